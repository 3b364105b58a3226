// Cuts a text wherever a passage begins or ends, so that overlapping passages can be marked in one line of text.
import { firstWhere, push } from '#core/basics/lists.ts';
import type { Span } from './resolve.ts';

/** A piece of a text inside which nothing begins or ends. */
export interface Segment extends Span {
	/** Which spans cover it, as indexes into the list they were given in, in that order; none where nothing does. */
	covering: readonly number[];
}

/**
 * The segments of a stretch of text, in order and without gaps: together they are the stretch. Code points, ends exclusive.
 * Spans that lie outside or hold nothing are passed over; `only` names the indexes to look at where it is known.
 */
export function segmentsOf(stretch: Span, spans: readonly Span[], only?: readonly number[]): Segment[] {
	if (stretch.end <= stretch.start) return [];
	const opening = new Map<number, number[]>();
	const closing = new Map<number, number[]>();
	for (const index of only ?? spans.keys()) {
		const span = spans[index];
		if (!span) continue;
		const start = Math.max(span.start, stretch.start);
		const end = Math.min(span.end, stretch.end);
		if (end <= start) continue;
		push(opening, start, index);
		push(closing, end, index);
	}
	const cuts = [...new Set([stretch.start, stretch.end, ...opening.keys(), ...closing.keys()])].toSorted(
		(a, b) => a - b
	);
	const open = new Set<number>();
	return cuts.slice(0, -1).map((start, n) => {
		for (const index of closing.get(start) ?? []) open.delete(index);
		for (const index of opening.get(start) ?? []) open.add(index);
		return { start, end: cuts[n + 1] ?? stretch.end, covering: [...open].toSorted((a, b) => a - b) };
	});
}

/** For each stretch, the indexes of the spans that reach into it, in their order. Stretches stand in order and do not overlap. */
export function spansByStretch(stretches: readonly Span[], spans: readonly Span[]): number[][] {
	const found: number[][] = stretches.map(() => []);
	for (const [index, { start, end }] of spans.entries()) {
		if (end <= start) continue;
		for (let n = firstEndingAfter(stretches, start); (stretches[n]?.start ?? Infinity) < end; n++)
			found[n]?.push(index);
	}
	return found;
}

/** Index of the first stretch that ends after an offset (bisection). */
function firstEndingAfter(stretches: readonly Span[], offset: number): number {
	return firstWhere(stretches.length, (index) => (stretches[index]?.end ?? 0) > offset);
}
