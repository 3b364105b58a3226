// `dateline diff`: what changed between two versions of a dossier, in words.
import { DiffWords } from '#core/merge/diff-words.ts';
import { diffDossiers, type RecordChange } from '#core/merge/diff.ts';
import { capital, counted, listed } from '#core/words/vocabulary.ts';
import { readArgs, type Command } from './command.ts';
import { FINE, UsageError } from './io.ts';
import { openIfAny } from './version.ts';

/** Names every record that came, went or changed, and of those that changed every key. */
export const diff: Command = {
	name: 'diff',
	synopsis: 'A B [--json]',
	about: 'Say in words what changed from one version of a dossier to another.',
	help: `A line for each record that came or went and for each key that changed: "Event attack: title was …, is now …".
  --json   [{ "type", "id", "change": "added|removed|changed", "words": [],
              "details": [{ "pointer", "what": "value|item|order", "before"?, "after"? }] }]; pointers count from the record
Neither version need be sound; an empty file is no dossier, and all of the other came or went. Exit code 0, whether anything changed or not; 2 when a file cannot be read.`,
	async run(args, io) {
		const { values, files } = readArgs(args, { json: { type: 'boolean' } }, 'some', 'two dossier files: A B');
		const [a, b, ...more] = files;
		if (a === undefined || b === undefined || more.length > 0) {
			throw new UsageError(`Name two dossier files, A B; ${counted(files.length, 'is', 'are')} named.`);
		}
		const [before, after] = [await openIfAny(a, io), await openIfAny(b, io)];
		const changes = diffDossiers(before, after);
		const words = new DiffWords(before, after);
		if (values.json) {
			const rows = changes.map((change) => {
				const { type, id, details } = change;
				return { type, id, change: change.change, words: words.lines(change), details };
			});
			io.out(`${JSON.stringify(rows, null, 2)}\n`);
		} else io.out([...changes.flatMap((change) => words.lines(change)), total(changes), ''].join('\n'));
		return FINE;
	}
};

function total(changes: readonly RecordChange[]): string {
	if (changes.length === 0) return 'Nothing changed.';
	const records = changes.filter(({ type }) => type !== 'dossier');
	const itself = records.length < changes.length ? ['the dossier itself changed'] : [];
	const counts = (['added', 'removed', 'changed'] as const).flatMap((word) => {
		const count = records.filter(({ change }) => change === word).length;
		return count === 0 ? [] : [`${counted(count, 'record')} ${word}`];
	});
	return `${capital(listed([...itself, ...counts]))}.`;
}
