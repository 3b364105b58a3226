// The noun phrase that ends at an item: who comes before a verb.
import { DETERMINERS, INNER_PREPOSITIONS, OPENERS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { canSpeak } from '../lexicon/roles.ts';
import { TIME_WORDS } from '../lexicon/time-words.ts';
import type { Sentence } from './narrative.ts';
import { ampersand, COUNTING, isNamePart, isNominal, LONGEST, type Phrase } from './noun-phrase.ts';

/** The phrase that ends before `to`, not reaching before `least`; `null` where none does. */
export function phraseBefore(sentence: Sentence, to: number, least = 0): Phrase | null {
	const last = sentence[to - 1];
	if (last === undefined || to <= least) return null;
	if (last.kind !== 'owner' && SUBJECT_PRONOUNS.has(last.lower)) return ofGroup(sentence, { from: to - 1, to }, least);
	if (last.lower === 'who') return { from: to - 1, to };
	if (!isNominal(last, sentence) || (last.kind === 'word' && last.lower in ARTICLES)) return null;
	let from = runStart(sentence, to, least);
	// "a spokesman for the ministry", "the head of the army in the north": draw in what the phrase hangs on.
	for (let n = 0; n < 4; n++) {
		const before = linked(sentence, from, least);
		if (before === null || to - before > LONGEST) break;
		from = before;
	}
	return ofGroup(sentence, { from, to: withoutTail(sentence, { from, to }) }, least);
}

const ARTICLES: Readonly<Record<string, true>> = { the: true, a: true, an: true };

/** Where the run of nominal items that ends before `to` begins. */
function runStart(sentence: Sentence, to: number, least: number): number {
	let from = to - 1;
	while (from > least && to - from < LONGEST) {
		const item = sentence[from];
		const before = sentence[from - 1];
		if (item === undefined || before === undefined) break;
		// A determiner begins a phrase, unless another one, or an owner, stands before it: "all the", "the two".
		if (item.kind === 'word' && DETERMINERS.has(item.lower) && !DETERMINERS.has(before.lower)) break;
		if (ampersand(before) && isNominal(sentence[from - 2], sentence)) from -= 2;
		else if (isNominal(before, sentence)) from--;
		else break;
	}
	return withoutForeword(sentence, from, to);
}

/** Where the phrase ends once words after its last name or speaking noun are cut: "the minister | refused". */
function withoutTail(sentence: Sentence, { from, to }: Phrase): number {
	for (let at = to; at > from; at--) {
		const item = sentence[at - 1];
		if (item && (isNamePart(item) || item.stop || (item.kind === 'word' && canSpeak(item.lower)))) {
			return at === from + 1 && DETERMINERS.has(item.lower) ? to : at;
		}
	}
	return to;
}

/** Without what stands before the name of a person and is no title of theirs: "in an interview | Jane Roe". */
function withoutForeword(sentence: Sentence, from: number, to: number): number {
	if (from === 0 && sentence[0] !== undefined && OPENERS.has(sentence[0].lower) && to > 1) {
		const first = sentence[0].lower;
		if (!DETERMINERS.has(first) && !canSpeak(first)) return 1;
	}
	let name = to - 1;
	while (name > from && isNamePart(sentence[name])) name--;
	const before = sentence[name];
	if (name === to - 1 || before === undefined || isNamePart(before)) return from;
	if (before.kind === 'owner' || before.kind === 'number' || DETERMINERS.has(before.lower)) return from;
	if (canSpeak(before.lower)) return from;
	if (TIME_WORDS.has(before.lower)) return name + 1;
	return DETERMINERS.has(sentence[from]?.lower ?? '') ? from : name + 1;
}

/** Where the phrase begins that an "of", "for", "at" … before `from` belongs to; `null` where there is none that can speak. */
function linked(sentence: Sentence, from: number, least: number): number | null {
	const link = sentence[from - 1];
	if (link === undefined || from - 2 < least || !INNER_PREPOSITIONS.has(link.lower) || link.capital) return null;
	const head = sentence[from - 2];
	if (head === undefined || !isNominal(head, sentence)) return null;
	const speaks = canSpeak(head.lower) || COUNTING.has(head.lower) || (link.lower === 'of' && head.kind === 'word');
	return speaks ? runStart(sentence, from - 1, least) : null;
}

/** With what "and" joins to the phrase: "the minister and his deputy said". */
function ofGroup(sentence: Sentence, phrase: Phrase, least: number): Phrase {
	const and = sentence[phrase.from - 1];
	const before = sentence[phrase.from - 2];
	if (and?.lower !== 'and' || before === undefined || phrase.from - 2 < least) return phrase;
	if (!before.capital || !isNominal(before, sentence) || !sentence[phrase.from]?.capital) return phrase;
	const from = runStart(sentence, phrase.from - 1, least);
	return phrase.to - from > LONGEST ? phrase : { from, to: phrase.to };
}
