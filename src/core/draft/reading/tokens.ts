// Cuts a stretch of text into words, numbers and marks.
import { ANYWHERE, BEFORE_NAMES } from '../lexicon/abbreviations.ts';

/** A word, a number or a single mark; offsets are UTF-16 code units of the whole text. */
export interface Token {
	start: number;
	end: number;
	/** `owner` is the "'s" at the end of a word. */
	kind: 'word' | 'number' | 'mark' | 'owner';
	text: string;
	/** In lower case, typographic apostrophes as plain ones, without the stop of an abbreviation. */
	lower: string;
	/** Begins with a capital letter. */
	capital: boolean;
	/** Its last character is the full stop of an abbreviation. */
	stop: boolean;
}

/** Initials with their stops, words with inner hyphens and apostrophes, numbers with inner points; else one character. */
const PIECE =
	/(?:\p{L}\.){2,}|\p{N}+(?:[.,:]\p{N}+)*\p{L}*(?:[-‑]\p{L}+)*|[\p{L}\p{M}][\p{L}\p{M}\p{N}]*(?:[-'’‑&][\p{L}\p{M}\p{N}]+)*|[^\s\p{Cf}]/gu;
const LETTER_OR_DIGIT = /^[\p{L}\p{M}\p{N}]/u;
const CAPITAL = /^[\p{Lu}\p{Lt}]/u;
const NUMBER = /^\p{N}/u;

/** The tokens of `text` from `start` to `end`, in order. */
export function tokensOf(text: string, start: number, end: number): Token[] {
	const tokens: Token[] = [];
	const stretch = text.slice(start, end);
	for (const match of stretch.matchAll(PIECE)) add(tokens, match[0], start + match.index);
	return tokens;
}

function add(tokens: Token[], text: string, start: number): void {
	if (!isWord(text)) {
		if (text !== '.' || !abbreviated(tokens.at(-1), start)) tokens.push(mark(text, start));
		return;
	}
	const length = ownedLength(text);
	tokens.push(word(length === 0 ? text : text.slice(0, length), start));
	if (length === 0) return;
	tokens.push({ ...mark(text.slice(length), start + length), kind: 'owner', lower: "'s" });
}

/** How long the word before a closing "'s" is; 0 where there is none. */
function ownedLength(text: string): number {
	const length = text.length - 2;
	if (length < 1 || (text[length + 1] !== 's' && text[length + 1] !== 'S')) return 0;
	return text[length] === "'" || text[length] === '’' ? length : 0;
}

/** Whether the first character is a letter or a digit; quick for the letters of English. */
function isWord(text: string): boolean {
	const code = text.charCodeAt(0) | 32;
	return (code >= 97 && code <= 122) || LETTER_OR_DIGIT.test(text);
}

/** Draws a full stop into the abbreviation or initial before it. */
function abbreviated(before: Token | undefined, at: number): boolean {
	if (before?.kind !== 'word' || before.end !== at || before.stop) return false;
	const initial = before.capital && before.text.length === 1 && before.text !== 'I';
	if (!initial && !BEFORE_NAMES.has(before.lower) && !(before.capital && ANYWHERE.has(before.lower))) return false;
	// "No." and "St." only before what they belong to; "no." may end a sentence.
	if (!before.capital && BEFORE_NAMES.has(before.lower)) return false;
	before.text += '.';
	before.end += 1;
	before.stop = true;
	return true;
}

function mark(text: string, start: number): Token {
	return { start, end: start + text.length, kind: 'mark', text, lower: text, capital: false, stop: false };
}

function word(text: string, start: number): Token {
	const stop = text.endsWith('.');
	const code = text.charCodeAt(0);
	const plain = code < 128;
	const small = (stop ? text.slice(0, -1) : text).toLowerCase();
	const lower = small.includes('’') ? small.replaceAll('’', "'") : small;
	const kind = (plain ? code < 58 : NUMBER.test(text)) ? 'number' : 'word';
	const capital = plain ? code >= 65 && code <= 90 : CAPITAL.test(text);
	return { start, end: start + text.length, kind, text, lower, capital, stop };
}
