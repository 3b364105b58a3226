// The lanes as they stand under each other: their bars in pixels, what is out of view, their heights.
import { barsOf } from './bars.ts';
import { outsideOf, type Outside } from './fit.ts';
import type { Lane } from './lanes.ts';
import { COARSE, FINE, layoutLane, type PlacedBar } from './layout.ts';
import type { TimeScale } from './scale.ts';

/** A lane with its place on the page. */
export interface DrawnLane {
	lane: Lane;
	bars: PlacedBar[];
	outside: Outside;
	/** Pixels from the top of the first lane, and how many it takes. */
	top: number;
	height: number;
	/** Pixels from its top to its bars: where there is no room beside them, the name stands above. */
	above: number;
}

/** How the names of lanes are shown: beside in full, as letters, or above the bars. */
export type Naming = 'beside' | 'letter' | 'above';

/** Least heights in pixels: a name alone, with a line under it, a letter, an edge link alone. */
const NAME = 29;
const NAME_AND_LINE = 46;
const ABOVE = 24;

/** Lays the lanes out one under the other. `lines` are how many lines a name of so many characters takes. */
export function drawLanes(
	lanes: readonly Lane[],
	scale: TimeScale,
	naming: Naming,
	touch: boolean,
	lines: (name: string) => number
): DrawnLane[] {
	let top = 0;
	return lanes.map((lane) => {
		const outside = outsideOf(lane, scale.span);
		const { bars, height: needed } = layoutLane(barsOf(lane.items), scale, touch ? COARSE : FINE);
		const above = naming === 'above' ? ABOVE : 0;
		const hasLine = lane.undated.length > 0 || (bars.length > 0 && (outside.before !== null || outside.after !== null));
		const least =
			naming === 'beside' ? (hasLine ? NAME_AND_LINE : NAME) + (lines(lane.name) - 1) * 18 : touch ? 44 : NAME;
		const height = Math.ceil(Math.max(needed, least - above) + above);
		const drawn = { lane, bars, outside, top, height, above };
		top += height;
		return drawn;
	});
}
