// Cuts a text into paragraphs, one at a time, so that a long text is never held as tokens all at once.
import { tokensOf, type Token } from './tokens.ts';

/** A paragraph without the white space around it; UTF-16 code units, `end` exclusive. */
export interface Utf16Span {
	start: number;
	end: number;
}

/** A paragraph with its words, as every rule of the draft reads it. */
export interface Paragraph extends Utf16Span {
	tokens: readonly Token[];
}

/** A paragraph of a text with its tokens. */
export function withTokens(text: string, { start, end }: Utf16Span): Paragraph {
	return { start, end, tokens: tokensOf(text, start, end) };
}

/** Code units; what is longer is cut at a space, so that work within a paragraph stays short whatever the text is. */
export const LONGEST_PARAGRAPH = 8_000;
/** Lines of a text that was wrapped by hand are no longer than this. */
const LONGEST_WRAPPED_LINE = 100;
/** How much of a text is looked at to see whether it is wrapped. */
const SAMPLE = 20_000;

/** The paragraphs of a text: its lines, or what lies between blank lines where lines are wrapped. */
export function* paragraphsOf(text: string): Generator<Utf16Span> {
	const wrapped = isWrapped(text.slice(0, SAMPLE));
	let start = 0;
	while (start < text.length) {
		let end = lineEnd(text, start);
		while (wrapped && end < text.length && !isBlank(text, end + 1)) end = lineEnd(text, end + 1);
		yield* pieces(text, start, end);
		start = end + 1;
	}
}

function* pieces(text: string, from: number, to: number): Generator<Utf16Span> {
	let start = from;
	while (to - start > LONGEST_PARAGRAPH) {
		const space = text.lastIndexOf(' ', start + LONGEST_PARAGRAPH);
		const cut = space > start + LONGEST_PARAGRAPH / 2 ? space : wholeCharacter(text, start + LONGEST_PARAGRAPH);
		yield* trimmed(text, start, cut);
		start = cut;
	}
	yield* trimmed(text, start, to);
}

/** Never between the two halves of a surrogate pair. */
function wholeCharacter(text: string, at: number): number {
	const code = text.charCodeAt(at);
	return code >= 0xdc00 && code <= 0xdfff ? at + 1 : at;
}

function* trimmed(text: string, from: number, to: number): Generator<Utf16Span> {
	let [start, end] = [from, to];
	while (start < end && isSpace(text, start)) start++;
	while (end > start && isSpace(text, end - 1)) end--;
	if (end > start) yield { start, end };
}

function lineEnd(text: string, start: number): number {
	const at = text.indexOf('\n', start);
	return at < 0 ? text.length : at;
}

/** Whether the line that begins there holds nothing. */
function isBlank(text: string, start: number): boolean {
	let at = start;
	while (at < text.length && text[at] !== '\n') {
		if (!isSpace(text, at)) return false;
		at++;
	}
	return true;
}

function isSpace(text: string, at: number): boolean {
	return /\s/.test(text[at] ?? '');
}

/** A text is wrapped when most of its lines are short and followed by another one without a break in the sentence. */
function isWrapped(sample: string): boolean {
	const lines = sample.split('\n').map((line) => line.trim());
	const filled = lines.filter((line) => line !== '');
	if (filled.length < 4 || filled.some((line) => line.length > LONGEST_WRAPPED_LINE)) return false;
	const goesOn = lines.filter((line, n) => line !== '' && /^\p{Ll}/u.test(lines[n + 1] ?? ''));
	return goesOn.length * 3 > filled.length;
}
