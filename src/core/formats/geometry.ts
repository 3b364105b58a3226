// A place's geometry as RFC 7946 wants it: six decimals, exterior rings anticlockwise, holes clockwise.
import type { Geometry, Position } from '#core/dossier/types.ts';

/** Decimals of a degree in an export: six are about 0.1 m, more than any source can know (RFC 7946, section 11.2). */
const DECIMALS = 1e6;

/** The same geometry with at most six decimals and rings wound by the right-hand rule (RFC 7946, section 3.1.6). */
export function exportGeometry(geometry: Geometry): Geometry {
	switch (geometry.type) {
		case 'Point':
			return { type: 'Point', coordinates: round(geometry.coordinates) };
		case 'MultiPoint':
		case 'LineString':
			return { type: geometry.type, coordinates: geometry.coordinates.map(round) };
		case 'MultiLineString':
			return { type: 'MultiLineString', coordinates: geometry.coordinates.map((line) => line.map(round)) };
		case 'Polygon':
			return { type: 'Polygon', coordinates: geometry.coordinates.map(windRing) };
		case 'MultiPolygon':
			return { type: 'MultiPolygon', coordinates: geometry.coordinates.map((polygon) => polygon.map(windRing)) };
	}
}

function round([longitude, latitude]: Position): Position {
	// `+ 0` turns minus zero into zero.
	return [Math.round(longitude * DECIMALS) / DECIMALS + 0, Math.round(latitude * DECIMALS) / DECIMALS + 0];
}

function windRing(ring: readonly Position[], index: number): Position[] {
	const rounded = ring.map(round);
	const clockwise = signedArea(rounded) < 0;
	const exterior = index === 0;
	return clockwise === exterior ? rounded.reverse() : rounded;
}

/** Twice the area of a ring in square degrees by the shoelace formula; positive when it runs anticlockwise, zero when flat. */
export function signedArea(ring: readonly Position[]): number {
	const [x0, y0] = ring[0] ?? [0, 0];
	let area = 0;
	for (let i = 1; i < ring.length; i++) {
		const [ax, ay] = ring[i - 1] ?? [0, 0];
		const [bx, by] = ring[i] ?? [0, 0];
		// Relative to the first corner, so that a small ring far from the origin keeps its sign.
		area += (ax - x0) * (by - y0) - (bx - x0) * (ay - y0);
	}
	return area;
}
