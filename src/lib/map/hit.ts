// How large the unseen button of each mark is: a finger's width, without covering the middle of another mark.
import type { Box, Pixel } from './types.ts';

/** A mark as the finger sees it: its middle, and how far what is drawn reaches, in pixels. */
export interface Target extends Pixel {
	key: string;
	reachX: number;
	reachY: number;
	/** A plate is a box, all else is round. */
	round: boolean;
}

/** Half of the least width of a button (WCAG 2.2, 2.5.8: 24 px). */
const LEAST = 12;
/** Pixels that stay free round the middle of a neighbour. */
const FREE = 4;

/**
 * The box of each button, relative to its mark's middle. Later targets lie above earlier ones, so only they give way:
 * first they shrink to 24 px, then they move aside. `wanted`: the width and height fingers want, 24 or 44.
 */
export function hitBoxes(targets: readonly Target[], wanted: number): Map<string, Box> {
	const boxes = new Map<string, Box>();
	targets.forEach((target, index) => {
		if (!target.round) {
			const [width, height] = [Math.max(2 * target.reachX, wanted), Math.max(2 * target.reachY, wanted)];
			boxes.set(target.key, { x: -width / 2, y: -height / 2, width, height });
			return;
		}
		const below = nearest(target, targets.slice(0, index));
		const drawn = Math.max(target.reachX, target.reachY);
		let half = Math.max(drawn, wanted / 2);
		let [x, y] = [0, 0];
		if (below && below.distance < half + FREE) {
			half = Math.max(LEAST, below.distance - FREE);
			const aside = Math.max(0, LEAST + FREE - below.distance);
			if (below.distance > 0) {
				x = ((target.x - below.x) / below.distance) * aside;
				y = ((target.y - below.y) / below.distance) * aside;
			}
		}
		boxes.set(target.key, { x: x - half, y: y - half, width: 2 * half, height: 2 * half });
	});
	return boxes;
}

function nearest(from: Pixel, others: readonly Target[]): (Pixel & { distance: number }) | null {
	let best: (Pixel & { distance: number }) | null = null;
	for (const { x, y, round } of others) {
		const distance = Math.hypot(x - from.x, y - from.y);
		if (round && (!best || distance < best.distance)) best = { x, y, distance };
	}
	return best;
}
