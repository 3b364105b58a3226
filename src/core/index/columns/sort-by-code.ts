// Sorts the rows of a map by the 32 bits of a code that runs along a curve: a radix sort, which needs no comparisons.

/** Bits of one pass of the sort: so few that the pens and the lines they write stay in the cache. */
const PASS_BITS = 8;

/** Sorts codes, ascending, and takes the rows along: by the lowest bits first, each pass keeping the order of equals. */
export function sortByCode(codes: Uint32Array, order: Uint32Array): Sorted {
	let sorted: Sorted = { codes, order };
	for (let shift = 0; shift < 32; shift += PASS_BITS) sorted = pass(sorted, shift);
	return sorted;
}

/** Codes with the row of each. */
export interface Sorted {
	codes: Uint32Array;
	order: Uint32Array;
}

function pass({ codes, order }: Sorted, shift: number): Sorted {
	const most = (1 << PASS_BITS) - 1;
	const pens = new Uint32Array(most + 2);
	for (let i = 0; i < codes.length; i++) {
		const slot = (((codes[i] ?? 0) >>> shift) & most) + 1;
		pens[slot] = (pens[slot] ?? 0) + 1;
	}
	for (let slot = 1; slot < pens.length; slot++) pens[slot] = (pens[slot] ?? 0) + (pens[slot - 1] ?? 0);
	const toCodes = new Uint32Array(codes.length);
	const toOrder = new Uint32Array(codes.length);
	for (let i = 0; i < codes.length; i++) {
		const code = codes[i] ?? 0;
		const slot = (code >>> shift) & most;
		const pen = pens[slot] ?? 0;
		pens[slot] = pen + 1;
		toCodes[pen] = code;
		toOrder[pen] = order[i] ?? 0;
	}
	return { codes: toCodes, order: toOrder };
}
