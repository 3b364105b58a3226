// Finds passages again that no longer stand where they stood, by the digest alone where nothing else is known of them.
import { groupBy } from '#core/basics/lists.ts';
import { sha256 } from './digest.ts';
import { normalise } from './normalise.ts';
import type { NormalisedText } from './text.ts';

/** Above this many code points the windows of a text are no longer digested one by one: it would take minutes. */
export const LONGEST_SEARCHED = 1_000_000;

/** A passage to be found: its length in code points, its digest, where it once stood, and its words and surroundings if kept. */
export interface SoughtPassage {
	length: number;
	sha256: string;
	near: number;
	exact?: string;
	prefix?: string;
	suffix?: string;
}

/**
 * Where each passage stands, as code point offsets in rising order; none where it is not found. The cheap ways come first:
 * its kept words and surroundings, then the shift of passages already found; only what is left is sought window by window.
 */
export function findPassages(text: NormalisedText, passages: readonly SoughtPassage[]): number[][] {
	const found = new Map<SoughtPassage, number>();
	const shifts = new Set<number>();
	const note = (passage: SoughtPassage, offset: number | undefined) => {
		if (offset === undefined) return;
		found.set(passage, offset);
		shifts.add(offset - passage.near);
	};
	for (const passage of passages) note(passage, anchored(text, passage));
	for (const group of byLength(passages.filter((passage) => !found.has(passage)))) {
		for (const passage of group) note(passage, shifted(text, passage, shifts));
		if (text.length > LONGEST_SEARCHED) continue;
		searchWindows(
			text,
			group.filter((passage) => !found.has(passage)),
			note
		);
	}
	return passages.map((passage) => {
		const offset = found.get(passage);
		return offset === undefined ? [] : occurrences(text, text.slice(offset, offset + passage.length));
	});
}

/** True where the passage stands at a code point offset. */
export function standsAt(
	text: NormalisedText,
	passage: Pick<SoughtPassage, 'length' | 'sha256'>,
	offset: number
): boolean {
	if (offset < 0 || offset + passage.length > text.length) return false;
	return sha256(text.slice(offset, offset + passage.length)) === passage.sha256;
}

/** Code point offsets at which these words stand, overlapping ones too. */
function occurrences(text: NormalisedText, words: string): number[] {
	const offsets: number[] = [];
	if (words === '') return offsets;
	for (let unit = text.text.indexOf(words); unit !== -1; unit = text.text.indexOf(words, unit + 1)) {
		offsets.push(text.offsetOf(unit));
	}
	return offsets;
}

/** The first place to which the kept words, or what stood before or after, lead. */
function anchored(text: NormalisedText, passage: SoughtPassage): number | undefined {
	const before = normalise(passage.prefix ?? '');
	const width = Array.from(before).length;
	return [
		...occurrences(text, normalise(passage.exact ?? '')),
		...occurrences(text, before).map((offset) => offset + width),
		...occurrences(text, normalise(passage.suffix ?? '')).map((offset) => offset - passage.length)
	].find((offset) => standsAt(text, passage, offset));
}

/** Its place if it moved as far as another passage did. */
function shifted(text: NormalisedText, passage: SoughtPassage, shifts: ReadonlySet<number>): number | undefined {
	for (const shift of shifts) if (standsAt(text, passage, passage.near + shift)) return passage.near + shift;
	return undefined;
}

function byLength(passages: readonly SoughtPassage[]): SoughtPassage[][] {
	return [...groupBy(passages, ({ length }) => length).values()];
}

/** One pass over the windows of one length, outwards from the first passage's old place, until all are found. */
function searchWindows(
	text: NormalisedText,
	group: readonly SoughtPassage[],
	note: (passage: SoughtPassage, offset: number) => void
): void {
	const [first] = group;
	if (!first) return;
	const wanted = groupBy(group, ({ sha256 }) => sha256);
	for (const offset of outwards(first.near, text.length - first.length)) {
		const digest = sha256(text.slice(offset, offset + first.length));
		for (const passage of wanted.get(digest) ?? []) note(passage, offset);
		wanted.delete(digest);
		if (wanted.size === 0) return;
	}
}

/** 0 to `last`, nearest to `from` first. */
function* outwards(from: number, last: number): Generator<number> {
	const middle = Math.min(Math.max(from, 0), last);
	for (let distance = 0; distance <= Math.max(middle, last - middle); distance++) {
		if (middle - distance >= 0) yield middle - distance;
		if (distance > 0 && middle + distance <= last) yield middle + distance;
	}
}
