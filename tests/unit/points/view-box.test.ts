import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxOf, onNearSide } from '#lib/points/view-box.ts';

const WINDOW = { width: 1024, height: 512 };

describe('the box of a view on the plane', () => {
	it('is as wide as the window', () => {
		const { west, east, south, north } = boxOf({ lon: 70, lat: 0, zoom: 3, ...WINDOW });
		expect([west, east]).toEqual([25, 115]);
		expect(north).toBeCloseTo(21.9, 1);
		expect(south).toBeCloseTo(-21.9, 1);
	});

	it('crosses the date line with west beyond east', () => {
		expect(boxOf({ lon: 179, lat: 0, zoom: 3, ...WINDOW })).toMatchObject({ west: 134, east: -136 });
		expect(boxOf({ lon: -181, lat: 0, zoom: 3, ...WINDOW })).toMatchObject({ west: 134, east: -136 });
	});

	it('is the whole world where the window is wider', () => {
		expect(boxOf({ lon: 70, lat: 0, zoom: 1, ...WINDOW })).toMatchObject({ west: -180, east: 180 });
	});
});

describe('the box of a globe', () => {
	it('has every longitude where a pole is in view', () => {
		expect(boxOf({ lon: 70, lat: 80, zoom: 3, ...WINDOW, globe: true })).toMatchObject({
			west: -180,
			east: 180,
			north: 90
		});
	});

	it('holds everything that is on the near side and not beyond the window', () => {
		const camera = { lon: 175, lat: 20, zoom: 1.5, ...WINDOW, globe: true };
		const box = boxOf(camera);
		fc.assert(
			fc.property(
				fc.double({ min: -180, max: 180, noNaN: true }),
				fc.double({ min: -90, max: 90, noNaN: true }),
				(lon, lat) => {
					if (!onNearSide(lon, lat, camera)) return;
					const across = box.west <= box.east ? lon >= box.west && lon <= box.east : lon >= box.west || lon <= box.east;
					expect(across && lat >= box.south && lat <= box.north).toBe(true);
				}
			)
		);
	});

	it('has a far side, which the plane has not', () => {
		const camera = { lon: 0, lat: 0, zoom: 1, ...WINDOW };
		expect([onNearSide(170, 0, { ...camera, globe: true }), onNearSide(30, 10, { ...camera, globe: true })]).toEqual([
			false,
			true
		]);
		expect(onNearSide(170, 0, camera)).toBe(true);
	});
});
