// Named features that no gazetteer of towns has: roads, waters, mountains, parks, told by the word that heads them.
import type { Name, NameReadings } from './names.ts';
import type { NameSpan } from './spans.ts';
import {
	HEADS_AFTER,
	HEADS_BEFORE,
	HEADS_BEFORE_OF,
	NO_BEGINNINGS,
	NO_STEMS,
	NUMBERED,
	type FeatureKind
} from './words/features.ts';
import type { Word } from './words.ts';
import { fold } from '../gazetteer/fold.ts';
import { DIRECTIONS } from './words/around.ts';

/** Words a name may have, its head included. */
const MOST_WORDS = 6;

/** The name of a feature that begins at word `at`; undefined where there is none. */
export function featureAt(text: string, words: readonly Word[], at: number, names: NameReadings): NameSpan | undefined {
	const first = words[at];
	if (!first?.capital || first.owns || NO_BEGINNINGS.has(first.folded)) return undefined;
	const found = numbered(words, at) ?? headBefore(words, at) ?? headAfter(words, at);
	if (!found) return undefined;
	const { kind, to, stem } = found;
	const [start, end] = [first.start, words[to - 1]?.end ?? first.end];
	return { from: at, to, start, end, name: feature(text, words, start, end, stem, kind, names) };
}

interface FeatureShape {
	kind: FeatureKind;
	to: number;
	/** The words without the head, from and to (exclusive). */
	stem: readonly [number, number];
}

/** "Highway 7", "U.S. Route 30", "I-95". */
function numbered(words: readonly Word[], at: number): FeatureShape | undefined {
	for (let head = at; head < at + 3; head++) {
		const [word, next] = [words[head], words[head + 1]];
		if (!word?.capital || (head > at && word.gap !== 'space')) return undefined;
		if (!NUMBERED.has(word.folded) || !next?.number) continue;
		if (next.gap === 'space' ? word.folded === 'i' : next.gap !== 'hyphen') continue;
		return { kind: 'numbered-road', to: head + 2, stem: [at, at] };
	}
	return undefined;
}

/** "Lake Chad", "Gulf of Aden". */
function headBefore(words: readonly Word[], at: number): FeatureShape | undefined {
	const [first, second, third] = [words[at], words[at + 1], words[at + 2]];
	const ofHead = kindOf(HEADS_BEFORE_OF, first);
	if (ofHead && second?.folded === 'of' && isJoined(second) && isCapital(third))
		return { kind: ofHead, to: at + 3, stem: [at + 2, at + 3] };
	const kind = kindOf(HEADS_BEFORE, first);
	if (!kind || !isCapital(second) || kindOf(HEADS_AFTER, second)) return undefined;
	// "Lake Chad Basin Commission" is a body: what goes on in capitals is left to the rule of the last head.
	if (isCapital(third) && !second?.owns) return undefined;
	return { kind, to: at + 2, stem: [at + 1, at + 2] };
}

/** "Old Canal Street": capitals up to a head, and no capital behind it. */
function headAfter(words: readonly Word[], at: number): FeatureShape | undefined {
	if (words[at + 1]?.gap === 'hyphen' && words[at]?.text.length === 1) return undefined;
	let to = at + 1;
	while (to < words.length && to < at + MOST_WORDS && isCapital(words[to]) && !words[to - 1]?.owns) to++;
	if (to === at + 1 || (isCapital(words[to]) && !words[to - 1]?.owns)) return undefined;
	const kind = kindOf(HEADS_AFTER, words[to - 1]);
	if (!kind || (to === at + 2 && NO_STEMS.has(words[at]?.folded ?? ''))) return undefined;
	return { kind, to, stem: [at, to - 1] };
}

function kindOf(
	heads: readonly (readonly [FeatureKind, ReadonlySet<string>])[],
	word: Word | undefined
): FeatureKind | undefined {
	return word && heads.find(([, list]) => list.has(word.folded))?.[0];
}

function isJoined(word: Word | undefined): boolean {
	return word?.gap === 'space' || word?.gap === 'hyphen';
}

function isCapital(word: Word | undefined): boolean {
	return word !== undefined && word.capital && isJoined(word);
}

/** A road or park may be anywhere; a water or valley mostly lies near what it is called after. */
function feature(
	text: string,
	words: readonly Word[],
	start: number,
	end: number,
	[from, to]: readonly [number, number],
	kind: FeatureKind,
	names: NameReadings
): Name {
	const folded = fold(text.slice(start, end));
	if (kind !== 'water' && kind !== 'land') return { folded, meanings: [], feature: kind };
	const begin = from + 1 < to && DIRECTIONS.has(words[from]?.folded ?? '') ? from + 1 : from;
	const stem = names.find(fold(text.slice(words[begin]?.start ?? start, words[to - 1]?.end ?? end)));
	const meanings = stem?.meanings.filter(({ as }) => as === 'name' || as === 'own') ?? [];
	return { folded, meanings, feature: kind };
}
