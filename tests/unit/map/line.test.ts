import { distance as turfDistance } from '@turf/turf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Position } from '#core/dossier/types.ts';
import { metresBetween } from '#core/geo/distance.ts';
import { arrowHead, course, cutEnd, cutStart, leaves, toScreen } from '#lib/map/line.ts';

const position = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -80, max: 80, noNaN: true })
) as fc.Arbitrary<Position>;

describe('the line from where something was said to what it is about', () => {
	it('starts and ends where it should, in 64 steps', () => {
		const line = course([74.34, 31.55], [71.54, 34.02]);
		expect(line).toHaveLength(65);
		expect(line[0]?.[0]).toBeCloseTo(74.34, 5);
		expect(line.at(-1)?.[1]).toBeCloseTo(34.02, 5);
	});

	it('is the shortest way: its pieces add up to the distance', () => {
		fc.assert(
			fc.property(position, position, (a, b) => {
				const direct = metresBetween(a, b);
				fc.pre(direct > 1_000 && direct < 19_000_000);
				const line = course(a, b);
				const length = line
					.slice(1)
					.reduce((sum, to, i) => sum + turfDistance(line[i] ?? to, to, { units: 'meters' }), 0);
				expect(length / direct).toBeCloseTo(1, 3);
			})
		);
	});

	it('is given for antipodes and for one spot too', () => {
		expect(course([10, 20], [-170, -20]).length).toBeGreaterThan(1);
		expect(course([10, 20], [10, 20])).toEqual([[10, 20]]);
	});

	it('crosses the 180th meridian on the screen without a jump round the world', () => {
		const path = toScreen(course([170, 10], [-170, 20]), { lon: 180, lat: 15, zoom: 3, width: 700, height: 500 });
		path.slice(1).forEach((to, i) => expect(Math.abs(to.x - (path[i]?.x ?? 0))).toBeLessThan(20));
	});
});

describe('a path on the screen', () => {
	const path = [0, 10, 20, 30].map((x) => ({ x, y: 0 }));

	it('is cut where it leaves the mark it starts at, and before the one it ends at', () => {
		expect(cutStart(path, ({ x }) => x > 13)[0]?.x).toBeCloseTo(13, 1);
		expect(cutEnd(path, ({ x }) => x < 26).at(-1)?.x).toBeCloseTo(26, 1);
		expect(cutStart(path, () => false)).toEqual([]);
	});

	it('leaves the window at its edge, if it starts inside', () => {
		const window = { x: -5, y: -5, width: 20, height: 10 };
		expect(leaves(path, window)?.x).toBeCloseTo(15, 1);
		expect(leaves([...path].reverse(), window)).toBeNull();
		expect(leaves(path, { x: -5, y: -5, width: 99, height: 10 })).toBeNull();
	});

	it('ends in an arrow that points along it', () => {
		const [tip, left, right] = arrowHead(path, 11) ?? [];
		expect(tip).toEqual({ x: 30, y: 0 });
		expect(left?.x).toBeCloseTo(19, 1);
		expect(left?.y).toBeCloseTo(-(right?.y ?? 0));
		expect(arrowHead([{ x: 0, y: 0 }], 11)).toBeNull();
	});
});
