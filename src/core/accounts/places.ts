// Whether something can have been at two places: one inside the other, or near enough for their doubt.
import { booleanIntersects, circle } from '@turf/turf';
import type { Geometry, Place, PlaceValue, Position } from '#core/dossier/types.ts';
import { containers } from '#core/index/places.ts';
import { metresBetween } from '#core/geo/distance.ts';
import { distanceWords } from '#core/words/distance.ts';
import { term } from '#core/words/vocabulary.ts';
import { compatible, conflict, differ, type ValueRelation } from './relation.ts';

type PlacesById = ReadonlyMap<string, Place>;

/** Corners of the ring that stands for a radius. */
const STEPS = 64;

/** Compares two places that are not the same place in the same role. */
export function comparePlaces(a: PlaceValue, b: PlaceValue, places: PlacesById): ValueRelation {
	const [left, right] = [places.get(a.place), places.get(b.place)];
	if (!left || !right) return differ('one of the places is not known');
	const [here, there] = [left.properties.name, right.properties.name];
	if (a.role !== b.role) return compatible(`they tell of different things: ${roleWords(a)}, ${roleWords(b)}`);
	if (containers(left.id, places).includes(right.id)) return compatible(`${here} lies in ${there}`);
	if (containers(right.id, places).includes(left.id)) return compatible(`${there} lies in ${here}`);
	if (!left.geometry || !right.geometry || unplaced(left) || unplaced(right)) {
		return differ('one of them cannot be placed');
	}
	const unbounded = [left, right].find(hasNoExtent);
	if (unbounded) return differ(`how far ${unbounded.properties.name} reaches is not known here`);
	if (touch(left, right)) return compatible(`${here} and ${there} overlap as exactly as they are known`);
	return conflict(`${here} and ${there} lie apart${apart(left.geometry, right.geometry)}`);
}

/** True when being at `a` means being at `b`: the same place, or one inside it, in the same role. */
export function impliesPlace(a: PlaceValue, b: PlaceValue, places: PlacesById): boolean {
	return a.role === b.role && (a.place === b.place || containers(a.place, places).includes(b.place));
}

function roleWords({ role }: PlaceValue): string {
	return role === undefined ? 'the place itself' : term('role', role);
}

/** A point without a radius, such as a country's, says where something is and not how far it reaches. */
function hasNoExtent({ geometry, properties: { radius, precision } }: Place): boolean {
	return pointOf(geometry) !== null && radius === undefined && precision !== 'site';
}

function unplaced({ properties }: Place): boolean {
	return properties.precision === 'unknown';
}

function touch(a: Place, b: Place): boolean {
	const [left, right] = [pointOf(a.geometry), pointOf(b.geometry)];
	if (left && right) return metresBetween(left, right) <= (a.properties.radius ?? 0) + (b.properties.radius ?? 0);
	const [one, other] = [footprint(a), footprint(b)];
	return one !== null && other !== null && booleanIntersects(one, other);
}

/** The ground a place may cover: its own outline, or the ring of its radius in metres. */
function footprint({ geometry, properties: { radius } }: Place) {
	const point = pointOf(geometry);
	if (point === null || radius === undefined || radius <= 0) return geometry;
	return circle(point, radius, { units: 'meters', steps: STEPS }).geometry;
}

function pointOf(geometry: Geometry | null): Position | null {
	return geometry?.type === 'Point' ? geometry.coordinates : null;
}

function apart(a: Geometry, b: Geometry): string {
	const [left, right] = [pointOf(a), pointOf(b)];
	return left && right ? `, ${distanceWords(metresBetween(left, right))} from middle to middle` : '';
}
