// The longest name of a place that begins at a word.
import { nameOf, type Name, type NameReadings } from './names.ts';
import { POSTAL, REGION_OF_POSTAL } from './words/postal.ts';
import { CONNECTORS, CONTRARY, DIVISION_WORDS, NOT_PLACES } from './words/not-places.ts';
import type { Word } from './words.ts';

/** A name over the words `from` to `to` (exclusive); `start` and `end` are UTF-16 code units of the text. */
export interface NameSpan {
	from: number;
	to: number;
	start: number;
	end: number;
	name: Name;
}

const MOST_WORDS = 6;
const LONGEST = 60;
// A name this short is a word of everyday English or an abbreviation unless it is written just so.
const SHORT = 3;
const SMALL: ReadonlySet<string> = new Set(['settlement', 'district']);

/** The longest known name that begins at word `at`, which must have a capital; undefined where there is none. */
export function spanAt(text: string, words: readonly Word[], at: number, names: NameReadings): NameSpan | undefined {
	const first = words[at];
	if (!first?.capital) return undefined;
	for (let to = lastWord(words, at); to > at; to--) {
		const last = words[to - 1];
		if (!last?.capital) continue;
		const span = read(text, words, at, to, last, names);
		if (span) return extended(span, words);
	}
	return undefined;
}

/** "Nyanza Province" where the gazetteer has Nyanza, a division. */
function extended(span: NameSpan, words: readonly Word[]): NameSpan {
	const next = words[span.to];
	if (!next?.capital || next.gap !== 'space' || words[span.to - 1]?.owns || !DIVISION_WORDS.has(next.folded))
		return span;
	const meanings = span.name.meanings.filter(
		({ candidate }) => candidate.kind === 'region' || candidate.kind === 'district'
	);
	if (meanings.length === 0) return span;
	const name = nameOf(`${span.name.folded} ${next.folded}`, meanings);
	return { from: span.from, to: span.to + 1, start: span.start, end: next.end, name };
}

/** One past the last word a name that begins at `at` may reach to: words without a mark between, capitals or small connecting words. */
function lastWord(words: readonly Word[], at: number): number {
	let to = at + 1;
	for (; to < words.length && to < at + MOST_WORDS; to++) {
		const word = words[to];
		if (!word || (word.gap !== 'space' && word.gap !== 'hyphen')) break;
		if (!word.capital && !CONNECTORS.has(word.folded)) break;
		if (word.end - (words[at]?.start ?? 0) > LONGEST) break;
	}
	return to;
}

function read(
	text: string,
	words: readonly Word[],
	from: number,
	to: number,
	last: Word,
	names: NameReadings
): NameSpan | undefined {
	const start = words[from]?.start ?? 0;
	const written = text.slice(start, last.end);
	const folded = foldedWords(words, from, to);
	if (to === from + 1 && isStateCode(words, from)) {
		const name = names.region(REGION_OF_POSTAL + written);
		if (name) return { from, to, start, end: last.end, name };
	}
	const dotted = written.endsWith('.') || text[last.end] === '.';
	// "L.A." is no "la", and ", La." is Louisiana.
	const addressed = (dotted && isAddressed(words, from)) || /\..*\./.test(written);
	if (folded.length < 2 || (NOT_PLACES.has(folded) && !addressed) || CONTRARY.has(folded)) return undefined;
	const found = names.find(folded);
	if (!found) return undefined;
	const name = fitting(found, written, dotted, isAddressed(words, from));
	if (!name) return undefined;
	const abbreviated = name.meanings[0]?.as === 'abbreviation' && !written.endsWith('.');
	const closing =
		written.endsWith('.') &&
		!abbreviated &&
		!written.slice(0, -1).includes('.') &&
		name.meanings[0]?.as !== 'abbreviation';
	return { from, to, start, end: last.end + (abbreviated ? 1 : closing ? -1 : 0), name };
}

/** After a comma, or as the state of a member of congress: "Akron, Ohio", "D-Ohio". */
function isAddressed(words: readonly Word[], at: number): boolean {
	const gap = words[at]?.gap;
	return gap === 'comma' || (gap === 'hyphen' && /^[DRI]$/.test(words[at - 1]?.text ?? ''));
}

/** The same as folding what is written: hyphens are spaces, and an "'s" within the name is an s. */
function foldedWords(words: readonly Word[], from: number, to: number): string {
	let folded = words[from]?.folded ?? '';
	for (let at = from + 1; at < to; at++) folded += `${words[at - 1]?.owns ? 's' : ''} ${words[at]?.folded ?? ''}`;
	return folded;
}

/** "OH" after "Akron,". */
function isStateCode(words: readonly Word[], at: number): boolean {
	const word = words[at];
	return word !== undefined && isAddressed(words, at) && word.shouted && POSTAL.has(word.text);
}

/** The name with those meanings that can be written so; undefined where none is left. */
function fitting(name: Name, written: string, dotted: boolean, after: boolean): Name | undefined {
	const fits = name.meanings.filter(
		({ as }) => as !== 'abbreviation' || (dotted && (after || /\..*\./.test(written) || name.folded.length > 3))
	);
	const short =
		name.folded.length <= SHORT &&
		fits.some(({ candidate, as }) => as !== 'abbreviation' && !SMALL.has(candidate.kind));
	// "US" and "U.S.", but not "Us"; "UK", but not "Uk".
	if (short && !/^[\p{Lu}.]+$/u.test(written) && fits[0] && isShortForm(fits[0].candidate.name)) return undefined;
	const abbreviations = fits.filter(({ as }) => as === 'abbreviation');
	const left = abbreviations.length > 0 ? abbreviations : fits;
	if (left.length === 0) return undefined;
	return left.length === name.meanings.length ? name : nameOf(name.folded, left);
}

/** Whether a place's full name is longer than a name as short as "US": "Iran", "Chad" and "Oman" are not. */
function isShortForm(full: string): boolean {
	return full.length > SHORT + 1;
}
