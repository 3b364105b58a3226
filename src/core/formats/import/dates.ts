// Dates as people write them in tables, as EDTF.
import { readEdtf } from '#core/time/edtf.ts';
import type { DateOrder } from './types.ts';

/** One reading of a date. */
export interface DateReading {
	edtf: string;
	form: 'EDTF' | 'ISO 8601' | 'day first' | 'month first' | 'year first' | 'month in words' | 'eight digits';
	/** Two small numbers that could be read the other way round, to another day. */
	ambiguous?: boolean;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const CLOCK = String.raw`(?:[T\s,]+(\d{1,2}:\d{2}(?::\d{2})?)(?:[.,]\d+)?\s*([ap]\.?m\.?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?)?`;
const ISO = new RegExp(`^(\\d{4})-(\\d{1,2})-(\\d{1,2})${CLOCK}$`, 'i');
const YEAR_FIRST = new RegExp(`^(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})${CLOCK}$`, 'i');
const TWO_SMALL = new RegExp(`^(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4}|\\d{2})${CLOCK}$`, 'i');
const DAY_MONTH = new RegExp(
	`^(?:[a-z]+,?\\s+)?(\\d{1,2})(?:st|nd|rd|th)?[\\s.-]+([a-z]{3,9})\\.?,?[\\s-]+(\\d{4}|\\d{2})${CLOCK}$`,
	'i'
);
const MONTH_DAY = new RegExp(
	`^(?:[a-z]+,?\\s+)?([a-z]{3,9})\\.?\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})${CLOCK}$`,
	'i'
);
const MONTH_YEAR = /^([a-z]{3,9})\.?,?[\s-]+(\d{4})$/i;

/** So many readings are remembered: tables repeat their days. */
const REMEMBERED = 20_000;

/** Reads dates in one order and remembers what it read. */
export class CellDates {
	readonly order: DateOrder;
	readonly #known = new Map<string, DateReading | null>();

	constructor(order: DateOrder) {
		this.order = order;
	}

	/** As `readDate`. */
	read(text: string): DateReading | null {
		const known = this.#known.get(text);
		if (known !== undefined) return known;
		const reading = readDate(text, this.order);
		if (this.#known.size >= REMEMBERED) this.#known.clear();
		this.#known.set(text, reading);
		return reading;
	}
}

/** Which of two small numbers of a date is the day; undefined where either may be, or it is no such date. */
export function orderShown(text: string): DateOrder | undefined {
	const [, first, mark, second] = TWO_SMALL.exec(text.trim()) ?? [];
	if (first === undefined) return undefined;
	if (mark === '.' || Number(first) > 12) return 'day-first';
	return Number(second) > 12 ? 'month-first' : undefined;
}

/** True for a date of two small numbers and a year, whichever comes first. */
export function isTwoSmall(text: string): boolean {
	return TWO_SMALL.test(text.trim());
}

/** Reads a date; null when it is none, or names a day that does not exist. */
export function readDate(text: string, order: DateOrder): DateReading | null {
	const plain = text.trim();
	if (plain === '') return null;
	const iso = ISO.exec(plain);
	if (iso) return dated(iso[1], iso[2], iso[3], iso.slice(4), 'ISO 8601');
	// Before EDTF is tried, which takes the most time and would find none.
	if (TWO_SMALL.test(plain)) return twoSmall(plain, order);
	if (readEdtf(plain).ok) return { edtf: plain, form: 'EDTF' };
	const yearFirst = YEAR_FIRST.exec(plain);
	if (yearFirst) return dated(yearFirst[1], yearFirst[2], yearFirst[3], yearFirst.slice(4), 'year first');
	const [eight, year, month, day] = /^((?:1[5-9]|20)\d\d)(\d\d)(\d\d)$/.exec(plain) ?? [];
	if (eight !== undefined) return dated(year, month, day, [], 'eight digits');
	return inWords(plain);
}

function twoSmall(text: string, order: DateOrder): DateReading | null {
	const found = TWO_SMALL.exec(text);
	if (!found) return null;
	const [, first, mark, second, year] = found;
	// A full stop between the numbers is written only where the day comes first.
	const dayFirst = mark === '.' || order === 'day-first';
	const [day, month] = dayFirst ? [first, second] : [second, first];
	const reading = dated(fullYear(year), month, day, found.slice(5), dayFirst ? 'day first' : 'month first');
	const ambiguous = mark !== '.' && Number(first) <= 12 && Number(second) <= 12 && Number(first) !== Number(second);
	return reading && ambiguous ? { ...reading, ambiguous } : reading;
}

function inWords(text: string): DateReading | null {
	const dayMonth = DAY_MONTH.exec(text);
	if (dayMonth) {
		return dated(fullYear(dayMonth[3]), monthOf(dayMonth[2]), dayMonth[1], dayMonth.slice(4), 'month in words');
	}
	const monthDay = MONTH_DAY.exec(text);
	if (monthDay) return dated(monthDay[3], monthOf(monthDay[1]), monthDay[2], monthDay.slice(4), 'month in words');
	const [, word, year] = MONTH_YEAR.exec(text) ?? [];
	const month = monthOf(word);
	return month === undefined ? null : { edtf: `${year}-${month.padStart(2, '0')}`, form: 'month in words' };
}

/** The number of a month by its English name, its first letters or its number; undefined for none. */
export function monthOf(text: string | undefined): string | undefined {
	if (text === undefined) return undefined;
	const plain = text.trim().toLowerCase();
	if (/^\d{1,2}(?:\.0+)?$/.test(plain)) return String(Number(plain));
	const at = MONTHS.indexOf(plain.slice(0, 3));
	const names = 'january february march april may june july august september october november december'.split(' ');
	return at >= 0 && (names[at]?.startsWith(plain) || plain === 'sept') ? String(at + 1) : undefined;
}

/** Two digits of a year: up to 49 of this century, from 50 of the last. */
function fullYear(year: string | undefined): string | undefined {
	return year?.length === 2 ? `${Number(year) < 50 ? '20' : '19'}${year}` : year;
}

function dated(
	year: string | undefined,
	month: string | undefined,
	day: string | undefined,
	[clock, half, zone]: (string | undefined)[],
	form: DateReading['form']
): DateReading | null {
	if (year === undefined || month === undefined || day === undefined) return null;
	const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
	const time = clock === undefined ? '' : clockOf(clock, half, zone);
	const edtf = time === null ? '' : date + time;
	return readEdtf(edtf).ok ? { edtf, form } : null;
}

/**
 * `T14:05:00+05:00`. Midnight without a zone is what programs write where no time was given, and is left out; a fraction of a second
 * is left out, as EDTF has none. Null for no clock time.
 */
function clockOf(clock: string, half: string | undefined, zone: string | undefined): string | null {
	const [hourText = '', minute = '', second] = clock.split(':');
	let hour = Number(hourText);
	if (half !== undefined) {
		if (hour < 1 || hour > 12) return null;
		hour = (hour % 12) + (/^p/i.test(half) ? 12 : 0);
	}
	if (zone === undefined && half === undefined && hour === 0 && Number(minute) === 0 && Number(second ?? 0) === 0)
		return '';
	const offset = zone === undefined ? '' : /^(?:Z|UTC)$/i.test(zone) ? 'Z' : zone.replace(/(\d\d):?(\d\d)$/, '$1:$2');
	return `T${String(hour).padStart(2, '0')}:${minute}${second === undefined ? '' : `:${second}`}${offset}`;
}

/** A day with a clock time from a column of its own; the day alone where the time is none. */
export function withClock(edtf: string, time: string): string {
	if (time === '' || !/^-?\d{4}-\d\d-\d\d$/.test(edtf)) return edtf;
	const [found, clock = '', half, zone] =
		/^(\d{1,2}:\d{2}(?::\d{2})?)(?:\.\d+)?\s*([ap]\.?m\.?)?\s*(Z|UTC|[+-]\d{2}:?\d{2})?$/i.exec(time.trim()) ?? [];
	const suffix = found === undefined ? null : clockOf(clock, half, zone);
	const whole = edtf + (suffix ?? '');
	return readEdtf(whole).ok ? whole : edtf;
}

/** A year, with a month and a day where they are given; null when they make no date. */
export function fromParts(year: string, month: string, day: string): string | null {
	const number = /^(\d{4})(?:\.0+)?$/.exec(year.trim())?.[1];
	if (number === undefined) return null;
	const named = month.trim() === '' ? undefined : monthOf(month);
	if (month.trim() !== '' && named === undefined) return null;
	const at = /^(\d{1,2})(?:\.0+)?$/.exec(day.trim())?.[1];
	if (day.trim() !== '' && at === undefined) return null;
	const parts = [number, ...(named === undefined ? [] : [named, ...(at === undefined ? [] : [at])])];
	const edtf = parts.map((part) => part.padStart(2, '0')).join('-');
	return readEdtf(edtf).ok ? edtf : null;
}

/** Both ends as one time: the day itself when they are the same. Null when the end comes before the start. */
export function fromEnds(start: string, end: string): string | null {
	if (start === end || end === '') return start;
	const edtf = `${start}/${end}`;
	return readEdtf(edtf).ok ? edtf : null;
}
