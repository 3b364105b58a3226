// Dates that name a month, a year or all of a day: "16 December 2014", "Dec. 16", "2014-12-16", "the 1990s", "in 2009".
import { own } from '#core/dossier/own.ts';
import { MONTH_NUMBERS } from '../lexicon/time-words.ts';
import { MONTHS } from '#core/time/english.ts';
import type { Token } from '../reading/tokens.ts';
import type { When } from './expression.ts';

/** A date and the index of the token behind it. */
export interface DateRead {
	when: When;
	to: number;
}

const FULL_MONTHS = new Map<string, number>(MONTHS.map((name, n) => [name.toLowerCase(), n + 1]));

/** The calendar date that begins at token `at`; `null` where there is none. */
export function calendarDateAt(tokens: readonly Token[], at: number): DateRead | null {
	return isoDate(tokens, at) ?? dayMonth(tokens, at) ?? monthDay(tokens, at) ?? season(tokens, at) ?? year(tokens, at);
}

function monthOf(token: Token | undefined): number | null {
	if (token?.capital !== true) return null;
	const full = FULL_MONTHS.get(token.lower);
	if (full !== undefined) return full;
	// "Sept", but not "Mary".
	const short = token.lower === 'sept' ? 'sep' : token.lower;
	return own(MONTH_NUMBERS, short) ?? null;
}

function dayOf(token: Token | undefined): number | null {
	const digits = /^(\d{1,2})(?:st|nd|rd|th)?$/.exec(token?.lower ?? '')?.[1];
	const day = Number(digits);
	return digits !== undefined && day >= 1 && day <= 31 ? day : null;
}

function yearOf(token: Token | undefined): number | null {
	return /^(?:1[0-9]|20)\d\d$/.test(token?.text ?? '') ? Number(token?.text) : null;
}

/** The year behind a date, a comma before it or not, and where it ends. */
function withYear(tokens: readonly Token[], to: number): { year: number | null; to: number } {
	const comma = tokens[to]?.text === ',' || tokens[to]?.lower === 'of' ? 1 : 0;
	const found = yearOf(tokens[to + comma]);
	return found === null ? { year: null, to } : { year: found, to: to + comma + 1 };
}

const isDash = (token: Token | undefined) => token !== undefined && /^(?:[-–—]|to|and)$/.test(token.lower);

/** "16 December 2014", "16th of December", "16–18 December". */
function dayMonth(tokens: readonly Token[], at: number): DateRead | null {
	const day = dayOf(tokens[at]);
	if (day === null) return null;
	const lastDay = isDash(tokens[at + 1]) ? dayOf(tokens[at + 2]) : null;
	let to = at + (lastDay === null ? 1 : 3);
	if (tokens[to]?.lower === 'of') to++;
	const month = monthOf(tokens[to]);
	if (month === null || (lastDay !== null && lastDay <= day)) return null;
	const rest = withYear(tokens, to + 1);
	return { when: { type: 'day', year: rest.year, month, day, ...(lastDay === null ? {} : { lastDay }) }, to: rest.to };
}

/** "December 16, 2014", "Dec. 16-18", "December 2014", "December". */
function monthDay(tokens: readonly Token[], at: number): DateRead | null {
	const month = monthOf(tokens[at]);
	if (month === null) return null;
	const day = dayOf(tokens[at + 1]);
	if (day !== null) {
		const range = isDash(tokens[at + 2]) && tokens[at + 2]?.lower !== 'and' ? dayOf(tokens[at + 3]) : null;
		const lastDay = range !== null && range > day ? range : null;
		const rest = withYear(tokens, at + (lastDay === null ? 2 : 4));
		return {
			when: { type: 'day', year: rest.year, month, day, ...(lastDay === null ? {} : { lastDay }) },
			to: rest.to
		};
	}
	const rest = withYear(tokens, at + 1);
	// "May", "March" and the short forms are other words too: alone they need a word of time before them.
	const sure =
		rest.year !== null ||
		/^(?:in|since|until|by|from|during|last|next|this|early|late|mid|of)$/.test(tokens[at - 1]?.lower ?? '');
	return sure ? { when: { type: 'month', year: rest.year, month }, to: rest.to } : null;
}

/** "2014-12-16", "16/12/2014" where only one reading is possible. */
function isoDate(tokens: readonly Token[], at: number): DateRead | null {
	const [first, mark, second, again, third] = tokens.slice(at, at + 5);
	if (third === undefined || mark?.text !== again?.text || first === undefined || second === undefined) return null;
	if (third.end - first.start !== first.text.length + second.text.length + third.text.length + 2) return null;
	const numbers = [first, second, third].map(({ text }) => (/^\d+$/.test(text) ? Number(text) : NaN));
	const [a = NaN, b = NaN, c = NaN] = numbers;
	if (mark?.text === '-' && first.text.length === 4) return day(a, b, c, at + 5);
	if (mark?.text !== '/' || third.text.length !== 4) return null;
	if (a > 12 && b <= 12) return day(c, b, a, at + 5);
	return b > 12 && a <= 12 ? day(c, a, b, at + 5) : null;
}

function day(year: number, month: number, dayOfMonth: number, to: number): DateRead | null {
	if (!(month >= 1 && month <= 12 && dayOfMonth >= 1 && dayOfMonth <= 31 && year > 999)) return null;
	return { when: { type: 'day', year, month, day: dayOfMonth }, to };
}

const SEASONS: Readonly<Record<string, number>> = { spring: 21, summer: 22, autumn: 23, fall: 23, winter: 24 };

/** "summer 2014", "the winter of 2014". */
function season(tokens: readonly Token[], at: number): DateRead | null {
	const code = own(SEASONS, tokens[at]?.lower ?? '');
	if (code === undefined) return null;
	const rest = withYear(tokens, at + 1);
	return rest.year === null ? null : { when: { type: 'edtf', edtf: `${rest.year}-${code}` }, to: rest.to };
}

/** "in 2009", "between 2009 and 2013", "2009–13", "the 1990s". */
function year(tokens: readonly Token[], at: number): DateRead | null {
	const decade = /^((?:1[5-9]|20)\d)0s$/.exec(tokens[at]?.lower ?? '')?.[1];
	if (decade !== undefined) return { when: { type: 'edtf', edtf: `${decade}X` }, to: at + 1 };
	const first = yearOf(tokens[at]);
	const before = tokens[at - 1]?.lower ?? '';
	if (
		first === null ||
		!/^(?:in|since|until|till|by|from|during|of|between|early|late|mid|to|around|circa|before|after|\()$/.test(before)
	) {
		return null;
	}
	const last = isDash(tokens[at + 1]) ? yearOf(tokens[at + 2]) : null;
	if (last !== null && last > first) return { when: { type: 'edtf', edtf: `${first}/${last}` }, to: at + 3 };
	// "of 2009 people": a number, not a year.
	if (/^\p{Ll}/u.test(tokens[at + 1]?.text ?? '') && before === 'of') return null;
	return { when: { type: 'edtf', edtf: String(first) }, to: at + 1 };
}
