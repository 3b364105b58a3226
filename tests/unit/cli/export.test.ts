// `dateline export`: the options choose the records, the shape and what is left out.
import { describe, expect, it } from 'vitest';
import { dossierJson } from '#core/formats/dossier.ts';
import { formatOf, formats } from '../formats/loaded.ts';
import { textOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { harbour } from '../index/harbour.ts';
import { dateline } from './memory-io.ts';

const files = { 'harbour.json': JSON.stringify(harbour()) };
const exported = (...args: string[]) => dateline(['export', 'harbour.json', ...args], files);

async function recordIds(...args: string[]): Promise<string[]> {
	const { out } = await exported('--as', 'records', ...args);
	const ids = JSON.parse(out).features.map(({ properties }: { properties: { id: string } }) => properties.id);
	return [...new Set<string>(ids)];
}

describe('dateline export', () => {
	it('says on standard error what is not meant for readers, of what it writes, and writes it all the same', async () => {
		const whole = harbour();
		const [storm, ...others] = whole.events;
		const named = { ...whole, events: [Object.assign({}, storm, { title: 'To be written' }), ...others] };
		const write = (...args: string[]) =>
			dateline(['export', 'harbour.json', ...args], { 'harbour.json': JSON.stringify(named) });
		const all = await write();
		expect(all.err).toMatch(
			/harbour\.json: One thing here is not meant for readers: .+ "dateline lint" lists what is doubtful\./
		);
		expect(all.exit).toBe(0);
		expect(all.out).toContain('To be written');
		// What is not written is not asked about.
		expect((await write('--actor', 'rut-dahl')).err).not.toContain('not meant');
		expect((await exported()).err).not.toContain('not meant');
	});

	it.each([
		{ args: [], ids: ['storm', 'rescue', 'inquiry', 's-mayor', 's-guard', 's-unnamed'] },
		{ args: ['--actor', 'guard'], ids: ['rescue', 's-guard'] },
		{ args: ['--actor', 'guard', '--actor', 'mayor'], ids: ['rescue', 's-mayor', 's-guard'] },
		{ args: ['--actor', 'guard', '--actor', 'mayor', '--match', 'all'], ids: ['rescue'] },
		{ args: ['--actor', 'rut-dahl'], ids: [] },
		{ args: ['--actor', 'rut-dahl', '--as-role', 'acts', '--as-role', 'about'], ids: ['s-guard'] },
		{ args: ['--source', 'post'], ids: ['s-guard'] },
		{ args: ['--source', 'live', '--actor', 'mayor'], ids: ['rescue'] },
		{ args: ['--told', 'denied'], ids: ['inquiry'] },
		{ args: ['--told', 'reported', '--told', 'believed'], ids: ['rescue', 's-guard'] }
	])('with $args writes $ids', async ({ args, ids }) => {
		expect(await recordIds(...args)).toEqual(ids);
	});

	it('writes one Feature a place with --as places', async () => {
		const { out } = await exported('--as', 'places', '--actor', 'guard');
		expect(JSON.parse(out).features.map(({ id }: { id: string }) => id)).toEqual(['pier']);
	});

	it('writes CSV and dossiers', async () => {
		expect((await exported('--format', 'csv')).out).toMatch(/^id,record,title,/);
		expect((await exported('--format', 'csv', '--as', 'accounts')).out).toMatch(/^question,about,/);
		const { out } = await exported('--format', 'dossier');
		expect(JSON.parse(out)).toEqual(harbour());
	});

	it.each(formats.map(({ id }) => ({ id })))('writes $id as the registry does', async ({ id }) => {
		const [, family = id, shape] = /^(\w+)-(records|places|accounts)$/.exec(id === 'linked-places' ? '' : id) ?? [];
		const { out, exit } = await exported('--format', family, ...(shape === undefined ? [] : ['--as', shape]));
		// Read from the file, which puts keys in order.
		const catalogue = new Catalogue(dossierJson.read?.(files['harbour.json']).dossier ?? harbour());
		expect(exit).toBe(0);
		expect(out).toBe(textOf(formatOf(id)?.write?.(show(catalogue, NO_FILTER), catalogue)));
	});

	it('leaves out the dossier, or private names, when asked', async () => {
		expect((await exported('--no-dateline')).out).not.toContain('"dateline"');
		const { out } = await exported('--redact');
		expect(out).toContain('fisher');
		expect(out).not.toMatch(/dahl/i);
	});

	it('writes to a file with --out and nothing to standard output', async () => {
		const ran = await exported('--out', 'made/x.geojson');
		expect(ran).toMatchObject({ exit: 0, out: '' });
		expect(ran.files['made/x.geojson']).toContain('FeatureCollection');
	});

	it.each([
		{ args: ['--actor', 'gard'], says: 'Did you mean guard?' },
		{ args: ['--actor', 'Coast guard'], says: 'Did you mean guard?' },
		{ args: ['--actor', 'xxxxxxxx'], says: 'none is near' },
		{ args: ['--source', 'gazete'], says: 'Did you mean gazette?' },
		{ args: ['--format', 'shp'], says: 'geojson, csv, dossier' },
		{ args: ['--as', 'lines'], says: 'places, records, accounts' },
		{ args: ['--as-role', 'victim'], says: 'acts, reports, about' },
		{ args: ['--told', 'perhaps'], says: 'flat, believed' },
		{ args: ['--format', 'csv', '--as', 'accounts', '--told', 'denied'], says: '--told chooses records' },
		{ args: ['--match', 'none'], says: 'any, all' },
		{ args: ['--format', 'csv', '--as', 'places'], says: 'CSV is written as records or accounts' },
		{ args: ['--as', 'accounts'], says: 'GeoJSON as places or records' },
		{ args: ['--format', 'csv', '--as', 'accounts', '--actor', 'guard'], says: '--actor chooses records' },
		{ args: ['--format', 'dossier', '--as', 'places'], says: '--as' },
		{ args: ['--format', 'linked-places', '--as', 'places'], says: 'linked-places has one shape' },
		{
			args: ['--format', 'kml', '--as', 'places'],
			says: 'GeoJSONSeq, KML, FlatGeobuf, Parquet and packed files as records'
		},
		{ args: ['--format', 'parquet', '--no-dateline'], says: '--no-dateline' },
		{ args: ['--format', 'kml', '--no-dateline'], says: '--no-dateline' },
		{ args: ['--format', 'csv', '--no-dateline'], says: '--no-dateline' },
		{ args: ['--out', 'harbour.json'], says: 'overwritten' }
	])('refuses $args as wrong usage and says what to do', async ({ args, says }) => {
		const ran = await exported(...args);
		expect(ran).toMatchObject({ exit: 2, out: '' });
		expect(ran.err).toContain(says);
	});
});
