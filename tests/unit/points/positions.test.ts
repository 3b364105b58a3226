import fc from 'fast-check';
import { latitudeAt, mercatorX, mercatorY } from '#core/geo/mercator.ts';
import { describe, expect, it } from 'vitest';
import {
	aroundMiddle,
	copiesAside,
	nearestTurn,
	NOWHERE,
	packPositions,
	STEPS_X,
	STEPS_Y,
	wrapped
} from '#lib/points/positions.ts';
import { columnsAt } from './world.ts';

const LON = fc.double({ min: -180, max: 180, noNaN: true });
const LAT = fc.double({ min: -85, max: 85, noNaN: true });
/** Of the world's width at zoom 14: a hundredth of a pixel. */
const HUNDREDTH_OF_A_PIXEL = 0.01 / (512 * 2 ** 14);

/** Where the vertex shader puts a packed position, in its own arithmetic: 32-bit whole numbers, then one 32-bit float. */
function drawnAt(packed: Uint32Array, row: number, middle: readonly [number, number]): { x: number; y: number } {
	const dx = ((packed[2 * row] ?? 0) - middle[0]) | 0;
	const dy = ((packed[2 * row + 1] ?? 0) - middle[1]) | 0;
	return { x: Math.fround(Math.fround(dx) / STEPS_X), y: Math.fround(Math.fround(dy) / STEPS_Y) };
}

const IDENTITY = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1];

describe('packed positions', () => {
	it('stand within a hundredth of a pixel of where they belong, anywhere near the middle of a view at zoom 14', () => {
		const aside = fc.double({ min: -0.05, max: 0.05, noNaN: true });
		fc.assert(
			fc.property(LON, LAT, aside, aside, (lon, lat, east, north) => {
				const columns = columnsAt([[wrapped(lon + east), Math.max(-85, Math.min(85, lat + north))]]);
				const at = { lon: (columns.lon[0] ?? 0) / 1e6, lat: (columns.lat[0] ?? 0) / 1e6 };
				const { middle } = aroundMiddle(IDENTITY, lon, lat);
				const drawn = drawnAt(packPositions(columns), 0, middle);
				const x = mercatorX(nearestTurn(at.lon, lon)) - mercatorX(lon);
				expect(Math.abs(drawn.x - x)).toBeLessThan(HUNDREDTH_OF_A_PIXEL);
				expect(Math.abs(drawn.y - (mercatorY(at.lat) - mercatorY(lat)))).toBeLessThan(HUNDREDTH_OF_A_PIXEL);
			})
		);
	});

	it.each([
		['179.9° E seen from 179.9° W', 179.9, -179.9, -0.2 / 360],
		['179.9° W seen from 179.9° E', -179.9, 179.9, 0.2 / 360],
		['180° E seen from 179.9° W', 180, -179.9, -0.1 / 360],
		['a map dragged past the date line', -179.9, 180.5, -0.4 / 360]
	])('wrap at the date line: %s', (_, lon, middle, expected) => {
		const { middle: steps } = aroundMiddle(IDENTITY, middle, 0);
		expect(drawnAt(packPositions(columnsAt([[lon, 0]])), 0, steps).x).toBeCloseTo(expected, 6);
	});

	it('never overflow from pole to pole', () => {
		const packed = packPositions(columnsAt([[0, -90]]));
		expect(drawnAt(packed, 0, aroundMiddle(IDENTITY, 0, 85.05).middle).y).toBeCloseTo(1, 4);
	});

	it('say which rows stand nowhere', () => {
		const packed = packPositions(columnsAt([[10, 10], null]));
		expect([packed[1] === NOWHERE, packed[3] === NOWHERE]).toEqual([false, true]);
	});
});

describe('the matrix round the middle', () => {
	it('puts what is aside of the middle where the whole matrix puts it', () => {
		const matrix = [3, 0, 0.5, 0, 0, -4, 0, 0.25, 0, 0, 1, 0, -1.5, 2, 0.1, 1];
		fc.assert(
			fc.property(LON, LAT, (lon, lat) => {
				const { middle, matrix: moved } = aroundMiddle(matrix, lon, lat);
				// The middle in steps begins anew at 180° E; the matrix does not.
				const [x, y] = [middle[0] / STEPS_X + (lon > 179 && middle[0] < STEPS_X / 2 ? 1 : 0), middle[1] / STEPS_Y];
				for (let i = 0; i < 4; i++) {
					const whole = (matrix[i] ?? 0) * (x + 0.01) + (matrix[4 + i] ?? 0) * (y - 0.02) + (matrix[12 + i] ?? 0);
					const ours = (moved[i] ?? 0) * 0.01 - (moved[4 + i] ?? 0) * 0.02 + (moved[12 + i] ?? 0);
					expect(ours).toBeCloseTo(whole, 4);
				}
			})
		);
	});
});

describe('Mercator', () => {
	it('goes there and back', () => {
		fc.assert(
			fc.property(LAT, (lat) => {
				expect(latitudeAt(mercatorY(lat))).toBeCloseTo(lat, 8);
			})
		);
	});

	it.each([
		[800, 2, 0],
		[2048, 2, 0],
		[2049, 2, 1],
		[1440, 0.5, 1],
		[1440, 0, 1],
		[1600, 0, 2]
	])('a window %d px wide at zoom %d has %d copies of the world at each side', (width, zoom, copies) => {
		expect(copiesAside({ width, zoom })).toBe(copies);
	});

	it('takes a longitude to the turn nearest another', () => {
		expect(nearestTurn(-179, 181)).toBe(181);
		expect(nearestTurn(179, -180)).toBe(-181);
		fc.assert(
			fc.property(LON, fc.double({ min: -900, max: 900, noNaN: true }), (lon, to) => {
				expect(Math.abs(nearestTurn(lon, to) - to)).toBeLessThanOrEqual(180.000001);
			})
		);
	});
});
