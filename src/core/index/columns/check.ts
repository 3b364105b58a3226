// Whether columns from a file can be trusted: everything the index takes for granted, looked at once.
import { BLOCK, FACETS, STEPS_PER_DEGREE, UNDATED, UNPLACED, type Columns, type FacetColumn } from './columns.ts';
import type { TextColumn } from './text-column.ts';

/** What is wrong with columns, in words, or `null`. Reads every number once. */
export function faultOf(columns: Columns): string | null {
	const { rows, from, span } = columns;
	let last = from[0] ?? 0;
	for (let row = 0; row < rows; row++) {
		const begins = from[row] ?? 0;
		const length = span[row] ?? 0;
		if (begins < last) return `Row ${row} begins before the row above it.`;
		if (begins === UNDATED ? length !== 0 : length < 1) return `Row ${row} has a time without a length.`;
		last = begins;
	}
	return faultOfPlaces(columns) ?? faultOfFacets(columns);
}

function faultOfPlaces({ rows, lon, lat }: Columns): string | null {
	const east = 180 * STEPS_PER_DEGREE;
	const north = 90 * STEPS_PER_DEGREE;
	for (let row = 0; row < rows; row++) {
		const x = lon[row] ?? 0;
		const y = lat[row] ?? 0;
		if (x >= -east && x <= east && y >= -north && y <= north) continue;
		if (x !== UNPLACED || y !== UNPLACED) return `Row ${row} stands off the map.`;
	}
	return null;
}

function faultOfFacets(columns: Columns): string | null {
	for (const name of FACETS) {
		const fault = faultOfOffsets(columns.facets[name], columns.rows) ?? faultOfIds(columns.facets[name]);
		if (fault !== null) return `The ${name} of the rows are damaged: ${fault}.`;
	}
	return null;
}

function faultOfOffsets({ ids, base, local }: FacetColumn, rows: number): string | null {
	if (base === null || local === null) return ids.length === rows ? null : `${ids.length} values for ${rows} rows`;
	let last = 0;
	for (let row = 0; row <= rows; row++) {
		const offset = local[row] ?? 0;
		const start = (base[(row / BLOCK) | 0] ?? 0) + offset;
		if (start < last || (row % BLOCK === 0 && offset !== 0)) return `those of row ${row} lie outside`;
		last = start;
	}
	return last === ids.length ? null : 'some belong to no row';
}

function faultOfIds({ ids, names, totals }: FacetColumn): string | null {
	const counted = new Uint32Array(names.length);
	for (let at = 0; at < ids.length; at++) {
		const value = ids[at] ?? 0;
		if (value >= names.length) return `number ${value} has no name`;
		counted[value] = (counted[value] ?? 0) + 1;
	}
	const wrong = names.find((_, value) => counted[value] !== totals[value]);
	return wrong === undefined ? null : `"${wrong}" is counted wrongly`;
}

/** What is wrong with a column of texts, or `null`. */
export function faultOfTexts({ offsets, blob }: TextColumn): string | null {
	let last = 0;
	for (let row = 0; row < offsets.length; row++) {
		const end = offsets[row] ?? 0;
		if (end < last) return `The text of row ${row - 1} ends before it begins.`;
		last = end;
	}
	return offsets[0] === 0 && offsets[offsets.length - 1] === blob.length ? null : 'The texts of the rows are cut off.';
}
