// The KML export: read again by an independent reader, every placemark with its position, its time and its columns.
import { kml } from '@tmcw/togeojson';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import { kml as kmlImporter } from '#core/formats/import/kml.ts';
import { kmlRecords } from '#core/formats/kml-records.ts';
import { recordRows } from '#core/formats/record-rows.ts';
import { textOf } from '#core/formats/slices.ts';
import { xmlText } from '#core/formats/xml-text.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';
import { harbour } from '../index/harbour.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });

const parseXml = (text: string) => new DOMParser({ onError: onErrorStopParsing }).parseFromString(text, 'text/xml');

function write(dossier: Dossier, filter: Partial<Filter> = {}): string {
	const catalogue = new Catalogue(dossier);
	return textOf(kmlRecords.write?.(show(catalogue, { ...NO_FILTER, ...filter }), catalogue));
}
const read = (text: string) => kml(parseXml(text), { skipNullGeometry: false }).features;

/** What reading XML makes of line ends. */
const asRead = (text: string) => xmlText(text).replace(/\r\n?|\u2028/g, '\n');

function positions(value: unknown): number[][] {
	if (!Array.isArray(value)) return [];
	return typeof value[0] === 'number' ? [value as number[]] : value.flatMap(positions);
}

/** All positions in their order: a shape of several of the same may come back as a collection of them. */
function positionsOf(geometry: GeoJSON.Geometry | null): number[][] {
	if (geometry === null) return [];
	if (geometry.type === 'GeometryCollection') return geometry.geometries.flatMap(positionsOf);
	return positions(geometry.coordinates);
}

const storm = (changes: object): Dossier => {
	const dossier = harbour();
	const [event, ...others] = dossier.events;
	if (!event) throw new Error('no event');
	return { ...dossier, events: [{ ...event, ...changes }, ...others] };
};

describe('a KML file', () => {
	it('read again has every record at each place, with its position and columns', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const catalogue = new Catalogue(dossier);
				const rows = recordRows(show(catalogue, filter).records, catalogue);
				const features = read(write(dossier, filter));
				expect(features).toHaveLength(rows.length);
				for (const [index, { columns, geometry }] of rows.entries()) {
					const properties: Record<string, unknown> = features[index]?.properties ?? {};
					const kept = Object.entries(columns).filter(([, cell]) => cell !== null);
					for (const [column, cell] of kept) expect(properties[column]).toBe(asRead(String(cell)));
					for (const [column] of Object.entries(columns).filter(([, cell]) => cell === null)) {
						expect(properties).not.toHaveProperty(column);
					}
					expect(positionsOf(features[index]?.geometry ?? null)).toEqual(positionsOf(geometry));
				}
			})
		);
	});

	it('tells times as a point or a span of time, open where the source leaves them open', () => {
		const timeOf = (...edtf: string[]) => {
			const dossier = harbour();
			const other = dossier.claims.filter(({ property }) => property !== 'when');
			const when = edtf.map((text, index) => ({
				id: `when-${index}`,
				about: 'storm',
				property: 'when',
				value: { type: 'time' as const, edtf: text },
				citations: [{ source: 'gazette' }]
			}));
			const { properties } = read(write({ ...dossier, claims: [...other, ...when] }))[0] ?? {};
			return properties?.timestamp ?? properties?.timespan ?? null;
		};
		expect(timeOf('2020-05-01')).toBe('2020-05-01');
		expect(timeOf('2020-05-01T10:00:00Z')).toBe('2020-05-01T10:00:00Z');
		expect(timeOf('2020-05')).toEqual({ begin: '2020-05-01', end: '2020-05-31' });
		expect(timeOf('2020-05-01', '2020-05-03')).toEqual({ begin: '2020-05-01', end: '2020-05-03' });
		expect(timeOf('2020-05-01/..')).toEqual({ begin: '2020-05-01', end: '' });
		expect(timeOf('-0043-03-15')).toBeNull();
		expect(timeOf('0000')).toBeNull();
		expect(timeOf('Y12345')).toBeNull();
		expect(timeOf()).toBeNull();
	});

	it('stays readable whatever characters a text holds', () => {
		const title = 'a\ufffeb\uffffc\u0000d\u001be\ud800f\tg <Document> ]]> &amp; <ExtendedData> "\' 👩‍🚒';
		const [first] = read(write(storm({ title })));
		expect(first?.properties).toMatchObject({
			title: 'abcdef\tg <Document> ]]> &amp; <ExtendedData> "\' 👩‍🚒',
			timestamp: '2020-05-01'
		});
	});

	it('is named by the dossier, and has events and statements in a folder each', () => {
		const text = write({ ...harbour(), title: 'Storm <& $&>' });
		const named = [...parseXml(text).getElementsByTagName('name')].map((element) => element.textContent);
		expect(named.slice(0, 2)).toEqual(['Storm <& $&>', 'Events']);
		expect([...parseXml(text).getElementsByTagName('Folder')]).toHaveLength(2);
		expect([...parseXml(write(harbour(), { kinds: ['event'] })).getElementsByTagName('Folder')]).toHaveLength(1);
	});

	it('says in its description how exactly the place is known, and runs nothing', () => {
		const [first] = read(write(harbour()));
		expect(first?.properties?.description).toBe('Havn pier: one site, within 500 m.');
		const dossier = harbour();
		dossier.statements[0] = { ...dossier.statements[0]!, gist: '<script>x</script>' };
		const said = read(write(dossier)).find(({ properties }) => properties?.id === 's-mayor');
		expect(said?.properties?.description).toContain('&#60;script&#62;');
	});

	it('shortens a name, never the column it is from', () => {
		const title = '漢'.repeat(100);
		const [first] = read(write(storm({ title })));
		expect(first?.properties).toMatchObject({ name: `${'漢'.repeat(80)} …`, title });
	});

	it('with nothing to show is still a document', () => {
		expect(read(write(harbour(), { actors: ['nobody'] }))).toEqual([]);
	});

	it('imported again has the events with their titles, times and positions', async () => {
		const file = fileOfBytes('harbour.kml', write(harbour()));
		const { dossier, refused, rows } = await kmlImporter.read([file], { parseXml });
		expect([rows, refused]).toEqual([7, []]);
		const [first] = dossier.events;
		expect(first).toMatchObject({ id: 'storm', title: 'The storm', kind: 'attack' });
		const claims = dossier.claims.filter(({ about }) => about === 'storm');
		expect(claims.find(({ property }) => property === 'when')?.value).toEqual({ type: 'time', edtf: '2020-05-01' });
		const place = dossier.places.features.find(({ properties }) => properties.name === 'Havn pier');
		expect(place).toMatchObject({
			geometry: { type: 'Point', coordinates: [14, 50] },
			properties: { precision: 'site', radius: 500 }
		});
	});
});
