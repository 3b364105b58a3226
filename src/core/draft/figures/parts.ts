// Numbers that are no figure of their own, and what stands around one: "17 of the 40", "all but 17", "17 more", "at least" behind it.
import type { Bound } from '#core/dossier/types.ts';
import { DETERMINERS } from '../lexicon/function-words.ts';
import { numberWord } from '../lexicon/numbers.ts';
import type { Token } from '../reading/tokens.ts';

/** Tokens in which a toll and its change stand before a number. */
const REACH = 12;
const CHANGED =
	/\b(?:revised|lowered|raised|rais\w+|risen|rose|cut|fell|fallen|increased|dropped|climbed|reduced|corrected)\b/;
/** Words before a number that leave it no figure of what happened. */
const NO_FIGURE = /(?:^| )(?:(?:all|everything|anything) but|far from|rather than|instead of|barely|scarcely|hardly)$/;
const SHARE =
	/^(?:some|many|most|few|several|none|half|part|any|all|each|majority|third|quarter|two-thirds|percent|%)$/;

/** Behind the whole that a number is of: "17 of the 40 | villagers"; `null` where it is of none. */
export function behindWhole(tokens: readonly Token[], at: number): number | null {
	if (tokens[at]?.lower !== 'of') return null;
	let whole = at + 1;
	while (whole < at + 3 && isDeterminer(tokens[whole])) whole++;
	return isNumber(tokens[whole]) ? whole + 1 : null;
}

/** Whether the number from token `from` to before `to` is no figure: "all but 17", "a further 17", "17 more", "most of the 17". */
export function isPart(tokens: readonly Token[], from: number, to: number): boolean {
	if (tokens[to]?.lower === 'more' && tokens[to + 1]?.lower !== 'than') return true;
	let start = from;
	while (start > from - 2 && isDeterminer(tokens[start - 1])) start--;
	const before = wordsBefore(tokens, start, 2);
	if (/(?:^| )(?:further|additional)$/.test(wordsBefore(tokens, from, 1)) || NO_FIGURE.test(before)) return true;
	return tokens[start - 1]?.lower === 'of' && SHARE.test(tokens[start - 2]?.lower ?? '');
}

/** Whether a number is what a toll was before: "revised down from | 12 dead to nine". */
export function isFormer(tokens: readonly Token[], at: number): boolean {
	return tokens[at - 1]?.lower === 'from' && CHANGED.test(wordsBefore(tokens, at - 1, REACH / 2));
}

/** Whether a number is what a toll has come to: "the toll was revised down from 12 dead to | nine". */
export function isNewToll(tokens: readonly Token[], at: number): boolean {
	const words = wordsBefore(tokens, at, REACH);
	return /\b(?:toll|number of dead|number killed|number of deaths)\b.* to$/.test(words) && CHANGED.test(words);
}

/** "17 villagers | at least". */
export function boundAfter(tokens: readonly Token[], at: number): Bound | null {
	if (tokens[at]?.lower !== 'at') return null;
	const word = tokens[at + 1]?.lower;
	return word === 'least' ? 'at-least' : word === 'most' ? 'at-most' : null;
}

function wordsBefore(tokens: readonly Token[], at: number, count: number): string {
	return tokens
		.slice(Math.max(0, at - count), at)
		.map(({ lower }) => lower)
		.join(' ');
}

function isDeterminer(token: Token | undefined): boolean {
	return token !== undefined && DETERMINERS.has(token.lower) && !isNumber(token);
}

function isNumber(token: Token | undefined): boolean {
	return token?.kind === 'number' || numberWord(token?.lower ?? '') !== null;
}
