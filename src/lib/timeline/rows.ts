// Rows of a lane: what would cover something else takes the next free row.

/** From left to right in pixels. */
export interface LaneExtent {
	left: number;
	right: number;
}

/** Touching is not covering. */
const TOUCH = 0.5;

/** The row of each extent, from 0, in the order given: the first in which it covers nothing placed before it. */
export function rowsOf(extents: readonly LaneExtent[]): number[] {
	const rows: LaneExtent[][] = [];
	return extents.map((extent) => {
		const free = rows.findIndex((row) =>
			row.every(({ left, right }) => extent.left >= right - TOUCH || extent.right <= left + TOUCH)
		);
		const at = free < 0 ? rows.length : free;
		(rows[at] ??= []).push(extent);
		return at;
	});
}
