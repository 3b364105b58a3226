// Rows of our own record export, imported as a table.
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { emptyDossier } from '#core/dossier/empty.ts';
import type { Claim, Value } from '#core/dossier/types.ts';
import { csv } from '#core/formats/import/csv.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import { geojsonSeq } from '#core/formats/import/geojsonseq.ts';
import { kml } from '#core/formats/import/kml.ts';
import { formatOf } from '../loaded.ts';
import { bytesOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';

const parseXml = (text: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');

const gang: Value = { type: 'participant', actor: 'gang', role: 'attacker' };
const pier: Value = { type: 'place', place: 'pier' };
const off: Value = { type: 'category', slug: 'called-off', label: 'called off' };

function raidWith(told: readonly (Partial<Claim> & Pick<Claim, 'property' | 'value'>)[]): Catalogue {
	return new Catalogue({
		...emptyDossier({ id: 'raid', title: 'Raid', language: 'en' }),
		places: {
			type: 'FeatureCollection',
			features: [
				{
					type: 'Feature',
					id: 'pier',
					geometry: { type: 'Point', coordinates: [3, 50] },
					properties: { name: 'Pier', kind: 'site', precision: 'site', citations: [] }
				}
			]
		},
		actors: [{ id: 'gang', name: 'Harbour gang', kind: 'armed-group', citations: [] }],
		events: [{ id: 'raid', kind: 'attack', title: 'Raid on the pier', citations: [] }],
		claims: told.map((one, at) => ({ id: `c${at}`, about: 'raid', citations: [], ...one }))
	});
}

describe.each([
	{ id: 'csv-records', file: 'records.csv', importer: csv },
	{ id: 'geojsonseq-records', file: 'records.geojsons', importer: geojsonSeq },
	{ id: 'kml-records', file: 'records.kml', importer: kml }
])('$id', ({ id, file, importer }) => {
	async function again(catalogue: Catalogue) {
		const written = formatOf(id)?.write?.(show(catalogue, NO_FILTER), catalogue, { foreignMember: false });
		const { dossier } = await importer.read([fileOfBytes(file, bytesOf(written))], { parseXml });
		const claim = dossier.claims.find(({ property }) => property === 'participant');
		return { titles: dossier.events.map(({ title }) => title), claim };
	}

	it.each<[string, Partial<Claim>[], Partial<Claim>]>([
		['one doubt', [{ certainty: 'alleged' }], { certainty: 'alleged' }],
		['of two doubts the first', [{ certainty: 'alleged' }, { certainty: 'believed' }], { certainty: 'alleged' }],
		['a doubt of several words', [{ certainty: 'reported' }, { certainty: 'feared' }], { certainty: 'reported' }],
		[
			'a doubtful denial',
			[
				{ certainty: 'feared', polarity: 'denied' },
				{ certainty: 'possible', polarity: 'denied' }
			],
			{ certainty: 'feared', polarity: 'denied' }
		]
	])('keeps of a role %s, and the role of one', async (_, ways, kept) => {
		const told = ways.map((way) => ({ property: 'participant', value: gang, ...way }));
		const { claim } = await again(raidWith([{ property: 'where', value: pier }, ...told]));
		expect(claim).toMatchObject({ ...kept, value: { type: 'participant', role: 'attacker' } });
	});

	it('keeps the bare title of an event, what stands in brackets being in other columns', async () => {
		const { titles } = await again(
			raidWith([
				{ property: 'when', value: { type: 'time', edtf: '2020-05-01' } },
				{ property: 'where', value: pier, certainty: 'believed' },
				{ property: 'status', value: off }
			])
		);
		expect(titles).toEqual(['Raid on the pier']);
	});
});
