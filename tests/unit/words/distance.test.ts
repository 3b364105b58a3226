import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier, Geometry, Place, Position, Precision, Statement } from '#core/dossier/types.ts';
import { metresBetween } from '#core/geo/distance.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { distanceWords, lineWords, middleOf } from '#core/words/distance.ts';

const position = fc.tuple(
	fc.double({ min: -180, max: 180, noNaN: true }),
	fc.double({ min: -90, max: 90, noNaN: true })
);

describe('how far two positions are apart', () => {
	test('a degree of the equator is 111.2 km, and a quarter of a meridian 10,008 km', () => {
		expect(metresBetween([0, 0], [1, 0])).toBeCloseTo(111_195.08, 1);
		expect(metresBetween([20, 0], [20, 90]) / 1000).toBeCloseTo(10_007.56, 1);
	});

	test('is the same both ways, nothing to itself, and never more than half round the earth', () => {
		fc.assert(
			fc.property(position, position, (a, b) => {
				const there = metresBetween(a, b);
				expect(there).toBeCloseTo(metresBetween(b, a), 3);
				expect(metresBetween(a, a)).toBe(0);
				expect(there).toBeLessThan(20_015_200);
			})
		);
	});

	test.each([
		['380 km', 383_400],
		['2.3 km', 2_340],
		['410 m', 412],
		['3.4 km', 3_400],
		['1 km', 996],
		['0 m', 0],
		['1,200 km', 1_212_000]
	])('reads “%s”', (words, metres) => {
		expect(distanceWords(metres)).toBe(words);
	});
});

test.each<[string, Position | null, Geometry | null]>([
	['of nothing', null, null],
	['of a point', [1, 2], { type: 'Point', coordinates: [1, 2] }],
	[
		'of a line',
		[1, 2],
		{
			type: 'LineString',
			coordinates: [
				[0, 0],
				[2, 4]
			]
		}
	],
	[
		'of an outline',
		[2, 1],
		{
			type: 'Polygon',
			coordinates: [
				[
					[0, 0],
					[4, 0],
					[4, 2],
					[0, 2],
					[0, 0]
				]
			]
		}
	],
	[
		'of two islands',
		[5, 5],
		{
			type: 'MultiPolygon',
			coordinates: [
				[
					[
						[0, 0],
						[1, 0],
						[1, 1],
						[0, 0]
					]
				],
				[
					[
						[9, 9],
						[10, 9],
						[10, 10],
						[9, 9]
					]
				]
			]
		}
	],
	['of an empty outline', null, { type: 'Polygon', coordinates: [] }]
])('the middle %s', (_, middle, geometry) => {
	expect(middleOf(geometry)).toEqual(middle);
});

const place = (id: string, name: string, precision: Precision, at: Position | null, partOf?: string): Place => ({
	type: 'Feature',
	id,
	geometry: at && { type: 'Point', coordinates: at },
	properties: { name, kind: precision, precision, ...(partOf === undefined ? {} : { partOf }), citations: [] }
});

function line(statement: Partial<Statement>): string | null {
	const dossier: Dossier = {
		format: 'dateline/1',
		id: 'd',
		title: 'd',
		language: 'en',
		sources: [],
		actors: [],
		events: [],
		questions: [],
		claims: [],
		places: {
			type: 'FeatureCollection',
			features: [
				place('lund', 'Lund', 'settlement', [74.34, 31.55], 'land'),
				place('ware', 'the warehouse', 'site', [71.54, 34.02]),
				place('gate', 'the gate', 'site', [71.5401, 34.02]),
				place('land', 'Norland', 'country', [70, 30]),
				place('ports', 'all ports', 'unknown', null)
			]
		},
		statements: [{ id: 's', speaker: null, form: 'indirect', about: [], citations: [], ...statement }]
	};
	const catalogue = new Catalogue(dossier);
	const record = catalogue.record('s');
	return record?.type === 'statement' ? lineWords(record, catalogue) : null;
}

test.each<[string | null, Partial<Statement>]>([
	[null, { about: ['ware'] }],
	['Said in Lund', { saidAt: 'lund' }],
	['Said in Lund', { saidAt: 'lund', about: ['lund'] }],
	['Said in Lund, about the warehouse, 380 km away', { saidAt: 'lund', about: ['ware'] }],
	['Said in Lund, about Norland', { saidAt: 'lund', about: ['land'] }],
	['Said in Lund, about all ports and the warehouse, 380 km away', { saidAt: 'lund', about: ['ports', 'ware'] }],
	['Said at the gate, about the warehouse', { saidAt: 'gate', about: ['ware'] }]
])('the line of a statement reads “%s”', (words, statement) => {
	expect(line(statement)).toBe(words);
});
