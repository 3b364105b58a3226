// Whether a sentence gives words in quotation marks to somebody as really said.
import { cueForm } from '../lexicon/cues.ts';
import * as says from '../lexicon/denials.ts';
import { AUXILIARIES, BE } from '../lexicon/function-words.ts';
import { verbStart } from '../quotations/cues.ts';
import type { Sentence } from '../quotations/narrative.ts';
import type { Attribution } from '../quotations/speakers.ts';

/** Items behind a quotation in which it is judged: "“…” is a lie", "the “…” report is fake". */
const NEAR = 7;

/** Whether the speaker is said to have said the quotation at an item: not "never said", "could have said", "did she say “…”?". */
export function isReallySaid(sentence: Sentence, at: number, { speaker, cue }: Attribution): boolean {
	if (isJudged(sentence, at)) return false;
	const who = sentence.slice(speaker.from, speaker.to).map(({ lower }) => lower);
	if (who.some((word) => says.FORGED.has(word) || says.REFUSE.has(word)) || /^(?:nobody|no one)$/.test(who.join(' ')))
		return false;
	if (says.NOBODY.has(who[0] ?? '') || isSupposed(sentence, speaker.from)) return false;
	return cue === null || isPlainly(sentence, cue);
}

/** The words are a claim that is called false: "the claim “…” is a lie", "the “…” report is fake". */
export function isJudged(sentence: Sentence, at: number): boolean {
	const next = sentence[at + 1]?.lower ?? '';
	const before = sentence[at - 1]?.lower ?? '';
	// "rejected as “nonsense” claims that": it judges, and is not judged.
	if (before === 'as') return false;
	if (says.GOING_ROUND.has(next)) return true;
	const claimed =
		says.GOING_ROUND.has(before) || (before === 'of' && says.GOING_ROUND.has(sentence[at - 2]?.lower ?? ''));
	// "that the bridge was “safe” was wrong": the words are no whole claim.
	const whole = at === 0 || sentence[at - 1]?.kind === 'mark' || before === 'that' || cueForm(before) !== undefined;
	if (!claimed && !whole) return false;
	if (!claimed && !BE.has(next) && next !== 'never' && !says.FALSE.has(next)) return false;
	const behind = sentence.slice(at + 1, at + 1 + NEAR);
	const end = behind.findIndex(({ text }) => /^[,;]$/.test(text));
	return behind
		.slice(0, end < 0 ? behind.length : end)
		.some(({ lower }) => says.FALSE.has(lower) || says.NEGATORS.has(lower));
}

/** "If the mayor says", "had the mayor said", "did the mayor say". */
function isSupposed(sentence: Sentence, from: number): boolean {
	const before = sentence[from - 1]?.lower ?? '';
	if (says.SUPPOSING.has(before)) return true;
	const opens =
		from === 1 || /^[,“”"—–:]$/.test(sentence[from - 2]?.text ?? '') || sentence[from - 2]?.kind === 'quote';
	return opens && AUXILIARIES.has(before) && /^(?:ha|d[io]|would|could|should)/.test(before);
}

/** Not negated, only possible, only wanted, refused or denied. */
function isPlainly(sentence: Sentence, cue: number): boolean {
	// “…,” she denied saying.
	if (says.DENY.has(sentence[cue]?.lower ?? '') && cueForm(sentence[cue + 1]?.lower ?? '')?.form === 'ing')
		return false;
	const start = verbStart(sentence, cue);
	const words = sentence.slice(start, cue).map(({ lower }) => lower);
	const before = sentence[start - 1]?.lower ?? '';
	const not = words.findIndex((word) => says.NEGATORS.has(word));
	if (not >= 0 && !/^(?:only|just|merely)$/.test(words[not + 1] ?? sentence[cue + 1]?.lower ?? '')) return false;
	if (/ing$/.test(sentence[cue]?.lower ?? '')) return isDone(sentence, start, words, before);
	if (words.some((word) => says.CAME_TO_BE.has(word))) return true;
	if (words.includes('to')) return says.DONE.has(words[words.indexOf('to') - 1] ?? before);
	return !words.some((word) => says.MODALS.has(word) && word !== 'can');
}

/** "denied saying", "quoted falsely as saying", "a doctored film shows her saying". */
function isDone(sentence: Sentence, start: number, words: readonly string[], before: string): boolean {
	if (says.DENY.has(before) || says.NEGATORS.has(before) || before === 'without') return false;
	if (words.some((word) => says.MODALS.has(word))) return false;
	return !sentence.slice(0, start).some(({ lower }) => says.FORGED.has(lower));
}
