// The numbers the compiled file uses; src/core/draft/gazetteer/kinds.ts reads them.

/** Kind of a place, in the order of src/core/draft/gazetteer/kinds.ts. */
export const KIND = { country: 0, area: 1, region: 2, district: 3, capital: 4, seat: 5, town: 6, quarter: 7 };

/** What another name is: a plain one, that of the people who live there, or an abbreviation that needs a place before it. */
export const ALIAS = { other: 0, people: 1, abbreviation: 2 };

/** A population as one byte: eight steps for each doubling. */
export const weigh = (population) => Math.min(255, Math.round(8 * Math.log2(population + 1)));
