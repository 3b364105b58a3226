import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outerRadius } from '#core/marks/forms.ts';
import type { Mark } from '#core/marks/types.ts';
import { toWorld, worldSize } from '#core/geo/mercator.ts';
import { extentsOf } from '#lib/map/outline.ts';
import { markName } from '#lib/map/words.ts';
import { CITY, groupedAt, marksAt, place, viewAt } from './places.ts';

const keys = (marks: readonly Mark[]) => marks.map(({ key }) => key);

describe('very many places', () => {
	const grid = Array.from({ length: 1200 }, (_, n) =>
		place(`p${n}`, 30 + (n % 40) * 0.1, 47 + Math.floor(n / 40) * 0.1, 1)
	);
	const view = (zoom: number) => ({ ...viewAt(zoom, 32, 48.5), width: 1000, height: 800 });

	it('do not all share one mark because each touches the next', () => {
		const { marks } = groupedAt(grid, view(6), 1);
		const counts = marks.map(({ count }) => count);
		expect(marks.length).toBeGreaterThan(20);
		expect(Math.max(...counts)).toBeLessThan(grid.length / 10);
		expect(counts.reduce((sum, count) => sum + count, 0)).toBe(grid.length);
		expect(Math.max(...marks.map(({ radius }) => radius))).toBeLessThanOrEqual(32);
	});

	it('are each in exactly one mark', () => {
		const ids = groupedAt(grid, view(5), 1).marks.flatMap(({ places }) => places.map(({ id }) => id));
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.length).toBe(grid.length);
	});

	it('keep buttons of 24 px apart', () => {
		const { marks } = groupedAt(grid, view(6), 1);
		const at = marks.map((mark) => toWorld(mark.at, worldSize(6)));
		const near = at.flatMap((a, i) =>
			at.slice(i + 1).filter((b) => Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y)) < 24)
		);
		expect(near).toEqual([]);
	});
});

describe('rings of areas', () => {
	const areas = (count: number) =>
		Array.from({ length: count }, (_, n) =>
			place(`a${n}`, 30 + n * 0.001, 47, 1, { precision: 'admin2', radius: 60_000 })
		);
	const camera = { lon: 30, lat: 47, zoom: 7, width: 800, height: 600 };

	it('are all drawn where a few places share a mark', () => {
		expect(extentsOf(marksAt(areas(5), 7), camera)).toHaveLength(5);
	});

	it('are left to the place that names the mark where a crowd shares it', () => {
		const marks = marksAt(areas(60), 7);
		expect(marks).toHaveLength(1);
		expect(extentsOf(marks, camera).map(({ id }) => id)).toEqual([marks[0]?.lead.id]);
	});
});

describe('a scale', () => {
	it('stays that of the places where no mark outgrows it', () => {
		expect(groupedAt(CITY, viewAt(5.3)).most).toBe(44);
	});
});

describe('places that would lie on each other', () => {
	it('share one mark, named after the one that contains the others, and count a record once', () => {
		const [mark, ...others] = marksAt(CITY, 5.3);
		expect(others).toEqual([]);
		expect(mark?.count).toBe(46);
		expect(mark && markName(mark)).toBe(
			'Peshawar, 3 places: Peshawar 6 records, Army Public School 41 records, Lady Reading Hospital 1 record'
		);
	});

	it('part when the zoom goes in', () => {
		expect(keys(marksAt(CITY, 14)).sort()).toEqual([...CITY.map(({ id }) => id)].sort());
	});

	it('never part when they are on one spot', () => {
		const gate = place('Gate', 71.537, 34.015, 2);
		const school = place('School', 71.537, 34.015, 4);
		expect(marksAt([gate, school], 17).map(({ places }) => places.map(({ id }) => id))).toEqual([['School', 'Gate']]);
	});

	it('are named after the one with most records where none contains another', () => {
		expect(keys(marksAt([place('a', 0, 0, 2), place('b', 0, 0, 5), place('c', 0, 0, 3)], 5))).toEqual(['b']);
	});

	it('let a city keep its name when the region of the city has the same spot', () => {
		const region = place('Peshawar region', 71.58, 34.01, 3, { precision: 'region', radius: 80_000 });
		const city = place('Peshawar', 71.58, 34.01, 1, { containers: ['Peshawar region'] });
		const [mark] = marksAt([region, city], 6);
		expect([mark?.key, mark?.form, mark?.hollow]).toEqual(['Peshawar', 'disc', false]);
	});

	it('keep an area apart from the city beside it, as long as both can be told apart', () => {
		const khyber = place('Khyber', 71.1, 33.95, 4, { precision: 'admin2', radius: 50_000 });
		expect(keys(marksAt([...CITY, khyber], 5.3))).toEqual(['Peshawar', 'Khyber']);
		expect(keys(marksAt([...CITY, khyber], 2))).toEqual(['Peshawar']);
	});

	it('let the disc of a region stand elsewhere inside it, where a place in it would share its button', () => {
		const ring = [
			[69, 32],
			[71, 32],
			[71, 34],
			[69, 34],
			[69, 32]
		] as [number, number][];
		const region = place('Tribal areas', 0, 0, 2, {
			precision: 'region',
			geometry: { type: 'Polygon', coordinates: [ring] }
		});
		const agency = place('Agency', 70, 33, 7, { precision: 'admin2', radius: 40_000, containers: ['Tribal areas'] });
		const [, moved] = marksAt([region, agency], 6);
		expect(keys(marksAt([region, agency], 6))).toEqual(['Agency', 'Tribal areas']);
		const [lon, lat] = moved?.at ?? [0, 0];
		expect(lon > 69 && lon < 71 && lat > 32 && lat < 34).toBe(true);
		expect(marksAt([region], 6)[0]?.at.map(Math.round)).toEqual([70, 33]);
		// From far off there is no room inside it either.
		expect(keys(marksAt([region, agency], 2))).toEqual(['Tribal areas']);
	});

	it('leave countries to their plates', () => {
		const country = place('Pakistan', 71.58, 34.01, 13, { precision: 'country' });
		expect(keys(marksAt([...CITY, country], 3))).toEqual(['Peshawar', 'Pakistan']);
	});

	it('are not drawn without records', () => {
		expect(marksAt([place('a', 0, 0, 0)], 3)).toEqual([]);
	});
});

const somewhere = fc.record({
	lon: fc.double({ min: 60, max: 80, noNaN: true }),
	lat: fc.double({ min: 25, max: 40, noNaN: true }),
	records: fc.integer({ min: 1, max: 44 }),
	area: fc.boolean()
});

describe('any places at any zoom', () => {
	const sets = fc
		.array(somewhere, { maxLength: 30 })
		.map((list) =>
			list.map(({ lon, lat, records, area }, i) =>
				place(`p${i}`, lon, lat, records, area ? { precision: 'admin2', radius: 30_000 } : {})
			)
		);
	const zooms = fc.double({ min: 1, max: 12, noNaN: true });

	it('stand in exactly one mark each, most records first', () => {
		fc.assert(
			fc.property(sets, zooms, (places, zoom) => {
				const marks = marksAt(places, zoom);
				expect(marks.flatMap(({ places }) => places.map(({ id }) => id)).sort()).toEqual(
					places.map(({ id }) => id).sort()
				);
				expect(marks.map(({ count }) => count)).toEqual(marks.map(({ count }) => count).sort((a, b) => b - a));
			})
		);
	});

	it('leave no two full discs touching', () => {
		fc.assert(
			fc.property(sets, zooms, (places, zoom) => {
				const size = worldSize(zoom);
				const discs = marksAt(places, zoom).filter(({ form }) => form === 'disc');
				discs.forEach((a, i) =>
					discs.slice(i + 1).forEach((b) => {
						const [p, q] = [toWorld(a.at, size), toWorld(b.at, size)];
						expect(Math.hypot(p.x - q.x, p.y - q.y)).toBeGreaterThan(outerRadius(a) + outerRadius(b));
					})
				);
			})
		);
	});

	it('are grouped the same in whatever order they come', () => {
		fc.assert(
			fc.property(sets, zooms, (places, zoom) => {
				const groups = (list: typeof places) =>
					marksAt(list, zoom).map(({ key, places }) => [key, ...places.map(({ id }) => id)]);
				expect(groups([...places].reverse())).toEqual(groups(places));
			})
		);
	});
});
