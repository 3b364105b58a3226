// The words of a text, what stands between them, and the names that words are.

/** A run of letters and numbers of a folded text. */
export interface NameToken {
	word: string;
	start: number;
	end: number;
}

/** A name as words and what stands between each two of them. */
export interface Sequence<T> {
	words: readonly string[];
	gaps: readonly string[];
	value: T;
}

const RUNS = /[\p{L}\p{M}\p{N}]+/gu;

/** The tokens of a folded text. */
export function tokensOf(folded: string): NameToken[] {
	return Array.from(folded.matchAll(RUNS), ({ 0: word, index }) => ({ word, start: index, end: index + word.length }));
}

/** What stands between two words of a name: spaces, hyphens and underscores are one to the reader. */
export function gapOf(between: string): string {
	return between.length > 0 && /^[\s_-]+$/.test(between) ? ' ' : between;
}

/** A folded name as words and gaps. */
export function sequenceOf<T>(name: string, value: T): Sequence<T> {
	const tokens = tokensOf(name);
	const gaps = tokens.slice(1).map(({ start }, index) => gapOf(name.slice(tokens[index]?.end, start)));
	return { words: tokens.map(({ word }) => word), gaps, value };
}
