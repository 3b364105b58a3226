// How words are told because of another word, and how far such a word reaches.
import type { Cue } from '../quotations/cues.ts';
import type { Sentence } from '../quotations/narrative.ts';
import { clauseStart, narrowEnd, wideEnd, wordAt } from './reach.ts';

/**
 * How words are told: `denied` by somebody; `unsaid`, where somebody does not say so; `open`, where they are asked, supposed,
 * negated, or no rule can tell; else `told`.
 */
export type ClauseStanding = 'told' | 'denied' | 'unsaid' | 'open';

/** Items from `from` to before `to` that stand so because of the word at `at`. */
export interface Scope {
	at: number;
	from: number;
	to: number;
	standing: Exclude<ClauseStanding, 'told'>;
}

/** How the item at an index is told: denied twice is not denied, and whatever else meets is left open. */
export function standingAt(scopes: readonly Scope[], at: number): ClauseStanding {
	const over = scopes.filter(({ from, to }) => from <= at && at < to);
	const [first] = over;
	if (first === undefined) return 'told';
	if (over.length === 1 || over.every(({ standing }) => standing === 'unsaid')) return first.standing;
	return over.some(({ standing }) => standing === 'unsaid') ? 'unsaid' : 'open';
}

/** The reaches of a sentence as they are found. */
export class Reaches {
	readonly sentence: Sentence;
	readonly cues: readonly Cue[];
	readonly scopes: Scope[] = [];

	constructor(sentence: Sentence, cues: readonly Cue[]) {
		this.sentence = sentence;
		this.cues = cues;
	}

	/** The word at an index, in lower case. */
	word(at: number): string {
		return wordAt(this.sentence, at);
	}

	/** From one item to before another. */
	add(at: number, from: number, to: number, standing: Scope['standing']): void {
		if (to > from) this.scopes.push({ at, from, to, standing });
	}

	/** All that follows, as far as the sentence goes on with it. */
	wide(at: number, standing: Scope['standing'], from = at + 1): void {
		this.add(at, from, wideEnd(this.sentence, from, this.cues), standing);
	}

	/** What follows within the clause, left open. */
	narrow(at: number): void {
		this.add(at, at + 1, narrowEnd(this.sentence, at + 1, this.cues), 'open');
	}

	/** All of the clause before. */
	behind(at: number, to: number, standing: Scope['standing'], from = clauseStart(this.sentence, to)): void {
		this.add(at, from, to, standing);
	}
}
