// What somebody is reported to have said, or to deny, in the reporter's own words, where a rule is sure.
import type { Doubt } from '#core/dossier/types.ts';
import { AUXILIARIES, INNER_PREPOSITIONS, OUTER_PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { cueForm } from '../lexicon/cues.ts';
import { DOES, HAPPENED } from '../lexicon/counted.ts';
import { CLAIMS, DENIALS, FALSE, NOBODY, REFUSE, TURNS } from '../lexicon/denials.ts';
import { TIME_WORDS } from '../lexicon/time-words.ts';
import { doubtInVerb, doubtOver, doubtsOf, type DoubtReach } from '../polarity/doubt.ts';
import { jointBefore } from '../polarity/reach.ts';
import { isDenying } from '../polarity/claims.ts';
import { standingAt, type Scope } from '../polarity/standing.ts';
import type { Utf16Span } from '../reading/paragraphs.ts';
import { isAdverb, verbStart, type Cue } from './cues.ts';
import { denialAt, denialsByNoun } from './denied.ts';
import type { NarrativeItem, Sentence } from './narrative.ts';
import { isSpeaker, stretchOf, type Phrase } from './noun-phrase.ts';
import { accordingTo } from './speakers.ts';
import { subjectOf } from './subject.ts';
import { beginsClause, type ToldWords } from './told.ts';

/** A reported statement; UTF-16 code units of the whole text. */
export interface Indirect extends Utf16Span {
	speaker: Utf16Span;
	cue: Utf16Span;
	rule: ToldWords['rule'];
	score: number;
	/** The speaker says that it is not so. */
	denied: boolean;
	/** The text's word of doubt. */
	doubt?: Doubt;
}

/** Words and numbers; less is no statement. */
const SHORTEST = 4;

/** The indirect statements of a sentence; those whose words are a quotation as a whole are left to it. */
export function indirectIn(sentence: Sentence, cues: readonly Cue[], scopes: readonly Scope[]): Indirect[] {
	const whole = according(sentence) ?? saidAtEnd(sentence, cues, scopes);
	const found = whole ? [whole] : [...said(sentence, cues, scopes), ...denialsByNoun(sentence, cues, scopes)];
	const doubts = found.length === 0 ? [] : doubtsOf(sentence, cues);
	return found.flatMap((one) => statement(sentence, one, doubts) ?? []);
}

/** What is said, and what denied, one after the other: "confirmed that … but denied that …". */
function said(sentence: Sentence, cues: readonly Cue[], scopes: readonly Scope[]): ToldWords[] {
	const found: ToldWords[] = [];
	let free = 0;
	for (const cue of cues) {
		if (cue.at < free || standingAt(scopes, cue.at) !== 'told') continue;
		const told = denialAt(sentence, cue, cues, scopes) ?? saidAt(sentence, cue, cues, scopes);
		if (told === null || !isNamed(sentence, told.speaker)) continue;
		found.push(told);
		free = told.what.to;
	}
	return found;
}

function saidAt(sentence: Sentence, cue: Cue, cues: readonly Cue[], scopes: readonly Scope[]): ToldWords | null {
	if (!cue.form.reports || cue.passive || cue.form.form === 'ing' || isHedged(cue, scopes)) return null;
	const that = thatAfter(sentence, cue, cues);
	const from = that === null ? cue.at + 1 : that + 1;
	if (that === null && (cue.mild || cue.listener || !beginsClause(sentence, from))) return null;
	if (that !== null && !endorses(sentence, cue, that)) return null;
	const speaker = subjectOf(sentence, cue, cues);
	if (speaker === null) return null;
	const inner = /^(?:he|she|they|it|we)$/.test(sentence[from]?.lower ?? '')
		? hedgedVerb(sentence, from, cues, scopes)
		: undefined;
	// "The mayor said he denied that …": the denial is the mayor's; what he would not confirm is nobody's.
	if (inner) {
		const denial = standingAt(scopes, inner.at) === 'told' ? denialAt(sentence, inner, cues, scopes) : null;
		return denial && { ...denial, speaker };
	}
	const to = tellingEnd(sentence, from, cues, scopes);
	if (to < clauseEnd(sentence) && !hasVerb(sentence, from, to)) return null;
	const rule = that === null ? 'said' : 'said-that';
	return { what: { from, to }, speaker, cue: cue.at, rule, score: that === null ? 0.75 : 0.9 };
}

/** "he | denied", "it | could neither confirm nor deny": the verb of a pronoun, where it does not simply say something. */
function hedgedVerb(sentence: Sentence, from: number, cues: readonly Cue[], scopes: readonly Scope[]): Cue | undefined {
	const verb = cues.find(({ at }) => at > from);
	if (verb === undefined || !(isHedged(verb, scopes) || standingAt(scopes, verb.at) === 'unsaid')) return undefined;
	const between = sentence.slice(from + 1, verb.at);
	const isVerb = ({ lower }: NarrativeItem): boolean =>
		AUXILIARIES.has(lower) || NOBODY.has(lower) || cueForm(lower) !== undefined;
	return between.every((item) => isAdverb(item) || isVerb(item)) ? verb : undefined;
}

/** Whether a verb does not simply say what follows it. */
function isHedged({ at }: Pick<Cue, 'at'>, scopes: readonly Scope[]): boolean {
	return scopes.some((scope) => scope.at === at);
}

/** Verbs that make somebody else's claim their own. */
const ENDORSING =
	/^(?:confirm|acknowledge|admit|conced|repeat|reiterat|maintain|assert|assur|stress|emphasi[sz]|insist|declar|announc|publish|post)/;

/** Whether the words between a verb and "that" leave it the verb's: not "commented on reports that", "repeated a denial that". */
function endorses(sentence: Sentence, cue: Cue, that: number): boolean {
	const between = sentence.slice(cue.at + 1, that).filter(({ kind }) => kind === 'word');
	if (between.some(({ lower }) => DENIALS.has(lower) || FALSE.has(lower) || NOBODY.has(lower))) return false;
	const claim = between.some(({ lower }) => CLAIMS.has(lower) && lower !== 'statement');
	return !claim || ENDORSING.test(sentence[cue.at]?.lower ?? '');
}

/** Where what is said ends because something is denied or refused next to it. */
function tellingEnd(sentence: Sentence, from: number, cues: readonly Cue[], scopes: readonly Scope[]): number {
	for (let at = from + 1; at < sentence.length; at++) {
		const cue = cues.some((one) => one.at === at);
		const refuses = REFUSE.has(sentence[at]?.lower ?? '');
		if (!refuses && !(cue && (isDenying(sentence, at) || isHedged({ at }, scopes)))) continue;
		const joint = jointBefore(sentence, at, from, cues) ?? joinedBefore(sentence, at, from);
		if (joint !== null && joint > from) return joint;
	}
	return clauseEnd(sentence);
}

/** "…; the army denied it", "… but did not say", "…, a claim rejected by the army", "…, which it denied". */
function joinedBefore(sentence: Sentence, at: number, from: number): number | null {
	for (let index = at - 1; index > Math.max(from, at - SHORTEST * 3); index--) {
		const word = sentence[index]?.lower ?? '';
		if (word === ';' || TURNS.has(word)) return index;
		if (word !== ',') continue;
		const behind = sentence.slice(index + 1, at);
		if (behind[0]?.lower === 'which' || behind.some(({ lower }) => CLAIMS.has(lower))) return index;
	}
	return null;
}

function hasVerb(sentence: Sentence, from: number, to: number): boolean {
	return sentence
		.slice(from, to)
		.some(({ kind, lower, capital }) => kind === 'word' && !capital && (AUXILIARIES.has(lower) || /ed$/.test(lower)));
}

/** "that" right behind the verb, or behind the one spoken to. */
function thatAfter(sentence: Sentence, cue: Cue, cues: readonly Cue[]): number | null {
	const most = cue.at + (cue.listener ? 5 : 4);
	for (let at = cue.at + 1; at <= most; at++) {
		const item = sentence[at];
		if (item?.kind === 'quote' || item?.kind === 'mark' || item === undefined) return null;
		// "said he denied that": another verb's.
		// "continued to deny that": the same.
		const verb =
			AUXILIARIES.has(item.lower) ||
			cues.some(
				(one) =>
					one.at === at && (one.form.form === 'past' || (one.form.form === 'plain' && sentence[at - 1]?.lower === 'to'))
			);
		if (verb || SUBJECT_PRONOUNS.has(item.lower)) return null;
		if (item.lower === 'that') return at;
	}
	return null;
}

/** "…, the ministry said." with nothing behind it but when and where. */
function saidAtEnd(sentence: Sentence, cues: readonly Cue[], scopes: readonly Scope[]): ToldWords | null {
	const cue = cues.at(-1);
	if (cue === undefined || !cue.form.reports || cue.mild || cue.passive || cue.form.form === 'ing') return null;
	if (sentence.length - cue.at > 8 || sentence[0]?.kind === 'quote') return null;
	// "…, the mayor denied", "…, the mayor would not say": told by nobody.
	if (isHedged(cue, scopes) || standingAt(scopes, cue.at) !== 'told') return null;
	if (hasObject(sentence, cue.at + 1) || sentence.some(({ kind }, at) => kind === 'quote' && at > cue.at)) return null;
	// "Asked about it, the mayor said."
	if (sentence[0]?.lower === 'asked') return null;
	const speaker = subjectOf(sentence, cue, cues);
	if (speaker === null || speaker.to > verbStart(sentence, cue.at) || sentence[speaker.from - 1]?.text !== ',')
		return null;
	if (!isNamed(sentence, speaker) || hasAside(sentence, speaker.from - 1)) return null;
	return { what: { from: 0, to: speaker.from - 1 }, speaker, cue: cue.at, rule: 'said-at-end', score: 0.85 };
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

function according(sentence: Sentence): ToldWords | null {
	for (const [at, item] of sentence.entries()) {
		if (item.lower !== 'according') continue;
		const found = accordingTo(sentence, at);
		if (found === null) continue;
		const { speaker } = found;
		const behind = at <= 1;
		const comma = behind ? sentence.findIndex((one, index) => index >= speaker.to && one.text === ',') : -1;
		if (behind && comma < 0) continue;
		const what = behind ? { from: comma + 1, to: clauseEnd(sentence) } : { from: 0, to: at };
		return { what, speaker, cue: at, rule: 'according-to', score: 0.92 };
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
	{ what, speaker, cue, rule, score, denied = false }: ToldWords,
	doubts: readonly DoubtReach[]
): Indirect | null {
	let { from, to } = what;
	to = Math.min(to, clauseEnd(sentence));
	while (from < to && sentence[from]?.kind === 'mark') from++;
	while (to > from && (/^[,;:—–-]$/.test(sentence[to - 1]?.text ?? '') || sentence[to - 1]?.lower === 'and')) to--;
	const items = sentence.slice(from, to);
	if (items.filter(({ kind }) => kind === 'word' || kind === 'number').length < SHORTEST && !isCounted(items))
		return null;
	const start = items[0]?.start ?? 0;
	const end = items.at(-1)?.end ?? start;
	const length = rule === 'according-to' ? 2 : 1;
	const doubt = doubtOver(doubts, from, to) ?? doubtInVerb(sentence, cue);
	return {
		start,
		end,
		speaker: stretchOf(sentence, speaker),
		cue: { start: sentence[cue]?.start ?? 0, end: sentence[cue + length - 1]?.end ?? 0 },
		rule,
		score,
		denied,
		...(doubt === undefined ? {} : { doubt })
	};
}

/** "17 died", "killing 17 villagers": little said, and a statement for all that. */
function isCounted([first, second, ...more]: Sentence): boolean {
	const last = more.at(-1) ?? second;
	if (second?.kind === 'number' && Object.hasOwn(DOES, first?.lower ?? '')) return true;
	return first?.kind === 'number' && last !== undefined && Object.hasOwn(HAPPENED, last.lower);
}
