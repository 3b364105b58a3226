// What a packed file looks like: `DLPK`, version, a JSON head with names and a directory, then the columns as they lie in memory.
import { FACETS, makeIds, type Columns, type FacetName } from './columns.ts';
import type { TextColumn } from './text-column.ts';

/** The first four bytes, as text. */
export const MAGIC = 'DLPK';
export const VERSION = 1;
/** Bytes before the head: magic, version (16 bits), two bytes 0, length of the head (32 bits), four bytes 0; little-endian. */
export const PREAMBLE = 16;
/** Columns begin at multiples of this, so that they can be used where they lie. */
const ALIGNMENT = 8;

/** Any list of numbers that a file carries. */
export type NumberList = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array;

/** Words for each value of each facet. */
export type FacetWords = Readonly<Record<FacetName, readonly string[]>>;

/** The JSON head. Offsets count bytes from the first aligned byte after it. */
export interface Head {
	rows: number;
	/** What the ids of each facet stand for. */
	names: FacetWords;
	/** The same for people to read, where that is something else. */
	labels?: FacetWords;
	sections: readonly { name: string; at: number; bytes: number }[];
}

/** What a packed file holds; `ids` only where rows can be looked up elsewhere. */
export interface Packed {
	columns: Columns;
	titles: TextColumn;
	ids: TextColumn | null;
	/** Names of the facets' values for people to read. */
	labels: FacetWords;
}

/** Every section of a file by name, in order of the file; `null` are left out. */
export function sectionsOf({
	columns,
	titles,
	ids
}: Omit<Packed, 'labels'>): [name: string, list: NumberList | null][] {
	const { from, span, lon, lat, facets } = columns;
	return [
		['from', from],
		['span', span],
		['lon', lon],
		['lat', lat],
		...FACETS.flatMap((name): [string, NumberList | null][] => [
			[`${name}.ids`, facets[name].ids],
			[`${name}.base`, facets[name].base],
			[`${name}.local`, facets[name].local],
			[`${name}.totals`, facets[name].totals]
		]),
		['titles.offsets', titles.offsets],
		['titles', titles.blob],
		['ids.offsets', ids?.offsets ?? null],
		['ids', ids?.blob ?? null]
	];
}

/** The next multiple of `ALIGNMENT`. */
export function aligned(bytes: number): number {
	return Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
}

/** Bytes of one id of a facet with so many names. */
export function idBytes(names: number): 1 | 2 | 4 {
	const { BYTES_PER_ELEMENT } = makeIds(0, names);
	return BYTES_PER_ELEMENT === 1 ? 1 : BYTES_PER_ELEMENT === 2 ? 2 : 4;
}

/** Throws on the rare machine whose numbers lie the other way round: the columns are used as they lie. */
export function mustBeLittleEndian(): void {
	if (new Uint8Array(new Uint16Array([1]).buffer)[0] !== 1)
		throw new Error('Packed files need a little-endian machine; this one is big-endian. Use the dossier itself.');
}

/** Whether a value of a head can be a number of things. */
export function isCount(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}
