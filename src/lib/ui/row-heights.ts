// Where the rows of a list stand that are of different heights, and which of them a stretch of it meets. Pure.

/** Pixels from the top of a list to each of its rows, and last to its end. */
export function offsetsOf<Row>(rows: readonly Row[], heightOf: (row: Row) => number): Float64Array {
	const offsets = new Float64Array(rows.length + 1);
	let at = 0;
	for (const [index, row] of rows.entries()) {
		at += heightOf(row);
		offsets[index + 1] = at;
	}
	return offsets;
}

/** The rows that a stretch meets, in pixels from the top of the list: the first one, and the first one after it. */
export function rowsBetween(offsets: Float64Array, from: number, to: number): { first: number; end: number } {
	const rows = offsets.length - 1;
	const first = Math.min(rows, Math.max(0, countUpTo(offsets, from) - 1));
	return { first, end: Math.min(rows, Math.max(first, countUpTo(offsets, to))) };
}

/** How many of the rising numbers are not above a value. */
function countUpTo(rising: Float64Array, value: number): number {
	let low = 0;
	let high = rising.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((rising[middle] ?? Infinity) <= value) low = middle + 1;
		else high = middle;
	}
	return low;
}
