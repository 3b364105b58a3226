// What a noun phrase is made of, and which of them can speak. A phrase is a range of items of a sentence.
import {
	ADVERBS,
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	INNER_PREPOSITIONS,
	OBJECT_PRONOUNS,
	OPENERS,
	OUTER_PREPOSITIONS,
	SUBJECT_PRONOUNS,
	isMannerAdverb
} from '../lexicon/function-words.ts';
import { canSpeak } from '../lexicon/roles.ts';
import type { Utf16Span } from '../reading/paragraphs.ts';
import type { NarrativeItem, Sentence } from './narrative.ts';

/** Items from `from` to before `to` of a sentence. */
export interface Phrase {
	from: number;
	to: number;
}

/** Items; a phrase is never longer. */
export const LONGEST = 24;

/** Whether an item can be part of a noun phrase as a name, a noun or an adjective. */
export function isNominal(item: NarrativeItem | undefined, sentence: Sentence): boolean {
	if (item === undefined || item.kind === 'quote' || item.kind === 'mark') return false;
	if (item.kind === 'owner') return true;
	if (item.capital && item !== sentence[0]) return !(OPENERS.has(item.lower) && !DETERMINERS.has(item.lower));
	const word = item.lower;
	if (item.capital && OPENERS.has(word)) return DETERMINERS.has(word) || canSpeak(word);
	return !isSmall(word);
}

function isSmall(word: string): boolean {
	return (
		AUXILIARIES.has(word) ||
		CONJUNCTIONS.has(word) ||
		OUTER_PREPOSITIONS.has(word) ||
		INNER_PREPOSITIONS.has(word) ||
		OBJECT_PRONOUNS.has(word) ||
		SUBJECT_PRONOUNS.has(word) ||
		ADVERBS.has(word) ||
		isMannerAdverb(word)
	);
}

/** Whether an item is a word with a capital. */
export function isNamePart(item: NarrativeItem | undefined): boolean {
	return item?.kind === 'word' && item.capital;
}

/** Whether an item is the sign that joins names: "Bailey & Sons". */
export function ampersand(item: NarrativeItem): boolean {
	return item.text === '&';
}

/** Words that count those who speak: "one of the doctors". */
export const COUNTING: ReadonlySet<string> = new Set([
	'one',
	'some',
	'many',
	'several',
	'most',
	'all',
	'both',
	'few',
	'two',
	'three'
]);

/** Names, pronouns and nouns of those who speak; not "it", not a thing. */
export function isSpeaker(sentence: Sentence, { from, to }: Phrase): boolean {
	const last = sentence[to - 1];
	if (last === undefined || last.lower === 'it') return false;
	const words = sentence.slice(from, to);
	return words.some(
		(item) => isNamePart(item) || SUBJECT_PRONOUNS.has(item.lower) || canSpeak(item.lower) || item.lower === 'who'
	);
}

/** The stretch of the text that a phrase covers, without an owner's mark at its end. */
export function stretchOf(sentence: Sentence, { from, to }: Phrase): Utf16Span {
	const last = sentence[to - 1]?.kind === 'owner' && to - 1 > from ? sentence[to - 2] : sentence[to - 1];
	return { start: sentence[from]?.start ?? 0, end: last?.end ?? 0 };
}
