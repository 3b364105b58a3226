// `dateline check`: every fault, with its file and JSON pointer, on the stream it belongs to.
import { describe, expect, it } from 'vitest';
import { isletFiles } from './islet.ts';
import { dateline } from './memory-io.ts';

const files = isletFiles();
const faulty = (files['islet.json'] ?? '').replace('"speaker":"the-keeper"', '"speaker":"nobody"');

describe('dateline check', () => {
	it('finds no fault in a sound dossier', async () => {
		expect(await dateline(['check', 'islet.json'], files)).toMatchObject({
			exit: 0,
			err: '',
			out: 'islet.json: no faults.\n'
		});
		const json = await dateline(['check', '--json', 'islet.json'], files);
		expect([json.exit, JSON.parse(json.out)]).toEqual([0, []]);
	});

	it('names file, line and JSON pointer of each fault on standard error, and exits with 1', async () => {
		const ran = await dateline(['check', 'bad.json'], { 'bad.json': faulty });
		expect(ran.exit).toBe(1);
		expect(ran.err).toMatch(/^bad\.json:1: \/statements\/0\/speaker: error: .+ \[dangling-id\]$/m);
	});

	it('puts one JSON document with exactly five keys a fault on standard output, for all files together', async () => {
		const ran = await dateline(['check', 'islet.json', 'bad.json', '--json'], { ...files, 'bad.json': faulty });
		expect([ran.exit, ran.err]).toEqual([1, '']);
		expect(JSON.parse(ran.out)).toEqual([
			{
				file: 'bad.json',
				pointer: '/statements/0/speaker',
				code: 'dangling-id',
				severity: 'error',
				message: expect.any(String)
			}
		]);
	});

	it.each([
		{ what: 'cut off', content: (files['islet.json'] ?? '').slice(0, 300), code: 'truncated-json' },
		{ what: 'not text', content: new Uint8Array([0x89, 0x50, 0xff, 0xfe]), code: 'not-text' },
		{ what: 'empty', content: '', code: 'empty-file' }
	])('refuses a file that is $what', async ({ content, code }) => {
		const ran = await dateline(['check', '--json', 'x.json'], { 'x.json': content });
		expect([ran.exit, JSON.parse(ran.out)]).toEqual([
			1,
			[expect.objectContaining({ file: 'x.json', pointer: '', code })]
		]);
	});

	it('exits with 0 when there are only warnings', async () => {
		const dossier = JSON.parse(files['islet.json'] ?? '');
		dossier.events[0].kind = 'regatta';
		const ran = await dateline(['check', '--json', 'x.json'], { 'x.json': JSON.stringify(dossier) });
		expect(JSON.parse(ran.out)).toEqual([expect.objectContaining({ severity: 'warning' })]);
		expect(ran.exit).toBe(0);
	});

	it('checks the other files when one cannot be read, and exits with 2', async () => {
		const ran = await dateline(['check', '--json', 'gone.json', 'bad.json'], { 'bad.json': faulty });
		expect(ran.exit).toBe(2);
		expect(JSON.parse(ran.out).map(({ file, code }: { file: string; code: string }) => [file, code])).toEqual([
			['gone.json', 'unreadable'],
			['bad.json', 'dangling-id']
		]);
	});

	it('checks the dossier inside GeoJSON of ours, by its place in that file', async () => {
		const { out } = await dateline(['export', 'islet.json'], files);
		expect(await dateline(['check', 'x.geojson'], { 'x.geojson': out })).toMatchObject({ exit: 0 });
		const broken = out.replace('"speaker":"the-keeper","form"', '"speaker":"nobody","form"');
		expect((await dateline(['check', 'x.geojson'], { 'x.geojson': broken })).err).toContain(
			'/dateline/statements/0/speaker'
		);
	});

	it('reads standard input as -', async () => {
		expect(await dateline(['check', '-'], { '-': faulty })).toMatchObject({ exit: 1 });
	});
});
