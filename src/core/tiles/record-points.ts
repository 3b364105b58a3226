// The records of columns as points of a map: one for each of a record's places that is on it.
import { facetColumn } from '#core/index/columns/build.ts';
import { UNPLACED, valuesOf } from '#core/index/columns/columns.ts';
import { PRECISIONS } from '#core/dossier/types.ts';
import type { RecordColumns } from '#core/records/columns.ts';
import type { PointRows } from './marks.ts';

/** The points in the order of the records. A point is of the kind of its event, or of its statement's form. */
export function recordPoints(columns: RecordColumns): PointRows {
	const { standing, places, facets, from, span } = columns;
	const rowOf: number[] = [];
	const placeOf: number[] = [];
	for (let row = 0; row < columns.rows; row++)
		for (const place of valuesOf(standing, row))
			if (places.lon[place] !== UNPLACED) {
				rowOf.push(row);
				placeOf.push(place);
			}
	const kindOf = (row: number) => {
		const [kind = 0] = valuesOf(facets.kinds, row);
		const name = facets.kinds.names[kind] ?? '';
		const [eventKind] = name === 'event' ? valuesOf(facets.eventKinds, row) : [];
		return eventKind === undefined ? name : (facets.eventKinds.names[eventKind] ?? name);
	};
	const none = facetColumn(
		rowOf.map(() => []),
		'values'
	);
	const textOf = (texts: RecordColumns['titles']) => ({ at: (point: number) => texts.at(rowOf[point] ?? 0) });
	return {
		columns: {
			rows: rowOf.length,
			from: Int32Array.from(rowOf, (row) => from[row] ?? 0),
			span: Int32Array.from(rowOf, (row) => span[row] ?? 0),
			lon: Int32Array.from(placeOf, (place) => places.lon[place] ?? UNPLACED),
			lat: Int32Array.from(placeOf, (place) => places.lat[place] ?? UNPLACED),
			facets: {
				actors: none,
				sources: none,
				kinds: facetColumn(
					rowOf.map((row) => [kindOf(row)]),
					'kinds'
				),
				precisions: facetColumn(
					placeOf.map((place) => [PRECISIONS[places.precision[place] ?? 0] ?? 'unknown']),
					'precisions',
					PRECISIONS
				)
			}
		},
		titles: textOf(columns.titles),
		ids: textOf(columns.ids),
		radii: Float32Array.from(placeOf, (place) => Math.max(0, places.radius[place] ?? 0)),
		records: Uint32Array.from(rowOf)
	};
}
