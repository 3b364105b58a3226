import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fit, mustSee, overviewPadding } from '#lib/map/extent.ts';
import { project } from '#core/geo/mercator.ts';
import { neighbour } from '#lib/map/neighbour.ts';
import { ROOM_SOURCE, roomFor, squares, withRoom, NO_ROOM } from '#lib/map/room.ts';
import { scaleBar } from '#lib/map/scale-bar.ts';
import { CITY, place } from '../marks/places.ts';

const WINDOW = { width: 724, height: 528 };
const NONE = { top: 0, right: 0, bottom: 0, left: 0 };

describe('the first view', () => {
	it('holds every point place with room for its name, and is not widened by countries and areas', () => {
		const points = [...CITY, place('Kabul', 69.17, 34.53, 2), place('New Delhi', 77.21, 28.61, 2)];
		const wide = place('Border region', 60, 20, 2, { precision: 'region', radius: 900_000 });
		const country = place('India', 79.36, 12, 1, { precision: 'country' });
		const padding = overviewPadding(false, NONE);
		const view = fit(mustSee([...points, wide, country]), WINDOW, padding);
		expect(view).toEqual(fit(mustSee(points), WINDOW, padding));
		for (const { geometry } of points) {
			if (geometry?.type !== 'Point') continue;
			const { x, y } = project(geometry.coordinates, { ...view, ...WINDOW });
			expect(x >= padding.left - 0.01 && x <= WINDOW.width - padding.right + 0.01).toBe(true);
			expect(y >= padding.top - 0.01 && y <= WINDOW.height - padding.bottom + 0.01).toBe(true);
		}
	});

	it('holds any places, also on both sides of the 180th meridian', () => {
		const position = fc.tuple(
			fc.double({ min: -180, max: 180, noNaN: true }),
			fc.double({ min: -60, max: 60, noNaN: true })
		);
		fc.assert(
			fc.property(fc.array(position, { minLength: 1, maxLength: 5 }), (list) => {
				const view = fit(list, WINDOW, NONE);
				fc.pre(view.zoom > 0.5);
				for (const at of list) {
					const { x, y } = project(at, { ...view, ...WINDOW });
					expect(x > -0.1 && x < WINDOW.width + 0.1 && y > -0.1 && y < WINDOW.height + 0.1).toBe(true);
				}
			})
		);
		const pacific = fit(
			[
				[179, 0],
				[-179, 0]
			],
			WINDOW,
			NONE
		);
		expect(Math.abs(pacific.lon)).toBeCloseTo(180);
		expect(pacific.zoom).toBeGreaterThan(5);
	});

	it('of a lone place is no nearer than a city, of none the world, of areas alone their rings whole', () => {
		expect(fit([[71, 34]], WINDOW, NONE).zoom).toBe(10);
		expect(fit([], WINDOW, NONE).zoom).toBe(1);
		const area = place('Khyber', 71, 34, 1, { precision: 'admin2', radius: 111_320 });
		const lats = mustSee([area]).map(([, lat]) => lat);
		expect([Math.min(...lats), Math.max(...lats)]).toEqual([33, 35]);
	});
});

describe('the scale bar', () => {
	it('is a round number of metres and as long as there is room', () => {
		fc.assert(
			fc.property(
				fc.double({ min: -80, max: 80, noNaN: true }),
				fc.double({ min: 0, max: 17, noNaN: true }),
				(lat, zoom) => {
					const { metres, width } = scaleBar(lat, zoom, 92);
					expect([1, 2, 5]).toContain(Number(metres.toExponential(0).split('e')[0]));
					expect(width).toBeLessThanOrEqual(92.001);
					expect(width).toBeGreaterThan(92 / 2.51);
				}
			)
		);
		expect(scaleBar(33, 5.42, 92).words).toBe('100 km');
		expect(scaleBar(33, 16, 92).words).toBe('50 m');
	});
});

describe('an arrow key', () => {
	const here = { x: 100, y: 100 };
	const ahead = { x: 160, y: 110 };
	const nearer = { x: 110, y: 160 };
	it('leads to the nearest mark in its direction, straight ahead before sideways', () => {
		expect(neighbour(here, 'ArrowRight', [ahead, nearer])).toBe(ahead);
		expect(neighbour(here, 'ArrowDown', [ahead, nearer])).toBe(nearer);
		expect(neighbour(here, 'ArrowRight', [nearer])).toBe(nearer);
		expect(neighbour(here, 'ArrowLeft', [ahead, nearer])).toBeNull();
		expect(neighbour(here, 'Enter', [ahead])).toBeNull();
	});
});

describe('room for marks among the names of the basemap', () => {
	it('covers a box with squares and nothing beyond it', () => {
		fc.assert(
			fc.property(fc.integer({ min: 4, max: 300 }), fc.integer({ min: 4, max: 60 }), (width, height) => {
				const list = squares({ x: 10, y: 20, width, height });
				expect(Math.min(...list.map(({ x }) => x))).toBeCloseTo(10);
				expect(Math.max(...list.map(({ x, width }) => x + width))).toBeCloseTo(10 + width);
				expect(Math.max(...list.map(({ y, height }) => y + height))).toBeCloseTo(20 + height);
				const side = Math.min(width, height);
				expect(list.length * side).toBeGreaterThanOrEqual(Math.max(width, height));
			})
		);
		expect(squares({ x: 0, y: 0, width: 0, height: 9 })).toEqual([]);
	});

	it('stands at the place of the screen the boxes have', () => {
		const camera = { lon: 71, lat: 34, zoom: 6, ...WINDOW };
		const [square] = roomFor([{ x: 100, y: 50, width: 18, height: 18 }], camera).features;
		const [lon = 0, lat = 0] = square?.geometry.coordinates ?? [];
		const { x, y } = project([lon, lat], camera);
		expect([x, y, square?.properties.side].map((n) => Math.round(n ?? 0))).toEqual([109, 59, 18]);
	});

	it('is the top layer, whose names and icons are placed first', () => {
		const style = withRoom({ version: 8, sources: {}, layers: [{ id: 'sea', type: 'background' }] }, NO_ROOM);
		expect(style.layers.at(-1)?.id).toBe(ROOM_SOURCE);
	});
});
