// Whether the figures of a paragraph are told, are what is denied, or stand within what is denied, asked or supposed.
import type { Doubt } from '#core/dossier/types.ts';
import { CLAIMS, TOLLS } from '../lexicon/denials.ts';
import { AUXILIARIES, DETERMINERS } from '../lexicon/function-words.ts';
import { doubtOver, doubtsOf } from '../polarity/doubt.ts';
import { standingAt, type Scope } from '../polarity/standing.ts';
import { scopesOf } from '../polarity/scopes.ts';
import { cuesOf } from '../quotations/cues.ts';
import { sentencesIn, type Sentence } from '../quotations/narrative.ts';
import type { Token } from '../reading/tokens.ts';

/** Items behind the number in which its verb would stand. */
const NEAR = 6;

/** How a figure is told, and with what doubt. */
export interface ToldFigure {
	standing: 'told' | 'denied' | 'untold';
	doubt: Doubt | undefined;
}

/** The standing of each figure by the token it begins with, in order. */
export function standingsOf(tokens: readonly Token[], figures: readonly number[]): ToldFigure[] {
	const found: ToldFigure[] = [];
	let offset = 0;
	let next = 0;
	for (const sentence of sentencesIn(tokens)) {
		const end = offset + sentence.length;
		if ((figures[next] ?? Infinity) < end) {
			const cues = cuesOf(sentence);
			const scopes = scopesOf(sentence, cues);
			const doubts = doubtsOf(sentence, cues);
			for (; (figures[next] ?? Infinity) < end; next++) {
				const at = (figures[next] ?? 0) - offset;
				found.push({ standing: standing(sentence, at, scopes), doubt: doubtOver(doubts, at) });
			}
		}
		offset = end;
	}
	return found;
}

function standing(sentence: Sentence, at: number, scopes: readonly Scope[]): ToldFigure['standing'] {
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
