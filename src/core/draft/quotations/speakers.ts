// Who speaks a quotation, as its sentence says: verb and name after it, before it or between two halves of it.
import { SPEECH_NOUNS } from '../lexicon/cues.ts';
import { INNER_PREPOSITIONS, OPENERS, POSSESSIVES } from '../lexicon/function-words.ts';
import { isAdverb, type Cue } from './cues.ts';
import type { Sentence } from './narrative.ts';
import { isSpeaker, type Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { sentenceSubject, subjectOf } from './subject.ts';

/** A speaker found by a rule, the verb of saying beside it. Indexes of the sentence's items. */
export interface Attribution {
	rule: SpeakerRule;
	speaker: Phrase;
	cue: number | null;
}

/** The rules, by how sure they are. */
export const RULE_SCORES = {
	'verb-then-speaker': 0.97,
	'speaker-then-verb': 0.96,
	'according-to': 0.95,
	'verb-before-quotation': 0.92,
	colon: 0.9,
	signature: 0.9,
	'speech-noun': 0.8,
	'said-later': 0.85,
	'verb-later': 0.65,
	'name-after': 0.6,
	'subject-of-sentence': 0.55
} as const;
/** The name of a rule within one sentence. */
export type SpeakerRule = keyof typeof RULE_SCORES;

/** The speaker of the quotation at item `at`, by the words of its own sentence; `null` where no rule fits. */
export function attribute(sentence: Sentence, at: number, cues: readonly Cue[]): Attribution | null {
	const after = afterQuotation(sentence, at, cues);
	const leads = sentence.slice(0, at).every((item) => item.kind === 'mark' || OPENERS.has(item.lower));
	if (leads && after) return after;
	// "…," X said: the comma inside the marks says that what follows belongs to it.
	const tied = sentence[at]?.quoted !== undefined && sentence[at].text === ',' && after?.rule !== 'name-after';
	if (tied && after && !isCueNear(sentence, at, cues)) return after;
	return (
		beforeQuotation(sentence, at, cues) ?? after ?? laterVerb(sentence, at, cues) ?? subjectOfSentence(sentence, at)
	);
}

function isCueNear(sentence: Sentence, at: number, cues: readonly Cue[]): boolean {
	return cues.some(
		(cue) => cue.at < at && at - cue.at <= 3 && !sentence.slice(cue.at, at).some(({ kind }) => kind === 'quote')
	);
}

function afterQuotation(sentence: Sentence, at: number, cues: readonly Cue[]): Attribution | null {
	let from = at + 1;
	while (from < sentence.length && /^[,—–)\-.]$/.test(sentence[from]?.text ?? '')) from++;
	const first = sentence[from];
	if (first === undefined || first.kind === 'quote') return null;
	const according = accordingTo(sentence, from);
	if (according) return according;
	const signed = signature(sentence, at);
	if (signed) return signed;
	const start = first.lower === 'as' ? from + 1 : from;
	const verb = cues.find((cue) => cue.at === start);
	if (verb && !verb.listener && verb.form.inverts && verb.form.form !== 'ing') {
		const speaker = phraseAfter(sentence, skipAdverbs(sentence, start + 1));
		if (speaker) return { rule: 'verb-then-speaker', speaker, cue: start };
	}
	return speakerThenVerb(sentence, start, cues, at);
}

/** A name behind a dash, and nothing after it: “…” — Jane Roe. */
function signature(sentence: Sentence, at: number): Attribution | null {
	if (!/^[–—―~-]$/.test(sentence[at + 1]?.text ?? '') || sentence[at + 2]?.capital !== true) return null;
	const speaker = phraseAfter(sentence, at + 2);
	const behind = speaker ? (sentence[speaker.to]?.text ?? '.') : '';
	return speaker && /^[.,(]$/.test(behind) ? { rule: 'signature', speaker, cue: null } : null;
}

function skipAdverbs(sentence: Sentence, from: number): number {
	let at = from;
	while (isAdverb(sentence[at])) at++;
	return at;
}

function speakerThenVerb(
	sentence: Sentence,
	from: number,
	cues: readonly Cue[],
	quotation: number
): Attribution | null {
	const phrase = phraseAfter(sentence, from);
	if (phrase === null) return null;
	for (const cue of cues) {
		if (cue.at < from || cue.form.form === 'ing' || cue.passive) continue;
		if (sentence.slice(from, cue.at).some((item) => item.kind === 'quote' || item.text === ';')) break;
		const subject = subjectOf(sentence, cue, cues);
		if (subject && subject.from < phrase.to && subject.to > phrase.from) {
			return { rule: 'speaker-then-verb', speaker: subject.from < from ? phrase : subject, cue: cue.at };
		}
		break;
	}
	return sentence[quotation]?.text === ',' ? { rule: 'name-after', speaker: phrase, cue: null } : null;
}

/** "according to the ministry", "in the words of the ministry". */
export function accordingTo(sentence: Sentence, at: number): Attribution | null {
	const first = sentence[at]?.lower;
	if (first !== 'according' && first !== 'in') return null;
	const words = sentence.slice(at, at + 4).map(({ lower }) => lower);
	const length = words[0] === 'according' && words[1] === 'to' ? 2 : words.join(' ') === 'in the words of' ? 4 : 0;
	const speaker = length === 0 ? null : phraseAfter(sentence, at + length);
	return speaker && { rule: 'according-to', speaker, cue: at };
}

/** Items between a weak verb and what it quotes: "called the plan “…”", "described him as “…”". */
const NEAR = 6;

function beforeQuotation(sentence: Sentence, at: number, cues: readonly Cue[]): Attribution | null {
	let weak: Attribution | null = null;
	for (let index = at - 1; index >= 0 && sentence[index]?.text !== ';'; index--) {
		const cue = cues.find((one) => one.at === index);
		const found =
			(cue && byVerb(sentence, cue, cues, at)) ?? accordingTo(sentence, index) ?? speechNoun(sentence, index);
		if (found === null) continue;
		const beside = cue !== undefined && at - index <= (cue.form.form !== 'ing' ? NEAR : cue.form.strong ? 2 : 0);
		const sure = cue === undefined || isSure(cue) || beside;
		if (sure) return outermost(sentence, found, cues);
		weak ??= found;
	}
	if (weak) return outermost(sentence, weak, cues);
	const colon = sentence[at - 1]?.text === ':' ? phraseBefore(sentence, at - 1) : null;
	return colon && { rule: 'colon', speaker: colon, cue: null };
}

/**
 * "The mayor said she hopes it “…”": whoever the sentence begins by quoting, where what stands nearer has no name of
 * its own and nobody else is named between, or is no verb of saying in itself ("people believe").
 */
function outermost(sentence: Sentence, inner: Attribution, cues: readonly Cue[]): Attribution {
	const within = cues.find(({ at }) => at === inner.cue);
	if (within === undefined) return inner;
	const unnamed = isPronoun(sentence, inner.speaker);
	if (!unnamed && !within.mild) return inner;
	for (const cue of cues) {
		if (cue.at >= inner.speaker.from) break;
		if (!cue.form.strong || cue.mild || cue.passive || !cue.form.reports) continue;
		const speaker = subjectOf(sentence, cue, cues);
		if (speaker === null || !isSpeaker(sentence, speaker) || sentence[speaker.to - 1]?.lower === 'who') continue;
		const between = sentence.slice(cue.at + 1, inner.speaker.from);
		if (between.some(({ kind, text }) => kind === 'quote' || text === ';')) continue;
		if (unnamed && between.some((item) => item.kind === 'word' && item.capital)) continue;
		return { rule: 'verb-before-quotation', speaker, cue: cue.at };
	}
	return inner;
}

function isPronoun(sentence: Sentence, { from, to }: Phrase): boolean {
	return to === from + 1 && /^(?:he|she|they|who)$/.test(sentence[from]?.lower ?? '');
}

function isSure(cue: Cue): boolean {
	return cue.form.strong && !cue.mild && cue.form.form !== 'ing' && cue.form.form !== 'plain';
}

function byVerb(sentence: Sentence, cue: Cue, cues: readonly Cue[], at: number): Attribution | null {
	const speaker = subjectOf(sentence, cue, cues);
	if (speaker === null || speaker.from >= at) return null;
	// A verb right before the words needs no speaker of a known kind.
	if (!isSpeaker(sentence, speaker) && !(cue.form.strong && at - cue.at <= 2)) return null;
	return { rule: 'verb-before-quotation', speaker, cue: cue.at };
}

/** "the minister's claim", "her warning". */
function speechNoun(sentence: Sentence, at: number): Attribution | null {
	const item = sentence[at];
	const owner = sentence[at - 1];
	if (item === undefined || owner === undefined || item.kind !== 'word' || !SPEECH_NOUNS.has(item.lower)) return null;
	const speaker = owner.kind === 'owner' ? phraseBefore(sentence, at - 1) : null;
	if (speaker) return { rule: 'speech-noun', speaker, cue: at };
	return POSSESSIVES.has(owner.lower) && owner.lower !== 'its'
		? { rule: 'speech-noun', speaker: { from: at - 1, to: at }, cue: at }
		: null;
}

function laterVerb(sentence: Sentence, at: number, cues: readonly Cue[]): Attribution | null {
	for (const cue of cues) {
		if (cue.at < at) continue;
		const speaker = subjectOf(sentence, cue, cues);
		if (speaker === null || !isSpeaker(sentence, speaker) || (speaker.from < at && speaker.to > at)) continue;
		return { rule: isSaidLater(sentence, speaker, cue) ? 'said-later' : 'verb-later', speaker, cue: cue.at };
	}
	return null;
}

/** "“…” to the end of the year, she said.": subject and verb stand by themselves behind a comma. */
function isSaidLater(sentence: Sentence, speaker: Phrase, cue: Cue): boolean {
	const behind = sentence[cue.at + 1];
	const ends = behind === undefined || behind.kind === 'mark' || INNER_PREPOSITIONS.has(behind.lower);
	return isSure(cue) && sentence[speaker.from - 1]?.text === ',' && speaker.to === cue.at && ends;
}

/** Who is named behind a quotation that already has a speaker before it: "He asked her: “…,” she said." */
export function speakerBehind(sentence: Sentence, at: number, cues: readonly Cue[]): Phrase | null {
	const found = afterQuotation(sentence, at, cues);
	return found && RULE_SCORES[found.rule] > 0.9 ? found.speaker : null;
}

function subjectOfSentence(sentence: Sentence, at: number): Attribution | null {
	const speaker = sentenceSubject(sentence, at);
	return speaker && { rule: 'subject-of-sentence', speaker, cue: null };
}
