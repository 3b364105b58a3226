// The notes beside a row: records first, each once with its passages there; claims and names are counted until they are asked for.
import { counted } from '#core/words/vocabulary.ts';
import type { SourcePassage } from './passages.ts';
import type { Resting } from './resting.ts';

/** A record, claim or name beside the row where its passages begin. */
export interface Note {
	resting: Resting;
	/** Its passages that begin in the row, in order. */
	passages: SourcePassage[];
	/** Code point offset of the first of them. */
	start: number;
}

/** The notes of a row: those to be seen at once, and those that can be unfolded. */
export interface RowNotes {
	records: Note[];
	others: Note[];
}

/** The notes on passages that begin in a row, in the order of the text. */
export function notesOf(passages: readonly SourcePassage[]): RowNotes {
	const notes = new Map<string, Note>();
	for (const passage of passages) {
		for (const resting of passage.resting) {
			const note = notes.get(resting.id);
			if (note) {
				if (!note.passages.includes(passage)) note.passages.push(passage);
			} else notes.set(resting.id, { resting, passages: [passage], start: passage.stands[0]?.start ?? 0 });
		}
	}
	const isRecord = ({ resting: { type } }: Note) => type === 'statement' || type === 'event';
	const all = [...notes.values()];
	return { records: all.filter(isRecord), others: all.filter((note) => !isRecord(note)) };
}

/** "2 statements, 1 event": how many of each kind, nothing said of a kind that is not there. */
export function countWords(restings: readonly Resting[]): string {
	const count = (...types: Resting['type'][]) =>
		new Set(restings.flatMap(({ id, type }) => (types.includes(type) ? [id] : []))).size;
	const kinds: [number, string][] = [
		[count('statement'), 'statement'],
		[count('event'), 'event'],
		[count('claim'), 'claim'],
		[count('place', 'actor'), 'name']
	];
	return kinds.flatMap(([number, one]) => (number > 0 ? [counted(number, one)] : [])).join(', ');
}
