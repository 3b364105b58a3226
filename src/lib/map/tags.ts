// The tags at the window's edge: which place lies beyond it, and how far the line goes.
import type { Measure } from './arrange.ts';
import { grow, segmentMeets, segmentsOf } from './boxes.ts';
import type { Said } from './said.ts';
import type { PixelBox } from './types.ts';

/** A tag as drawn. */
export interface TagBox {
	key: string;
	box: PixelBox;
	words: string;
}

/** Pixels: a tag's height, and the space left and right of its words. */
const HEIGHT = 22;
const PADDING = 8;
/** Pixels between the line and its tag. */
const OFF = 10;

/** The boxes of all tags of some lines, inside a window and beside the lines. */
export function tagBoxes(lines: readonly Said[], window: PixelBox, measure: Measure): TagBox[] {
	return lines.flatMap(({ key, tags, path }) =>
		tags.map(({ x, y, words }): TagBox => {
			const size = { width: Math.ceil(measure(words, 400)) + 2 * PADDING, height: HEIGHT };
			const free = { width: window.width - size.width, height: window.height - HEIGHT };
			const spots = [
				{ x: x + OFF, y: y - HEIGHT / 2 },
				{ x: x - OFF - size.width, y: y - HEIGHT / 2 },
				{ x: x - size.width / 2, y: y - OFF - HEIGHT },
				{ x: x - size.width / 2, y: y + OFF }
			].map((spot): PixelBox => ({
				x: hold(spot.x, window.x, free.width),
				y: hold(spot.y, window.y, free.height),
				...size
			}));
			const segments = segmentsOf(path);
			const clear = (box: PixelBox) => !segments.some((segment) => segmentMeets(segment, grow(box, 4)));
			const box = spots.find(clear) ?? { x, y, ...size };
			return { key: `${key} ${words}`, box, words };
		})
	);
}

function hold(value: number, low: number, room: number): number {
	return Math.max(low, Math.min(low + room, value));
}
