// `dateline pack` and `unpack`: the packed file is the dossier, and every command takes it as such.
import { describe, expect, it } from 'vitest';
import { serialise } from '#core/dossier/serialise.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { openPackedStore } from '#core/pack/packed-store.ts';
import { harbour } from '../index/harbour.ts';
import { dateline } from './memory-io.ts';

const json = serialise(harbour());
const files = { 'harbour.json': json };

async function packed() {
	const ran = await dateline(['pack', 'harbour.json', '--out', 'harbour.dlpack'], files);
	const bytes = ran.files['harbour.dlpack'];
	if (!(bytes instanceof Uint8Array)) throw new Error('No bytes were written.');
	return { ran, bytes };
}

describe('dateline pack', () => {
	it('writes every record once, in time order, undated ones last', async () => {
		const { bytes } = await packed();
		const store = await openPackedStore(bytesInMemory(bytes), { names: true });
		expect(store.lines(0, 10).map(({ id }) => id)).toEqual([
			'storm',
			's-mayor',
			'rescue',
			'inquiry',
			's-guard',
			's-unnamed'
		]);
		expect(await store.unpack()).toEqual(harbour());
	});

	it('says how much it wrote', async () => {
		const { ran, bytes } = await packed();
		expect(ran).toMatchObject({ exit: 0, err: '' });
		expect(ran.out).toContain(`harbour.dlpack: 6 records, ${bytes.length} bytes.`);
		expect(ran.out).toContain('4 without a date, 2 without a place on the map.');
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

describe('a packed file', () => {
	it('is given back as the very JSON', async () => {
		const { ran } = await packed();
		const { out, exit } = await dateline(['unpack', 'harbour.dlpack'], ran.files);
		expect(exit).toBe(0);
		expect(out).toBe(json);
		const again = await dateline(['unpack', 'harbour.dlpack', '--out', 'again.json'], ran.files);
		expect(again.files['again.json']).toBe(json);
	});

	it.each([
		['check'],
		['lint', '--json'],
		['accounts'],
		['export'],
		['export', '--format', 'csv', '--actor', 'guard'],
		['export', '--format', 'kml', '--redact'],
		['export', '--format', 'dossier', '--told', 'denied'],
		['export', '--format', 'geojsonseq']
	])('gives what its dossier gives: %s %s %s %s %s', async (command, ...options) => {
		const { ran } = await packed();
		const [own, other] = await Promise.all(
			['harbour.json', 'harbour.dlpack'].map((file) => dateline([command, file, ...options], ran.files))
		);
		expect(own?.out).not.toBe('');
		const named = (text = '') =>
			text.replaceAll('harbour.dlpack', 'harbour.json').replace(/harbour\.json:\d+:/g, 'harbour.json:');
		expect(named(other?.out)).toBe(named(own?.out));
		expect(named(other?.err)).toBe(named(own?.err));
		expect(other?.exit).toBe(own?.exit);
	});

	it('that is damaged is told in words', async () => {
		const { bytes } = await packed();
		const files = { 'x.dlpack': bytes.slice(0, bytes.length - 40), 'y.dlpack': 'DLPK' };
		for (const file of Object.keys(files)) {
			const ran = await dateline(['accounts', file], files);
			expect(ran).toMatchObject({ exit: 1, out: '' });
			expect(ran.err).toContain(`${file}: The packed file ends after`);
		}
	});
});
