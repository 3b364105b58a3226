// The Linked Places export: sound GeoJSON, and imported again the same places.
import { check } from '@placemarkio/check-geojson';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { PRECISIONS, type Dossier, type Geometry } from '#core/dossier/types.ts';
import { exportGeometry } from '#core/formats/geometry.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import { filled } from '#core/formats/import/numbers.ts';
import { sniff } from '#core/formats/import/registry.ts';
import { idReference } from '#core/formats/iri.ts';
import { linkedPlacesJson } from '#core/formats/linked-places.ts';
import { textOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';
import { harbour } from '../index/harbour.ts';
import { expectSound } from './import/sound.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });

function write(dossier: Dossier, filter: Partial<Filter> = {}): string {
	const catalogue = new Catalogue(dossier);
	return textOf(linkedPlacesJson.write?.(show(catalogue, { ...NO_FILTER, ...filter }), catalogue));
}

/** Six decimals make some positions of the dossiers made here 0, 0, which is none. */
function standsRounded(geometry: Geometry | null): boolean {
	return geometry === null || !/\[0,0\]/.test(JSON.stringify(exportGeometry(geometry)));
}

/** What the importer that knows the file best makes of it. */
async function imported(text: string) {
	const file = fileOfBytes('places.json', text);
	const importer = await sniff([file]);
	expect(importer?.id).toBe('linked-places');
	const result = await importer!.read([file]);
	expectSound(result);
	return result;
}

describe('linked places', () => {
	it('pass an independent checker of GeoJSON, and are the places of what is shown', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const asking = { ...filter, kinds: ['event' as const] };
				const { features } = check(write(dossier, asking)) as unknown as { features: { '@id': string }[] };
				expect(new Set(features.map((feature) => feature['@id']))).toEqual(
					new Set([...show(new Catalogue(dossier), asking).byPlace.keys()].map(idReference))
				);
			})
		);
	});

	it('imported again have the same ids, names, kinds, positions, precision, links and sources', async () => {
		await fc.assert(
			fc.asyncProperty(dossierAndFilter, async ({ dossier }) => {
				const { features } = dossier.places;
				fc.pre(features.length > 0 && features.every(({ geometry }) => standsRounded(geometry)));
				// A place called "-" or "n/a" is refused: gazetteers write so what they do not know.
				fc.pre(features.every(({ properties }) => filled(properties.name) !== ''));
				const result = await imported(write(dossier));
				expect([result.rows, result.taken]).toEqual([features.length, features.length]);
				const again = new Map(result.dossier.places.features.map((place) => [place.id, place]));
				for (const { id, geometry, properties } of features) {
					const found = again.get(idReference(id));
					const { name, kind, names = {}, links = [], partOf, precision, radius, citations } = properties;
					expect(found?.geometry).toEqual(geometry === null ? null : exportGeometry(geometry));
					expect(found?.properties).toMatchObject({ name: name.trim(), kind, precision });
					expect(found?.properties.radius).toBe(radius);
					expect(found?.properties.editorial).toBeUndefined();
					const said = Object.entries(names).filter(([, text]) => filled(text) !== '');
					const trimmed = said.map(([language, text]) => [language, text.trim()]);
					expect(found?.properties.names ?? {}).toEqual(Object.fromEntries(trimmed));
					expect(found?.properties.links ?? []).toEqual(links);
					expect(found?.properties).toMatchObject({
						linkedPlaces: partOf === undefined ? {} : { relations: [{ relationTo: idReference(partOf) }] }
					});
					const titles = (found?.properties.citations ?? []).map(
						({ source }) => result.dossier.sources.find((one) => one.id === source)?.title
					);
					for (const { source } of citations) {
						const cited = dossier.sources.find((one) => one.id === source);
						const title = filled(cited?.title ?? cited?.publisher ?? source);
						if (title !== '') expect(titles).toContain(title);
					}
				}
			})
		);
	});

	it('say of each what its source does: names, kind, how exactly it is known, what it lies in', () => {
		const dossier = harbour();
		const pier = dossier.places.features[2]!;
		pier.properties = {
			...pier.properties,
			names: { sv: 'Havn pier', ur: 'گودی' },
			links: ['https://gaz.org/9'],
			note: 'The long one.',
			timeZone: 'Europe/Oslo'
		};
		dossier.sources[0] = { ...dossier.sources[0]!, url: 'https://gazette.org/storm' };
		expect(JSON.parse(write(dossier)).features[2]).toEqual({
			'@id': 'pier',
			type: 'Feature',
			properties: { title: 'Havn pier', precision: 'site', radius_m: 500, time_zone: 'Europe/Oslo' },
			names: [
				{
					toponym: 'Havn pier',
					lang: 'sv',
					citations: [{ label: 'Storm at the pier', '@id': 'https://gazette.org/storm' }]
				},
				{ toponym: 'گودی', lang: 'ur' }
			],
			types: [{ label: 'site' }],
			geometry: { type: 'Point', coordinates: [14, 50] },
			links: [{ type: 'closeMatch', identifier: 'https://gaz.org/9' }],
			relations: [{ relationType: 'gvp:broaderPartitive', relationTo: 'town', label: 'part of Havn' }],
			descriptions: [{ value: 'The long one.', lang: 'en' }]
		});
	});

	it('have a reference for any id, each its own', () => {
		const ids = ['pier', 'https://gaz.org/1', 'place-0 ج', 'place-0/~1', 'a b', 'a%20b', 'x:a%20b', 'half \ud800'];
		expect(ids.map(idReference)).toEqual([
			'pier',
			'https://gaz.org/1',
			'place-0%20%D8%AC',
			'place-0%2F~1',
			'a%20b',
			'a%2520b',
			'x:a%20b',
			'half%20%EF%BF%BD'
		]);
	});

	it('name every precision', () => {
		for (const precision of PRECISIONS) {
			const dossier = harbour();
			dossier.places.features[0]!.properties.precision = precision;
			expect(JSON.parse(write(dossier)).features[0].properties.precision).toBe(precision);
		}
	});
});
