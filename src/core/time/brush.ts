// Choosing a window of time by hand: it snaps to the lines of the axis, and takes one step at least.
import { ceilTo, floorTo, roundTo, stepAfter, type CalendarStep } from './calendar-step.ts';
import type { TimeSpan } from './span.ts';

/** The window between two times, out to the steps that hold them. */
export function brushed(a: number, b: number, step: CalendarStep): TimeSpan {
	const from = floorTo(Math.min(a, b), step);
	return { from, to: Math.max(ceilTo(Math.max(a, b), step), stepAfter(from, step)) };
}

/** The window with one edge moved near a time; the other stays, a step away at least. */
export function withEdge(chosen: TimeSpan, edge: 'from' | 'to', time: number, step: CalendarStep): TimeSpan {
	const at = roundTo(time, step);
	return edge === 'from'
		? { from: Math.min(at, stepAfter(ceilTo(chosen.to, step), step, -1)), to: chosen.to }
		: { from: chosen.from, to: Math.max(at, stepAfter(chosen.from, step)) };
}

/** The window with one edge a step on (1) or back (−1); it never closes. */
export function edgeStepped(chosen: TimeSpan, edge: 'from' | 'to', by: 1 | -1, step: CalendarStep): TimeSpan {
	const old = chosen[edge];
	const at = stepped(old, by, step);
	const moved = { ...chosen, [edge]: at };
	return moved.from < moved.to ? moved : chosen;
}

/** The window a step on or back, its length kept. */
export function windowStepped({ from, to }: TimeSpan, by: 1 | -1, step: CalendarStep): TimeSpan {
	const at = stepped(from, by, step);
	const isWhole = floorTo(from, step) === from && floorTo(to, step) === to;
	// Months differ in length: whole ones stay whole.
	return { from: at, to: isWhole ? stepped(to, by, step) : to + at - from };
}

function stepped(time: number, by: 1 | -1, step: CalendarStep): number {
	if (by > 0) return stepAfter(time, step);
	return floorTo(time, step) === time ? stepAfter(time, step, -1) : floorTo(time, step);
}
