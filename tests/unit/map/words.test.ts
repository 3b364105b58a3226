import { describe, expect, it } from 'vitest';
import { exampleCounts, keyOf } from '#lib/map/key.ts';
import { placeList } from '#lib/map/list.ts';
import { radiusScale } from '#lib/state/radius-scale.ts';
import { markName } from '#lib/map/words.ts';
import type { MarkPlace } from '#core/marks/types.ts';
import { CITY, marksAt, place } from '../marks/places.ts';

const radius = radiusScale(44, false);
const nameOf = (one: MarkPlace) => marksAt([one], 6).map(markName)[0];

describe('the name of a mark', () => {
	it('begins with the name of its place, then says what it is and how many records it has', () => {
		expect(nameOf(place('Kabul', 69, 34, 4))).toBe('Kabul, settlement, 4 records');
		expect(nameOf(place('Lahore', 74, 31, 1, { radius: 30_000 }))).toBe('Lahore, settlement, 1 record');
	});

	it('names the first of very many places and says how many more there are', () => {
		const crowd = Array.from({ length: 40 }, (_, n) => place(`Village ${n + 10}`, 70 + n / 1000, 34, 40 - n));
		expect(marksAt(crowd, 5).map(markName)).toEqual([
			expect.stringMatching(/^Village 10, 40 places: Village 10 40 records, .*Village 21 29 records, and 28 more$/)
		]);
	});

	it('says how large an area is', () => {
		const area = place('Khyber', 71, 34, 2, { kind: 'district', precision: 'admin2', radius: 60_000 });
		expect(nameOf(area)).toBe('Khyber, district, 2 records, radius 60 km');
	});
});

describe('the key', () => {
	const keyTo = (places: MarkPlace[]) => keyOf({ marks: marksAt(places, 5.3), max: 44, radius });

	it('explains only the forms in view, in its own order', () => {
		const country = place('India', 79, 22, 1, { precision: 'country' });
		const area = place('Waziristan', 70, 30, 1, { precision: 'admin2', radius: 60_000 });
		const not = place('Called off', 60, 30, 1, { hollow: true });
		expect(keyTo([country, ...CITY]).forms).toEqual(['site', 'several', 'country']);
		expect(keyTo([area, country]).forms).toEqual(['area', 'country']);
		expect(keyTo([not]).forms).toEqual(['hollow']);
		expect(keyTo([country]).sizes).toEqual([]);
	});

	it.each([
		[1, [1]],
		[4, [1, 2]],
		[44, [1, 5, 10]],
		[86, [2, 10, 20]],
		[1_000, [20, 100, 200]]
	])('shows sizes of the scale for at most %i records', (max, counts) => {
		expect(exampleCounts(max, radiusScale(max, false))).toEqual(counts);
	});
});

describe('the list at a shared mark', () => {
	const camera = { lon: 0, lat: 0, zoom: 5, width: 724, height: 528 };
	const none = { top: 0, right: 0, bottom: 0, left: 0 };
	const names = [50, 120, 130];

	it('stands right of the mark where there is room, else left, and never outside the window', () => {
		expect(placeList({ x: 200, y: 200, reach: 28 }, names, false, camera, none).box.x).toBe(248);
		expect(placeList({ x: 700, y: 200, reach: 28 }, names, false, camera, none).box.x).toBeLessThan(652 - 200);
		const narrow = { ...camera, width: 390, height: 320 };
		for (const x of [0, 120, 195, 300, 390]) {
			const { box } = placeList({ x, y: 60, reach: 28 }, names, true, narrow, { ...none, bottom: 12 });
			expect(box.x >= 8 && box.y >= 8 && box.x + box.width <= 382 && box.y + box.height <= 300).toBe(true);
		}
	});

	it('gives long names a second line', () => {
		const height = (widths: number[]) =>
			placeList({ x: 200, y: 200, reach: 28 }, widths, false, camera, none).box.height;
		expect(height([50, 300])).toBe(height([50, 50]) + 18);
	});
});
