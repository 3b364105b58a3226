// The lines and labels of an axis, told in context: the day once, then its hours.
import { DAY } from '#core/basics/durations.ts';
import { dateFromDays } from '#core/time/calendar.ts';
import { dayWords } from '#core/time/day-words.ts';
import { monthName, yearName } from '#core/time/english.ts';
import { floorTo, stepAfter, stepFor, type CalendarStep } from '#core/time/calendar-step.ts';
import type { TimeScale } from './scale.ts';
import { lengthOf } from '#core/time/span.ts';
import { clockDigits } from './words.ts';

/** A line of the axis. */
export interface Tick {
	at: number;
	/** The start of the larger unit: a day among hours, a month among days, a year among months. */
	major: boolean;
}

/** Words at a tick, placed so that none covers another. */
export interface TickLabel {
	text: string;
	major: boolean;
	/** Pixels of its left end. */
	x: number;
	width: number;
}

/** Lines, labels and the step between the lines. */
export interface AxisTicks {
	step: CalendarStep;
	ticks: Tick[];
	labels: TickLabel[];
}

/** Pixels that lines stand apart at least: of the lanes, and of the axis under the whole span. */
const LEAST = { lanes: 40, whole: 52 } as const;
/** Pixels from a line to the label that begins at it, and between labels. */
const INSET = 5;
const GAP = 9;

/** Width in pixels of a label at 12.5 px, on the wide side. */
function labelWidth(text: string, major: boolean): number {
	return text.length * (major ? 6.6 : 6.3);
}

/** The larger unit that a step counts within. */
function contextOf({ unit }: CalendarStep): CalendarStep | null {
	if (unit === 'minute' || unit === 'hour') return { unit: 'day', count: 1 };
	if (unit === 'day') return { unit: 'month', count: 1 };
	return unit === 'month' ? { unit: 'year', count: 1 } : null;
}

/** The axis of a scale; `year: false` leaves the year out of days and months, where all lie in one. */
export function axisOf(scale: TimeScale, kind: keyof typeof LEAST, year: boolean): AxisTicks {
	const { span, width } = scale;
	const step = stepFor(lengthOf(span), width, LEAST[kind]);
	const context = contextOf(step);
	const ticks: Tick[] = [];
	for (let at = floorTo(span.from, step); at <= span.to; at = stepAfter(at, step))
		if (at >= span.from) ticks.push({ at, major: context !== null && isFirstIn(at, step, context) });
	return { step, ticks, labels: place(ticks, step, context, scale, year) };
}

/** True for the first line in a day, a month or a year: weeks seldom begin with a month. */
function isFirstIn(at: number, step: CalendarStep, context: CalendarStep): boolean {
	return floorTo(stepAfter(at, step, -1), context) !== floorTo(at, context);
}

function place(
	ticks: readonly Tick[],
	step: CalendarStep,
	context: CalendarStep | null,
	scale: TimeScale,
	year: boolean
): TickLabel[] {
	const { span, width, x } = scale;
	const labels: TickLabel[] = [];
	const isFree = (left: number, right: number) =>
		left >= 0 && right <= width && labels.every((one) => left >= one.x + one.width + GAP || right + GAP <= one.x);
	const majors = ticks.filter(({ major }) => major).map(({ at }) => at);
	// The larger unit is told at the left end too when it began before it.
	const starts = context !== null && majors[0] !== span.from ? [span.from, ...majors] : majors;
	for (const [index, at] of starts.entries()) {
		const left = x(at) + INSET;
		const next = starts[index + 1];
		const room = (next === undefined ? width : x(next)) - left - (next === undefined ? 0 : GAP);
		const text = contextWords(at, step, year).find((words) => labelWidth(words, true) <= room);
		if (text !== undefined) labels.push({ text, major: true, x: left, width: labelWidth(text, true) });
	}
	for (const { at, major } of ticks) {
		if (major) continue;
		const text = tickWords(at, step);
		const wide = labelWidth(text, false);
		const left = x(at) + INSET;
		if (isFree(left, left + wide)) labels.push({ text, major: false, x: left, width: wide });
	}
	return labels.toSorted((a, b) => a.x - b.x);
}

const dayOf = (time: number) => dateFromDays(Math.floor(time / DAY));

/** The words for a larger unit, longest first. */
function contextWords(at: number, { unit }: CalendarStep, year: boolean): string[] {
	const day = dayOf(at);
	const told = (short: boolean, withYear: boolean, of: 'day' | 'month') => dayWords(day, of, { short, year: withYear });
	if (unit === 'month') return [`${monthName(day.month, true)} ${yearName(day.year)}`, yearName(day.year)];
	const of = 'day';
	const all = [told(false, true, of), told(false, false, of), told(true, false, of), String(day.day)];
	return year ? all : all.slice(1);
}

function tickWords(at: number, { unit }: CalendarStep): string {
	const day = dayOf(at);
	if (unit === 'minute' || unit === 'hour') return clockDigits(at);
	if (unit === 'day') return String(day.day);
	return unit === 'month' ? monthName(day.month, true) : yearName(day.year);
}
