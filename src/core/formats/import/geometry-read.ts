// GeoJSON geometries of other programs as those of a dossier: two numbers a position, rings closed, no collections.
import * as v from 'valibot';
import { isObject } from '#core/dossier/records.ts';
import { GeometrySchema } from '#core/dossier/schema/geometry.ts';
import type { Geometry } from '#core/dossier/types.ts';

/** A geometry, with what was left out of it. */
export interface GeometryReading {
	/** `null`: the file gives none, or 0, 0. */
	geometry: Geometry | null;
	/** Positions had heights. */
	flattened?: true;
	/** Of a collection of unlike parts only the widest are kept. */
	partial?: true;
}

/** Reads a geometry; a sentence says why it is none. */
export function readGeometry(value: unknown): GeometryReading | string {
	if (value === null || value === undefined) return { geometry: null };
	if (!isObject(value)) return 'The geometry is no object.';
	if (value.type === 'GeometryCollection') return readCollection(value.geometries);
	const flat = flatten(value.coordinates);
	const result = v.safeParse(GeometrySchema, { type: value.type, coordinates: flat.value });
	if (!result.success) {
		const type = typeof value.type === 'string' ? value.type : 'geometry';
		return `The ${type} has coordinates that are none: expected longitude −180 to 180, latitude −90 to 90, and enough positions.`;
	}
	const geometry = result.output;
	const open = ringsOf(geometry).some((ring) => ring[0]?.join() !== ring.at(-1)?.join());
	if (open) return 'A ring of the polygon does not end where it begins.';
	if (geometry.type === 'Point' && isNull(geometry.coordinates)) return { geometry: null };
	if (positionsOf(geometry.coordinates).some(isNull)) return 'One of the positions is 0, 0, which stands for none.';
	return { geometry, ...(flat.cut && { flattened: true }) };
}

/** Parts of one kind are one geometry of many; of several kinds the areas are kept, else the lines. */
function readCollection(parts: unknown): GeometryReading | string {
	const readings = (Array.isArray(parts) ? parts : []).map(readGeometry);
	const wrong = readings.find((reading) => typeof reading === 'string');
	if (wrong !== undefined) return wrong;
	const found = readings.flatMap((reading) =>
		typeof reading === 'string' || reading.geometry === null ? [] : [reading]
	);
	const geometries = found.flatMap(({ geometry }) => geometry ?? []);
	const polygons = geometries.flatMap((one) =>
		one.type === 'Polygon' ? [one.coordinates] : one.type === 'MultiPolygon' ? one.coordinates : []
	);
	const lines = geometries.flatMap((one) =>
		one.type === 'LineString' ? [one.coordinates] : one.type === 'MultiLineString' ? one.coordinates : []
	);
	const points = geometries.flatMap((one) =>
		one.type === 'Point' ? [one.coordinates] : one.type === 'MultiPoint' ? one.coordinates : []
	);
	const partial = [polygons, lines, points].filter((list) => list.length > 0).length > 1;
	const flattened = found.some((reading) => reading.flattened);
	return {
		geometry: ofMany(polygons, lines, points),
		...(partial && { partial }),
		...(flattened && { flattened })
	};
}

type Coordinates<T extends Geometry['type']> = Extract<Geometry, { type: T }>['coordinates'];

function ofMany(
	polygons: Coordinates<'MultiPolygon'>,
	lines: Coordinates<'MultiLineString'>,
	points: Coordinates<'MultiPoint'>
): Geometry | null {
	const [polygon, line, point] = [polygons[0], lines[0], points[0]];
	if (polygon)
		return polygons.length === 1
			? { type: 'Polygon', coordinates: polygon }
			: { type: 'MultiPolygon', coordinates: polygons };
	if (line)
		return lines.length === 1
			? { type: 'LineString', coordinates: line }
			: { type: 'MultiLineString', coordinates: lines };
	if (point)
		return points.length === 1 ? { type: 'Point', coordinates: point } : { type: 'MultiPoint', coordinates: points };
	return null;
}

/** The same lists with positions of two numbers; `cut` when there were more. */
function flatten(value: unknown): { value: unknown; cut: boolean } {
	if (!Array.isArray(value)) return { value, cut: false };
	if (typeof value[0] === 'number') return { value: value.slice(0, 2), cut: value.length > 2 };
	const parts = value.map(flatten);
	return { value: parts.map((part) => part.value), cut: parts.some((part) => part.cut) };
}

function ringsOf(geometry: Geometry) {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}

function positionsOf(coordinates: unknown): unknown[][] {
	if (!Array.isArray(coordinates)) return [];
	return typeof coordinates[0] === 'number' ? [coordinates] : coordinates.flatMap(positionsOf);
}

function isNull([longitude, latitude]: readonly unknown[]): boolean {
	return longitude === 0 && latitude === 0;
}
