// What a piece of text says of a time, before it is known what it is counted from.
import type { Utf16Span } from '../reading/paragraphs.ts';

/** Whether a weekday lies before or after the day it is counted from. */
export type Direction = 'past' | 'future' | 'last' | 'next';

/** The time as written. Months and days count from 1, weekdays from Sunday, 0. */
export type When =
	| { type: 'day'; year: number | null; month: number; day: number; lastDay?: number }
	| { type: 'month'; year: number | null; month: number }
	| { type: 'edtf'; edtf: string }
	| { type: 'weekday'; weekday: number; direction: Direction }
	| { type: 'shift'; unit: 'day' | 'week' | 'month' | 'year'; by: number; approximate?: boolean }
	| { type: 'clock' };

/** A time of day; `offset` in minutes east of UTC, `null` where no zone is named. */
export interface ClockTime {
	hour: number;
	minute: number;
	offset: number | null;
}

/** A date in a text; UTF-16 code units of the whole text. */
export interface DateExpression extends Utf16Span {
	when: When;
	clock?: ClockTime;
}
