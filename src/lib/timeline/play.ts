// Going through time a window at a time; where nothing is dated it is passed over, and said so.
import { ceilTo, floorTo, stepAfter, stepLength, type CalendarStep } from '#core/time/calendar-step.ts';
import { lengthOf, overlaps, type TimeSpan } from '#core/time/span.ts';

/** Where a step leads, and how much empty time was passed over: 0 for the next window. */
export interface Played {
	window: TimeSpan;
	skipped: number;
}

/** The next or the previous window with something in it; from the first or the last of all when none is chosen; `null` at the end. */
export function playStep(
	window: TimeSpan | null,
	step: CalendarStep,
	dated: readonly TimeSpan[],
	by: 1 | -1
): Played | null {
	const [earliest, latest] = [Math.min(...dated.map(({ from }) => from)), Math.max(...dated.map(({ to }) => to))];
	if (dated.length === 0) return null;
	if (window === null) {
		const from = by > 0 ? floorTo(earliest, step) : stepAfter(ceilTo(latest, step), step, -1);
		return { window: { from, to: stepAfter(from, step) }, skipped: 0 };
	}
	const next = by > 0 ? after(window, step) : before(window, step);
	if (dated.some((span) => overlaps(span, next))) return { window: next, skipped: 0 };
	if (by > 0) {
		const ahead = dated.filter(({ from }) => from >= next.to).map(({ from }) => from);
		if (ahead.length === 0) return null;
		const from = Math.max(next.from, floorTo(Math.min(...ahead), step));
		return { window: sized(from, window, step), skipped: from - window.to };
	}
	const behind = dated.filter(({ to }) => to <= next.from).map(({ to }) => to);
	if (behind.length === 0) return null;
	const to = Math.min(next.to, ceilTo(Math.max(...behind), step));
	const from = isOneStep(window, step) ? stepAfter(to, step, -1) : to - lengthOf(window);
	return { window: { from, to }, skipped: window.from - to };
}

/** Months and years differ in length: a window of one of them becomes the next one. */
function isOneStep(window: TimeSpan, step: CalendarStep): boolean {
	return floorTo(window.from, step) === window.from && stepAfter(window.from, step) === window.to;
}

function sized(from: number, window: TimeSpan, step: CalendarStep): TimeSpan {
	return { from, to: isOneStep(window, step) ? stepAfter(from, step) : from + lengthOf(window) };
}

function after(window: TimeSpan, step: CalendarStep): TimeSpan {
	return sized(window.to, window, step);
}

function before(window: TimeSpan, step: CalendarStep): TimeSpan {
	const from = isOneStep(window, step) ? stepAfter(window.from, step, -1) : window.from - lengthOf(window);
	return { from, to: window.from };
}

/** The step to play by: the larger unit where at least two of it are in view, else the step between the lines. */
export function playedStep(step: CalendarStep, focus: TimeSpan): CalendarStep {
	const unit = step.unit === 'minute' || step.unit === 'hour' ? 'day' : step.unit === 'day' ? 'month' : 'year';
	const larger: CalendarStep = { unit, count: 1 };
	return stepLength(step) < stepLength(larger) && lengthOf(focus) >= 2 * stepLength(larger) * 0.99 ? larger : step;
}
