// What a figure counts: the nouns behind it.
import {
	ADVERBS,
	AUXILIARIES,
	CONJUNCTIONS,
	DETERMINERS,
	INNER_PREPOSITIONS,
	OBJECT_PRONOUNS,
	OUTER_PREPOSITIONS,
	SUBJECT_PRONOUNS,
	isMannerAdverb
} from '../lexicon/function-words.ts';
import { COUNTED_AS, HAPPENED } from '../lexicon/counted.ts';
import { TIME_WORDS } from '../lexicon/time-words.ts';
import type { Token } from '../reading/tokens.ts';

/** Tokens of what is counted; `to` exclusive. */
export interface CountedTokens {
	from: number;
	to: number;
	words: string;
}

/** Words of a unit at most. */
const LONGEST = 4;

/** What the figure that ends before token `at` counts; `null` where no noun stands behind it. */
export function unitAt(tokens: readonly Token[], at: number): CountedTokens | null {
	let from = at;
	if (tokens[from]?.lower === 'of') from++;
	while (from < at + 3 && DETERMINERS.has(tokens[from]?.lower ?? '')) from++;
	let to = from;
	while (to < from + LONGEST && isNoun(tokens[to]) && !(to > from && beginsClause(tokens, to))) to++;
	const happened = tokens[to - 1];
	// "125 people wounded", "125 wounded": the participle is no part of what is counted.
	if (happened && to > from && isHappening(happened)) to--;
	if (to === from) return null;
	return {
		from,
		to,
		words: tokens
			.slice(from, to)
			.map(({ text }) => text)
			.join(' ')
	};
}

/** "six people | climbing the wall", "the men | accused of it": a participle behind a plural. */
function beginsClause(tokens: readonly Token[], at: number): boolean {
	const [before, word] = [tokens[at - 1]?.lower ?? '', tokens[at]?.lower ?? ''];
	return /(?:ing|ed)$/.test(word) && /(?:s|people|men|women|children|staff|police)$/.test(before);
}

function isHappening(token: Token): boolean {
	return Object.hasOwn(HAPPENED, token.lower) || /^(?:were|was)$/.test(token.lower);
}

function isNoun(token: Token | undefined): boolean {
	if (token?.kind !== 'word' || token.stop) return false;
	const word = token.lower;
	if (Object.hasOwn(COUNTED_AS, word)) return true;
	if (TIME_WORDS.has(word) || DETERMINERS.has(word) || isMannerAdverb(word) || /^(?:dead|died)$/.test(word))
		return false;
	return !(
		AUXILIARIES.has(word) ||
		CONJUNCTIONS.has(word) ||
		OUTER_PREPOSITIONS.has(word) ||
		INNER_PREPOSITIONS.has(word) ||
		OBJECT_PRONOUNS.has(word) ||
		SUBJECT_PRONOUNS.has(word) ||
		ADVERBS.has(word)
	);
}
