// How large the unseen button of each mark is: a finger's width where there is room, and never over another's.
import type { Pixel } from '#core/geo/view.ts';
import type { PixelBox } from './types.ts';

/** A mark as the finger sees it: its middle, and how far what is drawn reaches, in pixels. */
export interface Target extends Pixel {
	key: string;
	reachX: number;
	reachY: number;
}

/** Half of the least width of a button (WCAG 2.2, 2.5.8: 24 px). */
const LEAST = 12;

/** The edges of a button on the screen. */
interface Edges {
	left: number;
	right: number;
	top: number;
	bottom: number;
}

/**
 * The box of each button, relative to its mark's middle. Where two would lie on each other both give way on the axis
 * that parts them further, but none below 24 px round its middle. `wanted`: the width and height fingers want, 24 or 44.
 */
export function hitBoxes(targets: readonly Target[], wanted: number): Map<string, PixelBox> {
	const edges = targets.map(({ x, y, reachX, reachY }): Edges => {
		const [halfX, halfY] = [Math.max(reachX, wanted / 2), Math.max(reachY, wanted / 2)];
		return { left: x - halfX, right: x + halfX, top: y - halfY, bottom: y + halfY };
	});
	targets.forEach((target, i) => {
		for (let j = i + 1; j < targets.length; j++) {
			const [other, a, b] = [targets[j], edges[i], edges[j]];
			if (other && a && b && overlap(a, b)) part(target, a, other, b);
		}
	});
	return new Map(
		targets.flatMap(({ key, x, y }, index) => {
			const box = edges[index];
			if (!box) return [];
			const { left, right, top, bottom } = box;
			return [[key, { x: left - x, y: top - y, width: right - left, height: bottom - top }] as const];
		})
	);
}

function overlap(a: Edges, b: Edges): boolean {
	return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function part(first: Pixel, a: Edges, second: Pixel, b: Edges): void {
	if (Math.abs(first.x - second.x) >= Math.abs(first.y - second.y)) {
		const [west, east, left, right] = first.x <= second.x ? [a, b, first.x, second.x] : [b, a, second.x, first.x];
		west.right = Math.max(left + LEAST, Math.min(west.right, right - LEAST));
		east.left = Math.min(right - LEAST, Math.max(east.left, west.right));
	} else {
		const [north, south, top, bottom] = first.y <= second.y ? [a, b, first.y, second.y] : [b, a, second.y, first.y];
		north.bottom = Math.max(top + LEAST, Math.min(north.bottom, bottom - LEAST));
		south.top = Math.min(bottom - LEAST, Math.max(south.top, north.bottom));
	}
}
