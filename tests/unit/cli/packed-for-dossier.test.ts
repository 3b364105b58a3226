// Every command takes a packed file in place of the dossier, and prints and writes the same.
import { describe, expect, it, vi } from 'vitest';
import { serialise } from '#core/dossier/serialise.ts';
import { COMMANDS } from '../../../src/cli/run.ts';
import { dossier } from '../dossiers/load.ts';
import { dateline } from './memory-io.ts';

// A busy machine takes its time over every command and format.
vi.setConfig({ testTimeout: 180_000 });

const json = serialise(dossier);
const changed = serialise({ ...dossier, title: 'Another', events: dossier.events.slice(1) });
const made = await dateline(['pack', 'a', '--out', 'b'], { a: json });
const pack = made.files['b'] ?? made.err;

const FORMATS = ['geojson', 'csv', 'dossier', 'geojsonseq', 'kml', 'linked-places', 'web-annotations', 'packed'];

/** How each is run on the dossier, named d; those that read none say why. */
const RUNS: Readonly<Record<string, readonly string[][] | string>> = {
	check: [['d'], ['d', '--json']],
	lint: [['d'], ['d', '--json']],
	verify: [
		['d', '--texts', 't', '--json'],
		['d', '--texts', 't']
	],
	export: [
		...FORMATS.map((format) => ['d', '--format', format, '--out', 'o']),
		['d', '--redact'],
		['d', '--as', 'places'],
		['d', '--actor', 'pakistani-taliban', '--as-role', 'reports']
	],
	import: 'reads other formats',
	summary: [['d'], ['d', '--json']],
	accounts: [['d'], ['d', '--json']],
	draft: 'reads texts',
	merge: [
		['d', 'd', 'other.json'],
		['other.json', 'd', 'd', '--json']
	],
	diff: [
		['d', 'other.json'],
		['other.json', 'd', '--json']
	],
	pack: [['d', '--out', 'o.dlpack']],
	unpack: [['d', '--out', 'o']],
	tiles: [['d', '--out', 'o']]
};

describe('every command', () => {
	it.each(COMMANDS.map(({ name }) => name))('%s gives the same of a packed file as of the JSON', async (name) => {
		const runs = RUNS[name];
		if (runs === undefined) throw new Error(`Say in this test how ${name} is run on a dossier.`);
		if (typeof runs === 'string') return expect(runs).toMatch(/^reads/);
		for (const args of runs) {
			const [own, other] = await Promise.all(
				[json, pack].map((given) =>
					dateline([name, ...args], { d: given, 'other.json': changed, 't/a.txt': 'Nothing.\n' })
				)
			);
			// Lines are of JSON alone.
			const told = (ran: typeof own) =>
				ran && { ...ran, out: ran.out.replace(/\bd:\d+:/g, 'd:'), err: '', files: { o: ran.files['o'] } };
			expect([args, told(other)]).toEqual([args, told(own)]);
			expect(own?.exit).not.toBe(2);
		}
	});
});
