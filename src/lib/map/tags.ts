// The tags at the window's edge: which place lies beyond it, and how far the line goes.
import type { Measure } from './arrange.ts';
import type { Said } from './said.ts';
import type { Box } from './types.ts';

/** A tag as drawn. */
export interface TagBox {
	key: string;
	box: Box;
	words: string;
}

/** Pixels: a tag's height, and the space left and right of its words. */
const HEIGHT = 22;
const PADDING = 8;
/** Pixels between the line and its tag. */
const OFF = 10;

/** The boxes of all tags of some lines, inside a window. */
export function tagBoxes(lines: readonly Said[], window: Box, measure: Measure): TagBox[] {
	return lines.flatMap(({ key, tags }) =>
		tags.map(({ x, y, words }): TagBox => {
			const width = Math.ceil(measure(words, 400)) + 2 * PADDING;
			// Beside the line rather than on it: above where there is room, else below.
			const above = y - OFF - HEIGHT >= window.y;
			const box = {
				x: hold(x - width / 2, window.x, window.x + window.width - width),
				y: hold(above ? y - OFF - HEIGHT : y + OFF, window.y, window.y + window.height - HEIGHT),
				width,
				height: HEIGHT
			};
			return { key: `${key} ${words}`, box, words };
		})
	);
}

function hold(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
