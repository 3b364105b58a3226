// Dates that are counted from another one: "yesterday", "on Tuesday", "last week", "two days ago".
import { own } from '#core/dossier/own.ts';
import { numberWord } from '../lexicon/numbers.ts';
import { WEEKDAYS } from '../lexicon/time-words.ts';
import type { Token } from '../reading/tokens.ts';
import type { DateRead } from './calendar-dates.ts';
import type { Direction } from './expression.ts';

type CalendarUnit = 'day' | 'week' | 'month' | 'year';
const UNITS: Readonly<Record<string, CalendarUnit>> = {
	day: 'day',
	days: 'day',
	week: 'week',
	weeks: 'week',
	month: 'month',
	months: 'month',
	year: 'year',
	years: 'year'
};
const DAYS: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };
const PARTS_OF_DAY = /^(?:morning|afternoon|evening|night|lunchtime)$/;
/** Tokens before a weekday in which a verb may say that it is still to come. */
const LOOK_BACK = 10;
const TO_COME = /^(?:will|shall|due|scheduled|expected|plans|planned|set|upcoming|coming|would)$/;

/** The relative date that begins at token `at`; `null` where there is none. */
export function relativeDateAt(tokens: readonly Token[], at: number): DateRead | null {
	return weekday(tokens, at) ?? namedDay(tokens, at) ?? ofUnit(tokens, at) ?? ago(tokens, at);
}

/** The number of the weekday a token names, Sunday being 0; `null` for any other word. */
export function weekdayOf(token: Token | undefined): number | null {
	if (token?.capital !== true) return null;
	const full = WEEKDAYS.findIndex((name) => name === token.lower);
	if (full >= 0) return full;
	const short =
		/^(?:sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)$/.test(token.lower) && (token.stop || token.lower.length > 3);
	return short ? WEEKDAYS.findIndex((name) => name.startsWith(token.lower.slice(0, 3))) : null;
}

function weekday(tokens: readonly Token[], at: number): DateRead | null {
	const leading = /^(?:last|next|this)$/.test(tokens[at]?.lower ?? '') ? 1 : 0;
	const day = weekdayOf(tokens[at + leading]);
	if (day === null) return null;
	const before = tokens[at]?.lower;
	const direction: Direction =
		before === 'last' || before === 'next' ? before : isToCome(tokens, at) ? 'future' : 'past';
	return { when: { type: 'weekday', weekday: day, direction }, to: at + leading + 1 };
}

/** Whether the clause speaks of what is still to come. */
function isToCome(tokens: readonly Token[], at: number): boolean {
	for (let index = at - 1; index >= Math.max(0, at - LOOK_BACK); index--) {
		const { kind, lower } = tokens[index] ?? { kind: 'mark', lower: '' };
		if (kind === 'mark' && lower !== ',') return false;
		if (TO_COME.test(lower)) return true;
	}
	return false;
}

function namedDay(tokens: readonly Token[], at: number): DateRead | null {
	const word = tokens[at]?.lower ?? '';
	const by = own(DAYS, word);
	if (by !== undefined) return { when: { type: 'shift', unit: 'day', by }, to: at + 1 };
	const part = PARTS_OF_DAY.test(tokens[at + 1]?.lower ?? '');
	if (part && word === 'this') return { when: { type: 'shift', unit: 'day', by: 0 }, to: at + 2 };
	if (word === 'last' && tokens[at + 1]?.lower === 'night')
		return { when: { type: 'shift', unit: 'day', by: -1 }, to: at + 2 };
	return null;
}

const WHICH: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, next: 1 };

/** "last week", "this month", "next year". */
function ofUnit(tokens: readonly Token[], at: number): DateRead | null {
	const by = own(WHICH, tokens[at]?.lower ?? '');
	const unit = own(UNITS, tokens[at + 1]?.lower ?? '');
	if (by === undefined || unit === undefined || unit === 'day' || tokens[at + 1]?.lower.endsWith('s') === true)
		return null;
	// "this week's", but not "the last year of his life".
	if (tokens[at - 1]?.lower === 'the') return null;
	return { when: { type: 'shift', unit, by }, to: at + 2 };
}

/** "two days ago", "a week earlier" counts from somewhere else and is left out. */
function ago(tokens: readonly Token[], at: number): DateRead | null {
	const word = tokens[at]?.lower ?? '';
	const count = /^\d{1,3}$/.test(word) ? Number(word) : word === 'a' || word === 'an' ? 1 : numberWord(word);
	const unit = own(UNITS, tokens[at + 1]?.lower ?? '');
	if (count === null || unit === undefined || tokens[at + 2]?.lower !== 'ago') return null;
	const approximate = unit !== 'day' || count > 6;
	return { when: { type: 'shift', unit, by: -count, ...(approximate ? { approximate } : {}) }, to: at + 3 };
}
