import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MEASURES } from '#lib/points/forms.ts';
import { buttonsOf, groupAt, HALF_BUTTON, partSpots, placeGroups, radiusOf, type Placed } from '#lib/points/placing.ts';
import { MOST_BUTTONS } from '#lib/points/words.ts';

const CAMERA = { lon: 0, lat: 0, zoom: 2, width: 1000, height: 600 };

function placedAt(x: number, y: number, count = 5, radius = 6): Placed {
	return { group: { x: 0, y: 0, count, row: x * 1000 + y }, x, y, radius };
}

describe('the radius of a group', () => {
	it('makes areas that follow the counts', () => {
		const radius = radiusOf({ most: 1000, largest: 20, points: false });
		expect(radius(1000)).toBe(20);
		expect(radius(250) ** 2 / radius(1000) ** 2).toBeCloseTo(0.25);
	});

	it('is that of single records where there are few', () => {
		expect(radiusOf({ most: 4, largest: 20, points: false })(1)).toBe(3);
	});

	it('covers the point of the spot it stands for', () => {
		expect(radiusOf({ most: 100, largest: 11, points: true })(2)).toBeGreaterThan(MEASURES.radius);
	});

	it('never vanishes', () => {
		expect(radiusOf({ most: 900_000, largest: 20, points: false })(1)).toBeGreaterThan(1.5);
	});
});

describe('placing groups', () => {
	const group = (x: number) => ({ x, y: 0, count: 2, row: 0 });
	const screen = { project: ([lon]: [number, number]) => ({ x: lon, y: 0 }), sees: (lon: number) => lon !== 90 };

	it('takes the copy of the world nearest the middle', () => {
		const placed = placeGroups([group(-179)], () => 3, { ...CAMERA, lon: 179 }, screen);
		expect(placed.map(({ x }) => x)).toEqual([181]);
	});

	it('leaves out what is behind the globe', () => {
		expect(placeGroups([group(90), group(80)], () => 3, CAMERA, screen)).toHaveLength(1);
	});
});

describe('buttons', () => {
	it(`are the first ${MOST_BUTTONS} with their middle in the window`, () => {
		const placed = Array.from({ length: 90 }, (_, n) => placedAt(10 * n - 100, 50));
		const buttons = buttonsOf(placed, CAMERA);
		expect(buttons).toHaveLength(MOST_BUTTONS);
		expect(buttons[0]?.x).toBe(0);
	});

	it('of spots never lie on each other', () => {
		const spot = fc.tuple(fc.nat(300), fc.nat(300), fc.integer({ min: 1, max: 4 }));
		fc.assert(
			fc.property(fc.array(spot, { maxLength: 200 }), (spots) => {
				const kept = partSpots(spots.map(([x, y, count]) => placedAt(x, y, count)));
				for (const [i, a] of kept.entries())
					for (const b of kept.slice(i + 1))
						expect(Math.max(Math.abs(a.x - b.x), Math.abs(a.y - b.y))).toBeGreaterThanOrEqual(2 * HALF_BUTTON);
				expect(kept.filter(({ group }) => group.count === 1).length).toBeLessThanOrEqual(MOST_BUTTONS);
			})
		);
	});
});

describe('the group under the pointer', () => {
	it('is the nearest whose disc or 24 px are there', () => {
		const [small, large] = [placedAt(100, 100, 2, 2), placedAt(130, 100, 900, 20)];
		expect(groupAt([large, small], 109, 100)).toBe(small);
		expect(groupAt([large, small], 118, 100)).toBe(large);
		expect(groupAt([large, small], 100, 120)).toBeNull();
	});
});
