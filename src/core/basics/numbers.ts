// Numbers as they are written for people. A formatter is made once: making one takes forty times as long as using it.

const NUMBER = new Intl.NumberFormat('en-GB');
const FINE = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 6 });

/** A number with its thousands apart, three decimals at most: "12,345.679". */
export const numberWords = (value: number): string => NUMBER.format(value);

/** A measured number with its thousands apart, six decimals at most: "0.000125". */
export const fineNumberWords = (value: number): string => FINE.format(value);
