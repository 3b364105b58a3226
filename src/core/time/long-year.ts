// Years that four digits cannot hold, and years of which only some digits count: `Y170000002`, `Y-17E7`, `1950S2`, `Y3388E2S3`.
import { monthStart } from './calendar.ts';
import { qualified, NotEdtf, type Single, type TimePrecision } from './expression.ts';

const LONG = /^Y(-?)([1-9]\d*)(?:E(\d+))?(?:S(\d+))?([?~%]?)$/;
const SIGNIFICANT = /^(-?)(\d{4})()S(\d+)([?~%]?)$/;
/** Beyond this, days can no longer be counted exactly. */
const FURTHEST_YEAR = 1e12;
const PRECISIONS: TimePrecision[] = ['year', 'decade', 'century', 'millennium'];

/** Reads a long year or one with significant digits; or says why not. */
export function readLongYear(text: string): Single | NotEdtf {
	const match = LONG.exec(text) ?? SIGNIFICANT.exec(text);
	if (!match) return new NotEdtf(`"${text}" is no year; write it like Y170000002, Y17E7 or 1950S2.`);
	const [, sign, digits = '', exponent, significant, mark] = match;
	if (text.startsWith('Y') && !exponent && digits.length < 5) {
		return new NotEdtf(`"${text}": Y is for years of more than four digits; write ${digits.padStart(4, '0')}.`);
	}
	const size = Number(digits) * 10 ** Number(exponent || 0);
	if (size > FURTHEST_YEAR)
		return new NotEdtf(`The year ${text} is too far away: it must lie within a million million years.`);

	const length = String(size).length;
	const counted = significant === undefined ? length : Number(significant);
	if (counted < 1 || counted > length)
		return new NotEdtf(`"${text}": the year has ${length} digits, so S must be 1 to ${length}.`);
	const step = 10 ** (length - counted);
	const near = Math.floor(size / step) * step;
	const far = near + step - 1;
	const [first, last] = sign ? [0 - far, 0 - near] : [near, far];
	return {
		earliest: monthStart(first, 1),
		latest: monthStart(last + 1, 1) - 1,
		precision: PRECISIONS[length - counted] ?? 'span',
		unit: 'year',
		stamp: 'day',
		...qualified(mark),
		unspecified: false,
		...(significant === undefined ? {} : { estimate: sign ? 0 - size : size })
	};
}
