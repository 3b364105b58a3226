// Where the list of a shared mark stands: beside the mark, inside the window, not on the mark itself.
import type { Camera, Pixel } from '#core/geo/view.ts';
import type { PixelBox, Padding } from './types.ts';

/** Pixels: the list's width, the height of a row for a mouse and for a finger, of a further line in it, and the frame. */
const LIST = { width: 232, row: 26, fingerRow: 44, line: 18, frame: 2 };
/** Pixels of a row that its name cannot use: padding and count. */
const BESIDE_NAME = 64;
/** Pixels between the mark and the list: the leader's length. */
const OFF = 20;
const EDGE = 8;

/** The list's box on the screen, and where its leader starts and ends; `null` if it covers the mark anyway. */
export interface ListPlace {
	box: PixelBox;
	leader: { from: Pixel; to: Pixel } | null;
}

/** Right of the mark, else left, else below or above, whichever has room; held inside the window. `nameWidths` in pixels, a row each. */
export function placeList(
	mark: Pixel & { reach: number },
	nameWidths: readonly number[],
	narrow: boolean,
	camera: Camera,
	padding: Padding
): ListPlace {
	const free = {
		left: padding.left + EDGE,
		top: padding.top + EDGE,
		right: camera.width - padding.right - EDGE,
		bottom: camera.height - padding.bottom - EDGE
	};
	const width = Math.min(LIST.width, free.right - free.left);
	const lines = nameWidths.map((name) => Math.ceil(name / (width - BESIDE_NAME)));
	const row = (count: number) => Math.max(narrow ? LIST.fingerRow : 0, LIST.row + (count - 1) * LIST.line);
	const full = lines.reduce((sum, count) => sum + row(count), LIST.frame);
	const height = Math.min(full, free.bottom - free.top);
	const level = hold(mark.y - height / 2 - 20, free.top, free.bottom - height);
	const centred = hold(mark.x - width / 2, free.left, free.right - width);
	const spots: Pixel[] = [
		{ x: mark.x + mark.reach + OFF, y: level },
		{ x: mark.x - mark.reach - OFF - width, y: level },
		{ x: centred, y: mark.y + mark.reach + OFF },
		{ x: centred, y: mark.y - mark.reach - OFF - height }
	];
	const spot = spots.find(
		({ x, y }) => x >= free.left && y >= free.top && x + width <= free.right && y + height <= free.bottom
	);
	if (!spot)
		return { box: { x: hold(spots[0]?.x ?? 0, free.left, free.right - width), y: level, width, height }, leader: null };
	const box = { ...spot, width, height };
	const end = { x: hold(mark.x, box.x, box.x + width), y: hold(mark.y, box.y + 8, box.y + height - 8) };
	const far = Math.hypot(end.x - mark.x, end.y - mark.y) || 1;
	const start = {
		x: mark.x + ((end.x - mark.x) / far) * (mark.reach + 1),
		y: mark.y + ((end.y - mark.y) / far) * (mark.reach + 1)
	};
	return { box, leader: { from: start, to: end } };
}

function hold(value: number, low: number, high: number): number {
	return Math.max(low, Math.min(high, value));
}
