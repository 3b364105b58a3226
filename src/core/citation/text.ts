// A text whose offsets count Unicode code points, as citations do, though strings count UTF-16 code units.
import { firstWhere } from '#core/basics/lists.ts';
import { sha256 } from './digest.ts';
import { normalise } from './normalise.ts';

/** A normalised text, read only. All offsets are code points; `end` is exclusive. */
export interface NormalisedText {
	readonly text: string;
	/** Code points. */
	readonly length: number;
	/** Digest of the whole text. */
	readonly sha256: string;
	/** Start of each line that is not blank. */
	readonly paragraphs: number[];
	/** The words of a span; what lies outside the text is cut off. */
	slice(start: number, end: number): string;
	/** Code point offset of a code unit index of `text`; inside a surrogate pair, that of the pair. */
	offsetOf(codeUnit: number): number;
	/** Code unit index in `text` of a code point offset. */
	unitOf(offset: number): number;
}

/** Normalises a text and makes its offsets known; throws Refusal for bytes that are not UTF-8. */
export function readText(input: string | Uint8Array): NormalisedText {
	const text = normalise(input);
	const pairs = surrogatePairs(text);
	const length = text.length - pairs.length;
	const unitOf = (offset: number): number => {
		const at = clamp(offset, length);
		// Pair number n starts at unit pairs[n], which is offset pairs[n] - n.
		return at + firstWhere(pairs.length, (n) => (pairs[n] ?? 0) - n >= at);
	};
	const offsetOf = (codeUnit: number): number => {
		const at = clamp(codeUnit, text.length);
		return at - firstWhere(pairs.length, (n) => (pairs[n] ?? 0) >= at);
	};
	return {
		text,
		length,
		sha256: sha256(text),
		paragraphs: lineStarts(text).map(offsetOf),
		slice: (start, end) => text.slice(unitOf(start), unitOf(end)),
		offsetOf,
		unitOf
	};
}

/** The paragraph an offset stands in, counted from 1; `null` before the first one. */
export function paragraphAt(paragraphs: readonly number[], offset: number): number | null {
	return firstWhere(paragraphs.length, (n) => (paragraphs[n] ?? 0) > offset) || null;
}

/** Code unit index of every surrogate pair, in order. */
function surrogatePairs(text: string): number[] {
	return Array.from(text.matchAll(/[\uD800-\uDBFF][\uDC00-\uDFFF]/g), (match) => match.index);
}

/** Code unit index of each line that holds more than white space; only a line feed ends a line. */
function lineStarts(text: string): number[] {
	const starts: number[] = [];
	let start = 0;
	for (const line of text.split('\n')) {
		if (line.trim() !== '') starts.push(start);
		start += line.length + 1;
	}
	return starts;
}

function clamp(value: number, most: number): number {
	return Math.min(Math.max(Math.trunc(value) || 0, 0), most);
}
