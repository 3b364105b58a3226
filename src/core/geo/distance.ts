// How far apart two positions are.
import type { Position } from '#core/dossier/types.ts';

/** Mean radius of the earth in metres (IUGG), as turf has it. */
const EARTH = 6_371_008.8;
const RADIANS = Math.PI / 180;

/** Metres along the great circle between two positions (haversine). */
export function metresBetween(a: Position, b: Position): number {
	const h =
		Math.sin(((b[1] - a[1]) * RADIANS) / 2) ** 2 +
		Math.cos(a[1] * RADIANS) * Math.cos(b[1] * RADIANS) * Math.sin(((b[0] - a[0]) * RADIANS) / 2) ** 2;
	return 2 * EARTH * Math.asin(Math.min(1, Math.sqrt(h)));
}
