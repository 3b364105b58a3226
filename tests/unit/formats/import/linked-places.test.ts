// The Linked Places Format: a gazetteer's entries with their names, kinds and who attests them.
import { describe, expect, it } from 'vitest';
import { linkedPlaces } from '#core/formats/import/linked-places.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import { onForeign } from './foreign.ts';
import { expectSound, imported, warned } from './sound.ts';

const entry = (facts: object = {}) => ({
	'@id': 'https://gaz.org/1',
	type: 'Feature',
	properties: { title: 'Strelsau', ccodes: ['RU'] },
	names: [
		{ toponym: 'Strelsau', lang: 'de', citations: [{ label: 'An atlas', '@id': 'https://atlas.org/7' }] },
		{ toponym: 'Strelsovia', lang: 'la', when: { timespans: [{ start: { in: '1200' } }] } }
	],
	types: [{ identifier: 'aat:300008347', label: 'inhabited places' }, { label: 'town' }],
	links: [
		{ type: 'closeMatch', identifier: 'https://other.org/9' },
		{ type: 'seeAlso', identifier: 'gn:77' }
	],
	geometry: { type: 'Point', coordinates: [14.2, 50.1] },
	...facts
});
const read = (...features: unknown[]) =>
	imported(linkedPlaces, { 'gaz.json': JSON.stringify({ type: 'FeatureCollection', features }, null, 1) });

describe('an entry of a gazetteer', () => {
	it('is a place with its names and links, and words that say who lists it', async () => {
		const { dossier } = await read(entry());
		expect(dossier.places.features[0]).toMatchObject({
			id: 'https://gaz.org/1',
			properties: {
				name: 'Strelsau',
				names: { de: 'Strelsau', la: 'Strelsovia' },
				kind: 'settlement',
				precision: 'settlement',
				links: ['https://gaz.org/1', 'https://other.org/9'],
				editorial: ['precision', 'radius']
			}
		});
		expect(dossier.sources.map(({ title, url }) => [title, url])).toEqual([
			['gaz.json', undefined],
			['An atlas', 'https://atlas.org/7']
		]);
		expect(dossier.statements).toMatchObject([{ speaker: null, about: ['https://gaz.org/1'] }]);
		expect(dossier.events).toEqual([]);
	});

	it('keeps what no key of a dossier holds', async () => {
		const { dossier } = await read(entry());
		expect(dossier.places.features[0]?.properties).toMatchObject({
			linkedPlaces: { names: entry().names, properties: { ccodes: ['RU'] } }
		});
	});

	it('of several positions is drawn at the first that is not doubted', async () => {
		const geometry = {
			type: 'GeometryCollection',
			geometries: [
				{ type: 'Point', coordinates: [1, 1], certainty: 'uncertain' },
				{ type: 'Point', coordinates: [14.2, 50.1], certainty: 'certain' }
			]
		};
		const result = await read(entry({ geometry }));
		expect(result.dossier.places.features[0]?.geometry).toEqual({ type: 'Point', coordinates: [14.2, 50.1] });
		expect(warned(result, 'positions-left-out')).toBe(1);
	});

	it('without a position is listed all the same', async () => {
		const result = await read(entry({ geometry: null }));
		expect(result.taken).toBe(1);
		expect(warned(result, 'no-position')).toBe(1);
	});

	it('leaves out what no dossier can hold, and says so', async () => {
		const text = JSON.stringify({ type: 'FeatureCollection', features: [entry({ when: { x: 1 } })] }).replace(
			'"x"',
			'"__proto__"'
		);
		const result = await imported(linkedPlaces, { 'gaz.json': text });
		expect(warned(result, 'kept-left-out')).toBe(1);
	});

	it('is refused without any name, or with coordinates that are none', async () => {
		const { refused } = await read(
			entry({ properties: {}, names: [] }),
			entry({ geometry: { type: 'Point', coordinates: [999, 1] } }),
			8
		);
		expect(refused).toHaveLength(3);
	});

	it('may stand on a line of its own', async () => {
		const text = `${JSON.stringify(entry())}\n{"type":"Fea\n`;
		const { taken, refused } = await imported(linkedPlaces, { 'gaz.jsonl': text });
		expect([taken, refused.map(({ line }) => line)]).toEqual([1, [2]]);
	});
});

onForeign('linked-places', (files) => {
	it.each([
		['indias_sample200_20181011.jsonl', 199],
		['linkedplaces-sample-v1.2.2.geojson', 1]
	])('%s is taken whole, %i places', async (name, rows) => {
		const file = files().filter((one) => one.name === name);
		const result = await linkedPlaces.read(file.length > 0 ? file : [fileOfBytes(name, '')]);
		expectSound(result);
		expect(result).toMatchObject({ rows, taken: rows });
		expect(result.dossier.places.features).toHaveLength(rows);
	});
});
