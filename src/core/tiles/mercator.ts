// Where a row stands on the map's square: Web Mercator of the steps that columns count, as shares just inside it.
import { mercatorX, mercatorY, worldShare } from '#core/geo/mercator.ts';
import { STEPS_PER_DEGREE } from '#core/index/columns/columns.ts';

/** The last share inside the square: 1 itself would belong to the next world. */
const LAST = 1 - 2 ** -40;

/** From the west, 0 to just under 1, of a longitude in the steps that columns count; 180° is held at the east edge. */
export function worldX(lon: number): number {
	return held(mercatorX(lon / STEPS_PER_DEGREE));
}

/** From the north, 0 to just under 1, of a latitude in steps; beyond ±85.05° it is held at the edge. */
export function worldY(lat: number): number {
	return held(mercatorY(lat / STEPS_PER_DEGREE));
}

/** Metres on the ground at a latitude (in steps), as a share of the world's width on the map. */
export function worldWidth(metres: number, lat: number): number {
	return worldShare(metres, lat / STEPS_PER_DEGREE);
}

function held(share: number): number {
	return Math.min(LAST, Math.max(0, share));
}
