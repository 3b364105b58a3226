// The records of a dossier as rows of the index: one a record, at the first of its places that is on the map.
import type { Geometry, Place, Position } from '#core/dossier/types.ts';
import type { Catalogue } from '../catalogue.ts';
import type { DossierRecord } from '../records.ts';
import { stretchesOfRecord } from '../times.ts';
import type { Row } from './build.ts';

const MINUTE = 60_000;

/**
 * Rows in dossier order, values by id. A record told of several times reaches from the earliest to the latest of them. A row has no
 * claims: `titleOf` has to say what of its time, place and people is not told flatly.
 */
export function rowsOfDossier(catalogue: Catalogue, titleOf: (record: DossierRecord) => string): Row[] {
	return catalogue.records.map((record) => {
		const place = placeOfRow(record, catalogue);
		return {
			id: record.id,
			title: titleOf(record),
			time: timeOf(record),
			at: place?.geometry ? anchorOf(place.geometry) : null,
			values: {
				actors: [...record.actors.acts],
				sources: [...record.sources],
				kinds: [record.type === 'event' ? record.event.kind : record.kind],
				precisions: [place?.properties.precision ?? 'unknown']
			}
		};
	});
}

/** The ids of records that stand at more places than the one that a row has. */
export function atSeveralPlaces({ records }: Catalogue): string[] {
	return records.filter(({ places }) => new Set(places.map(({ place }) => place)).size > 1).map(({ id }) => id);
}

/** The place that a record's row stands for: the first of its places on the map, else the first known. */
export function placeOfRow({ places }: DossierRecord, catalogue: Catalogue): Place | undefined {
	const known = places.flatMap(({ place }) => catalogue.places.get(place) ?? []);
	return known.find(({ geometry }) => geometry !== null) ?? known[0];
}

function timeOf(record: DossierRecord): Row['time'] {
	const stretches = stretchesOfRecord(record);
	if (stretches.length === 0) return null;
	return {
		from: Math.min(...stretches.map(({ from }) => from)) / MINUTE,
		to: Math.max(...stretches.map(({ to }) => to)) / MINUTE
	};
}

/** A point itself; of other shapes the middle of the box around them. */
function anchorOf(geometry: Geometry): Position {
	const positions = positionsOf(geometry);
	const middle = (axis: 0 | 1) => {
		const values = positions.map((position) => position[axis]);
		return (values.reduce((a, b) => Math.min(a, b)) + values.reduce((a, b) => Math.max(a, b))) / 2;
	};
	return [middle(0), middle(1)];
}

function positionsOf(geometry: Geometry): readonly Position[] {
	switch (geometry.type) {
		case 'Point':
			return [geometry.coordinates];
		case 'MultiPoint':
		case 'LineString':
			return geometry.coordinates;
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates.flat();
		case 'MultiPolygon':
			return geometry.coordinates.flat(2);
	}
}
