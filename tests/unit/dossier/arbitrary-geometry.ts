// Geometries for property tests: in range, rings closed and wound either way, never at 0, 0.
import fc from 'fast-check';
import type { Geometry, Position } from '#core/dossier/types.ts';

const degrees = (limit: number) => fc.double({ min: -limit, max: limit, noNaN: true }).map((value) => value + 0);

/** `[longitude, latitude]` in degrees, up to the edges of the range. */
export const arbitraryPosition: fc.Arbitrary<Position> = fc
	.tuple(degrees(180), degrees(90))
	.filter(([longitude, latitude]) => longitude !== 0 || latitude !== 0);

/** A closed ring of four corners, clockwise or not, `size` degrees wide about a middle. */
function ring(middle: Position, size: number, clockwise: boolean): Position[] {
	const [x, y] = middle;
	const corners: Position[] = [
		[x - size, y - size],
		[x + size, y - size],
		[x + size, y + size],
		[x - size, y + size],
		[x - size, y - size]
	];
	return clockwise ? corners.reverse() : corners;
}

const polygon: fc.Arbitrary<Position[][]> = fc
	.record({
		middle: fc.tuple(degrees(170), fc.double({ min: 10, max: 80, noNaN: true })),
		size: fc.double({ min: 0.01, max: 5, noNaN: true }),
		clockwise: fc.boolean(),
		hole: fc.boolean()
	})
	.map(({ middle, size, clockwise, hole }) => [
		ring(middle, size, clockwise),
		...(hole ? [ring(middle, size / 2, clockwise)] : [])
	]);
const line = fc.array(arbitraryPosition, { minLength: 2, maxLength: 4 });

/** Points mostly; every other geometry of the format too. */
export const arbitraryGeometry: fc.Arbitrary<Geometry> = fc.oneof(
	{
		weight: 5,
		arbitrary: arbitraryPosition.map((coordinates): Geometry => ({ type: 'Point', coordinates }))
	},
	fc
		.array(arbitraryPosition, { minLength: 1, maxLength: 3 })
		.map((coordinates): Geometry => ({ type: 'MultiPoint', coordinates })),
	line.map((coordinates): Geometry => ({ type: 'LineString', coordinates })),
	fc
		.array(line, { minLength: 1, maxLength: 2 })
		.map((coordinates): Geometry => ({ type: 'MultiLineString', coordinates })),
	polygon.map((coordinates): Geometry => ({ type: 'Polygon', coordinates })),
	fc
		.array(polygon, { minLength: 1, maxLength: 2 })
		.map((coordinates): Geometry => ({ type: 'MultiPolygon', coordinates }))
);
