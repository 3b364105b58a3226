// What happened to those a figure counts, where the words beside it leave no doubt.
import { BE } from '../lexicon/function-words.ts';
import { COUNTED_AS, DOES, HAPPENED } from '../lexicon/counted.ts';
import { DOUBT_ADVERBS, DOUBT_PARTICIPLES } from '../lexicon/doubts.ts';
import type { Token } from '../reading/tokens.ts';
import { isNewToll } from './parts.ts';

/** Tokens from a figure to its verb: "more than 140 people, most of them children, have been killed". */
const REACH = 9;

/** The property of a figure that stands from token `from` to before `to` with what it counts; `null` where none is sure. */
export function propertyOf(tokens: readonly Token[], from: number, to: number): string | null {
	return own(COUNTED_AS, tokens[to - 1]) ?? before(tokens, from) ?? after(tokens, to);
}

function own(table: Readonly<Record<string, string>>, token: Token | undefined): string | null {
	return token !== undefined && Object.hasOwn(table, token.lower) ? (table[token.lower] ?? null) : null;
}

/** "killing at least 141", "a death toll of 141", "leaving 125 wounded" is found behind. */
function before(tokens: readonly Token[], from: number): string | null {
	const verb = tokens[from - 1];
	const active = own(DOES, verb);
	// "were killed 12 days ago": passive, and not about the figure.
	if (active !== null && !BE.has(tokens[from - 2]?.lower ?? '')) return active;
	if (isNewToll(tokens, from)) return 'killed';
	const words = tokens
		.slice(Math.max(0, from - 6), from)
		.map(({ lower }) => lower)
		.join(' ');
	return /\b(?:death toll|toll|number of dead)(?: \S+){0,2} (?:of|to|at|is|was|reached|passed)$/.test(words)
		? 'killed'
		: null;
}

/** Words of a verb between those counted and what happened to them. */
const BETWEEN = /^(?:have|has|had|also|now|left|shot|others|more|confirmed|may|might|to)$/;

/** "were killed", "died", "dead", "wounded in the blast", across an aside between commas. */
function after(tokens: readonly Token[], to: number): string | null {
	const start = tokens[to]?.text === ',' ? behindAside(tokens, to + 1) : to;
	if (start === null) return null;
	let passive = false;
	for (let at = start; at < Math.min(tokens.length, start + 7); at++) {
		const token = tokens[at];
		if (token === undefined) return null;
		const word = token.lower;
		const happened = own(HAPPENED, token);
		if (happened !== null)
			return passive || word === 'died' || word === 'dead' || !hasObject(tokens, at + 1) ? happened : null;
		if (BE.has(word)) passive = true;
		else if (!BETWEEN.test(word) && !DOUBT_ADVERBS.has(word) && !DOUBT_PARTICIPLES.has(word)) return null;
	}
	return null;
}

function behindAside(tokens: readonly Token[], from: number): number | null {
	for (let at = from; at < Math.min(tokens.length, from + REACH); at++) {
		if (tokens[at]?.kind === 'mark') return tokens[at]?.text === ',' ? at + 1 : null;
	}
	return null;
}

/** Whether a verb has an object behind it, so that those counted did it and did not suffer it. */
function hasObject(tokens: readonly Token[], at: number): boolean {
	const next = tokens[at];
	if (next === undefined || next.kind === 'mark') return false;
	if (next.kind === 'number' || next.capital) return true;
	return !/^(?:in|by|when|after|on|during|at|as|and|or|so|while|from|since|near|inside|outside|across|including|overnight|there|this|last|earlier)$/.test(
		next.lower
	);
}
