// What a place looks like on the map: its form by precision, where it stands, how far what is drawn of it reaches.
import type { Position } from '#core/dossier/types.ts';
import { labelPoint, otherPoints } from '#core/geo/label-point.ts';
import type { Mark, MarkForm, MarkPlace } from './types.ts';

/** A mark of several places: pixels from the edge of its disc to the middle of its ring. */
export const SEVERAL_RING = 3.4;

/** How a place is drawn; `null`: not on the map, only in the lists. */
export function formOf({ precision, geometry, radius }: MarkPlace): MarkForm | null {
	if (geometry === null || precision === 'unknown') return null;
	if (precision === 'country') return 'plate';
	if (geometry.type === 'Polygon' || geometry.type === 'MultiPolygon') return 'outline';
	if (precision === 'site' || precision === 'settlement') return 'disc';
	// A point for something larger is only honest with its radius.
	return radius === null || radius <= 0 ? (precision === 'near' ? 'disc' : null) : 'area';
}

const anchors = new WeakMap<object, Position>();

/** Where a place's disc or plate stands: its point, or a point well inside its outline; `null` without a geometry. */
export function anchorOf({ geometry }: Pick<MarkPlace, 'geometry'>): Position | null {
	if (geometry === null) return null;
	// Finding the label point is dear, and the geometry of a place never changes.
	const known = anchors.get(geometry);
	if (known) return known;
	const found = labelPoint(geometry);
	if (found) anchors.set(geometry, found);
	return found;
}

const others = new WeakMap<object, Position[]>();

/** Where else in its outline a place's disc may stand, should another mark be in its way; none but for outlines. */
export function otherAnchorsOf(place: MarkPlace): readonly Position[] {
	const { geometry } = place;
	if (geometry === null || formOf(place) !== 'outline') return [];
	const known = others.get(geometry) ?? otherPoints(geometry);
	others.set(geometry, known);
	return known;
}

/** Whether a place's disc is drawn hollow: an area's always is, a point's if nothing is said to have happened there. */
export function isHollow(place: MarkPlace): boolean {
	return place.hollow || place.precision === 'near' || formOf(place) !== 'disc';
}

/** Bits of `signsOf`: accounts differ there, they conflict, its disc is a full one. */
const [DIFFER, CONFLICT, FULL] = [1, 2, 4];

/** What the mark of a place shows beside its count, so that the signs of several can be laid over each other. */
export function signsOf(dispute: MarkPlace['dispute'], hollow: boolean): number {
	return (dispute === 'conflict' ? CONFLICT : dispute === 'differ' ? DIFFER : 0) | (hollow ? 0 : FULL);
}

/** The same of a place at hand. */
export function signsOfPlace(place: MarkPlace): number {
	return signsOf(place.dispute, isHollow(place));
}

/** What the mark of some places shows, of their signs laid over each other. */
export function shownBy(signs: number): Pick<MarkPlace, 'dispute' | 'hollow'> {
	return {
		dispute: (signs & CONFLICT) !== 0 ? 'conflict' : (signs & DIFFER) !== 0 ? 'differ' : null,
		hollow: (signs & FULL) === 0
	};
}

/** Pixels from a mark's middle to the outer edge of what is drawn by count: disc, casing, and the ring of several. */
export function outerRadius({ radius, places }: { radius: number; places: { readonly length: number } }): number {
	return radius + (places.length > 1 ? SEVERAL_RING + 0.7 : 0.75);
}

/** Pixels from a mark's middle to the middle of its selection ring. */
export function selectedRadius({ radius, places }: Pick<Mark, 'radius' | 'places'>): number {
	return radius + (places.length > 1 ? 8 : 4);
}
