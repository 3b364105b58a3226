// The curve along which PMTiles numbers tiles: Hilbert's, zoom after zoom (PMTiles v3 specification, "TileId").

/** The deepest level whose codes fit 32 bits. */
export const FINEST_LEVEL = 16;

/**
 * Where a cell stands along the curve through the 2 ** level by 2 ** level cells of a level. The first digits (to the
 * base 4) of a code are the code of the cell around it, so that the rows of any tile are one run along the curve.
 */
export function hilbertCode(column: number, row: number, level: number): number {
	let [x, y, code] = [column, row, 0];
	for (let side = 2 ** (level - 1); side >= 1; side /= 2) {
		const east = (x & side) > 0;
		const south = (y & side) > 0;
		code = code * 4 + (east ? (south ? 2 : 3) : south ? 1 : 0);
		if (south) continue;
		// The quarters of the north are the curve turned over: on one diagonal, or on the other.
		[x, y] = east ? [side - 1 - y, side - 1 - x] : [y, x];
	}
	return code;
}

/** The number of a tile among the tiles of all zooms, from its code along its zoom's curve. */
export function tileId(zoom: number, code: number): number {
	return (4 ** zoom - 1) / 3 + code;
}
