// Finds the passages that annotations mark, in the normalised text that citations count in.
import { sha256 } from '#core/citation/digest.ts';
import { normalise } from '#core/citation/normalise.ts';
import type { NormalisedText } from '#core/citation/text.ts';
import type { Citation } from '#core/dossier/types.ts';
import type { Entity, FileSpan } from './annotations.ts';

/** How tools count the characters of a file: each is tried until the marked words stand there. */
const COUNTINGS = [
	// Code points of the file as it is, which is what BRAT itself counts.
	(raw: string, at: number) => normalise(codePoints(raw, at)),
	// Line breaks of two characters counted as one.
	(raw: string, at: number) => normalise(codePoints(raw.replaceAll('\r\n', '\n'), at)),
	// A byte order mark at the beginning counted as the first character.
	(raw: string, at: number) => normalise(codePoints(raw, at - 1)),
	// UTF-16 code units, which tools in Java and JavaScript count.
	(raw: string, at: number) => normalise(raw.slice(0, at))
];

/** Citations of the marked words, and whether they had to be looked for because they do not stand where the file says. */
export interface CitedEntity {
	citations: Citation[];
	moved: boolean;
}

/** The passages of an entity; a sentence says why there are none. Every citation is exact in the text. */
export function passagesOf(entity: Entity, source: string, raw: string, text: NormalisedText): CitedEntity | string {
	const wanted = folded(entity.words);
	for (const counting of raw === text.text ? [null, ...COUNTINGS] : COUNTINGS) {
		const spans = entity.stretches.map(({ start, end }): FileSpan => {
			if (counting === null) return { start, end };
			return { start: lengthOf(counting(raw, start)), end: lengthOf(counting(raw, end)) };
		});
		if (spans.some(({ start, end }) => start >= end || end > text.length)) continue;
		const words = folded(spans.map(({ start, end }) => text.slice(start, end)).join(' '));
		if (words === wanted || wanted === '')
			return { citations: spans.map((span) => citationOf(span, source, text)), moved: false };
	}
	const [first] = entity.stretches;
	const { words } = entity;
	const at = words === '' ? -1 : nearest(text.text, normalise(words), text.unitOf(first?.start ?? 0));
	if (at < 0) return `The text has “${text.slice(first?.start ?? 0, first?.end ?? 0)}” there, and “${words}” nowhere.`;
	const start = text.offsetOf(at);
	return { citations: [citationOf({ start, end: start + lengthOf(normalise(words)) }, source, text)], moved: true };
}

function citationOf({ start, end }: FileSpan, source: string, text: NormalisedText): Citation {
	return { source, start, end, sha256: sha256(text.slice(start, end)) };
}

function nearest(text: string, words: string, from: number): number {
	const [before, after] = [text.lastIndexOf(words, from), text.indexOf(words, from)];
	if (before < 0 || after < 0) return Math.max(before, after);
	return from - before <= after - from ? before : after;
}

/** BRAT writes a line break within marked words as a space. */
function folded(words: string): string {
	return normalise(words).replace(/\s+/g, ' ').trim();
}

function codePoints(text: string, count: number): string {
	let unit = 0;
	for (let seen = 0; seen < count && unit < text.length; seen++) unit += (text.codePointAt(unit) ?? 0) > 0xffff ? 2 : 1;
	return text.slice(0, unit);
}

function lengthOf(text: string): number {
	let length = 0;
	for (const _ of text) length++;
	return length;
}
