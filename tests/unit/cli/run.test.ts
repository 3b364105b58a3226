// The command line as a whole: help, version, summary, wrong usage.
import { describe, expect, it } from 'vitest';
import { version } from '../../../package.json';
import { COMMANDS } from '../../../src/cli/run.ts';
import { isletFiles } from './islet.ts';
import { dateline } from './memory-io.ts';

const files = isletFiles();

describe('dateline', () => {
	it('counts with summary, in words and as JSON', async () => {
		const counts = { sources: 2, places: 1, actors: 1, events: 1, statements: 1, claims: 1, citations: 5 };
		const json = await dateline(['summary', '--json', 'islet.json'], files);
		expect([json.exit, JSON.parse(json.out)]).toEqual([0, counts]);
		const { out } = await dateline(['summary', '-'], { '-': files['islet.json'] ?? '' });
		expect(out.split('\n')).toEqual([
			'The keeper of Islet',
			...Object.entries(counts).map(([noun, n]) => `${n} ${noun}`),
			''
		]);
	});

	it.each(COMMANDS.map(({ name }) => name))('explains %s in help and with --help', async (name) => {
		const help = await dateline(['help', name]);
		expect(help).toMatchObject({ exit: 0, err: '', out: expect.stringContaining(`dateline ${name} `) });
		expect((await dateline([name, '--help'])).out).toBe(help.out);
		expect((await dateline(['help'])).out).toContain(`\n  ${name} `);
	});

	it('says its version', async () => {
		expect(await dateline(['--version'])).toMatchObject({ exit: 0, out: `${version}\n` });
	});

	it.each([
		{ args: [], says: 'Name a command' },
		{ args: ['chek'], says: 'There is no command "chek"' },
		{ args: ['help', 'chek'], says: 'There is no command "chek"' },
		{ args: ['summary'], says: 'Name a dossier file' },
		{ args: ['summary', 'islet.json', 'b.json'], says: 'b.json' },
		{ args: ['summary', 'islet.json', '--jsn'], says: '--jsn' },
		{ args: ['verify', 'islet.json', '--texts'], says: '--texts' },
		{ args: ['summary', 'gone.json'], says: 'gone.json: there is no such file' }
	])('exits with 2 for $args', async ({ args, says }) => {
		const ran = await dateline(args, files);
		expect(ran).toMatchObject({ exit: 2, out: '' });
		expect(ran.err).toContain(says);
	});

	it.each([['summary'], ['export'], ['verify', '--texts', 'texts']])(
		'exits with 1 when %s is given a faulty dossier',
		async (name, ...more) => {
			const broken = (files['islet.json'] ?? '').replace('"about":"leaving"', '"about":"arriving"');
			const ran = await dateline([name, 'bad.json', ...more], { ...files, 'bad.json': broken });
			expect(ran).toMatchObject({ exit: 1, out: '' });
			expect(ran.err).toContain('bad.json:1: /claims/0/about: error: ');
		}
	);
});
