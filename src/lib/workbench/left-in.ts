// What in a dossier in work is not meant for readers, as the notice before saving tells it.
import type { Dossier } from '#core/dossier/types.ts';
import { unanswered } from '#core/edit/suggestions.ts';
import { recordAt } from '#core/lint/position.ts';
import type { Found } from '#core/lint/rule.ts';
import { scaffoldingIn, scaffoldingWords } from '#core/lint/scaffolding.ts';
import { counted } from '#core/words/vocabulary.ts';
import { kindOf, titleOf } from './listing.ts';

/** One thing that is left, with what it is called and where it can be put right. */
export interface LeftRow {
	/** `null` where it stands in nothing that has a form among the records. */
	id: string | null;
	name: string;
	message: string;
}

/** What is left: a sentence, the first things, and how many more there are. */
export interface Left {
	words: string;
	rows: LeftRow[];
	more: number;
}

/** Things that are listed: the others wait until these are put right. */
const MOST = 50;

/**
 * What is left in what is accepted, and the claims that wait for their answer and stay behind; `null` where nothing is. `work` is the
 * whole dossier in work, `kept` what is accepted of it.
 */
export function leftIn(work: Dossier, kept: Dossier): Left | null {
	const found = scaffoldingIn(kept);
	const behind = unanswered(work);
	if (found.length + behind.length === 0) return null;
	const rows = [
		...found.slice(0, MOST).map((one) => rowOf(one, kept)),
		...behind.slice(0, Math.max(0, MOST - found.length)).map((id): LeftRow => ({
			id,
			name: titleOf(work, 'claim', id),
			message: 'This waits for its answer and is left out until it has one.'
		}))
	];
	const words = [
		...(found.length > 0 ? [scaffoldingWords(found.length)] : []),
		...(behind.length > 0 ? [behindWords(behind.length)] : [])
	].join(' ');
	return { words, rows, more: found.length + behind.length - rows.length };
}

function behindWords(count: number): string {
	const waits = count === 1 ? 'waits for its answer and is' : 'wait for their answers and are';
	return `${counted(count, 'claim')} ${waits} left out.`;
}

function rowOf({ pointer, message }: Found, kept: Dossier): LeftRow {
	const id = recordAt(kept, pointer);
	const kind = id === null ? null : kindOf(kept, id);
	if (id !== null && kind !== null) return { id, name: titleOf(kept, kind, id), message };
	const source = kept.sources.find((one) => one.id === id);
	const name = source ? (source.title ?? source.publisher ?? source.id) : nameAtTop(pointer);
	return { id: null, name, message };
}

function nameAtTop(pointer: string): string {
	return pointer.startsWith('/questions/') ? 'A question' : 'The dossier';
}
