// `dateline pack`: the compact file holds what the index needs of every record.
import { describe, expect, it } from 'vitest';
import { UNDATED, UNPLACED, valuesOf, type FacetName } from '#core/index/columns/columns.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import { harbour } from '../index/harbour.ts';
import { dateline } from './memory-io.ts';

const files = { 'harbour.json': JSON.stringify(harbour()) };

async function packed() {
	const ran = await dateline(['pack', 'harbour.json', '--out', 'harbour.dlpack'], files);
	const bytes = ran.files['harbour.dlpack'];
	if (!(bytes instanceof Uint8Array)) throw new Error('No bytes were written.');
	const opened = unpack(bytes);
	if (!opened.ok) throw new Error(opened.issue.message);
	return { ran, bytes, opened };
}

describe('dateline pack', () => {
	it('writes every record once, in time order, undated ones last', async () => {
		const { opened } = await packed();
		const { columns, ids, titles } = opened;
		const facet = (name: FacetName, row: number) =>
			[...valuesOf(columns.facets[name], row)].map((value) => opened.labels[name][value]);
		const rows = Array.from({ length: columns.rows }, (_, row) => ({
			id: ids?.at(row),
			title: titles.at(row),
			from: columns.from[row] === UNDATED ? null : new Date((columns.from[row] ?? 0) * 60_000).toISOString(),
			span: columns.span[row],
			at: columns.lon[row] === UNPLACED ? null : [(columns.lon[row] ?? 0) / 1e6, (columns.lat[row] ?? 0) / 1e6],
			actors: facet('actors', row),
			kinds: facet('kinds', row),
			precisions: facet('precisions', row)
		}));
		expect(rows.map(({ id }) => id)).toEqual(['storm', 's-mayor', 'rescue', 'inquiry', 's-guard', 's-unnamed']);
		expect(rows[0]).toEqual({
			id: 'storm',
			title: 'The storm',
			from: '2020-05-01T00:00:00.000Z',
			span: 1440,
			at: [14, 50],
			actors: [],
			kinds: ['attack'],
			precisions: ['site']
		});
		expect(rows[1]).toMatchObject({ from: '2020-05-02T10:00:00.000Z', actors: ['Tove Ek'], kinds: ['indirect'] });
		expect(rows[5]).toMatchObject({ from: null, span: 0, at: null, precisions: ['unknown'] });
		expect(new Set(rows.flatMap((_, row) => facet('sources', row)))).toEqual(
			new Set(['Storm at the pier', 'Storm, live', 'A post'])
		);
	});

	it('says how much it wrote and what it does not hold', async () => {
		const { ran, bytes } = await packed();
		expect(ran).toMatchObject({ exit: 0, err: '' });
		expect(ran.out).toContain(`harbour.dlpack: 6 records, ${bytes.length} bytes.`);
		expect(ran.out).toContain('4 without a date, 2 without a place on the map.');
		expect(ran.out).toContain('keeps the first on the map: 1.');
	});

	it.each([
		{ args: ['harbour.json'], says: '--out X.dlpack' },
		{ args: ['harbour.json', '--out', 'harbour.json'], says: 'overwritten' },
		{ args: ['--out', 'x.dlpack'], says: 'Name a dossier file' }
	])('refuses $args as wrong usage', async ({ args, says }) => {
		const ran = await dateline(['pack', ...args], files);
		expect(ran).toMatchObject({ exit: 2, out: '' });
		expect(ran.err).toContain(says);
		expect(Object.keys(ran.files)).toEqual(['harbour.json']);
	});
});
