// The columns of a dossier for the index: one number a row and column, rows in time order, all over one buffer.

/** What rows are counted by, each with a list of names. */
export const FACETS = ['actors', 'sources', 'kinds', 'precisions'] as const;
export type FacetName = (typeof FACETS)[number];

/** `from` of a row without a date; such rows stand last. */
export const UNDATED = 0x7fffffff;
/** `lon` and `lat` of a row that stands nowhere on the map. */
export const UNPLACED = 0x7fffffff;
/** Steps of a degree that `lon` and `lat` count: a millionth is about 0.1 m, more than any source can know. */
export const STEPS_PER_DEGREE = 1e6;
/** Rows that share one base offset of a facet's values. */
export const BLOCK = 64;

/** The smallest unsigned numbers that hold the ids of a facet. */
export type IdArray = Uint8Array | Uint16Array | Uint32Array;

/** Numbers of every row, as offsets and ids (compressed sparse rows). */
export interface Lists {
	/** The values of all rows, row after row; a row never has the same value twice. */
	ids: IdArray;
	/** Where the values of each block of `BLOCK` rows begin in `ids`; `null` when every row has exactly one value. */
	base: Uint32Array | null;
	/** Where the values of each row begin, counted from its block's; one entry more than rows. `null` as `base`. */
	local: Uint16Array | null;
	/** How many rows have each value. */
	totals: Uint32Array;
}

/** The values of every row in one facet. */
export interface FacetColumn extends Lists {
	/** What the ids stand for. */
	names: readonly string[];
}

/** All columns; every array but those of the facets has one entry a row. Of facets there may be others than `FACETS`. */
export interface Columns<F extends string = FacetName> {
	rows: number;
	/** Minutes since 1970-01-01 UTC of the first minute a row may have been in, ascending; `UNDATED` last. */
	from: Int32Array;
	/** Minutes from `from` to the first minute after the row, 1 at least; 0 where undated. */
	span: Int32Array;
	/** Longitude, WGS 84, in `STEPS_PER_DEGREE` to the degree, or `UNPLACED`. */
	lon: Int32Array;
	/** Latitude likewise. */
	lat: Int32Array;
	facets: Readonly<Record<F, FacetColumn>>;
}

/** Index in `ids` of a row's first value; of row + 1, where its values end. */
export function startOf({ base, local }: Lists, row: number): number {
	return base === null || local === null ? row : (base[(row / BLOCK) | 0] ?? 0) + (local[row] ?? 0);
}

/** The ids of a row's values. */
export function valuesOf(facet: Lists, row: number): IdArray {
	return facet.ids.subarray(startOf(facet, row), startOf(facet, row + 1));
}

/** An empty list of ids, as narrow as so many names allow. */
export function makeIds(length: number, names: number): IdArray {
	if (names <= 0x100) return new Uint8Array(length);
	return names <= 0x10000 ? new Uint16Array(length) : new Uint32Array(length);
}
