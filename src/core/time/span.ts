// A span of time on an axis: moving it, zooming it, keeping it where there is something to see.

/** From the first millisecond since 1970-01-01 UTC to the first one after it. */
export interface TimeSpan {
	from: number;
	to: number;
}

/** Ten minutes: nothing a source says of time needs to be seen closer. */
export const SHORTEST = 600_000;

/** Milliseconds from one end to the other. */
export function lengthOf({ from, to }: TimeSpan): number {
	return to - from;
}

/** True when the two share some time. */
export function overlaps(a: TimeSpan, b: TimeSpan): boolean {
	return a.from < b.to && a.to > b.from;
}

/** True when `inner` lies wholly in `outer`. */
export function holds(outer: TimeSpan, inner: TimeSpan): boolean {
	return outer.from <= inner.from && outer.to >= inner.to;
}

/** True when both are the same. */
export function sameSpan(a: TimeSpan | null, b: TimeSpan | null): boolean {
	return a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);
}

/** The span moved into `limits`, its length kept; one that is longer than them becomes them, one under ten minutes is made that long. */
export function clampSpan(span: TimeSpan, limits: TimeSpan): TimeSpan {
	const most = lengthOf(limits);
	const length = Math.min(most, Math.max(Math.min(SHORTEST, most), lengthOf(span)));
	const middle = (span.from + span.to) / 2;
	const from = lengthOf(span) === length ? span.from : middle - length / 2;
	const start = Math.min(Math.max(from, limits.from), limits.to - length);
	return { from: start, to: start + length };
}

/** The span made `factor` times as long around `anchor`, which keeps its place in it; within `limits`. */
export function zoomSpan(span: TimeSpan, factor: number, anchor: number, limits: TimeSpan): TimeSpan {
	const most = lengthOf(limits);
	const wanted = lengthOf(span) * factor;
	const length = Math.min(most, Math.max(Math.min(SHORTEST, most), wanted));
	const share = (anchor - span.from) / lengthOf(span);
	const from = anchor - share * length;
	return clampSpan({ from, to: from + length }, limits);
}

/** The span moved by milliseconds, at most to the edge of `limits`. */
export function moveSpan({ from, to }: TimeSpan, by: number, limits: TimeSpan): TimeSpan {
	return clampSpan({ from: from + by, to: to + by }, limits);
}

/** The least span that holds both. */
export function joinSpans(a: TimeSpan, b: TimeSpan): TimeSpan {
	return { from: Math.min(a.from, b.from), to: Math.max(a.to, b.to) };
}
