// GeoJSON geometries (RFC 7946 §3.1) with two-dimensional WGS 84 positions in degrees.
import * as v from 'valibot';
import type { Geometry } from '../types.ts';

const degrees = (limit: number) =>
	v.pipe(
		v.number(),
		v.finite('bad-coordinates'),
		v.minValue(-limit, 'bad-coordinates'),
		v.maxValue(limit, 'bad-coordinates')
	);

/** `[longitude, latitude]` in degrees, in this order and no third number. */
export const PositionSchema = v.strictTuple([degrees(180), degrees(90)]);
const line = v.pipe(v.array(PositionSchema), v.minLength(2, 'too-few-positions'));
const ring = v.pipe(v.array(PositionSchema), v.minLength(4, 'too-few-positions'));
const rings = v.pipe(v.array(ring), v.minLength(1, 'too-few-positions'));

/** Every geometry but GeometryCollection. */
export const GeometrySchema = v.variant('type', [
	v.looseObject({ type: v.literal('Point'), coordinates: PositionSchema }),
	v.looseObject({
		type: v.literal('MultiPoint'),
		coordinates: v.pipe(v.array(PositionSchema), v.minLength(1, 'too-few-positions'))
	}),
	v.looseObject({ type: v.literal('LineString'), coordinates: line }),
	v.looseObject({
		type: v.literal('MultiLineString'),
		coordinates: v.pipe(v.array(line), v.minLength(1, 'too-few-positions'))
	}),
	v.looseObject({ type: v.literal('Polygon'), coordinates: rings }),
	v.looseObject({
		type: v.literal('MultiPolygon'),
		coordinates: v.pipe(v.array(rings), v.minLength(1, 'too-few-positions'))
	})
]) satisfies v.GenericSchema<unknown, Geometry>;
