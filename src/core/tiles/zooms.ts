// How deep an archive goes: until its tiles are light, and deeper where that costs few tiles and places the marks better.
import { DEEPEST_ZOOM, type Fullness } from './tile-order.ts';

/** Rows that a tile of the deepest zoom should hold at most. */
export const MOST_ROWS = 5000;
/** Rows on one spot are parted by no zoom: a tile is light too when the deepest could not make it half as full. */
const SLACK = 2;
/** So many tiles any archive may have at its deepest zoom, and one more for every so many rows. */
const FEW_TILES = 16_384;
const CHEAP_ROWS_A_TILE = 8;
/** With fewer rows a tile than this on average, an archive would be mostly directories and copies of rows that are alone. */
const LEAST_ROWS_A_TILE = 4;

/**
 * The deepest zoom of an archive of `rows` placed rows. It is the first whose tiles hold `MOST_ROWS` at most, or the
 * last that has few tiles beside its rows, whichever is deeper; but none that has more tiles than rows can fill.
 */
export function chooseZoom(fullness: readonly Fullness[], rows: number): number {
	const bearable = Math.max(MOST_ROWS, SLACK * (fullness[DEEPEST_ZOOM]?.fullest ?? 0));
	const light = fullness.findIndex(({ fullest }) => fullest <= bearable);
	const lastWith = (each: number) => fullness.findLastIndex(({ tiles }) => tiles <= Math.max(FEW_TILES, rows / each));
	return Math.min(Math.max(light, lastWith(CHEAP_ROWS_A_TILE)), lastWith(LEAST_ROWS_A_TILE));
}
