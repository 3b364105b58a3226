import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxAround, PICK_REACH, rowsAt, rowsInBox, type Projection } from '#lib/points/pick.ts';
import { latitudeAt, mercatorX, mercatorY, worldSize } from '#core/geo/mercator.ts';
import { columnsAt } from './world.ts';

/** A plane as MapLibre has it: longitudes run on beyond the date line. */
function plane(lon: number, lat: number, zoom: number): Projection {
	const size = worldSize(zoom);
	const [left, top] = [mercatorX(lon) * size - 500, mercatorY(lat) * size - 300];
	return {
		project: ([east, north]) => ({ x: mercatorX(east) * size - left, y: mercatorY(north) * size - top }),
		unproject: ([x, y]) => ({ lng: ((x + left) / size - 0.5) * 360, lat: latitudeAt((y + top) / size) }),
		sees: () => true
	};
}

const SHOWN = new Uint8Array(9);

describe('picking', () => {
	const columns = columnsAt([[10, 10], [10.0001, 10], [10, 10.00012], [10.4, 10], null]);
	const screen = plane(10, 10, 16);

	it('gives what is within reach, nearest first', () => {
		expect(rowsAt(columns, SHOWN, { x: 500, y: 300 }, 9, screen)).toEqual([0, 1, 2]);
		expect(rowsAt(columns, SHOWN, screen.project([10.0001, 10]), 1, screen)).toEqual([1]);
	});

	it('gives only what is shown', () => {
		expect(rowsAt(columns, Uint8Array.from([4, 0, 0, 0, 0]), { x: 500, y: 300 }, 9, screen)).toEqual([1, 2]);
	});

	it('gives nothing behind the globe', () => {
		expect(rowsAt(columns, SHOWN, { x: 500, y: 300 }, 9, { ...screen, sees: (lon) => lon > 10 })).toEqual([1]);
	});

	it.each([
		['from the east', 179.9999],
		['from the west', -179.9999],
		['on a map dragged once round', 540.0001]
	])('works across the date line %s', (_, lon) => {
		const across = columnsAt([
			[179.9999, 0],
			[-179.9999, 0],
			[0, 0]
		]);
		const found = rowsAt(across, SHOWN, { x: 500, y: 300 }, 9, plane(lon, 0, 14));
		expect([...found].sort()).toEqual([0, 1]);
	});

	it('gives the same as looking at each row on the screen', () => {
		const degrees = fc.tuple(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -80, max: 80, noNaN: true })
		);
		fc.assert(
			fc.property(fc.array(degrees, { minLength: 1, maxLength: 60 }), degrees, (positions, [lon, lat]) => {
				const columns = columnsAt(positions);
				const screen = plane(lon, lat, 1);
				const point = { x: 480, y: 310 };
				const near = positions.flatMap((_, row) => {
					const at = [-1, 0, 1].map((turn) =>
						screen.project([(columns.lon[row] ?? 0) / 1e6 + 360 * turn, (columns.lat[row] ?? 0) / 1e6])
					);
					return at.some(({ x, y }) => Math.hypot(x - point.x, y - point.y) <= PICK_REACH) ? [row] : [];
				});
				const mask = new Uint8Array(positions.length);
				expect(rowsAt(columns, mask, point, 99, screen).sort((a, b) => a - b)).toEqual(near);
			})
		);
	});
});

describe('the box round a point', () => {
	it('has every longitude near a pole', () => {
		const pole: Pick<Projection, 'unproject'> = { unproject: ([x, y]) => ({ lng: Math.atan2(x, y) * 57, lat: 89 }) };
		expect(boxAround(0, 0, 12, pole)).toEqual({ west: -180, east: 180, south: 89, north: 90 });
	});

	it('finds rows on its edges, and none that stand nowhere', () => {
		const columns = columnsAt([[10, 10], [20, 20], [15, 21], null]);
		expect(rowsInBox(columns, SHOWN, { west: 10, south: 10, east: 20, north: 20 })).toEqual([0, 1]);
	});
});
