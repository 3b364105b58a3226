// The noun phrase that begins at an item: who comes after a verb, or first in a sentence.
import { DETERMINERS, INNER_PREPOSITIONS, POSSESSIVES, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { canSpeak } from '../lexicon/roles.ts';
import { TIME_WORDS } from '../lexicon/time-words.ts';
import type { Sentence } from './narrative.ts';
import { ampersand, COUNTING, isNamePart, isNominal, LONGEST, type Phrase } from './noun-phrase.ts';

/** The phrase that begins at `from`; `null` where none does. */
export function phraseAfter(sentence: Sentence, from: number): Phrase | null {
	const first = sentence[from];
	if (first === undefined) return null;
	if (first.kind === 'word' && SUBJECT_PRONOUNS.has(first.lower) && first.lower !== 'one' && first.lower !== 'who') {
		return { from, to: from + 1 };
	}
	const to = phraseEnd(sentence, from);
	return to > from && !(to === from + 1 && DETERMINERS.has(first.lower) && !COUNTING.has(first.lower))
		? { from, to }
		: null;
}

function phraseEnd(sentence: Sentence, from: number): number {
	let to = from;
	while (to < sentence.length && to - from < LONGEST) {
		const item = sentence[to];
		if (item === undefined) break;
		if (isNominal(item, sentence) || (to === from && DETERMINERS.has(item.lower))) {
			if (to > from && (TIME_WORDS.has(item.lower) || (POSSESSIVES.has(item.lower) && !item.capital))) break;
			// After a name in capitals comes only a noun that can speak: "Downing Street officials".
			if (isAfterName(sentence, from, to) && !item.capital && item.kind === 'word' && !canSpeak(item.lower)) {
				if (!canSpeak(sentence[to + 1]?.lower ?? '')) break;
			}
			to++;
		} else if (ampersand(item) && isNominal(sentence[to + 1], sentence)) to += 2;
		else if (goesOn(sentence, from, to)) to++;
		else break;
	}
	return to;
}

function isAfterName(sentence: Sentence, from: number, to: number): boolean {
	return to > from && isNamePart(sentence[to - 1]) && !DETERMINERS.has(sentence[to - 1]?.lower ?? '');
}

/** Whether a preposition ties more to the phrase: always "of", the others only after a common noun that can speak. */
function goesOn(sentence: Sentence, from: number, to: number): boolean {
	const link = sentence[to];
	const head = sentence[to - 1];
	const next = sentence[to + 1];
	if (link === undefined || head === undefined || next === undefined || to === from) return false;
	if (!INNER_PREPOSITIONS.has(link.lower) || link.lower === 'to' || link.lower === 'on') return false;
	if (TIME_WORDS.has(next.lower) || next.kind === 'number') return false;
	if (!isNominal(next, sentence) && !DETERMINERS.has(next.lower)) return false;
	return link.lower === 'of' || (!head.capital && canSpeak(head.lower));
}
