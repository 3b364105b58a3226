// Coordinates that are numbers and in range, and yet cannot be right.
import { metresBetween } from '../../geo/distance.ts';
import type { Geometry, Place, Position } from '../types.ts';
import type { Path } from '../pointer.ts';
import type { Rule } from './rule.ts';

/** Metres: a point this far from the others … */
const FAR = 3_000_000;
/** … and this near to them with its two numbers exchanged is probably swapped. */
const NEAR = 1_000_000;

/** Names a position at 0, 0: almost always the sign of coordinates that were never filled in. */
export const nullIsland: Rule<Place> = ({ geometry }, report) => {
	for (const { position, path } of positionsOf(geometry)) {
		if (position[0] !== 0 || position[1] !== 0) continue;
		const message =
			'Found 0, 0, a point in the Gulf of Guinea. If the place cannot be placed, set its geometry to null.';
		report.error('null-island', path, message);
	}
};

/** Names a point that would lie among the others, or at the place it is a part of, if its numbers were exchanged. */
export const swappedCoordinates: Rule<Place> = ({ geometry, properties }, report, context) => {
	if (geometry?.type !== 'Point') return;
	const [longitude, latitude] = geometry.coordinates;
	if (Math.abs(longitude) > 90) return;
	const parent = properties.partOf === undefined ? undefined : context.first(properties.partOf);
	const around = parent?.type === 'place' ? parent.record?.geometry : undefined;
	const near = around?.type === 'Point' ? around.coordinates : context.middle();
	if (!near) return;
	if (metresBetween(near, [longitude, latitude]) > FAR && metresBetween(near, [latitude, longitude]) < NEAR) {
		const message = `${longitude}, ${latitude} is far from the other places, ${latitude}, ${longitude} is not. Longitude comes first: are they swapped?`;
		report.warning('swapped-coordinates', ['geometry', 'coordinates'], message);
	}
};

/** Every ring of a polygon ends where it begins (RFC 7946 §3.1.6). */
export const closedRings: Rule<Place> = ({ geometry }, report) => {
	for (const { ring, path } of ringsOf(geometry)) {
		const [first, last] = [ring[0], ring.at(-1)];
		if (first && last && (first[0] !== last[0] || first[1] !== last[1])) {
			report.error(
				'unclosed-ring',
				path,
				'The ring does not end where it begins. Repeat its first position at the end.'
			);
		}
	}
};

type Ring = { ring: Position[]; path: Path };

function ringsOf(geometry: Geometry | null): Ring[] {
	const polygon = (rings: Position[][], path: Path): Ring[] => rings.map((ring, i) => ({ ring, path: [...path, i] }));
	const base = ['geometry', 'coordinates'];
	if (geometry?.type === 'Polygon') return polygon(geometry.coordinates, base);
	if (geometry?.type === 'MultiPolygon')
		return geometry.coordinates.flatMap((rings, i) => polygon(rings, [...base, i]));
	return [];
}

function positionsOf(geometry: Geometry | null): { position: Position; path: Path }[] {
	const base = ['geometry', 'coordinates'];
	if (geometry?.type === 'Point') return [{ position: geometry.coordinates, path: base }];
	const line = (ring: Position[], path: Path) => ring.map((position, i) => ({ position, path: [...path, i] }));
	if (geometry?.type === 'MultiPoint' || geometry?.type === 'LineString') return line(geometry.coordinates, base);
	if (geometry?.type === 'MultiLineString') return geometry.coordinates.flatMap((part, i) => line(part, [...base, i]));
	return ringsOf(geometry).flatMap(({ ring, path }) => line(ring, path));
}
