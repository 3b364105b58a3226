// Whether words in quotation marks are speech: not a title, not a word held with tongs.
import { TITLED_NOUNS } from '../lexicon/titled.ts';
import { OPENERS } from '../lexicon/function-words.ts';
import type { Sentence } from './narrative.ts';

/** Words; what is shorter is speech only where a verb of saying stands beside it. */
const LONG_ENOUGH = 5;
/** Code units. */
const LOOKED_AT = 160;
const SURE = new Set(['verb-then-speaker', 'speaker-then-verb', 'according-to', 'verb-before-quotation', 'colon']);
const CARRIED = new Set(['goes-on-from-paragraph', 'same-paragraph', 'announced-by-colon']);

/** Whether the quotation at item `at` is speech, given the rule that found its speaker. */
export function isSpeech(text: string, sentence: Sentence, at: number, rule: string | null): boolean {
	const item = sentence[at];
	if (item?.quoted === undefined) return false;
	// The first words decide; a quotation may be a page long.
	const words = text
		.slice(item.quoted.from, Math.min(item.quoted.to, item.quoted.from + LOOKED_AT))
		.split(/\s+/)
		.filter((word) => /[\p{L}\p{N}]/u.test(word));
	if (words.length === 0 || isTitle(words, sentence, at)) return false;
	if (rule === 'goes-on-from-paragraph' || rule === 'transcript' || rule === 'announced-by-colon') return true;
	if (words.length >= LONG_ENOUGH) return true;
	if (rule === null) return false;
	const ends = /[.,!?…—–-]/.test(item.text);
	return SURE.has(rule) ? true : ends && CARRIED.has(rule);
}

/** Every word that counts has a capital, or what stands before it is a noun of works: the film “…”. */
function isTitle(words: readonly string[], sentence: Sentence, at: number): boolean {
	const before = sentence[at - 1];
	if (before?.text === ':' || /[,.!?]/.test(sentence[at]?.text ?? '')) return false;
	if (before?.kind === 'word' && TITLED_NOUNS.has(before.lower)) return true;
	if (words.length < 2 || words.length > 12) return false;
	return words.every((word) => /^[^\p{L}]*(?:\p{Lu}|\p{N})/u.test(word) || OPENERS.has(word.toLowerCase()));
}
