// Rows at made-up positions, as the map's layer gets them.
import { columnsOf } from '#core/index/columns/build.ts';
import type { Columns } from '#core/index/columns/columns.ts';

/** Columns with a row at each longitude and latitude, in that order; `null` stands nowhere. */
export function columnsAt(positions: readonly (readonly [number, number] | null)[]): Columns {
	const rows = positions.map((at, n) => ({
		id: `r${n}`,
		title: `Row ${n}`,
		time: null,
		at,
		values: { actors: [], sources: ['wharf log'], kinds: ['visit'], precisions: ['site'] }
	}));
	return columnsOf(rows).columns;
}
