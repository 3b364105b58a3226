// Positions as the graphics card gets them: Web Mercator in whole numbers, so that no zoom can make them tremble.
import { mercatorX, mercatorY } from '#core/geo/mercator.ts';
import { STEPS_PER_DEGREE, UNPLACED } from '#core/index/columns/columns.ts';
import type { PointColumns } from './types.ts';

/** Steps that the world is wide: 9 mm at the equator. All 32 bits, so that a difference wraps at the date line. */
export const STEPS_X = 2 ** 32;
/** Steps that the world is high: 19 mm. One bit less, so that a difference never overflows. */
export const STEPS_Y = 2 ** 31;
/** Second number of a row that stands nowhere. */
export const NOWHERE = 0xffffffff;

/** Two numbers a row: steps from the date line eastwards, steps from the north edge southwards. Takes about 60 ms a million. */
export function packPositions({ rows, lon, lat }: PointColumns): Uint32Array<ArrayBuffer> {
	const packed = new Uint32Array(2 * rows);
	for (let row = 0; row < rows; row++) {
		const east = lon[row] ?? UNPLACED;
		if (east === UNPLACED) {
			packed[2 * row + 1] = NOWHERE;
			continue;
		}
		// 180° E is 180° W: what is one whole world round begins anew.
		packed[2 * row] = Math.floor(mercatorX(east / STEPS_PER_DEGREE) * STEPS_X) % STEPS_X;
		packed[2 * row + 1] = Math.min(STEPS_Y, Math.floor(mercatorY((lat[row] ?? 0) / STEPS_PER_DEGREE) * STEPS_Y));
	}
	return packed;
}

/** The longitude, shifted by whole turns, that is nearest to another one. */
export function nearestTurn(lon: number, to: number): number {
	return lon + 360 * Math.round((to - lon) / 360);
}

/** A longitude in [-180, 180). */
export function wrapped(lon: number): number {
	// The last bit of a double may fall off the edge.
	return Math.max(-180, lon - 360 * Math.floor((lon + 180) / 360));
}

/**
 * What one frame on the plane needs so that points are projected from the middle of the view: that middle in steps,
 * and the matrix (column-major, from Mercator's unit square to clip space) moved there while its numbers are still doubles.
 */
export function aroundMiddle(
	matrix: ArrayLike<number>,
	lon: number,
	lat: number
): { middle: [number, number]; matrix: Float32Array } {
	const across = Math.round(mercatorX(lon) * STEPS_X);
	const down = Math.round(mercatorY(lat) * STEPS_Y);
	const [x, y] = [across / STEPS_X, down / STEPS_Y];
	const moved = Float32Array.from({ length: 16 }, (_, i) => matrix[i] ?? 0);
	for (let i = 0; i < 4; i++) moved[12 + i] = (matrix[i] ?? 0) * x + (matrix[4 + i] ?? 0) * y + (matrix[12 + i] ?? 0);
	return { middle: [across - STEPS_X * Math.floor(x), down], matrix: moved };
}

/** How many copies of the world stand at each side of the one round the middle of the view. */
export function copiesAside({ width, zoom }: { width: number; zoom: number }): number {
	return Math.max(0, Math.ceil(width / (2 * 512 * 2 ** zoom) - 0.5));
}
