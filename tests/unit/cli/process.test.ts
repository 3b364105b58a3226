// The process itself: built when needed, silent about it, with real files, pipes and exit codes.
import { spawn } from 'node:child_process';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { crowd } from '../formats/crowd.ts';
import { isletFiles } from './islet.ts';

// Building and starting processes takes long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });

const script = path.resolve(import.meta.dirname, '../../../scripts/dateline.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'dateline-'));
const dossier = path.join(folder, 'islet.json');
writeFileSync(dossier, isletFiles()['islet.json'] ?? '');
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
	code: number | null;
	out: string;
	err: string;
}

/** Runs the script to its end; `closeEarly` closes its standard output before anything is read. */
function start(args: string[], input = '', closeEarly = false): Promise<Ended> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [script, ...args]);
		const ended: Ended = { code: null, out: '', err: '' };
		child.stdout.setEncoding('utf8').on('data', (text: string) => (ended.out += text));
		child.stderr.setEncoding('utf8').on('data', (text: string) => (ended.err += text));
		if (closeEarly) child.stdout.destroy();
		child.on('error', reject).on('close', (code) => resolve({ ...ended, code }));
		child.stdin.on('error', () => undefined).end(input);
	});
}

describe('the process dateline', () => {
	it('works for two at once, and prints one JSON document and nothing else', async () => {
		const both = await Promise.all([start(['summary', '--json', dossier]), start(['check', '--json', dossier])]);
		expect(both.map(({ code, err }) => [code, err])).toEqual([
			[0, ''],
			[0, '']
		]);
		expect(JSON.parse(both[0].out)).toMatchObject({ places: 1 });
		expect(JSON.parse(both[1].out)).toEqual([]);
	});

	it('reads standard input and writes all of a long output into a pipe', async () => {
		const made = JSON.parse(isletFiles()['islet.json'] ?? '');
		made.summary = 'long '.repeat(200_000);
		const { code, out } = await start(['export', '-'], JSON.stringify(made));
		expect(code).toBe(0);
		expect(JSON.parse(out).dateline.summary).toHaveLength(1_000_000);
	});

	it.each([
		{ args: ['summary', folder], says: 'this is a folder' },
		{ args: ['summary', path.join(folder, 'gone.json')], says: 'there is no such file' },
		{ args: ['verify', dossier, '--texts', dossier], says: 'a folder was expected' }
	])('exits with 2 and one plain sentence for $says', async ({ args, says }) => {
		const { code, out, err } = await start(args);
		expect([code, out]).toEqual([2, '']);
		expect(err).toMatch(/^dateline: [^\n]+\n$/);
		expect(err).toContain(says);
	});

	it('ends quietly when nobody reads what it writes', async () => {
		const { err } = await start(['export', dossier], '', true);
		expect(err).toBe('');
	});

	it('does not overwrite the dossier, however its path is written', async () => {
		const before = readFileSync(dossier, 'utf8');
		const roundabout = `${folder}/../${path.basename(folder)}/islet.json`;
		const { code, err } = await start(['export', dossier, '--format', 'csv', '--out', roundabout]);
		expect(code).toBe(2);
		expect(err).toContain('would be overwritten');
		expect(readFileSync(dossier, 'utf8')).toBe(before);
	});

	it('writes a file complete or not at all: Ctrl-C leaves what was there before and nothing beside it', async () => {
		const own = mkdtempSync(path.join(folder, 'large-'));
		const large = path.join(own, 'crowd.json');
		writeFileSync(large, JSON.stringify(crowd(8000)));
		const out = path.join(own, 'crowd.geojson');
		writeFileSync(out, 'as it was');
		const child = spawn(process.execPath, [script, 'export', large, '--out', out], { stdio: 'ignore' });
		const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
		const making = () => readdirSync(own).filter((name) => name.endsWith('.part'));
		await vi.waitUntil(() => making().length > 0, { timeout: 100_000, interval: 5 });
		child.kill('SIGINT');
		expect(await ended).toBe(130);
		expect(readdirSync(own).sort()).toEqual(['crowd.geojson', 'crowd.json']);
		expect(readFileSync(out, 'utf8')).toBe('as it was');
		const whole = await start(['export', large, '--out', out]);
		expect([whole.code, whole.out]).toEqual([0, '']);
		expect(JSON.parse(readFileSync(out, 'utf8')).features).toHaveLength(8000);
		expect(making()).toEqual([]);
	});

	it('writes into what is no file without replacing it', async () => {
		const { code } = await start(['export', dossier, '--out', '/dev/null']);
		expect(code).toBe(0);
		expect(lstatSync('/dev/null').isCharacterDevice()).toBe(true);
	});

	it('verifies on where the folder of texts holds a dead link', async () => {
		const texts = mkdtempSync(path.join(folder, 'texts-'));
		symlinkSync(path.join(folder, 'nowhere'), path.join(texts, 'dead.txt'));
		const { code, err, out } = await start(['verify', dossier, '--texts', texts, '--json']);
		expect(code).toBe(1);
		expect(err).toContain('dead.txt');
		expect(JSON.parse(out)).toMatchObject({ exact: 0 });
	});
});
