// Times in words for people. English so far: a language without words of its own is answered in English.
import { dateInPhrase, dateWords, clockWords, isClock } from './date-words.ts';
import { dayRange, outerDays, type Style } from './day-words.ts';
import { NotEdtf, type Expression, type SetMember, type Single, type DateUnit } from './expression.ts';
import { parseEdtf } from './parse.ts';
import { NOT_KNOWN } from './unspecified-words.ts';

/**
 * An EDTF text in words: "16 December 2014", "about 2014, uncertain", "some day between 15 February and 24 March 2024",
 * "by 12:04 UTC on 16 December 2014". What is no EDTF comes back as it stands.
 */
export function timeWords(text: string, _language = 'en'): string {
	return wordsOf(text, { short: false, year: true });
}

/** The same for lists, "16 Dec 2014", "by 16 Dec, 12:04 UTC"; `year: false` leaves the year out where a day or month is named. */
export function shortTimeWords(text: string, _language = 'en', { year = true }: { year?: boolean } = {}): string {
	return wordsOf(text, { short: true, year });
}

function wordsOf(text: string, style: Style): string {
	const expression = parseEdtf(text);
	if (expression instanceof NotEdtf) return text.trim() === '' ? NOT_KNOWN : text;
	return expressionWords(expression, style);
}

function expressionWords(expression: Expression, style: Style): string {
	if (expression.form === 'single') return aloneWords(expression.single, style);
	if (expression.form === 'set') return setWords(expression.members, expression.oneOf, style);
	const { start, end } = expression;
	if (typeof start === 'object' && typeof end === 'object')
		return oneDayWords(start, end, style) ?? rangeWords(start, end, ' to ', style);
	if (typeof start === 'object') {
		// A source that bounds a time on one side only is read as such a bound, not as something that lasted for ever.
		return end === 'open'
			? memberWords({ from: start, to: null }, style, true)
			: `from ${partWords(start, style)}, end not known`;
	}
	if (typeof end === 'object') {
		return start === 'open'
			? memberWords({ from: null, to: end }, style, true)
			: `until ${partWords(end, style)}, start not known`;
	}
	return NOT_KNOWN;
}

function aloneWords(single: Single, style: Style): string {
	return `${dateWords(single, style)}${single.uncertain ? ', uncertain' : ''}`;
}

/** A date beside others: its doubt stands in brackets, so that it is clear what is in doubt. */
function partWords(single: Single, style: Style): string {
	return `${dateInPhrase(single, style)}${single.uncertain ? ' (uncertain)' : ''}`;
}

function setWords(members: readonly SetMember[], oneOf: boolean, style: Style): string {
	const [only] = members;
	if (!only || members.length > 1) {
		const told = { ...style, year: style.year || !inOneYear(members) };
		const parts = members.map((member) => memberWords(member, told, oneOf));
		if (!oneOf) return listed(parts, 'and');
		return members.every(({ from, to }) => from && to) ? `one of ${parts.join(', ')}` : listed(parts, 'or');
	}
	const { from, to } = only;
	if (from && from === to) return aloneWords(from, style);
	if (!oneOf || !from || !to) return memberWords(only, style, oneOf);
	const oneDay = oneDayWords(from, to, style);
	if (oneDay !== null) return oneDay;
	const between = `between ${rangeWords(from, to, ' and ', style)}`;
	return style.short ? between : `some ${from.unit === to.unit ? NOUNS[from.unit] : 'time'} ${between}`;
}

const NOUNS: Record<DateUnit, string> = {
	second: 'time',
	minute: 'time',
	hour: 'time',
	day: 'day',
	month: 'month',
	season: 'season',
	year: 'year'
};

/** "by …" and "on or after …" of one date that is sought; "until …" and "since …" where all dates are meant. */
function memberWords({ from, to }: SetMember, style: Style, oneOf: boolean): string {
	if (from && to)
		return from === to ? partWords(from, style) : (oneDayWords(from, to, style) ?? rangeWords(from, to, ' to ', style));
	if (to) {
		const by = isClock(to) || to.unit === 'day' ? 'by' : 'by the end of';
		return `${oneOf ? by : 'until'} ${partWords(to, style)}`;
	}
	if (!from) return NOT_KNOWN;
	if (!oneOf) return `since ${partWords(from, style)}`;
	return `${isClock(from) ? 'at' : from.unit === 'day' ? 'on' : 'in'} or after ${partWords(from, style)}`;
}

/** "16 Dec, by 12:04 UTC", "16 Dec, from 09:00 UTC": a day and a clock time on that day, of which one bounds the other; else `null`. */
function oneDayWords(from: Single, to: Single, style: Style): string | null {
	const [day, clock] = isClock(to) ? [from, to] : [to, from];
	if (day.unit !== 'day' || !isClock(clock) || !isPlain(day) || !isPlain(clock)) return null;
	const { date, digits, zone } = clockWords(clock, style);
	if (dateWords(day, style) !== date) return null;
	return `${date}, ${clock === to ? 'by' : 'from'} ${digits} ${zone}`;
}

/** Two dates, told without repeating what they share where both are plain. */
function rangeWords(from: Single, to: Single, joint: string, style: Style): string {
	const [first, last] = [outerDays(from).first, outerDays(to).last];
	if (isPlain(from) && isPlain(to) && from.unit === to.unit) {
		if (from.unit === 'day' || from.unit === 'month') return dayRange(first, last, from.unit, joint, style);
		if (isClock(from)) {
			const [a, b] = [clockWords(from, style), clockWords(to, style)];
			if (a.date === b.date && a.zone === b.zone) {
				const clock = `${a.digits}${joint}${b.digits} ${b.zone}`;
				return style.short ? `${a.date}, ${clock}` : `${clock} on ${a.date}`;
			}
		}
	}
	const told = { ...style, year: style.year || first.year !== last.year };
	return `${partWords(from, told)}${joint}${partWords(to, told)}`;
}

function isPlain({ approximate, uncertain, unspecified }: Single): boolean {
	return !approximate && !uncertain && !unspecified;
}

function inOneYear(members: readonly SetMember[]): boolean {
	const dates = members.flatMap(({ from, to }) => [from, to]).filter((date) => date !== null);
	const years = dates.map(outerDays).flatMap(({ first, last }) => [first.year, last.year]);
	return new Set(years).size === 1;
}

function listed(parts: readonly string[], last: 'and' | 'or'): string {
	return `${parts.slice(0, -1).join(', ')} ${last} ${parts.at(-1)}`;
}
