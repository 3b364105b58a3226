// How many records there are along the whole span, in bins of a few pixels.
import type { Item } from './items.ts';
import { knownSpan } from './clusters.ts';
import type { TimeScale } from './scale.ts';

/** A bin with something in it: pixels of its left end, and how many records. */
export interface Bin {
	x: number;
	count: number;
}

/** Bins of `size` pixels; an item counts once, where the time that is known of it begins, in the bin its middle falls in when short. */
export function binsOf(items: readonly Item[], { x, width }: TimeScale, size: number): Bin[] {
	const counts = new Map<number, number>();
	for (const { stretch } of items) {
		const { from, to } = knownSpan(stretch);
		const at = x(to) - x(from) < size ? (x(from) + x(to)) / 2 : x(from);
		const bin = Math.floor(Math.min(width, Math.max(0, at)) / size);
		counts.set(bin, (counts.get(bin) ?? 0) + 1);
	}
	return [...counts].toSorted(([a], [b]) => a - b).map(([bin, count]) => ({ x: bin * size, count }));
}
