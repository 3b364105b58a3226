// GeoJSON and GeoJSONSeq: our own come back as they were, others feature by feature.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Format } from '#core/formats/format.ts';
import { geojsonPlaces } from '#core/formats/geojson-places.ts';
import { geojsonRecords } from '#core/formats/geojson-records.ts';
import { geojsonSeqRecords } from '#core/formats/geojsonseq-records.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import { geojson } from '#core/formats/import/geojson.ts';
import { geojsonSeq } from '#core/formats/import/geojsonseq.ts';
import { textOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { dossierAndFilter } from '../../index/arbitrary-filter.ts';
import { imported, warned } from './sound.ts';

vi.setConfig({ testTimeout: 120_000 });

const feature = (
	properties: object,
	geometry: unknown = { type: 'Point', coordinates: [17.815, 43.337] },
	id?: string
) => ({
	type: 'Feature',
	...(id && { id }),
	geometry,
	properties
});
const collection = (...features: unknown[]) => JSON.stringify({ type: 'FeatureCollection', features }, null, 1);
const read = (...features: unknown[]) => imported(geojson, { 'map.geojson': collection(...features) });
const SQUARE = [
	[1, 1],
	[2, 1],
	[2, 2],
	[1, 1]
];

describe('an export of ours', () => {
	it.each([
		{ format: geojsonPlaces, importer: geojson },
		{ format: geojsonRecords, importer: geojson },
		{ format: geojsonSeqRecords, importer: geojsonSeq }
	])(
		'$format.id comes back as the very dossier',
		async ({ format, importer }: { format: Format; importer: typeof geojson }) => {
			await fc.assert(
				fc.asyncProperty(dossierAndFilter, async ({ dossier }) => {
					const catalogue = new Catalogue(dossier);
					const text = textOf(format.write?.(show(catalogue, NO_FILTER), catalogue));
					const result = await importer.read([fileOfBytes('own', text)]);
					expect(result.dossier).toEqual(dossier);
					expect(result.rows).toBe(result.taken);
				}),
				{ numRuns: 50 }
			);
		}
	);
});

describe('a feature', () => {
	it('with a date is an event at its place', async () => {
		const { dossier } = await read(
			feature({ name: 'A bridge', date: '2014-12-16', lanes: 2, open: true }, undefined, 'b1')
		);
		expect(dossier.events).toMatchObject([{ id: 'b1', title: 'A bridge', properties: { lanes: 2, open: true } }]);
		expect(dossier.claims.map(({ property }) => property)).toEqual(['when', 'where']);
	});

	it('without a date is words about a place, of its type', async () => {
		const { dossier } = await read(feature({ name: 'Old mill', type: 'Mill' }));
		expect(dossier.events).toEqual([]);
		expect(dossier.places.features[0]?.properties).toMatchObject({ name: 'Old mill', kind: 'mill', precision: 'near' });
	});

	it.each([
		{ geometry: { type: 'Polygon', coordinates: [SQUARE] }, type: 'Polygon' },
		{ geometry: { type: 'LineString', coordinates: SQUARE }, type: 'LineString' },
		{ geometry: { type: 'Point', coordinates: [1, 2, 300] }, type: 'Point', code: 'height-left-out' },
		{
			geometry: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Point', coordinates: [1, 2] },
					{ type: 'Point', coordinates: [2, 2] }
				]
			},
			type: 'MultiPoint'
		},
		{
			geometry: {
				type: 'GeometryCollection',
				geometries: [
					{ type: 'Point', coordinates: [1, 2] },
					{ type: 'Polygon', coordinates: [SQUARE] }
				]
			},
			type: 'Polygon',
			code: 'parts-left-out'
		}
	])('with $geometry.type is a place with a $type and a radius', async ({ geometry, type, code }) => {
		const result = await read(feature({ name: 'A' }, geometry));
		const [place] = result.dossier.places.features;
		expect(place?.geometry?.type).toBe(type);
		expect(place?.properties.radius).toBeGreaterThan(0);
		if (code) expect(warned(result, code)).toBe(1);
	});

	it.each([
		{ geometry: { type: 'Point', coordinates: [200, 2] }, says: 'coordinates that are none' },
		{ geometry: { type: 'Polygon', coordinates: [[...SQUARE.slice(0, 3), [3, 3], [4, 4]]] }, says: 'does not end' },
		{ geometry: { type: 'Circle', coordinates: [1, 2] }, says: 'coordinates that are none' },
		{ geometry: 'here', says: 'no object' }
	])('with $geometry is refused by its line', async ({ geometry, says }) => {
		const { refused, taken } = await read(feature({ name: 'A' }), feature({ name: 'B' }, geometry));
		expect(taken).toBe(1);
		expect(refused).toEqual([{ file: 'map.geojson', line: 17, reason: expect.stringContaining(says) }]);
	});

	it('that says nothing at all is refused', async () => {
		expect((await read(feature({}, null))).refused).toHaveLength(1);
	});
});

describe('features a line each', () => {
	const lines = [feature({ name: 'A', date: '2014' }), feature({ name: 'B', date: '2015' })].map((one) =>
		JSON.stringify(one)
	);

	it.each([
		{ name: 'with line breaks', text: lines.join('\n') },
		{ name: 'with separators', text: lines.map((line) => `\x1e${line}\n`).join('') },
		{
			name: 'over several lines',
			text: lines.map((line) => `\x1e${JSON.stringify(JSON.parse(line), null, 2)}\n`).join('')
		}
	])('are read $name', async ({ text }) => {
		const { dossier } = await imported(geojsonSeq, { 'map.geojsonl': text });
		expect(dossier.events.map(({ title }) => title)).toEqual(['A', 'B']);
	});

	it('are refused one by one', async () => {
		const { refused, taken } = await imported(geojsonSeq, {
			'map.geojsonl': `${lines[0]}\n{"type":"Fea\n${lines[1]}\n7\n`
		});
		expect(taken).toBe(2);
		expect(refused.map(({ line }) => line)).toEqual([2, 4]);
	});
});
