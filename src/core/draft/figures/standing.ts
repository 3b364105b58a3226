// Whether the figures of a paragraph are told, are what is denied, or stand within what is denied, asked or supposed.
import { CLAIMS, TOLLS } from '../lexicon/denials.ts';
import { AUXILIARIES, DETERMINERS } from '../lexicon/function-words.ts';
import { standingAt, type Scope } from '../polarity/standing.ts';
import { scopesOf } from '../polarity/scopes.ts';
import { cuesOf } from '../quotations/cues.ts';
import { sentencesIn, type Sentence } from '../quotations/narrative.ts';
import type { Token } from '../reading/tokens.ts';

/** Items behind the number in which its verb would stand. */
const NEAR = 6;

/** The standing of each figure by the token it begins with, in order. */
export function standingsOf(tokens: readonly Token[], figures: readonly number[]): ('told' | 'denied' | 'untold')[] {
	const found: ('told' | 'denied' | 'untold')[] = [];
	let offset = 0;
	let next = 0;
	for (const sentence of sentencesIn(tokens)) {
		const end = offset + sentence.length;
		if ((figures[next] ?? Infinity) < end) {
			const scopes = scopesOf(sentence, cuesOf(sentence));
			for (; (figures[next] ?? Infinity) < end; next++)
				found.push(standing(sentence, (figures[next] ?? 0) - offset, scopes));
		}
		offset = end;
	}
	return found;
}

function standing(sentence: Sentence, at: number, scopes: readonly Scope[]): 'told' | 'denied' | 'untold' {
	const told = standingAt(scopes, at);
	if (told !== 'denied') return told === 'told' ? 'told' : 'untold';
	const scope = scopes.find(({ from, to }) => from <= at && at < to);
	const between = sentence.slice(scope?.from ?? at, at);
	// "denied 12 people had died" denies a clause.
	const clause = sentence.slice(at, Math.min(at + NEAR, scope?.to ?? at)).some(({ lower }) => AUXILIARIES.has(lower));
	return !clause && between.every(({ lower }) => isClaimed(lower)) ? 'denied' : 'untold';
}

/** "reports of", "a death toll of", "the figure of": nothing else is denied but the figure. */
function isClaimed(word: string): boolean {
	if (word === 'that') return false;
	return DETERMINERS.has(word) || CLAIMS.has(word) || TOLLS.has(word) || word === 'of' || word === 'death';
}
