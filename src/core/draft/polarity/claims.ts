// Which words deny, and the claim that they are about.
import * as says from '../lexicon/denials.ts';
import { DETERMINERS, INNER_PREPOSITIONS, OUTER_PREPOSITIONS } from '../lexicon/function-words.ts';
import { TIME_WORDS } from '../lexicon/time-words.ts';
import { isAdverb } from '../quotations/cues.ts';
import type { Sentence } from '../quotations/narrative.ts';
import { clauseStart, wordAt } from './reach.ts';

/** Items between a verb and the claim that it is about: "dismissed as entirely false all claims". */
export const NEAR = 12;

/** Code units of a word or two held with tongs: “wild lies”. */
const TONGS = 30;

/** Whether a word denies where it stands: some only before what somebody claims. */
export function isDenying(sentence: Sentence, at: number): boolean {
	const word = wordAt(sentence, at);
	if (says.DENY.has(word)) return true;
	if (!says.DENY_CLAIMS.has(word) || DETERMINERS.has(wordAt(sentence, at - 1))) return false;
	return claimBehind(sentence, at + 1) !== null || claimBefore(sentence, at) !== null;
}

/** The noun of a claim within reach behind an item, or the "that" right there; `null` for neither. */
export function claimBehind(sentence: Sentence, from: number): number | null {
	for (let at = from; at < Math.min(sentence.length, from + NEAR); at++) {
		const item = sentence[at];
		if (item === undefined || (item.kind === 'mark' && !/^["“”'‘’]$/.test(item.text))) return null;
		if (isClaim(item.lower)) return at;
		if (item.lower === 'that') return isBeside(sentence, from, at) ? at : null;
	}
	return null;
}

function isClaim(word: string): boolean {
	return says.CLAIMS.has(word) || says.TOLLS.has(word) || says.LIES.has(word);
}

/** "denied that", "denied again that", "denied on Tuesday that", "denied in a letter to the mayor that". */
function isBeside(sentence: Sentence, from: number, that: number): boolean {
	if (from === that || isAdverb(sentence[from])) return true;
	const quoted = sentence[from]?.quoted;
	// rejected “lies” that
	if (quoted !== undefined && from + 1 === that) return quoted.to - quoted.from <= TONGS;
	const word = wordAt(sentence, from);
	return INNER_PREPOSITIONS.has(word) || OUTER_PREPOSITIONS.has(word) || TIME_WORDS.has(word);
}

/** The noun of a claim in the clause before an item. */
export function claimBefore(sentence: Sentence, at: number): number | null {
	const start = clauseStart(sentence, at);
	for (let index = at - 1; index >= start; index--) {
		const word = wordAt(sentence, index);
		if (says.CLAIMS.has(word) || says.TOLLS.has(word)) return index;
	}
	return null;
}
