// `dateline merge`: three versions of a dossier into one, for a person or for git.
import { serialise } from '#core/dossier/serialise.ts';
import type { Conflict } from '#core/merge/conflict.ts';
import { mergeDossiers } from '#core/merge/merge.ts';
import { counted } from '#core/words/vocabulary.ts';
import { readArgs, type Command } from './command.ts';
import { FAULT, FINE, UsageError } from './io.ts';
import { openIfAny, openVersion } from './version.ts';

/** Merges record by record and key by key; a conflict is named with both values and makes the exit code 1. */
export const merge: Command = {
	name: 'merge',
	synopsis: 'BASE OURS THEIRS [--out FILE] [--name NAME] [--json]',
	about: 'Merge what two people made of one dossier, record by record and key by key.',
	help: `BASE is the version both started from; an empty file says that there is none.
  --out FILE    write the merged dossier there, OURS if you like; else on standard output
  --name NAME   what the dossier is called in messages, in place of OURS
  --json        { "conflicts": [{ "pointer", "base"?, "ours"?, "theirs"?, "kept", "message" }] } on standard output,
                with the merged dossier under "dossier" unless --out says where it goes
Where both changed the same key, ours is kept; a record that one removed and the other changed or refers to is kept.
Every conflict is told on standard error with both values. As a merge driver of git: dateline merge %O %A %B --out %A
(see docs/working-together.md).
Exit code 0 when nothing is left to decide, 1 when there are conflicts, 2 when a file cannot be read.`,
	async run(args, io) {
		const options = { out: { type: 'string' }, name: { type: 'string' }, json: { type: 'boolean' } } as const;
		const { values, files } = readArgs(args, options, 'some', 'three files: BASE OURS THEIRS');
		const [base, ours, theirs, ...more] = files;
		if (base === undefined || ours === undefined || theirs === undefined || more.length > 0) {
			throw new UsageError(`Name three files, BASE OURS THEIRS; ${counted(files.length, 'is', 'are')} named.`);
		}
		const { dossier, conflicts } = mergeDossiers(
			await openIfAny(base, io),
			await openVersion(ours, io),
			await openVersion(theirs, io)
		);
		if (values.out !== undefined) await io.writeFile(values.out, serialise(dossier));
		for (const conflict of conflicts) report(values.name ?? ours, conflict, io.err);
		if (conflicts.length > 0) io.err(`${values.name ?? ours}: ${counted(conflicts.length, 'conflict')}.`);
		if (values.json) {
			const result = values.out === undefined ? { dossier, conflicts } : { conflicts };
			io.out(`${JSON.stringify(result, null, 2)}\n`);
		} else if (values.out === undefined) io.out(serialise(dossier));
		return conflicts.length === 0 ? FINE : FAULT;
	}
};

function report(file: string, conflict: Conflict, err: (line: string) => void): void {
	err(`${file}: ${conflict.pointer === '' ? '(whole file)' : conflict.pointer}: ${conflict.message}`);
	for (const side of ['base', 'ours', 'theirs'] as const) {
		const value = conflict[side];
		err(`  ${side.padEnd(6)}  ${value === undefined ? '(not there)' : JSON.stringify(value)}`);
	}
}
