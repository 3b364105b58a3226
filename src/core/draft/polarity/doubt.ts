// How far in a sentence a word of doubt goes: "reportedly", "are feared", "believes that", "may have".
import type { Doubt } from '#core/dossier/types.ts';
import { HAPPENED } from '../lexicon/counted.ts';
import { NEXT_CLAUSE } from '../lexicon/denials.ts';
import { DOUBT_ADVERBS, DOUBT_PARTICIPLES, DOUBT_VERBS } from '../lexicon/doubts.ts';
import { AUXILIARIES, BE } from '../lexicon/function-words.ts';
import { isAdverb, verbStart, type Cue } from '../quotations/cues.ts';
import type { Sentence } from '../quotations/narrative.ts';
import { beginsClause } from '../quotations/told.ts';
import { isMark, narrowEnd, wideEnd, wordAt } from './reach.ts';

/** Items from `from` to before `to` that are in doubt because of the word at `at`. */
export interface DoubtReach {
	at: number;
	from: number;
	to: number;
	doubt: Doubt;
}

/** The reaches of doubt of a sentence, in its order. */
export function doubtsOf(sentence: Sentence, cues: readonly Cue[]): DoubtReach[] {
	return sentence.flatMap(({ kind, lower }, at): DoubtReach[] => {
		if (kind !== 'word') return [];
		const reach = adverbAt(sentence, at, cues) ?? participleAt(sentence, at, cues) ?? verbAt(sentence, at, cues);
		if (reach !== null) return [reach];
		const possible =
			isPossible(sentence, at) || (/^(?:seem|appear)(?:s|ed)?$/.test(lower) && wordAt(sentence, at + 1) === 'to');
		return possible ? [both(sentence, at, cues, 'possible')] : [];
	});
}

/** The doubt over items from `from` to before `to`, the nearest word's where several meet. */
export function doubtOver(reaches: readonly DoubtReach[], from: number, to = from + 1): Doubt | undefined {
	const over = reaches.filter((reach) => reach.from <= from && to <= reach.to);
	return over.toSorted((a, b) => Math.abs(a.at - from) - Math.abs(b.at - from))[0]?.doubt;
}

/** The doubt within a verb of saying: "allegedly said". */
export function doubtInVerb(sentence: Sentence, cue: number): Doubt | undefined {
	const adverb = sentence.slice(verbStart(sentence, cue), cue + 2).find(({ lower }) => DOUBT_ADVERBS.has(lower));
	return adverb && DOUBT_ADVERBS.get(adverb.lower);
}

/** Whether a "may" or "might" stands there that tells of what has been: "may have been killed", "might be dead". */
export function isPossible(sentence: Sentence, at: number): boolean {
	if (!/^(?:may|might)$/.test(wordAt(sentence, at))) return false;
	let next = at + 1;
	while (isAdverb(sentence[next])) next++;
	const been = wordAt(sentence, next);
	return been === 'have' || (been === 'be' && /^(?:dead|missing)$/.test(wordAt(sentence, next + 1)));
}

function adverbAt(sentence: Sentence, at: number, cues: readonly Cue[]): DoubtReach | null {
	const doubt = DOUBT_ADVERBS.get(wordAt(sentence, at));
	if (doubt === undefined) return null;
	const behind = sentence[at + 1]?.text === ',';
	const before = at === 0 || isMark(sentence, at - 1);
	if (!before) return both(sentence, at, cues, doubt);
	const aside = behind && sentence[at - 1]?.text === ',' && !NEXT_CLAUSE.has(wordAt(sentence, at - 2));
	// "Reportedly, 12 …", "hundreds, perhaps thousands": only what follows; "the bomb, reportedly, killed": all.
	const start = behind ? at + 2 : at + 1;
	const from = aside ? clauseBefore(sentence, at - 1, cues) : at;
	return { at, from, to: narrowEnd(sentence, start, cues), doubt };
}

function participleAt(sentence: Sentence, at: number, cues: readonly Cue[]): DoubtReach | null {
	const word = wordAt(sentence, at);
	const doubt = DOUBT_PARTICIPLES.get(word);
	if (doubt === undefined) return null;
	const next = wordAt(sentence, at + 1);
	const have = next === 'to' && /^(?:have|be)$/.test(wordAt(sentence, at + 2));
	const so = have || Object.hasOwn(HAPPENED, next);
	let be = at - 1;
	while (isAdverb(sentence[be])) be--;
	const passive = BE.has(wordAt(sentence, be));
	// "the reported death of 12", "an alleged 12 dead".
	if (!passive && /^(?:alleged|reported|suspected|presumed)$/.test(word) && !so) {
		const noun = /^(?:the|a|an)$/.test(wordAt(sentence, at - 1));
		return noun ? { at, from: at, to: narrowEnd(sentence, at + 1, cues), doubt } : null;
	}
	if (/^(?:said|supposed)$/.test(word) ? !(passive && have) : !(passive || so)) return null;
	return both(sentence, at, cues, doubt);
}

function verbAt(sentence: Sentence, at: number, cues: readonly Cue[]): DoubtReach | null {
	const doubt = DOUBT_VERBS.get(wordAt(sentence, at));
	let next = at + 1;
	while (isAdverb(sentence[next])) next++;
	const noun = wordAt(sentence, at) === 'fears' && wordAt(sentence, next) === 'of';
	if (doubt === undefined || !(noun || wordAt(sentence, next) === 'that' || beginsClause(sentence, next))) return null;
	return { at, from: at + 1, to: wideEnd(sentence, next, cues), doubt };
}

function both(sentence: Sentence, at: number, cues: readonly Cue[], doubt: Doubt): DoubtReach {
	return { at, from: clauseBefore(sentence, at, cues), to: narrowEnd(sentence, at + 1, cues), doubt };
}

/** Where the clause begins whose verb the word belongs to, an aside behind its subject passed over. */
function clauseBefore(sentence: Sentence, at: number, cues: readonly Cue[]): number {
	let from = at;
	while (from > 0) {
		const item = sentence[from - 1];
		const cue = cues.find((one) => one.at === from - 1);
		if (
			item === undefined ||
			(NEXT_CLAUSE.has(item.lower) && !isAsMany(sentence, from - 1)) ||
			(cue?.form.reports === true && !cue.passive)
		)
			break;
		if (item.kind === 'mark' && !/^["“”'‘’-]$/.test(item.text)) {
			const aside = item.text === ',' && AUXILIARIES.has(wordAt(sentence, from));
			const comma = aside ? sentence.findLastIndex(({ text }, index) => index < from - 1 && text === ',') : -1;
			if (comma < 0) break;
			from = comma;
		} else from--;
	}
	return from;
}

/** "as many as 12". */
function isAsMany(sentence: Sentence, at: number): boolean {
	const many = /^(?:many|few|much)$/;
	return wordAt(sentence, at) === 'as' && (many.test(wordAt(sentence, at + 1)) || many.test(wordAt(sentence, at - 1)));
}
