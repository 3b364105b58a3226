// Shapes as KML has them.
import type { Geometry, Position } from '#core/dossier/types.ts';

/** The element of a shape: longitude and latitude in degrees; several of a kind stand in a MultiGeometry (OGC 07-147r2, section 10). */
export function kmlGeometry(geometry: Geometry): string {
	switch (geometry.type) {
		case 'Point':
			return point(geometry.coordinates);
		case 'LineString':
			return line(geometry.coordinates);
		case 'Polygon':
			return polygon(geometry.coordinates);
		case 'MultiPoint':
			return several(geometry.coordinates.map(point));
		case 'MultiLineString':
			return several(geometry.coordinates.map(line));
		case 'MultiPolygon':
			return several(geometry.coordinates.map(polygon));
	}
}

function point(at: Position): string {
	return `<Point>${coordinates([at])}</Point>`;
}

function line(along: readonly Position[]): string {
	return `<LineString>${coordinates(along)}</LineString>`;
}

function polygon([outer = [], ...holes]: readonly (readonly Position[])[]): string {
	const ring = (name: string, positions: readonly Position[]) =>
		`<${name}><LinearRing>${coordinates(positions)}</LinearRing></${name}>`;
	const inner = holes.map((hole) => ring('innerBoundaryIs', hole));
	return `<Polygon>${ring('outerBoundaryIs', outer)}${inner.join('')}</Polygon>`;
}

function several(shapes: readonly string[]): string {
	return `<MultiGeometry>${shapes.join('')}</MultiGeometry>`;
}

function coordinates(positions: readonly Position[]): string {
	return `<coordinates>${positions.map((position) => position.join(',')).join(' ')}</coordinates>`;
}
