// What a page needs once of a dossier, from its columns.
import type { Dossier } from '#core/dossier/types.ts';
import { STEPS_PER_DEGREE, UNDATED, UNPLACED, valuesOf } from '#core/index/columns/columns.ts';
import type { RecordColumns } from './columns.ts';
import { headerOf } from './lookup.ts';
import type { Records } from './records.ts';
import { RECORD_FACETS, type FacetValue, type RecordFacet, type StoreHead } from './types.ts';

/** The head of a store. Of the dossier all but its records is taken; `claims`: how many there are, which no column tells. */
export function storeHead(records: Records, dossier: Dossier, claims: number): StoreHead {
	const { columns, bins } = records;
	const { rows, from, facets, standing, places } = columns;
	const events = facets.kinds.totals[facets.kinds.names.indexOf('event')] ?? 0;
	const { actors, sources } = columns.values;
	return {
		dossier: headerOf(dossier),
		records: rows,
		totals: {
			sources: sources.length,
			places: places.ids.length,
			actors: actors.length,
			events,
			statements: rows - events,
			claims
		},
		facets: facetsOf(columns),
		undated: from.reduce((sum, minute) => sum + (minute === UNDATED ? 1 : 0), 0),
		unplaced: unplacedOf(columns),
		bounds: boundsOf(columns),
		bins,
		most: standing.totals.reduce((most, total) => Math.max(most, total), 1)
	};
}

/** The values of every facet, with how many records have each. */
export function facetsOf({ values, facets }: RecordColumns): Record<RecordFacet, readonly FacetValue[]> {
	const named = (facet: RecordFacet): FacetValue[] => {
		const { totals } = facets[facet === 'actors' ? 'acts' : facet];
		return values[facet].map((value, number) => ({ ...value, total: totals[number] ?? 0 }));
	};
	return Object.fromEntries(RECORD_FACETS.map((facet) => [facet, named(facet)])) as Record<RecordFacet, FacetValue[]>;
}

function unplacedOf({ rows, standing, places: { lon } }: RecordColumns): number {
	let unplaced = 0;
	for (let row = 0; row < rows; row++)
		if (valuesOf(standing, row).every((place) => lon[place] === UNPLACED)) unplaced++;
	return unplaced;
}

function boundsOf({ places: { lon, lat } }: RecordColumns): StoreHead['bounds'] {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let place = 0; place < lon.length; place++) {
		const [x, y] = [lon[place] ?? UNPLACED, lat[place] ?? UNPLACED];
		if (x === UNPLACED) continue;
		[west, east] = [Math.min(west, x), Math.max(east, x)];
		[south, north] = [Math.min(south, y), Math.max(north, y)];
	}
	const degrees = (steps: number) => steps / STEPS_PER_DEGREE;
	return west > east ? null : [degrees(west), degrees(south), degrees(east), degrees(north)];
}
