// Boxes, circles and segments on the screen, and whether they lie on each other.
import type { Pixel } from '#core/geo/view.ts';
import type { PixelBox } from './types.ts';

/** A round thing on the screen, in pixels. */
export interface Circle extends Pixel {
	r: number;
}

/** A straight piece of a line on the screen. */
export interface PixelLine {
	from: Pixel;
	to: Pixel;
}

/** Whether two boxes share any area. */
export function overlap(a: PixelBox, b: PixelBox): boolean {
	return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box lies wholly in another. */
export function within(inner: PixelBox, outer: PixelBox): boolean {
	return (
		inner.x >= outer.x &&
		inner.y >= outer.y &&
		inner.x + inner.width <= outer.x + outer.width &&
		inner.y + inner.height <= outer.y + outer.height
	);
}

/** Whether a circle reaches into a box. */
export function circleMeets({ x, y, r }: Circle, box: PixelBox): boolean {
	const dx = Math.max(box.x - x, 0, x - (box.x + box.width));
	const dy = Math.max(box.y - y, 0, y - (box.y + box.height));
	return Math.hypot(dx, dy) < r;
}

/** Whether a segment passes through a box (Liang and Barsky's clipping). */
export function segmentMeets({ from, to }: PixelLine, { x, y, width, height }: PixelBox): boolean {
	let [enter, leave] = [0, 1];
	const sides: [number, number, number, number][] = [
		[from.x, to.x - from.x, x, x + width],
		[from.y, to.y - from.y, y, y + height]
	];
	for (const [start, delta, low, high] of sides) {
		if (delta === 0) {
			if (start < low || start > high) return false;
			continue;
		}
		const [a, b] = [(low - start) / delta, (high - start) / delta];
		enter = Math.max(enter, Math.min(a, b));
		leave = Math.min(leave, Math.max(a, b));
	}
	return enter <= leave;
}

/** A box larger by some pixels on every side. */
export function grow({ x, y, width, height }: PixelBox, by: number): PixelBox {
	return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

/** The pieces of a path, so that names keep off it. */
export function segmentsOf(path: readonly Pixel[]): PixelLine[] {
	return path.slice(1).flatMap((to, i) => {
		const from = path[i];
		return from ? [{ from, to }] : [];
	});
}
