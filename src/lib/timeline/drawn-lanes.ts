// The lanes as they stand under each other: their bars in pixels, what is out of view, their heights.
import { barsOf } from './bars.ts';
import { crowded, crowdOf, itemsIn, TALLEST, type Crowd } from './crowd.ts';
import { outsideOf, type Outside } from './fit.ts';
import type { Lane } from './lane.ts';
import type { PlacedBar } from './bars.ts';
import { COARSE, FINE, layoutLane } from './layout.ts';
import type { TimeScale } from './scale.ts';

/** A lane with its place on the page. */
export interface DrawnLane {
	lane: Lane;
	bars: PlacedBar[];
	/** In place of bars, where there are too many to be told apart. */
	crowd: Crowd | null;
	outside: Outside;
	/** Pixels from the top of the first lane, and how many it takes. */
	top: number;
	height: number;
	/** Pixels from its top to its bars: where there is no room beside them, the name stands above. */
	above: number;
}

/** How the names of lanes are shown: beside in full, as letters, or above the bars. */
export type LaneNaming = 'beside' | 'letter' | 'above';

/** Least heights in pixels: of a letter or an edge link, and of a lane for a finger. */
const LEAST = 29;
const LEAST_FOR_A_FINGER = 44;

/** Pixels from the top of a crowd to the foot of its columns. */
export const CROWD_FOOT = TALLEST + 6;

/** What can be pressed in a lane, from left to right. */
export function stopsOf({ bars, crowd }: DrawnLane): readonly { left: number }[] {
	return crowd?.cells ?? bars;
}

/** Lays the lanes out one under the other. `named` is how many pixels the names were found to take, by lane. */
export function drawLanes(
	lanes: readonly Lane[],
	scale: TimeScale,
	naming: LaneNaming,
	touch: boolean,
	named: ReadonlyMap<string, number>
): DrawnLane[] {
	let top = 0;
	const inView = lanes.map(({ items }) => itemsIn(items, scale.span));
	const crowds = crowded(inView);
	return lanes.map((lane, at) => {
		const outside = outsideOf(lane, scale.span);
		const items = inView[at] ?? [];
		const crowd = crowds.has(at) ? crowdOf(items, scale, crowds.size, touch) : null;
		const { bars, height: needed } = crowd
			? { bars: [], height: CROWD_FOOT + 3 }
			: layoutLane(barsOf(items), scale, touch ? COARSE : FINE);
		const name = naming === 'letter' ? 0 : (named.get(lane.id) ?? 0);
		const above = naming === 'above' ? name : 0;
		const least = Math.max(touch ? LEAST_FOR_A_FINGER : LEAST, naming === 'beside' ? name : 0);
		const height = Math.ceil(Math.max(needed, least) + above);
		const drawn = { lane, bars, crowd, outside, top, height, above };
		top += height;
		return drawn;
	});
}
