// How deep an archive goes: until its tiles are light, and deeper where that costs few tiles and places the marks better.
import { DEEPEST_ZOOM, type Fullness } from './tile-order.ts';

/** Rows that a tile of the deepest zoom should hold at most. */
export const MOST_ROWS = 2000;
/** So many tiles any archive may have at its deepest zoom, and one more for every so many rows. */
const FEW_TILES = 4096;
const ROWS_A_TILE = 16;
/** Rows on one spot are parted by no zoom: that the deepest has a tenth fewer in its fullest tile is no reason to go there. */
const SLACK = 1.1;

/**
 * The deepest zoom of an archive of `rows` placed rows. It is the first whose tiles hold `MOST_ROWS` at most (or no more
 * than no zoom could part), or the last that has few tiles beside its rows, whichever is deeper.
 */
export function chooseZoom(fullness: readonly Fullness[], rows: number): number {
	const bearable = Math.max(MOST_ROWS, SLACK * (fullness[DEEPEST_ZOOM]?.fullest ?? 0));
	const light = fullness.findIndex(({ fullest }) => fullest <= bearable);
	const cheap = fullness.findLastIndex(({ tiles }) => tiles <= Math.max(FEW_TILES, rows / ROWS_A_TILE));
	return Math.max(light, cheap);
}
