// A quotation in which the editors' own words, in brackets, stand for others: a role for the name of a private person.
import type { Statement } from './types.ts';

const IN_BRACKETS = /\[[^[\]]+\]/u;

/** Whether words of the quote are the editors', and marked so: the quote is on the list `editorial`, and has words in brackets. */
export function hasReplacedWords({ quote, editorial }: Pick<Statement, 'quote' | 'editorial'>): boolean {
	const isOurs = editorial === true || (editorial?.includes('quote') ?? false);
	return isOurs && quote !== undefined && IN_BRACKETS.test(quote);
}

/** Whether words are the passage with brackets in place of some of it; `null` where they have no brackets. */
export function fitsAround(words: string, passage: string): boolean | null {
	const [first = '', ...others] = words.split(new RegExp(IN_BRACKETS, 'gu'));
	const last = others.pop();
	if (last === undefined) return null;
	if (!passage.startsWith(first)) return false;
	let at = first.length;
	for (const between of others) {
		// Something stands where the brackets are.
		const next = passage.indexOf(between, at + 1);
		if (next < 0) return false;
		at = next + between.length;
	}
	return passage.endsWith(last) && passage.length - last.length > at;
}
