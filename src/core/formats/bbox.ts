// The bounding box of an export, across the antimeridian where that is the smaller box (RFC 7946, section 5).
import type { Geometry, Position } from '#core/dossier/types.ts';

/** West, south, east, north in degrees; west is greater than east where the box crosses the antimeridian. */
export type Bbox = [west: number, south: number, east: number, north: number];

/** The smallest box around all geometries; null when there are none. */
export function bboxOf(geometries: readonly Geometry[]): Bbox | null {
	const parts = geometries.flatMap(partsOf).filter((part) => part.length > 0);
	if (parts.length === 0) return null;
	let south = Infinity;
	let north = -Infinity;
	for (const part of parts)
		for (const [, latitude] of part) {
			south = Math.min(south, latitude);
			north = Math.max(north, latitude);
		}
	const [west, east] = smallestArc(parts.map(span));
	return [west, south, east, north];
}

/** Pieces that are each in one: points by themselves, lines and rings whole, since a geometry does not itself cross the antimeridian. */
function partsOf(geometry: Geometry): Position[][] {
	switch (geometry.type) {
		case 'Point':
			return [[geometry.coordinates]];
		case 'MultiPoint':
			return geometry.coordinates.map((position) => [position]);
		case 'LineString':
			return [geometry.coordinates];
		case 'MultiLineString':
		case 'Polygon':
			return geometry.coordinates;
		case 'MultiPolygon':
			return geometry.coordinates.flat();
	}
}

function span(part: readonly Position[]): [number, number] {
	let west = Infinity;
	let east = -Infinity;
	for (const [longitude] of part) {
		west = Math.min(west, longitude);
		east = Math.max(east, longitude);
	}
	return [west, east];
}

/** The arc around the earth that leaves out the widest gap between the spans. */
function smallestArc(spans: [number, number][]): [number, number] {
	spans.sort((a, b) => a[0] - b[0]);
	let [west, reach] = spans[0] ?? [0, 0];
	const first = west;
	let gap = 0;
	let before = 0;
	for (const [start, end] of spans) {
		if (start - reach > gap) {
			gap = start - reach;
			before = reach;
			west = start;
		}
		reach = Math.max(reach, end);
	}
	// The gap over the antimeridian wins a tie: west of east is what most readers expect.
	return first + 360 - reach >= gap ? [first, reach] : [west, before];
}
