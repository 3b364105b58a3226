// Whether words in quotation marks are what somebody says, or stand within what is denied or not said.
import type { Sentence } from '../quotations/narrative.ts';
import { standingAt, type Scope } from './standing.ts';

/** Items between a verb and a quotation that is its object: "denied a “massacre …”". */
const BESIDE = 3;

/**
 * What a quotation at an item is: `said` in the speaker's own words; `denied` together with the clause that holds it;
 * `nothing` where somebody does not say it, or no rule can tell whose words they are.
 */
export function saidOfQuotation(
	text: string,
	sentence: Sentence,
	at: number,
	scopes: readonly Scope[]
): 'said' | 'denied' | 'nothing' {
	const standing = standingAt(scopes, at);
	const before = sentence[at - 1]?.text ?? ':';
	// “…,” she denied; she denied it: “…”; rejected it as “…”: the words are her own, whatever they deny.
	if (before === ':' || before === 'as' || (before === ',' && isSentence(text, sentence, at))) return 'said';
	if (standing === 'unsaid') return 'nothing';
	if (standing !== 'denied') return 'said';
	const scope = scopes.find(({ from, to }) => from <= at && at < to);
	if (scope === undefined || scope.from > at || scope.at > at) return 'said';
	const between = sentence.slice(scope.from, at);
	if (between.some(({ lower }) => /^(?:that|of|had|has|have|was|were)$|.ing$/.test(lower))) return 'denied';
	return between.length <= BESIDE ? 'nothing' : 'said';
}

function isSentence(text: string, sentence: Sentence, at: number): boolean {
	const quoted = sentence[at]?.quoted;
	return quoted !== undefined && /^\s*\p{Lu}/u.test(text.slice(quoted.from, quoted.from + 4));
}
