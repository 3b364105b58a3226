// Whether columns from a file can be trusted: everything the index takes for granted, looked at once.
import {
	BLOCK,
	FACETS,
	startOf,
	STEPS_PER_DEGREE,
	UNDATED,
	UNPLACED,
	type Columns,
	type IdArray,
	type Lists
} from './columns.ts';
import type { TextColumn } from './text-column.ts';

/** Rows looked at by one call. A loop over all of them, run once, would end before the engine has compiled it well. */
const CHUNK = 8192;

/** What is wrong with columns, in words, or `null`. Reads every number once. */
export function faultOf(columns: Columns): string | null {
	return (
		faultOfTimes(columns) ??
		inChunks(columns.rows, (first, end) => faultOfPlaces(columns, first, end)) ??
		faultOfFacets(columns)
	);
}

/** What is wrong with a column of texts, or `null`. */
export function faultOfTexts({ offsets, blob }: TextColumn): string | null {
	const cutOff = offsets[0] !== 0 || offsets[offsets.length - 1] !== blob.length;
	return (
		inChunks(offsets.length, (first, end) => faultOfEnds(offsets, first, end)) ??
		(cutOff ? 'The texts of the rows are cut off.' : null)
	);
}

function inChunks(length: number, faultIn: (first: number, end: number) => string | null): string | null {
	for (let first = 0; first < length; first += CHUNK) {
		const fault = faultIn(first, Math.min(length, first + CHUNK));
		if (fault !== null) return fault;
	}
	return null;
}

/** What is wrong with the times of rows, or `null`. */
export function faultOfTimes(columns: Pick<Columns, 'rows' | 'from' | 'span'>): string | null {
	return inChunks(columns.rows, (first, end) => faultOfTimesIn(columns, first, end));
}

function faultOfTimesIn({ from, span }: Pick<Columns, 'from' | 'span'>, first: number, end: number): string | null {
	let last = from[Math.max(0, first - 1)] ?? 0;
	for (let row = first; row < end; row++) {
		const begins = from[row] ?? 0;
		const length = span[row] ?? 0;
		if (begins < last) return `Row ${row} begins before the row above it.`;
		if (begins === UNDATED ? length !== 0 : length < 1) return `Row ${row} has a time without a length.`;
		last = begins;
	}
	return null;
}

function faultOfPlaces({ lon, lat }: Columns, first: number, end: number): string | null {
	const east = 180 * STEPS_PER_DEGREE;
	const north = 90 * STEPS_PER_DEGREE;
	for (let row = first; row < end; row++) {
		const x = lon[row] ?? 0;
		const y = lat[row] ?? 0;
		if (x >= -east && x <= east && y >= -north && y <= north) continue;
		if (x !== UNPLACED || y !== UNPLACED) return `Row ${row} stands off the map.`;
	}
	return null;
}

function faultOfEnds(offsets: Uint32Array, first: number, end: number): string | null {
	let last = offsets[Math.max(0, first - 1)] ?? 0;
	for (let row = first; row < end; row++) {
		const ends = offsets[row] ?? 0;
		if (ends < last) return `The text of row ${row - 1} ends before it begins.`;
		last = ends;
	}
	return null;
}

function faultOfFacets(columns: Columns): string | null {
	for (const name of FACETS) {
		const facet = columns.facets[name];
		const fault = faultOfLists(facet, columns.rows, (value) => `"${facet.names[value] ?? ''}"`);
		if (fault !== null) return `The ${name} of the rows are damaged: ${fault}.`;
	}
	return null;
}

/** What is wrong with the numbers of rows, in part of a sentence, or `null`; `named` names what one of them stands for. */
export function faultOfLists(lists: Lists, rows: number, named: (value: number) => string): string | null {
	return faultOfOffsets(lists, rows) ?? faultOfIds(lists, named);
}

function faultOfOffsets(facet: Lists, rows: number): string | null {
	const { ids, base, local } = facet;
	if (base === null || local === null) return ids.length === rows ? null : `${ids.length} values for ${rows} rows`;
	const fault = inChunks(rows + 1, (first, end) => faultOfStarts(base, local, first, end));
	return fault ?? (startOf(facet, rows) === ids.length ? null : 'some belong to no row');
}

/** From a first row of a block on. */
function faultOfStarts(base: Uint32Array, local: Uint16Array, first: number, end: number): string | null {
	let last = first === 0 ? 0 : (base[first / BLOCK - 1] ?? 0) + (local[first - 1] ?? 0);
	for (let row = first; row < end; row++) {
		const offset = local[row] ?? 0;
		const start = (base[(row / BLOCK) | 0] ?? 0) + offset;
		if (start < last || (row % BLOCK === 0 && offset !== 0)) return `those of row ${row} lie outside`;
		last = start;
	}
	return null;
}

function faultOfIds({ ids, totals }: Lists, named: (value: number) => string): string | null {
	const counted = new Uint32Array(totals.length);
	const fault = inChunks(ids.length, (first, end) => countIds(ids, counted, first, end));
	if (fault !== null) return fault;
	const wrong = totals.findIndex((total, value) => counted[value] !== total);
	return wrong < 0 ? null : `${named(wrong)} is counted wrongly`;
}

function countIds(ids: IdArray, counted: Uint32Array, first: number, end: number): string | null {
	for (let at = first; at < end; at++) {
		const value = ids[at] ?? 0;
		if (value >= counted.length) return `number ${value} has no name`;
		counted[value] = (counted[value] ?? 0) + 1;
	}
	return null;
}
