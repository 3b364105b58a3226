// The frame on the whole span: what is in focus, never too small to be seen or held.
import type { TimeScale } from './scale.ts';
import { clampSpan, SHORTEST, type TimeSpan } from '#core/time/span.ts';

/** The frame is drawn at least this wide, in pixels, even when its days are less. */
export const LEAST_FRAME = 10;

/** Left and right of the frame in pixels, inside the axis. */
export function frameOf(focus: TimeSpan, { x, width }: TimeScale): { left: number; right: number } {
	const [from, to] = [x(focus.from), x(focus.to)];
	const least = Math.min(LEAST_FRAME, width);
	const middle = Math.min(width - least / 2, Math.max(least / 2, (from + to) / 2));
	if (to - from >= least) return { left: Math.max(0, from), right: Math.min(width, to) };
	return { left: middle - least / 2, right: middle + least / 2 };
}

/** The focus with one edge moved to a time; it never closes. */
export function withFocusEdge(focus: TimeSpan, edge: 'from' | 'to', time: number, limits: TimeSpan): TimeSpan {
	const moved =
		edge === 'from'
			? { from: Math.min(time, focus.to - SHORTEST), to: focus.to }
			: { from: focus.from, to: Math.max(time, focus.from + SHORTEST) };
	return clampSpan({ from: Math.max(limits.from, moved.from), to: Math.min(limits.to, moved.to) }, limits);
}

/** Names along the axis that do not cover each other or what is `taken`; the first come first. */
export function freeStops<T extends { x: number; width: number }>(
	stops: readonly T[],
	taken: readonly { left: number; right: number }[],
	width: number
): (T & { left: number })[] {
	const used = [...taken];
	return stops.flatMap((stop) => {
		// Right of its mark, or left where that would run over the end.
		const left = [stop.x + 5, stop.x - 5 - stop.width].find(
			(at) =>
				at >= 0 &&
				at + stop.width <= width &&
				used.every((other) => at >= other.right + 8 || at + stop.width + 8 <= other.left)
		);
		if (left === undefined) return [];
		used.push({ left, right: left + stop.width });
		return [{ ...stop, left }];
	});
}
