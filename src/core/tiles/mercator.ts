// Where a row stands on the map's square: Web Mercator (EPSG:3857) as shares of the world's width and height.
import { STEPS_PER_DEGREE } from '#core/index/columns/columns.ts';

const RADIANS = Math.PI / 180;
/** Metres of the Earth's circumference at the equator, as Web Mercator has it. */
const EQUATOR = 2 * Math.PI * 6_378_137;
/** The last share inside the square: 1 itself would belong to the next world. */
const LAST = 1 - 2 ** -40;

/** From the west, 0 to just under 1, of a longitude in the steps that columns count; 180° is held at the east edge. */
export function worldX(lon: number): number {
	return held(lon / STEPS_PER_DEGREE / 360 + 0.5);
}

/** From the north, 0 to just under 1, of a latitude in steps; beyond ±85.05° it is held at the edge. */
export function worldY(lat: number): number {
	const sine = Math.sin(held90(lat / STEPS_PER_DEGREE) * RADIANS);
	return held(0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI));
}

/** Metres on the ground at a latitude (in steps), as a share of the world's width on the map. */
export function worldWidth(metres: number, lat: number): number {
	return metres / (EQUATOR * Math.cos(held90(lat / STEPS_PER_DEGREE) * RADIANS));
}

function held(share: number): number {
	return Math.min(LAST, Math.max(0, share));
}

/** At the poles the formula has no value. */
function held90(degrees: number): number {
	return Math.min(89.9, Math.max(-89.9, degrees));
}
