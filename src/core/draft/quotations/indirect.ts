// What somebody is reported to have said in the reporter's own words, where a rule is sure.
import { INNER_PREPOSITIONS, OUTER_PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { TIME_WORDS } from '../lexicon/time-words.ts';
import type { Stretch } from '../reading/paragraphs.ts';
import { isAdverb, verbStart, type Cue } from './cues.ts';
import type { Sentence } from './narrative.ts';
import { isSpeaker, stretchOf, type Phrase } from './noun-phrase.ts';
import { accordingTo } from './speakers.ts';
import { subjectOf } from './subject.ts';

/** A reported statement; UTF-16 code units of the whole text. */
export interface Indirect extends Stretch {
	speaker: Stretch;
	cue: Stretch;
	rule: 'said-that' | 'said' | 'said-at-end' | 'according-to';
	score: number;
}

/** Words; less is no statement. */
const SHORTEST = 4;

/** The indirect statements of a sentence; those whose words are a quotation as a whole are left to it. */
export function indirectIn(sentence: Sentence, cues: readonly Cue[]): Indirect[] {
	const found = according(sentence) ?? saidAtEnd(sentence, cues) ?? said(sentence, cues);
	return found ? [found] : [];
}

function said(sentence: Sentence, cues: readonly Cue[]): Indirect | null {
	for (const cue of cues) {
		if (!cue.form.reports || cue.passive || cue.form.form === 'ing') continue;
		const that = thatAfter(sentence, cue);
		const from = that === null ? cue.at + 1 : that + 1;
		if (that === null && (cue.mild || cue.listener || !beginsClause(sentence, from))) continue;
		const speaker = subjectOf(sentence, cue, cues);
		if (speaker === null || !isNamed(sentence, speaker)) continue;
		const rule = that === null ? 'said' : 'said-that';
		return statement(sentence, { from, to: clauseEnd(sentence) }, speaker, cue.at, rule, that === null ? 0.75 : 0.9);
	}
	return null;
}

/** "that" right behind the verb, or behind the one spoken to. */
function thatAfter(sentence: Sentence, cue: Cue): number | null {
	const most = cue.at + (cue.listener ? 5 : 4);
	for (let at = cue.at + 1; at <= most; at++) {
		const item = sentence[at];
		if (item?.kind === 'quote' || item?.kind === 'mark' || item === undefined) return null;
		if (item.lower === 'that') return at;
	}
	return null;
}

/** Whether a clause of its own may begin there: a subject follows. */
function beginsClause(sentence: Sentence, at: number): boolean {
	const item = sentence[at];
	if (item === undefined || item.kind === 'quote' || item.kind === 'mark') return false;
	return (
		item.capital ||
		item.kind === 'number' ||
		SUBJECT_PRONOUNS.has(item.lower) ||
		/^(?:the|there|a|an|his|her|its|their|no|more|some|at|all|many|most|several|dozens|hundreds|thousands|two|three|four|five|six|seven|eight|nine|ten)$/.test(
			item.lower
		)
	);
}

/** "…, the ministry said." with nothing behind it but when and where. */
function saidAtEnd(sentence: Sentence, cues: readonly Cue[]): Indirect | null {
	const cue = cues.at(-1);
	if (cue === undefined || !cue.form.reports || cue.mild || cue.passive || cue.form.form === 'ing') return null;
	if (sentence.length - cue.at > 8 || sentence[0]?.kind === 'quote') return null;
	if (hasObject(sentence, cue.at + 1) || sentence.some(({ kind }, at) => kind === 'quote' && at > cue.at)) return null;
	// "Asked about it, the mayor said."
	if (sentence[0]?.lower === 'asked') return null;
	const speaker = subjectOf(sentence, cue, cues);
	if (speaker === null || speaker.to > verbStart(sentence, cue.at) || sentence[speaker.from - 1]?.text !== ',')
		return null;
	if (!isNamed(sentence, speaker) || hasAside(sentence, speaker.from - 1)) return null;
	return statement(sentence, { from: 0, to: speaker.from - 1 }, speaker, cue.at, 'said-at-end', 0.85);
}

/** Whether the verb goes on to what it is about, and not to when and where: "declared three days of mourning". */
function hasObject(sentence: Sentence, at: number): boolean {
	const item = sentence[at];
	if (item === undefined || item.kind === 'mark') return false;
	return !(
		TIME_WORDS.has(item.lower) ||
		INNER_PREPOSITIONS.has(item.lower) ||
		OUTER_PREPOSITIONS.has(item.lower) ||
		isAdverb(item)
	);
}

/** A sentence whose subject is cut off from its verb by commas: "Jane Roe, the minister, said". */
function hasAside(sentence: Sentence, comma: number): boolean {
	return sentence.slice(0, comma).filter(({ kind }) => kind === 'word').length < SHORTEST;
}

function according(sentence: Sentence): Indirect | null {
	for (const [at, item] of sentence.entries()) {
		if (item.lower !== 'according') continue;
		const found = accordingTo(sentence, at);
		if (found === null) continue;
		const { speaker } = found;
		const behind = at <= 1;
		const comma = behind ? sentence.findIndex((one, index) => index >= speaker.to && one.text === ',') : -1;
		if (behind && comma < 0) continue;
		const what = behind ? { from: comma + 1, to: clauseEnd(sentence) } : { from: 0, to: at };
		return statement(sentence, what, speaker, at, 'according-to', 0.92);
	}
	return null;
}

function clauseEnd(sentence: Sentence): number {
	return /^[.!?…]$/.test(sentence.at(-1)?.text ?? '') && sentence.at(-1)?.kind === 'mark'
		? sentence.length - 1
		: sentence.length;
}

/** A speaker who can be named: "who" and "I" are not. */
function isNamed(sentence: Sentence, phrase: Phrase): boolean {
	const last = sentence[phrase.to - 1]?.lower;
	return last !== 'who' && last !== 'i' && isSpeaker(sentence, phrase);
}

function statement(
	sentence: Sentence,
	phrase: Phrase,
	speaker: Phrase,
	cue: number,
	rule: Indirect['rule'],
	score: number
): Indirect | null {
	let { from, to } = phrase;
	while (from < to && sentence[from]?.kind === 'mark') from++;
	while (to > from && /^[,;:—–-]$/.test(sentence[to - 1]?.text ?? '')) to--;
	const items = sentence.slice(from, to);
	if (items.filter(({ kind }) => kind === 'word').length < SHORTEST) return null;
	const start = items[0]?.start ?? 0;
	const end = items.at(-1)?.end ?? start;
	const length = rule === 'according-to' ? 2 : 1;
	return {
		start,
		end,
		speaker: stretchOf(sentence, speaker),
		cue: { start: sentence[cue]?.start ?? 0, end: sentence[cue + length - 1]?.end ?? 0 },
		rule,
		score
	};
}
