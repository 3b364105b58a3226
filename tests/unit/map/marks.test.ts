import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Geometry, Precision } from '#core/dossier/types.ts';
import { anchorOf, formOf, isHollow } from '#core/marks/forms.ts';
import { radiusScale } from '#lib/state/radius-scale.ts';
import { place } from '../marks/places.ts';

describe('the size of a mark', () => {
	it.each([
		[1, 3],
		[5, 6.7],
		[10, 9.5],
		[44, 19.9]
	])('of %i records in a dossier of at most 44 has a radius of %f px', (records, radius) => {
		expect(radiusScale(44, false)(records)).toBeCloseTo(radius, 1);
	});

	it('never grows beyond 20 px, and is a fifth smaller on a narrow screen', () => {
		expect(radiusScale(10_000, false)(10_000)).toBeCloseTo(20);
		expect(radiusScale(10_000, true)(10_000)).toBeCloseTo(16);
	});

	it('has an area in proportion to the records, down to what can still be seen', () => {
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 500 }), (a, b) => {
				const radius = radiusScale(500, false);
				fc.pre(radius(a) > 2 && radius(b) > 2);
				expect(radius(a) ** 2 / radius(b) ** 2).toBeCloseTo(a / b, 6);
			})
		);
		expect(radiusScale(1_000_000, false)(1)).toBeGreaterThan(1.5);
		expect(radiusScale(44, false)(0)).toBe(0);
	});
});

describe('the form of a mark', () => {
	const point: Geometry = { type: 'Point', coordinates: [71, 34] };
	const square: Geometry = {
		type: 'Polygon',
		coordinates: [
			[
				[70, 32],
				[72, 32],
				[72, 34],
				[70, 34],
				[70, 32]
			]
		]
	};
	const rows: [Precision, Geometry | null, number | null, ReturnType<typeof formOf>][] = [
		['site', point, null, 'disc'],
		['site', point, 800, 'disc'],
		['settlement', point, 15_000, 'disc'],
		['near', point, 5_000, 'area'],
		['near', point, null, 'disc'],
		['admin2', point, 60_000, 'area'],
		['admin1', point, 200_000, 'area'],
		['region', point, 300_000, 'area'],
		['region', square, null, 'outline'],
		['admin2', square, 60_000, 'outline'],
		['region', point, null, null],
		['admin1', point, null, null],
		['country', point, null, 'plate'],
		['country', square, null, 'plate'],
		['unknown', point, null, null],
		['site', null, null, null]
	];
	it.each(rows)('of precision %s at %j with radius %s is %s', (precision, geometry, radius, form) => {
		expect(formOf(place('x', 0, 0, 1, { precision, geometry, radius }))).toBe(form);
	});

	it('is hollow where nothing took place, and for whatever is not known as a point', () => {
		expect(isHollow(place('x', 0, 0, 1))).toBe(false);
		expect(isHollow(place('x', 0, 0, 1, { hollow: true }))).toBe(true);
		expect(isHollow(place('x', 0, 0, 1, { precision: 'near' }))).toBe(true);
		expect(isHollow(place('x', 0, 0, 1, { precision: 'admin2', radius: 9_000 }))).toBe(true);
	});

	it('stands inside its outline, even one bent round a bay, and in the largest part', () => {
		const bent: Geometry = {
			type: 'MultiPolygon',
			coordinates: [
				[
					[
						[0, 0],
						[1, 0],
						[1, 1],
						[0, 1],
						[0, 0]
					]
				],
				[
					[
						[10, 0],
						[20, 0],
						[20, 10],
						[18, 10],
						[18, 2],
						[10, 2],
						[10, 0]
					]
				]
			]
		};
		const [lon = 0, lat = 0] = anchorOf({ geometry: bent }) ?? [];
		expect((lon > 10 && lon < 20 && lat > 0 && lat < 2) || (lon > 18 && lon < 20 && lat > 0 && lat < 10)).toBe(true);
	});
});
