import fc from 'fast-check';
import { distance } from '@turf/turf';
import { describe, expect, it } from 'vitest';
import { metresPerPixel, project, ringRadius, toWorld, fromWorld, unproject } from '#core/geo/mercator.ts';

const lon = fc.double({ min: -180, max: 180, noNaN: true });
const lat = fc.double({ min: -80, max: 80, noNaN: true });
const zoom = fc.double({ min: 0, max: 17, noNaN: true });

describe('the map without the map', () => {
	it('puts the middle of the view in the middle of the window', () => {
		fc.assert(
			fc.property(lon, lat, zoom, (lon, lat, zoom) => {
				const { x, y } = project([lon, lat], { lon, lat, zoom, width: 700, height: 500 });
				expect(x).toBeCloseTo(350, 6);
				expect(y).toBeCloseTo(250, 6);
			})
		);
	});

	it('finds the position under a pixel again', () => {
		fc.assert(
			fc.property(lon, lat, zoom, fc.nat(700), fc.nat(500), (lon, lat, zoom, x, y) => {
				const camera = { lon, lat, zoom, width: 700, height: 500 };
				const there = unproject({ x, y }, camera);
				fc.pre(Math.abs(there[1]) < 85 && Math.abs(there[0] - lon) < 179);
				const back = project(there, camera);
				expect(back.x).toBeCloseTo(x, 3);
				expect(back.y).toBeCloseTo(y, 3);
			})
		);
	});

	it('turns the world into a square and back', () => {
		fc.assert(
			fc.property(lon, lat, (lon, lat) => {
				const [backLon, backLat] = fromWorld(toWorld([lon, lat], 512), 512);
				expect(backLon).toBeCloseTo(lon, 8);
				expect(backLat).toBeCloseTo(lat, 8);
			})
		);
	});

	it('shows a place beyond the 180th meridian beside the middle, not round the world', () => {
		const { x } = project([-179, 0], { lon: 179, lat: 0, zoom: 3, width: 700, height: 500 });
		expect(x).toBeGreaterThan(350);
		expect(x).toBeLessThan(380);
	});

	it('draws a true radius: a place that far east stands on the ring', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -70, max: 70, noNaN: true }),
				fc.double({ min: 2, max: 12, noNaN: true }),
				(lat, zoom) => {
					const metres = 60_000;
					// The sphere of Web Mercator is a little larger than the one of the distance.
					const degrees = 0.4;
					const camera = { lon: 70, lat, zoom, width: 700, height: 500 };
					const east = project([70 + degrees, lat], camera).x - 350;
					const metresEast = distance([70, lat], [70 + degrees, lat], { units: 'meters' });
					expect(ringRadius(metres, lat, zoom) / east).toBeCloseTo(metres / metresEast, 1);
				}
			)
		);
	});

	it('has 78,271 m in a pixel at the equator at zoom 0', () => {
		expect(metresPerPixel(0, 0)).toBeCloseTo(78_271.517, 2);
	});
});
