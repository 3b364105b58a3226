// Steps of the calendar, always in UTC: where the lines of an axis stand and what a brush snaps to.
import { DAY, HOUR, MINUTE } from '#core/basics/durations.ts';
import { dateFromDays, daysFromDate } from './calendar.ts';

/** So many minutes, hours, days, months or years. */
export interface CalendarStep {
	unit: 'minute' | 'hour' | 'day' | 'month' | 'year';
	count: number;
}

const UNIT_LENGTH: Record<CalendarStep['unit'], number> = {
	minute: MINUTE,
	hour: HOUR,
	day: DAY,
	month: 30.44 * DAY,
	year: 365.2425 * DAY
};

const steps = (unit: CalendarStep['unit'], ...counts: number[]): CalendarStep[] =>
	counts.map((count) => ({ unit, count }));
/** 1, 2, 5, 10, 20, 50 and so on. */
const years = Array.from({ length: 28 }, (_, index) => ([1, 2, 5][index % 3] ?? 1) * 10 ** Math.floor(index / 3));

/** From a minute to thousands of millions of years, each longer than the one before. */
export const STEPS: readonly CalendarStep[] = [
	...steps('minute', 1, 2, 5, 15, 30),
	...steps('hour', 1, 3, 6, 12),
	...steps('day', 1, 2, 7),
	...steps('month', 1, 3, 6),
	...steps('year', ...years)
];

/** Milliseconds of a step, of months and years on average. */
export function stepLength({ unit, count }: CalendarStep): number {
	return UNIT_LENGTH[unit] * count;
}

/** The shortest step that takes at least `least` pixels where `length` milliseconds take `width`. */
export function stepFor(length: number, width: number, least: number): CalendarStep {
	const shortest = (length / Math.max(1, width)) * least;
	// A hair of tolerance: a step of exactly the least width is wide enough.
	const found = STEPS.find((step) => stepLength(step) >= shortest * 0.999);
	return found ?? STEPS.at(-1) ?? { unit: 'year', count: 1 };
}

/** The start of the step that holds the time. Weeks start on Monday, months and years are counted in the calendar. */
export function floorTo(time: number, step: CalendarStep): number {
	const { unit, count } = step;
	if (unit === 'minute' || unit === 'hour') return Math.floor(time / stepLength(step)) * stepLength(step);
	const days = Math.floor(time / DAY);
	// 1970-01-05 was a Monday.
	const first = count === 7 ? 4 : 0;
	if (unit === 'day') return (Math.floor((days - first) / count) * count + first) * DAY;
	const { year, month } = dateFromDays(days);
	if (unit === 'year') return startOfMonth(Math.floor(year / count) * count * 12);
	return startOfMonth(Math.floor((year * 12 + month - 1) / count) * count);
}

/** The start of the step after the one that holds the time. */
export function stepAfter(time: number, step: CalendarStep, by = 1): number {
	const { unit, count } = step;
	const start = floorTo(time, step);
	if (unit !== 'month' && unit !== 'year') return start + by * stepLength(step);
	const { year, month } = dateFromDays(start / DAY);
	return startOfMonth(year * 12 + month - 1 + by * count * (unit === 'year' ? 12 : 1));
}

/** The start of a step at or after the time. */
export function ceilTo(time: number, step: CalendarStep): number {
	const start = floorTo(time, step);
	return start === time ? start : stepAfter(time, step);
}

/** The start of a step nearest to the time. */
export function roundTo(time: number, step: CalendarStep): number {
	const [before, after] = [floorTo(time, step), ceilTo(time, step)];
	return time - before <= after - time ? before : after;
}

/** Months counted from January of the year 0. */
function startOfMonth(months: number): number {
	const year = Math.floor(months / 12);
	return daysFromDate(year, months - year * 12 + 1, 1) * DAY;
}
