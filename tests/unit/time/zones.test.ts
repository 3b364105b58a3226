// No reader's own time zone changes anything: the same texts in child processes of six zones, and in the source no local clock.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const SOURCE = fileURLToPath(new URL('../../../src/core/time/', import.meta.url));
const ZONES = [
	'UTC',
	'Asia/Karachi',
	'Asia/Kathmandu',
	'America/Los_Angeles',
	'Pacific/Kiritimati',
	'America/St_Johns'
];
const TEXTS = [
	'2014-12-16',
	'2014-12',
	'2014-03-30/2014-10-26',
	'2014-12-16T12:04:00',
	'2014-12-16T12:04:00Z',
	'2014-03-30T02:30:00+05:00',
	'[2024-02-15..2024-03-24]',
	'[..2014-12-16T12:04:00Z]',
	'2014-24',
	'-0043-03-15',
	'Y17E8'
];
const SCRIPT = `
	const { readEdtf } = await import(process.argv[1]);
	const { timeWords, shortTimeWords } = await import(process.argv[2]);
	const { isoBounds } = await import(process.argv[3]);
	const told = JSON.parse(process.argv[4]).map((text) => {
		const { time } = readEdtf(text);
		return [time, isoBounds(time), timeWords(text), shortTimeWords(text)];
	});
	console.log(JSON.stringify([new Date(2014, 11, 16).getTimezoneOffset(), told]));
`;

describe('in every time zone', () => {
	const folder = mkdtempSync(join(tmpdir(), 'dateline-zones-'));

	/** Node runs no TypeScript by itself, so the room is built once into a folder of its own. */
	beforeAll(async () => {
		await build({
			configFile: false,
			logLevel: 'silent',
			build: {
				lib: {
					entry: { edtf: join(SOURCE, 'edtf.ts'), words: join(SOURCE, 'words.ts'), iso: join(SOURCE, 'iso.ts') },
					formats: ['es']
				},
				outDir: folder,
				minify: false
			}
		});
	}, 60_000);
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	it('bounds and words are the same', () => {
		const answers = ZONES.map((zone) => {
			const files = ['edtf.js', 'words.js', 'iso.js'].map((name) => join(folder, name));
			const output = execFileSync(
				process.execPath,
				['--input-type=module', '--eval', SCRIPT, ...files, JSON.stringify(TEXTS)],
				{ env: { TZ: zone }, encoding: 'utf8' }
			);
			const [offset, told] = JSON.parse(output) as [number, unknown[]];
			return { offset, told };
		});
		// The zones did take effect, or the test would prove nothing.
		expect(answers.map(({ offset }) => offset)).toEqual([0, -300, -345, 480, -840, 210]);
		expect(answers[0]?.told).toHaveLength(TEXTS.length);
		for (const { told } of answers) expect(told).toEqual(answers[0]?.told);
	}, 60_000);

	it.each(readdirSync(SOURCE))('%s asks no clock and no zone of the machine', (file) => {
		expect(readFileSync(join(SOURCE, file), 'utf8')).not.toMatch(
			/new Date|Date\.(now|parse|UTC)|Intl\.|toLocale|performance\.|Temporal/
		);
	});
});
