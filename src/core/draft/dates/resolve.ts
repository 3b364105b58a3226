// What day a date of the text is, given the day it is counted from; in EDTF.
import { dateFromDays, daysFromDate, daysInMonth } from '#core/time/calendar.ts';
import { clockEdtf } from './clock.ts';
import type { DateExpression, Direction, When } from './expression.ts';

/** Days since 1970-01-01, as `daysFromDate` counts them. */
export type DayNumber = number;

/** The EDTF of a date, or `null` where it cannot be told without an anchor, or is no date. */
export function resolveDate({ when, clock }: DateExpression, anchor: DayNumber | null): string | null {
	const edtf = edtfOf(when, anchor);
	return edtf !== null && clock && /^\d{4}-\d\d-\d\d$/.test(edtf) ? edtf + clockEdtf(clock) : edtf;
}

/** The day of a full date; `null` for any other expression, and for a day that does not exist. */
export function dayNumberOf({ when }: DateExpression): DayNumber | null {
	if (when.type !== 'day' || when.year === null || when.lastDay !== undefined) return null;
	return exists(when.year, when.month, when.day) ? daysFromDate(when.year, when.month, when.day) : null;
}

function edtfOf(when: When, anchor: DayNumber | null): string | null {
	if (when.type === 'edtf') return when.edtf;
	if (when.type === 'day') return dayEdtf(when, anchor);
	if (when.type === 'month') {
		const year = when.year ?? (anchor === null ? null : nearestYear(when.month, 15, anchor));
		return year === null ? null : `${year}-${two(when.month)}`;
	}
	if (anchor === null) return null;
	if (when.type === 'clock') return written(anchor);
	if (when.type === 'weekday') return written(anchor + stepTo(when.weekday, when.direction, anchor));
	return shifted(when, anchor);
}

function dayEdtf(when: Extract<When, { type: 'day' }>, anchor: DayNumber | null): string | null {
	const year = when.year ?? (anchor === null ? null : nearestYear(when.month, when.day, anchor));
	if (year === null || !exists(year, when.month, when.lastDay ?? when.day)) return null;
	const first = `${year}-${two(when.month)}-${two(when.day)}`;
	return when.lastDay === undefined ? first : `${first}/${year}-${two(when.month)}-${two(when.lastDay)}`;
}

/** A date without its year is meant in the year that brings it nearest. */
function nearestYear(month: number, day: number, anchor: DayNumber): number {
	const { year } = dateFromDays(anchor);
	const far = (candidate: number) => Math.abs(daysFromDate(candidate, month, day) - anchor);
	return [year, year - 1, year + 1].reduce((best, candidate) => (far(candidate) < far(best) ? candidate : best));
}

/** Days from the anchor to a weekday. A report that names its own day means it: "on Tuesday", printed on Tuesday. */
function stepTo(weekday: number, direction: Direction, anchor: DayNumber): number {
	// 1970-01-01 was a Thursday.
	const ahead = (((weekday - 4 - anchor) % 7) + 7) % 7;
	if (direction === 'future') return ahead;
	if (direction === 'next') return ahead === 0 ? 7 : ahead;
	return direction === 'last' || ahead !== 0 ? ahead - 7 : 0;
}

function shifted({ unit, by, approximate }: Extract<When, { type: 'shift' }>, anchor: DayNumber): string {
	const doubt = approximate ? '~' : '';
	if (unit === 'day') return written(anchor + by) + doubt;
	const { year, month } = dateFromDays(anchor);
	if (unit === 'year') return `${year + by}${doubt}`;
	if (unit === 'month') {
		const months = year * 12 + month - 1 + by;
		return `${Math.floor(months / 12)}-${two((((months % 12) + 12) % 12) + 1)}${doubt}`;
	}
	if (approximate) return `${written(anchor + by * 7)}~`;
	// A week runs from Monday to Sunday (ISO 8601).
	const monday = anchor - ((((anchor + 3) % 7) + 7) % 7) + by * 7;
	return `${written(monday)}/${written(monday + 6)}`;
}

/** A day in EDTF. */
export function written(days: DayNumber): string {
	const { year, month, day } = dateFromDays(days);
	return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
}

function exists(year: number, month: number, day: number): boolean {
	return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

function two(value: number): string {
	return String(value).padStart(2, '0');
}
