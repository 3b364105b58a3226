// `dateline merge`: three files into one, exit codes, words for conflicts, and the setting up of git in the handbook.
import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { serialise } from '#core/dossier/serialise.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { changed, quay } from '../merge/quay.ts';
import { dateline } from './memory-io.ts';

// Building and starting processes takes long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 180_000 });

const titled = (nth: number, title: string) => (dossier: Dossier) => {
	const event = dossier.events[nth];
	if (event) event.title = title;
};
const base = serialise(quay());
const ours = serialise(changed(titled(0, 'It falls')));
const theirs = serialise(changed(titled(1, 'They talk')));
const against = serialise(changed(titled(0, 'It fell')));
const both = serialise(
	changed((dossier) => [titled(0, 'It falls'), titled(1, 'They talk')].forEach((edit) => edit(dossier)))
);
const files = { base, ours, theirs, against };

describe('dateline merge', () => {
	it('writes the merged dossier to standard output, and ends with 0', async () => {
		expect(await dateline(['merge', 'base', 'ours', 'theirs'], files)).toMatchObject({ exit: 0, err: '', out: both });
	});

	it('writes it to a file, which may be ours, and then says nothing', async () => {
		const ran = await dateline(['merge', 'base', 'ours', 'theirs', '--out', 'ours'], files);
		expect(ran).toMatchObject({ exit: 0, err: '', out: '' });
		expect(ran.files).toEqual({ ...files, ours: both });
	});

	it('names a conflict with both values, keeps ours and ends with 1', async () => {
		const ran = await dateline(['merge', 'base', 'ours', 'against', '--name', 'quay.json'], files);
		expect(ran).toMatchObject({ exit: 1, out: ours });
		expect(ran.err.split('\n')).toEqual([
			'quay.json: /events/0/title: Event “fall”: both sides changed its title; ours is kept.',
			'  base    "The crane falls"',
			'  ours    "It falls"',
			'  theirs  "It fell"',
			'quay.json: 1 conflict.',
			''
		]);
	});

	it('prints conflicts as JSON, with the dossier unless it goes to a file', async () => {
		const ran = await dateline(['merge', 'base', 'ours', 'against', '--json'], files);
		const conflict = {
			pointer: '/events/0/title',
			base: 'The crane falls',
			ours: 'It falls',
			theirs: 'It fell',
			kept: 'ours'
		};
		expect(JSON.parse(ran.out)).toMatchObject({ dossier: JSON.parse(ours), conflicts: [conflict] });
		const out = await dateline(['merge', 'base', 'ours', 'theirs', '--json', '--out', 'x'], files);
		expect([out.exit, JSON.parse(out.out), out.files['x']]).toEqual([0, { conflicts: [] }, both]);
	});

	it('takes an empty base for no common version, as git gives it', async () => {
		const ran = await dateline(['merge', 'none', 'ours', 'theirs'], { ...files, none: '' });
		expect(ran.exit).toBe(1);
		expect(ran.err).toContain('  base    (not there)\n  ours    "It falls"\n  theirs  "The crane falls"\n');
	});

	it.each([
		{ bad: '{', says: 'bad:1: (whole file): error: The file breaks off' },
		{ bad: '', says: 'bad: the file is empty' },
		{ bad: '[]', says: 'Expected a dossier' },
		{ bad: base.replace('dateline/1', 'dateline/9'), says: 'Use a later version' },
		{ bad: base.replace('"events"', '"happenings"'), says: 'Expected a list at “events”' },
		{ bad: base.replace('"kind": "talks"', '"kind": "talks", "kind": "fight"'), says: 'stands here twice' },
		{ bad: base.replace('"kind": "talks"', '"__proto__": { "a": 1 }'), says: '“__proto__” is not allowed' },
		{ bad: new Uint8Array([0xff, 0xfe, 0]), says: 'not UTF-8 text' }
	])('ends with 2 and writes nothing where a version cannot be read: $says', async ({ bad, says }) => {
		const ran = await dateline(['merge', 'base', 'ours', 'bad', '--out', 'ours'], { ...files, bad });
		expect(ran).toMatchObject({ exit: 2, out: '', files: { ours } });
		expect(ran.err).toContain(says);
	});

	it.each([[['base', 'ours']], [['base', 'ours', 'theirs', 'base']]])('wants three files, not %j', async (named) => {
		const ran = await dateline(['merge', ...named], files);
		expect([ran.exit, ran.out]).toEqual([2, '']);
		expect(ran.err).toContain('BASE OURS THEIRS');
	});
});

describe('the setting up of git in docs/working-together.md', () => {
	const root = path.resolve(import.meta.dirname, '../../..');
	const handbook = readFileSync(path.join(root, 'docs/working-together.md'), 'utf8');
	const block = (kind: string) => new RegExp(`\`\`\`${kind}\n([\\s\\S]*?)\`\`\``, 'u').exec(handbook)?.[1] ?? '';
	const folder = mkdtempSync(path.join(tmpdir(), 'dateline-git-'));
	const file = path.join(folder, 'dossiers/quay.json');
	afterAll(() => rmSync(folder, { recursive: true }));

	const env = {
		...process.env,
		GIT_CONFIG_GLOBAL: '/dev/null',
		GIT_CONFIG_NOSYSTEM: '1',
		DATELINE: root,
		...Object.fromEntries(
			['AUTHOR', 'COMMITTER'].flatMap((who) => [
				[`GIT_${who}_NAME`, 'A'],
				[`GIT_${who}_EMAIL`, 'a@example.org']
			])
		)
	};
	const run = (command: string, args: string[]): Promise<{ code: number; said: string }> =>
		new Promise((resolve) => {
			execFile(command, args, { cwd: folder, env }, (error, out, err) =>
				resolve({ code: error === null ? 0 : Number(error.code ?? -1), said: out + err })
			);
		});
	const git = (...args: string[]) => run('git', args);
	const commit = async (text: string) => {
		writeFileSync(file, text);
		await git('add', '.');
		return git('commit', '-qm', 'A change');
	};
	const branch = async (name: string, text: string) => {
		await git('checkout', '-q', '-b', name, 'start');
		return commit(text);
	};

	it('merges two branches without asking, and stops at what both changed', async () => {
		await git('init', '-q', '-b', 'start');
		mkdirSync(path.dirname(file));
		writeFileSync(path.join(folder, '.gitattributes'), block('gitattributes'));
		expect(await run('sh', ['-ec', block('sh')])).toEqual({ code: 0, said: '' });
		await commit(base);
		await branch('theirs', theirs);
		await branch('against', against);
		await branch('ours', ours);

		expect(await git('merge', '--no-edit', 'theirs')).toMatchObject({ code: 0 });
		expect(readFileSync(file, 'utf8')).toBe(both);

		const { code, said } = await git('merge', '--no-edit', 'against');
		expect(code).toBe(1);
		expect(said).toContain('dossiers/quay.json: /events/0/title: Event “fall”: both sides changed its title');
		expect(said).toContain('  theirs  "It fell"');
		expect(readFileSync(file, 'utf8')).toBe(both);
		expect((await git('status', '--porcelain')).said).toBe('UU dossiers/quay.json\n');

		await git('add', '.');
		expect(await git('commit', '-qm', 'Decided')).toEqual({ code: 0, said: '' });
		expect((await git('diff', 'start', 'ours', '--')).said).toContain(
			'Event fall: title was “The crane falls”, is now “It falls”.'
		);
	});
});
