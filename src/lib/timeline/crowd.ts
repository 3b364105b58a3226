// A lane with more times than could be told apart as bars: how many there are along it, in cells that lead further in.
import { overlaps, type TimeSpan } from '#core/time/span.ts';
import { knownSpan } from './clusters.ts';
import { binsOf, type Bin } from './histogram.ts';
import type { Item } from './items.ts';
import type { TimeScale } from './scale.ts';

/** A stretch of the axis with something in it, wide enough to be pressed; pixels from the left of the axis. */
export interface CrowdCell {
	left: number;
	right: number;
	span: TimeSpan;
	/** Ids of what begins in it, each once; what began before the axis is in the first. */
	ids: readonly string[];
}

/** A lane as a crowd. */
export interface Crowd {
	cells: readonly CrowdCell[];
	/** Columns of `COLUMN` pixels. */
	bins: readonly Bin[];
}

/** Pixels of a column, and of the highest one. */
export const COLUMN = 3;
export const TALLEST = 22;
/** Pixels that a cell has at least: room for a pointer (WCAG 2.2, 2.5.8), and for a finger. */
const CELL = 24;
const CELL_FOR_A_FINGER = 44;
/** More bars than this in one lane, or in all together, cannot be told apart. */
const MOST_IN_ONE = 100;
const MOST_IN_ALL = 300;
/** All crowds together have no more cells than this, or moving through them by key would take all day. */
const MOST_CELLS = 600;

/** Which lanes are drawn as crowds, from the items that each has in view: those with most times, until the others can be told apart. */
export function crowded(lanes: readonly (readonly Item[])[]): ReadonlySet<number> {
	const bars = lanes.map((items, lane) => ({ lane, times: timesOf(items) })).toSorted((a, b) => b.times - a.times);
	let rest = bars.reduce((sum, { times }) => sum + times, 0);
	const found = new Set<number>();
	for (const { lane, times } of bars) {
		if (times <= MOST_IN_ONE && rest <= MOST_IN_ALL) break;
		found.add(lane);
		rest -= times;
	}
	return found;
}

/** How many bars there would be, or a few less: the same text is read into the same stretch. */
function timesOf(items: readonly Item[]): number {
	return new Set(items.map(({ stretch }) => stretch)).size;
}

/** The crowd of the items in view; `crowds` is how many there are on the page. */
export function crowdOf(items: readonly Item[], scale: TimeScale, crowds: number, touch: boolean): Crowd {
	const least = Math.max(touch ? CELL_FOR_A_FINGER : CELL, (scale.width * crowds) / MOST_CELLS);
	// Whole columns, so that each belongs to one cell.
	const size = Math.ceil(least / COLUMN) * COLUMN;
	const last = Math.max(0, Math.ceil(scale.width / size) - 1);
	const ids = new Map<number, Set<string>>();
	for (const { id, stretch } of items) {
		const at = Math.floor(scale.x(knownSpan(stretch).from) / size);
		const cell = Math.min(last, Math.max(0, at));
		const there = ids.get(cell);
		if (there) there.add(id);
		else ids.set(cell, new Set([id]));
	}
	const cells = [...ids]
		.toSorted(([a], [b]) => a - b)
		.map(([cell, there]): CrowdCell => {
			const [left, right] = [cell * size, Math.min(scale.width, (cell + 1) * size)];
			return { left, right, span: { from: scale.time(left), to: scale.time(right) }, ids: [...there] };
		});
	return { cells, bins: binsOf(items, scale, COLUMN) };
}

/** The items with a time in the span. */
export function itemsIn(items: readonly Item[], span: TimeSpan): Item[] {
	return items.filter(({ stretch }) => overlaps(stretch, span));
}
