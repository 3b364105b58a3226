// How far in a sentence a denial, a question or a supposition goes.
import * as says from '../lexicon/denials.ts';
import { HAPPENED } from '../lexicon/counted.ts';
import { cueForm } from '../lexicon/cues.ts';
import { AUXILIARIES, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { numberWord } from '../lexicon/numbers.ts';
import { verbStart, type Cue } from '../quotations/cues.ts';
import type { Sentence } from '../quotations/narrative.ts';

/** The lower-case word at an item; empty where none is. */
export function wordAt(sentence: Sentence, at: number): string {
	return sentence[at]?.lower ?? '';
}

/** Whether a mark stands there; a quotation is none. */
export function isMark(sentence: Sentence, at: number): boolean {
	return sentence[at]?.kind === 'mark';
}

/** Items of a clause that has its verb. */
const LONG = 4;
/** Items from the word of a new clause to its verb of saying. */
const NEAR = 6;

/** Where the clause that holds the item before `at` begins: behind a semicolon, "but" or ", and". */
export function clauseStart(sentence: Sentence, at: number): number {
	for (let index = at - 1; index > 0; index--) {
		const word = wordAt(sentence, index);
		if (sentence[index]?.text === ';' || isTurn(sentence, index, 0)) return index + 1;
		if (word === 'and' && sentence[index - 1]?.text === ',') return index + 1;
	}
	return 0;
}

/** To the end of the sentence, or to where somebody is said to say something else. */
export function wideEnd(sentence: Sentence, from: number, cues: readonly Cue[]): number {
	for (let at = from; at < sentence.length; at++) {
		const item = sentence[at];
		if (item === undefined) break;
		if (item.text === ';' && item.kind === 'mark') return at;
		if (at > from && (isTurn(sentence, at, from) || isAgainst(sentence, at, from, cues))) return at;
		if (item.lower === 'according' && wordAt(sentence, at + 1) === 'to') return at;
		if (at > from && item.lower === 'as' && judges(sentence, at + 1)) return at;
		if (at === from && /^(?:it|this|them)$/.test(item.lower) && isMark(sentence, at + 1)) return at + 1;
		if (isOver(sentence, at, from)) return at;
		const joint = at > from ? jointBefore(sentence, at, from, cues) : null;
		if (joint !== null) return joint;
	}
	return sentence.length;
}

/** "denied after a meeting that", "denied, while in Arvik, that": what is denied is still to come. */
function hasThatBehind(sentence: Sentence, from: number): boolean {
	return sentence.some(({ lower }, at) => at > from && lower === 'that' && !isRelative(sentence, at));
}

/** What is denied is there already. */
function hasThat(sentence: Sentence, from: number, to: number): boolean {
	return sentence.slice(from, to).some(({ lower }) => lower === 'that');
}

/** "– witnesses said", "(witnesses said …)", ", which she called a lie", ", as he had claimed", "while others said": somebody else speaks. */
function isAgainst(sentence: Sentence, at: number, from: number, cues: readonly Cue[]): boolean {
	const item = sentence[at];
	if (item === undefined || (!hasThat(sentence, from, at) && !isDoing(wordAt(sentence, from)))) return false;
	const says = cues.some((cue) => cue.at > at && cue.at <= at + NEAR && cue.form.form !== 'ing');
	const behind = sentence.slice(at + 1);
	if (item.kind === 'mark' && /^[–—-]$/.test(item.text))
		return says && !behind.some(({ text }) => /^[–—-]$/.test(text));
	if (item.text === '(') return says && behind.slice(-2).some(({ text }) => text === ')');
	if (/^(?:while|although|though)$/.test(item.lower)) return says;
	const comma = sentence[at]?.text === ',' && /^(?:which|as)$/.test(wordAt(sentence, at + 1));
	return comma && says && !behind.some(({ text }) => text === ',');
}

/** "denied the charge, and", "denied wrongdoing after": what is denied is a noun, and another clause begins. */
function isOver(sentence: Sentence, at: number, from: number): boolean {
	const ends =
		sentence[at]?.text === ','
			? wordAt(sentence, at + 1) === 'and'
			: /^(?:after|when|because|since)$/.test(wordAt(sentence, at));
	if (!ends || hasThatBehind(sentence, at)) return false;
	return !sentence
		.slice(from, at)
		.some(
			({ lower, kind }) =>
				kind === 'number' ||
				lower === 'that' ||
				AUXILIARIES.has(lower) ||
				SUBJECT_PRONOUNS.has(lower) ||
				lower === 'of' ||
				/ed$/.test(lower) ||
				isDoing(lower)
		);
}

/** "killing", "having shelled"; not "wrongdoing". */
export function isDoing(word: string): boolean {
	return (
		word.length > 4 && word.endsWith('ing') && !/(?:thing|wrongdoing|meeting|building|funding|morning)$/.test(word)
	);
}

/** To the end of the clause: the next comma, "and", "which" …; a list of figures goes on over them. */
export function narrowEnd(sentence: Sentence, from: number, cues: readonly Cue[]): number {
	for (let at = from; at < sentence.length; at++) {
		const item = sentence[at];
		if (item === undefined) break;
		if (item.lower === 'that' && !isRelative(sentence, at)) return wideEnd(sentence, at, cues);
		if (item.kind === 'quote' || (item.kind !== 'mark' && !says.NEXT_CLAUSE.has(item.lower))) continue;
		if (!/^(?:,|and|or)$/.test(item.lower) || !isListed(sentence, at + 1)) return at;
	}
	return sentence.length;
}

/** Whether one more figure without a verb of its own stands there: ", and 12 children". */
function isListed(sentence: Sentence, from: number): boolean {
	const at = wordAt(sentence, from) === 'and' ? from + 1 : from;
	const next = sentence[at];
	if (next === undefined || (next.kind !== 'number' && numberWord(next.lower) === null)) return false;
	return !sentence.slice(at, at + 5).some(({ lower }) => AUXILIARIES.has(lower) || Object.hasOwn(HAPPENED, lower));
}

/** "that killed 12": what follows is told of the noun before it. */
export function isRelative(sentence: Sentence, that: number): boolean {
	const next = sentence[that + 1];
	if (next?.kind !== 'word' || next.capital) return false;
	return (
		AUXILIARIES.has(next.lower) || /ed$/.test(next.lower) || /^(?:past|third)$/.test(cueForm(next.lower)?.form ?? '')
	);
}

/** "but", and "although" behind a comma; "not the army but" goes on. */
function isTurn(sentence: Sentence, at: number, from: number): boolean {
	const word = wordAt(sentence, at);
	if (!says.TURNS.has(word)) return false;
	if (word !== 'but' && word !== 'whereas')
		return sentence[at - 1]?.text === ',' && (hasThat(sentence, from, at) || !hasThatBehind(sentence, at));
	if (/^(?:all|any|anything|nothing|none)$/.test(wordAt(sentence, at - 1))) return false;
	if (/^(?:not|also|rather)$/.test(wordAt(sentence, at + 1))) return false;
	return !sentence.slice(from, at).some(({ lower }) => lower === 'not');
}

/** What is said of a claim begins there: "as “nonsense”", "as false", "as a lie". */
function judges(sentence: Sentence, at: number): boolean {
	const item = sentence[at];
	if (item === undefined) return false;
	return (
		item.kind === 'quote' ||
		/^[“"‘]$/.test(item.text) ||
		[0, 1, 2].some((n) => says.FALSE.has(wordAt(sentence, at + n)))
	);
}

/** Where the joint to a verb at `at` stands that goes on of its own: "…, saying", "… and said", "…, and a doctor said". */
export function jointBefore(sentence: Sentence, at: number, from: number, cues: readonly Cue[]): number | null {
	const cue = cues.find((one) => one.at === at);
	const refuses = says.REFUSE.has(wordAt(sentence, at));
	const speaks =
		cue?.form.reports === true || says.DENY.has(wordAt(sentence, at)) || says.DENY_CLAIMS.has(wordAt(sentence, at));
	if (!refuses && !(cue && speaks)) return null;
	if (cue?.form.form === 'ing') return sentence[at - 1]?.text === ',' ? at - 1 : null;
	const start = verbStart(sentence, at);
	// "…, officials said, …" is an aside.
	if (sentence[at + 1]?.text === ',') return null;
	for (let index = start - 1; index >= Math.max(from, start - 12); index--) {
		const item = sentence[index];
		if (item === undefined || item.kind === 'quote') return null;
		if (/^(?:that|who|which|whom|where|whose|as)$/.test(item.lower)) return null;
		if (item.text === ',') return index;
		if (item.lower !== 'and') continue;
		if (sentence[index - 1]?.text === ',') return index - 1;
		if (index !== start - 1) return null;
		const before = sentence.slice(from, index);
		// "denied that men who came and said": they may be the ones who said it.
		if (before.some(({ lower }) => lower === 'who')) return null;
		const clause = before.some(({ lower }) => lower === 'that');
		// "denied that it had rained and said", "denied that the guards opened fire and added".
		const told = before.some(({ lower }) => AUXILIARIES.has(lower) || /ed$/.test(lower)) || before.length > LONG;
		return !clause || told ? index : null;
	}
	return null;
}
