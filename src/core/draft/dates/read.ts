// Reads every date of a paragraph, with the weekday before it and the time of day beside it.
import { numberWord } from '../lexicon/numbers.ts';
import { TIME_WORDS } from '../lexicon/time-words.ts';
import type { Token } from '../reading/tokens.ts';
import { calendarDateAt, type DateRead } from './calendar-dates.ts';
import { clockAt } from './clock.ts';
import type { ClockTime, DateExpression } from './expression.ts';
import { relativeDateAt, weekdayOf } from './relative-dates.ts';

/** The dates of a paragraph in order, none within another. */
export function datesIn(tokens: readonly Token[]): DateExpression[] {
	const found: DateExpression[] = [];
	for (let at = 0; at < tokens.length;) {
		const dated = dateAt(tokens, at);
		if (dated === null) at++;
		else {
			found.push(expression(tokens, at, dated));
			at = dated.to;
		}
	}
	return found;
}

interface Dated extends DateRead {
	clock?: ClockTime;
}

function dateAt(tokens: readonly Token[], at: number): Dated | null {
	if (!mayBegin(tokens[at])) return null;
	const timed = clockAt(tokens, at);
	if (timed) {
		const date = dayAt(tokens, behindLink(tokens, timed.to));
		return date && takesClock(date)
			? { ...date, clock: timed.clock }
			: { when: { type: 'clock' }, to: timed.to, clock: timed.clock };
	}
	const date = dayAt(tokens, at);
	if (date === null || !takesClock(date)) return date;
	const clock = clockAt(tokens, behindLink(tokens, date.to));
	return clock ? { ...date, to: clock.to, clock: clock.clock } : date;
}

/** Whether a date may begin with the word; most words are none, and are passed over at once. */
function mayBegin(token: Token | undefined): boolean {
	if (token === undefined || token.kind === 'mark') return false;
	return token.kind === 'number' || BEGINNINGS.has(token.lower) || numberWord(token.lower) !== null;
}

const BEGINNINGS: ReadonlySet<string> = new Set([
	...TIME_WORDS,
	...['this', 'previous', 'a', 'an', 'spring', 'summer', 'autumn', 'fall', 'winter']
]);

function takesClock({ when }: DateRead): boolean {
	if (when.type === 'shift') return when.unit === 'day' && when.approximate !== true;
	return when.type === 'weekday' || (when.type === 'day' && when.lastDay === undefined);
}

/** Past the words between a day and its hour: "at", "on", "about", a comma. */
function behindLink(tokens: readonly Token[], at: number): number {
	let to = at;
	while (to < at + 2 && /^(?:,|at|on|about|around|-|–|—|\|)$/.test(tokens[to]?.lower ?? '')) to++;
	return to;
}

/** A day: by the calendar with or without its weekday, or counted from another one. */
function dayAt(tokens: readonly Token[], at: number): DateRead | null {
	if (weekdayOf(tokens[at]) !== null) {
		let next = at + 1;
		while (next < at + 3 && /^(?:,|the|\()$/.test(tokens[next]?.lower ?? '')) next++;
		const date = calendarDateAt(tokens, next);
		if (date?.when.type === 'day' && date.when.lastDay === undefined) return date;
	}
	return calendarDateAt(tokens, at) ?? relativeDateAt(tokens, at);
}

function expression(tokens: readonly Token[], at: number, { when, to, clock }: Dated): DateExpression {
	const [start, end] = [tokens[at]?.start ?? 0, tokens[to - 1]?.end ?? 0];
	return { start, end, when, ...(clock ? { clock } : {}) };
}
