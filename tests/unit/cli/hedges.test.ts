// Doubt and denial in what the command line prints: no command tells words of a record without them.
import { describe, expect, it, vi } from 'vitest';
import { serialise } from '#core/dossier/serialise.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { COMMANDS } from '../../../src/cli/run.ts';
import { hedgedDossier, lacking, tooMuch, type Saying } from '../hedged-dossier.ts';
import { dateline } from './memory-io.ts';

// Hundreds of records in every way run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });

const { dossier, sayings } = hedgedDossier();
const full = serialise(dossier);
const changed = (change: (dossier: Dossier) => void) => {
	const copy = structuredClone(dossier);
	change(copy);
	return serialise(copy);
};
/** Every gist and quote, and every figure and label, in other words. */
const reworded = (by: string) =>
	changed(({ statements, claims }) => {
		for (const one of statements) {
			if (one.gist !== undefined) one.gist += by;
			if (one.quote !== undefined) one.quote += by;
		}
		for (const { value } of claims) {
			if (value.type === 'category') value.label += by;
			if (value.type === 'quantity') value.unit += by;
		}
	});
/** The events alone: what is added to it is all that is told of them. */
const bare = changed((one) => {
	one.statements = [];
	one.claims = [];
});

/** How each command that prints records is run, or why a command prints none. */
const RUNS: Readonly<Record<string, readonly string[][] | string>> = {
	check: [['check', 'full']],
	lint: [['lint', 'full']],
	verify: [['verify', 'full', '--texts', 'texts']],
	summary: [['summary', 'full']],
	merge: [['merge', 'full', 'ours', 'theirs', '--out', 'merged']],
	diff: [
		['diff', 'bare', 'full'],
		['diff', 'full', 'bare'],
		['diff', 'full', 'ours']
	],
	export: 'tests/unit/formats/hedges.test.ts walks over every format',
	pack: 'writes what the format packed-records does',
	unpack: 'writes the dossier as it was packed, word for word',
	tiles: 'has the titles of a packed file',
	import: 'prints of rows only where they stand and why they were refused',
	accounts: 'tests/unit/accounts holds the comparison',
	draft: 'tells what a text may hold, before there are records'
};

/** What a line tells: the words themselves, or a message about the very claim or statement. */
const isToldIn = (line: string, { words, id, kind }: Saying) =>
	['when', 'status'].includes(kind)
		? new RegExp(`\\b[Cc]laim “?${id}(?!-)\\b`).test(line)
		: line.includes(words) && !/^(Actor|Place|Event) |: \/places\//.test(line);

describe('every command', () => {
	it.each(COMMANDS.map(({ name }) => name))('%s prints no words without their doubt and denial', async (name) => {
		const runs = RUNS[name];
		if (runs === undefined) throw new Error(`Say in this test how ${name} is run, or why it prints no records.`);
		const files = { full, bare, ours: reworded('!'), theirs: reworded('?'), 'texts/log.txt': 'Nothing of it.' };
		const faults: string[] = [];
		for (const args of typeof runs === 'string' ? [] : runs) {
			const { out, err } = await dateline(args, files);
			const lines = `${out}${err}`.split('\n').filter((line) => /K\d{3}|[cs]-\d{3}/.test(line));
			for (const saying of sayings)
				for (const line of lines.filter((one) => isToldIn(one, saying) && !/^ {2}(base|ours|theirs) /.test(one))) {
					const wrong = [...lacking(line, saying.hedge), ...tooMuch(line, saying.hedge)];
					if (wrong.length > 0) faults.push(`${saying.id} (${saying.kind}): ${line}`);
				}
		}
		expect(faults.slice(0, 5)).toEqual([]);
	});

	it('diff tells each of the sayings', async () => {
		const { out } = await dateline(['diff', 'bare', 'full'], { bare, full });
		const lines = out.split('\n');
		for (const saying of sayings) expect(lines.some((line) => isToldIn(line, saying))).toBe(true);
	});

	it('merge says before both versions of some words how they are meant', async () => {
		const files = { full, ours: reworded('!'), theirs: reworded('?') };
		const { err } = await dateline(['merge', 'full', 'ours', 'theirs', '--out', 'merged'], files);
		const [denied] = sayings.filter(
			({ kind, hedge }) => kind === 'indirect' && hedge.denied && hedge.doubt === 'alleged'
		);
		expect(err).toMatch(
			new RegExp(`Statement “${denied?.id}” \\(denies \\(alleged\\)\\): both sides changed its gist`)
		);
	});
});
