// What somebody is reported to deny: "denied that", "rejected claims that", "was denied by", "the ministry's denial that".
import { CLAIMS, DENIALS, ISSUE, NEGATORS, NOBODY, WANT } from '../lexicon/denials.ts';
import { AUXILIARIES, POSSESSIVES, SUBJECT_PRONOUNS } from '../lexicon/function-words.ts';
import { isDoing, isRelative, wordAt } from '../polarity/reach.ts';
import { claimBehind, isDenying } from '../polarity/claims.ts';
import { standingAt, type Scope } from '../polarity/standing.ts';
import { isAdverb, verbStart, type Cue } from './cues.ts';
import type { Sentence } from './narrative.ts';
import { isSpeaker, type Phrase } from './noun-phrase.ts';
import { phraseAfter } from './phrase-after.ts';
import { phraseBefore } from './phrase-before.ts';
import { subjectOf } from './subject.ts';
import { beginsClause, type ToldWords } from './told.ts';

/** Items from a word of denial to its "that". */
const NEAR = 12;

/** What the verb at a cue denies; `null` where it denies nothing, or no clause that can be told. */
export function denialAt(
	sentence: Sentence,
	cue: Cue,
	cues: readonly Cue[],
	scopes: readonly Scope[]
): ToldWords | null {
	if (cue.form.form === 'ing' || !isDenying(sentence, cue.at)) return null;
	const own = scopes.filter(({ at, standing }) => at === cue.at && standing === 'denied');
	const behind = own.find(({ from }) => from > cue.at);
	const what = cue.passive ? deniedBefore(sentence, cue, own) : null;
	const told = what ?? (behind && deniedBehind(sentence, cue, behind));
	const speaker = told ? subjectOf(sentence, cue, cues) : null;
	// "Few deny that": nobody to speak of.
	if (!told || speaker === null || NOBODY.has(wordAt(sentence, speaker.from))) return null;
	// "It was denied that the army had built it": the by-phrase is another verb's.
	if (cue.passive && speaker.from > cue.at + 2) return null;
	const that = wordAt(sentence, told.from - 1) === 'that';
	return {
		what: told,
		speaker,
		cue: cue.at,
		rule: that ? 'denied-that' : 'denied',
		score: that ? 0.9 : 0.75,
		denied: true
	};
}

/** "The claim that the dam had failed | was rejected by …". */
function deniedBefore(sentence: Sentence, cue: Cue, own: readonly Scope[]): Phrase | null {
	const scope = own.find(({ to }) => to <= cue.at);
	if (scope === undefined || wordAt(sentence, cue.at + 1) !== 'by') return null;
	for (let at = scope.from; at < scope.to; at++) {
		if (wordAt(sentence, at) !== 'that' || isRelative(sentence, at)) continue;
		const opens = at === scope.from || CLAIMS.has(wordAt(sentence, at - 1));
		return opens ? { from: at + 1, to: verbStart(sentence, cue.at) } : null;
	}
	return null;
}

function deniedBehind(sentence: Sentence, cue: Cue, scope: Scope): Phrase | null {
	if (cue.passive) return scope;
	const from = behindAside(sentence, scope.from);
	const { to } = scope;
	const claim = claimBehind(sentence, from);
	const that = claim === null ? null : thatBehind(sentence, claim, to);
	if (that !== null) return isRelative(sentence, that) && claim !== that ? null : { from: that + 1, to };
	let start = from;
	// "denied not having": two negations are nobody's words.
	while (isAdverb(sentence[start]) && !NEGATORS.has(wordAt(sentence, start))) start++;
	if (isDoing(wordAt(sentence, start))) return { from: start, to };
	return claim === null && beginsClause(sentence, start) && isClause(sentence, start, to) ? { from: start, to } : null;
}

/** Behind what commas part from the verb: "denied, however, | that". */
function behindAside(sentence: Sentence, from: number): number {
	if (sentence[from]?.text !== ',') return from;
	const end = sentence.findIndex(({ text }, at) => at > from && text === ',');
	return end > 0 && end - from < NEAR / 2 ? end + 1 : from;
}

/** The "that" at or behind the noun of a claim, who makes the claim passed over. */
function thatBehind(sentence: Sentence, claim: number, to: number): number | null {
	for (let at = claim; at < Math.min(to, claim + NEAR); at++) {
		if (sentence[at]?.kind === 'mark' || sentence[at]?.kind === 'quote') return null;
		if (wordAt(sentence, at) === 'that') return at;
		if (AUXILIARIES.has(wordAt(sentence, at))) return null;
	}
	return null;
}

/** A pronoun and a verb, or a verb of which no noun can be a part. */
function isClause(sentence: Sentence, from: number, to: number): boolean {
	if (SUBJECT_PRONOUNS.has(wordAt(sentence, from))) return true;
	const verb = sentence.findIndex((item, at) => at > from && at < to && AUXILIARIES.has(item.lower));
	return (
		verb > 0 &&
		!sentence.slice(from, verb).some(({ kind, lower }) => kind === 'mark' || /^(?:who|which|that)$/.test(lower))
	);
}

/** "issued a denial that", "repeated its denial that", "read out a denial by the regiment that". */
export function denialsByNoun(sentence: Sentence, cues: readonly Cue[], scopes: readonly Scope[]): ToldWords[] {
	return scopes.flatMap(({ at, from, to, standing }): ToldWords[] => {
		if (standing !== 'denied' || !DENIALS.has(wordAt(sentence, at)) || standingAt(scopes, at) !== 'told') return [];
		const that = thatBehind(sentence, from, to);
		const speaker = that === null || isRelative(sentence, that) ? null : denier(sentence, at, that, cues, scopes);
		if (that === null || speaker === null || !isSpeaker(sentence, speaker)) return [];
		return [{ what: { from: that + 1, to }, speaker, cue: at, rule: 'denial', score: 0.75, denied: true }];
	});
}

/** Whose denial it is, where it is the object of a verb: as a subject, it is not told where what is denied ends. */
function denier(
	sentence: Sentence,
	at: number,
	that: number,
	cues: readonly Cue[],
	scopes: readonly Scope[]
): Phrase | null {
	const verb = cues.findLast((cue) => cue.at < at && at - cue.at < NEAR / 2);
	// "said in a denial that": these are the words of the denial.
	if (
		verb === undefined ||
		sentence.slice(verb.at, at).some(({ lower }) => lower === 'in') ||
		scopes.some((scope) => scope.at === verb.at) ||
		WANT.has(wordAt(sentence, verb.at))
	)
		return null;
	// "said the army's denial that … was a mistake": what is denied ends nowhere that can be told.
	const issues =
		ISSUE.has(wordAt(sentence, verb.at)) ||
		(wordAt(sentence, verb.at) === 'read' && wordAt(sentence, verb.at + 1) === 'out');
	if (verb.form.reports && !issues) return null;
	const by = sentence.findIndex(({ lower }, index) => index > at && index < that && /^(?:by|from)$/.test(lower));
	if (by > 0) return phraseAfter(sentence, by + 1);
	const before = sentence[at - 1];
	if (before?.kind === 'owner') return phraseBefore(sentence, at - 1, verb.at + 1);
	const own =
		before !== undefined && (POSSESSIVES.has(before.lower) || (issues && /^(?:a|another)$/.test(before.lower)));
	return own && !verb.passive ? subjectOf(sentence, verb, cues) : null;
}
