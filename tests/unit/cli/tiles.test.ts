// `dateline tiles`: one file of map tiles from a dossier or a packed file.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { pack } from '../pack/write-version-1.ts';
import { columnsOf } from '#core/index/columns/build.ts';
import { readPointsMetadata } from '#core/tiles/metadata.ts';
import { nodeIo } from '../../../src/cli/node-io.ts';
import { run } from '../../../src/cli/run.ts';
import { harbour } from '../index/harbour.ts';
import { marksOf, packed, reader, row } from '../tiles/made.ts';
import { dateline, type Ran } from './memory-io.ts';

const files = { 'harbour.json': JSON.stringify(harbour()) };

function written({ files }: Ran, name: string) {
	const bytes = files[name];
	if (!(bytes instanceof Uint8Array)) throw new Error(`${name} was not written.`);
	return reader(new Uint8Array(bytes));
}

describe('dateline tiles', () => {
	it('writes the records of a dossier that stand on the map, with the radius of their place', async () => {
		const ran = await dateline(['tiles', 'harbour.json', '--out', 'harbour.pmtiles', '--maxzoom', '3'], files);
		expect(ran).toMatchObject({ exit: 0, err: '' });
		expect(ran.out).toContain('harbour.pmtiles: 4 records, zoom 0 to 3, ');
		expect(ran.out).toContain('Without a place on the map, and so not in it: 2.');
		const archive = written(ran, 'harbour.pmtiles');
		const marks = await marksOf(archive, 3);
		expect(marks.map(({ properties }) => properties.id).sort()).toEqual([
			'rescue',
			's-guard',
			's-mayor',
			's-mayor',
			'storm'
		]);
		const storm = marks.find(({ properties }) => properties.id === 'storm');
		expect(storm?.properties).toMatchObject({ title: 'The storm', precision: 'site', radius: 500 });
		expect(readPointsMetadata(await archive.getMetadata(), 3)?.name).toBe(harbour().title);
	});

	it('writes the same of the packed dossier, and counts a record once in a group', async () => {
		const packed = await dateline(['pack', 'harbour.json', '--out', 'harbour.dlpack'], files);
		const made = (file: string) => dateline(['tiles', file, '--out', 'x.pmtiles'], packed.files);
		const [own, other] = [await made('harbour.json'), await made('harbour.dlpack')];
		expect(other.files['x.pmtiles']).toEqual(own.files['x.pmtiles']);
		const marks = await marksOf(written(own, 'x.pmtiles'), 0);
		expect(marks.map(({ properties }) => properties.count ?? 1)).toEqual([4]);
	});

	it('writes a packed file of version 1 too', async () => {
		const rows = [row({ id: 'a', at: [10, 10] }), row({ id: 'b', at: [-170, 10], precision: 'country' })];
		const { columns, titles, ids } = columnsOf(rows);
		const ran = await dateline(['tiles', 'x/two.dlpack', '--out', 'two.pmtiles'], {
			'x/two.dlpack': pack(columns, titles, { ids })
		});
		expect(ran).toMatchObject({ exit: 0, err: '' });
		expect(ran.out).toContain('two.pmtiles: 2 records, zoom 0 to 14, ');
		const archive = written(ran, 'two.pmtiles');
		expect(readPointsMetadata(await archive.getMetadata(), 14)?.name).toBe('Rows of a packed file');
		expect((await marksOf(archive, 1)).map(({ properties }) => properties.form).sort()).toEqual(['country', 'point']);
	});

	it('says where so many stand on one spot that no tile is light', async () => {
		const { columns, titles } = packed(Array.from({ length: 5001 }, (_, n) => row({ id: `r${n}`, at: [1, 1] })));
		const bytes = pack(
			columns,
			Array.from({ length: 5001 }, (_, n) => titles.at(n))
		);
		const ran = await dateline(['tiles', 'spot.dlpack', '--out', 'spot.pmtiles', '--maxzoom', '2'], {
			'spot.dlpack': bytes
		});
		expect(ran.out).toContain('The fullest tile holds 5,001 records');
	});

	it.each([
		{ args: ['harbour.json'], exit: 2, says: '--out X.pmtiles' },
		{ args: ['harbour.json', '--out', 'harbour.json'], exit: 2, says: 'overwritten' },
		{ args: ['harbour.json', '--out', 'x.pmtiles', '--maxzoom', '15'], exit: 2, says: 'from 0 to 14; "15" is none' },
		{ args: ['harbour.json', '--out', 'x.pmtiles', '--maxzoom', 'x'], exit: 2, says: '"x" is none' },
		{ args: ['--out', 'x.pmtiles'], exit: 2, says: 'Name a dossier or a packed file' },
		{ args: ['bad.dlpack', '--out', 'x.pmtiles'], exit: 1, says: 'bad.dlpack is no sound dossier' },
		{ args: ['nowhere.dlpack', '--out', 'x.pmtiles'], exit: 1, says: '1 record, none of which stands on the map' }
	])('refuses $args with exit $exit and writes nothing', async ({ args, exit, says }) => {
		const { columns, titles } = columnsOf([row({ id: 'a', at: null })]);
		const given = { ...files, 'bad.dlpack': 'no pack', 'nowhere.dlpack': pack(columns, titles) };
		const ran = await dateline(['tiles', ...args], given);
		expect(ran).toMatchObject({ exit, out: '' });
		expect(ran.err).toContain(says);
		expect(Object.keys(ran.files)).toEqual(Object.keys(given));
	});
});

describe('on a disk', () => {
	const folder = mkdtempSync(path.join(tmpdir(), 'tiles-'));
	afterAll(() => rmSync(folder, { recursive: true }));

	it('leaves the archive and nothing else', async () => {
		const said: string[] = [];
		const io = { ...nodeIo, out: (text: string) => void said.push(text), err: (line: string) => void said.push(line) };
		const dossier = path.join(folder, 'harbour.json');
		await nodeIo.writeFile(dossier, files['harbour.json']);
		expect(await run(['tiles', dossier, '--out', path.join(folder, 'new/harbour.pmtiles')], io)).toBe(0);
		expect(readdirSync(path.join(folder, 'new'))).toEqual(['harbour.pmtiles']);
		const bytes = new Uint8Array(readFileSync(path.join(folder, 'new/harbour.pmtiles')));
		expect(said.join('')).toContain(` ${bytes.length} bytes.`);
		expect(await marksOf(reader(bytes), 2)).not.toEqual([]);
	});
});
