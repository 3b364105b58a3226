import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isInReach, rowsInReach } from '#lib/points/reach.ts';
import { rowsInBox } from '#lib/points/pick.ts';
import { boxOf } from '#lib/points/view-box.ts';
import { columnsAt } from './world.ts';

const WAS = { lon: 179, lat: 10, zoom: 6, width: 1000, height: 600 };

describe('the reach of a camera', () => {
	it.each([
		['it is where it was', {}, true],
		['it moved half a window', { lon: 179 + 5 }, true],
		['it moved more than a window', { lon: -167 }, false],
		['it moved a little across the date line', { lon: -180.5 }, true],
		['it is a level farther', { zoom: 5 }, true],
		['it is two levels farther', { zoom: 4 }, false],
		['it is much nearer, where fewer rows would do', { zoom: 8 }, false],
		['its window is another', { width: 1200 }, false]
	])('still has all it sees when %s', (_, change, expected) => {
		expect(isInReach({ ...WAS, ...change }, WAS)).toBe(expected);
	});

	it('of a globe ends with the first turn', () => {
		const globe = { ...WAS, globe: true };
		expect([isInReach(globe, globe), isInReach({ ...globe, lon: 178 }, globe), isInReach(WAS, globe)]).toEqual([
			true,
			false,
			false
		]);
	});

	it('never misses a shown row in view, however the map has moved inside it', () => {
		const degrees = fc.tuple(
			fc.double({ min: 150, max: 208, noNaN: true }).map((lon) => (lon > 180 ? lon - 360 : lon)),
			fc.double({ min: -40, max: 60, noNaN: true })
		);
		const camera = fc.record({
			lon: fc.double({ min: 174, max: 184, noNaN: true }),
			lat: fc.double({ min: 6, max: 14, noNaN: true }),
			zoom: fc.double({ min: 5, max: 7.4, noNaN: true })
		});
		let inReach = 0;
		fc.assert(
			fc.property(fc.array(degrees, { minLength: 1, maxLength: 80 }), camera, (positions, moved) => {
				const now = { ...WAS, ...moved };
				if (!isInReach(now, WAS)) return;
				inReach++;
				const columns = columnsAt(positions);
				const mask = Uint8Array.from(positions, (_, row) => (row % 5 === 0 ? 1 : 0));
				const listed = new Set(rowsInReach(columns, mask, WAS));
				expect(rowsInBox(columns, mask, boxOf(now)).filter((row) => !listed.has(row))).toEqual([]);
			}),
			{ numRuns: 400 }
		);
		expect(inReach).toBeGreaterThan(10);
	});
});
