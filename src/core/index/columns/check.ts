// Whether columns from a file can be trusted: everything the index takes for granted, looked at once.
import {
	BLOCK,
	FACETS,
	startOf,
	STEPS_PER_DEGREE,
	UNDATED,
	UNPLACED,
	type Columns,
	type FacetColumn
} from './columns.ts';
import type { TextColumn } from './text-column.ts';

/** What is wrong with columns, in words, or `null`. Reads every number once. */
export function faultOf(columns: Columns): string | null {
	const { rows, from, span } = columns;
	for (let row = 0; row < rows; row++) {
		const begins = from[row] ?? 0;
		if (row > 0 && begins < (from[row - 1] ?? 0)) return `Row ${row} begins before the row above it.`;
		if (begins === UNDATED ? span[row] !== 0 : (span[row] ?? 0) < 1) return `Row ${row} has a time without a length.`;
	}
	return faultOfPlaces(columns) ?? faultOfFacets(columns);
}

function faultOfPlaces({ rows, lon, lat }: Columns): string | null {
	const [east, north] = [180 * STEPS_PER_DEGREE, 90 * STEPS_PER_DEGREE];
	for (let row = 0; row < rows; row++) {
		const [x, y] = [lon[row] ?? 0, lat[row] ?? 0];
		const nowhere = x === UNPLACED && y === UNPLACED;
		if (!nowhere && (x > east || x < -east || y > north || y < -north)) return `Row ${row} stands off the map.`;
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

function faultOfOffsets(facet: FacetColumn, rows: number): string | null {
	const length = facet.ids.length;
	if (facet.base === null) return length === rows ? null : `${length} values for ${rows} rows`;
	for (let row = 0, last = 0; row <= rows; row++) {
		const start = startOf(facet, row);
		// A row of a thousand times the usual length would be damage too, but not one that leads anywhere wrong.
		if (start < last || start > length) return `those of row ${row} lie outside`;
		if (row % BLOCK === 0 && facet.local?.[row] !== 0) return `those of row ${row} lie outside`;
		last = start;
	}
	return startOf(facet, rows) === length ? null : 'some belong to no row';
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
	for (let row = 1; row < offsets.length; row++)
		if ((offsets[row] ?? 0) < (offsets[row - 1] ?? 0)) return `The text of row ${row - 1} ends before it begins.`;
	return offsets[0] === 0 && offsets[offsets.length - 1] === blob.length ? null : 'The texts of the rows are cut off.';
}
