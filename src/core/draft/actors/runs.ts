// Runs of words with capitals within a paragraph: what a name can be made of.
import { ANYWHERE } from '../lexicon/abbreviations.ts';
import { OPENERS } from '../lexicon/function-words.ts';
import { BODY_NOUNS } from '../lexicon/roles.ts';
import { TIME_WORDS } from '../lexicon/time-words.ts';
import type { Paragraph } from '../reading/paragraphs.ts';
import type { Token } from '../reading/tokens.ts';

/** Tokens from `from` to before `to`; `opens` where a sentence begins with it, so that its first capital says nothing. */
export interface CapitalRun {
	from: number;
	to: number;
	opens: boolean;
}

/** Words; longer runs are headlines and lists. */
const LONGEST = 9;
const PARTICLES = new Set([
	'al',
	'el',
	'bin',
	'ibn',
	'ben',
	'de',
	'da',
	'dos',
	'del',
	'della',
	'di',
	'du',
	'van',
	'von',
	'der',
	'la',
	'le',
	'ul',
	'ur',
	'e'
]);

/** The runs of a paragraph in order; none of a headline, where every word has a capital. */
export function runsIn({ tokens }: Paragraph): CapitalRun[] {
	if (isHeadline(tokens)) return [];
	const runs: CapitalRun[] = [];
	for (let at = 0; at < tokens.length; at++) {
		if (!isNamePart(tokens[at])) continue;
		const run = { from: at, to: runEnd(tokens, at), opens: opensSentence(tokens, at) };
		const trimmed = withoutOpener(tokens, run);
		if (trimmed && trimmed.to - trimmed.from <= LONGEST) runs.push(trimmed);
		at = run.to - 1;
	}
	return runs;
}

/** Whether a token is a word of a name: a capital, also behind a prefix ("al-Bashir"). */
export function isNamePart(token: Token | undefined): boolean {
	if (token?.kind !== 'word') return false;
	// "Pa.", "Inc.", "Aug.": the name before them is over, and the next one has not begun.
	if (token.stop && ANYWHERE.has(token.lower) && !/^[js]r$/.test(token.lower)) return false;
	return token.capital || /^\p{Ll}{2}-\p{Lu}/u.test(token.text);
}

function runEnd(tokens: readonly Token[], from: number): number {
	let to = from + 1;
	for (;;) {
		const next = linkEnd(tokens, from, to);
		if (next === null) return to;
		to = next + 1;
	}
}

/** Where the next word of the same name stands, across a particle, or an "of" behind a body's noun. */
function linkEnd(tokens: readonly Token[], from: number, to: number): number | null {
	if (!adjoins(tokens, to)) return null;
	const next = tokens[to];
	if (next === undefined) return null;
	if (isNamePart(next)) return TIME_WORDS.has(next.lower) && next.lower !== 'may' ? null : to;
	if (!adjoins(tokens, to + 1) || !isNamePart(tokens[to + 1])) return null;
	const head = tokens[to - 1]?.lower ?? '';
	if (PARTICLES.has(next.lower)) return to + 1;
	return (next.lower === 'of' || next.lower === 'for') && (BODY_NOUNS.has(head) || isBody(head)) && to > from
		? to + 1
		: null;
}

function isBody(word: string): boolean {
	return /^(?:bank|ministry|department|house|secretary|president|minister|chief|chamber|bureau|office|institute|council|union|centre|center|association)$/.test(
		word
	);
}

/** Whether nothing but a space stands before a token. */
function adjoins(tokens: readonly Token[], at: number): boolean {
	const gap = (tokens[at]?.start ?? Infinity) - (tokens[at - 1]?.end ?? 0);
	return tokens[at - 1]?.kind === 'word' && gap > 0 && gap <= 2;
}

/** Whether a sentence begins at a token: nothing before it, the end of another, or an opening mark. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
	const before = tokens[at - 1];
	return before === undefined || (before.kind === 'mark' && /^[.!?…:;"“‘'«„([•|#@—–-]$/.test(before.text));
}

/** Cuts words that have their capital from the beginning of a sentence or from the calendar. */
function withoutOpener(tokens: readonly Token[], run: CapitalRun): CapitalRun | null {
	let { from, opens } = run;
	while (from < run.to && isEmpty(tokens[from], opens)) {
		from++;
		opens = false;
	}
	return from < run.to ? { from, to: run.to, opens } : null;
}

function isEmpty(token: Token | undefined, opens: boolean): boolean {
	const word = token?.lower ?? '';
	return TIME_WORDS.has(word) || word === 'the' || word === 'a' || (opens && OPENERS.has(word));
}

/** Most of the longer words of a headline begin with a capital, and no stop ends it. */
function isHeadline(tokens: readonly Token[]): boolean {
	const last = tokens.at(-1);
	if (tokens.length < 6 || tokens.length > 40 || (last?.kind === 'mark' && /[.!?”"]/.test(last.text))) return false;
	const long = tokens.filter(({ kind, text }) => kind === 'word' && text.length > 3);
	return long.filter(({ capital }) => capital).length * 10 >= long.length * 8;
}
