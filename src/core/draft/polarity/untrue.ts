// What is called false, or is from somebody else than it seems: "false claims that", "it is a lie that", "a hoax message said".
import * as says from '../lexicon/denials.ts';
import { isAdverb } from '../quotations/cues.ts';
import { claimBefore, claimBehind, NEAR } from './claims.ts';
import type { Reaches } from './standing.ts';

const CALLED_OFF =
	/^(?:un(?:confirmed|verified|substantiated|founded)|disputed|alleged|retracted|impossible|inconceivable|unthinkable)$/;

/** What the word at an item leaves open because it calls it false. */
export function readUntrue(reaches: Reaches, at: number): void {
	const word = reaches.word(at);
	if (CALLED_OFF.test(word) || says.FALSE.has(word) || isNotTrue(reaches, at) || isMadeUp(reaches, at))
		untrue(reaches, at);
	if (says.FALSE.has(word)) judged(reaches, at);
	if (says.FORGED.has(word)) forging(reaches, at);
	// "Claim: …", "Rumour: …": a heading over what is looked into.
	if (at === 0 && says.GOING_ROUND.has(word) && reaches.word(1) === ':') reaches.wide(at, 'open', 2);
}

/** "is not true", "was never confirmed". */
function isNotTrue(reaches: Reaches, at: number): boolean {
	if (!/^(?:true|correct|accurate|so|credible)$/.test(reaches.word(at))) return false;
	return [1, 2, 3].some((n) => says.NEGATORS.has(reaches.word(at - n)));
}

/** "were made | up", "was too | high". */
function isMadeUp(reaches: Reaches, at: number): boolean {
	const pair = `${reaches.word(at - 1)} ${reaches.word(at)}`;
	return /^(?:made up|too (?:high|low))$/.test(pair);
}

/** "false claims that", "as false the claim that", "it is untrue that", "the claim that … is false". */
function untrue(reaches: Reaches, at: number): void {
	const { sentence } = reaches;
	const next = reaches.word(behindMark(reaches, at + 1));
	if (at === 0 && next === ':') return reaches.wide(at, 'open', 2);
	if (reaches.word(at - 1) === 'as' && claimBehind(sentence, at + 1) !== null) return reaches.wide(at, 'open');
	if (says.CLAIMS.has(next) || says.TOLLS.has(next)) return reaches.wide(at, 'open');
	if (next === 'that' && !/^[,;]$/.test(sentence[at - 1]?.text ?? '')) return reaches.wide(at, 'open');
	parted(reaches, at);
	const behind = sentence[at + 1];
	if (behind !== undefined && behind.kind !== 'mark' && !/^(?:by|on|in|and)$/.test(next)) return;
	const counted = /^(?:up|high|low)$/.test(reaches.word(at));
	if (claimBefore(sentence, at) !== null || counted) reaches.behind(at, at, 'open');
}

/** “…a lie” | that: behind the mark that closes a quotation. */
function behindMark({ sentence }: Reaches, at: number): number {
	return /^[”"’']$/.test(sentence[at]?.text ?? '') ? at + 1 : at;
}

/** "It is a lie," she said, | "that …": the second half of what is parted by who says it. */
function parted(reaches: Reaches, at: number): void {
	const { sentence } = reaches;
	if (sentence[at + 1]?.text !== ',') return;
	for (let index = at + 2; index < Math.min(sentence.length, at + NEAR + 2); index++) {
		const opens = /^[“"‘']$/.test(sentence[index - 1]?.text ?? '');
		if (opens && reaches.word(index) === 'that') return reaches.wide(at, 'open', index + 1);
	}
}

/** "a hoax message said", "a letter purporting to come from the army said". */
function forging(reaches: Reaches, at: number): void {
	const { sentence } = reaches;
	const cue = reaches.cues.find((one) => one.at > at && one.at < at + NEAR);
	if (cue?.form.reports !== true || cue.passive) return;
	const own = isAdverb(sentence[at]) && reaches.word(at) !== 'purportedly';
	if (!own && !sentence.slice(at, cue.at).some(({ kind }) => kind === 'mark')) reaches.wide(cue.at, 'open');
}

/** "dismissed 12 deaths as enemy propaganda", "described the death of 12 as an invention". */
function judged(reaches: Reaches, at: number): void {
	const as = [1, 2, 3].map((n) => at - n).find((index) => reaches.word(index) === 'as');
	if (as === undefined) return;
	const verb = reaches.cues.findLast((cue) => cue.at < as && as - cue.at < NEAR);
	if (verb === undefined || reaches.scopes.some((scope) => scope.at === verb.at)) return;
	const { lower = '' } = reaches.sentence[verb.at] ?? {};
	if (says.DENY_CLAIMS.has(lower) || /^(?:describ|brand|label|denounc|portray)/.test(lower))
		reaches.behind(at, as, 'open', verb.at + 1);
}

/** Items behind a quotation that say who said it. */
const TAIL = 9;

/** "“…,” said nobody", "“…,” the mayor refused to say": the words before are nobody's. */
export function readUnspoken(reaches: Reaches): void {
	const { sentence } = reaches;
	const close = sentence.findLastIndex(
		({ text }, at) => at > 0 && /^[”"’']$/.test(text) && /^[,?!]$/.test(sentence[at - 1]?.text ?? '')
	);
	if (close < 0 || sentence.length - close > TAIL) return;
	const tail = sentence.slice(close + 1).map(({ lower }) => lower);
	const nobody = tail.some(
		(word) =>
			says.NEGATORS.has(word) ||
			says.NOBODY.has(word) ||
			says.REFUSE.has(word) ||
			says.FORGED.has(word) ||
			/^(?:allegedly|alleged|reportedly)$/.test(word)
	);
	const denied = tail.some((word, at) => says.DENY.has(word) && /ing$/.test(tail[at + 1] ?? ''));
	if (nobody || denied || tail.join(' ').includes('said to have')) reaches.add(-1, 0, close, 'open');
}
