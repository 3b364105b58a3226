// A passage in its text: the paragraphs it stands in, one before and one after, with the cited words set apart.
import type { NormalisedText } from '#core/citation/text.ts';
import type { Verdict } from '#core/citation/resolve.ts';

/** A stretch of a paragraph, cited or not. */
export interface Part {
	text: string;
	cited: boolean;
}

/** A paragraph of the text; one without a cited part is there to be read with the others. */
export interface Paragraph {
	/** Counted from 1. */
	number: number;
	parts: Part[];
	cited: boolean;
}

/** The paragraphs around a span of code points, the end exclusive. */
export function paragraphsAround(text: NormalisedText, start: number, end: number): Paragraph[] {
	const starts = text.paragraphs;
	const startOf = (index: number) => starts[index] ?? text.length;
	const first = Math.max(
		0,
		starts.findLastIndex((offset) => offset <= start)
	);
	const last = Math.max(
		first,
		starts.findLastIndex((offset) => offset < end)
	);
	const from = Math.max(0, first - 1);
	const to = Math.min(starts.length - 1, last + 1);
	return Array.from({ length: to - from + 1 }, (_, step) => {
		const index = from + step;
		const [open, close] = [startOf(index), startOf(index + 1)];
		const cut = (offset: number) => Math.min(Math.max(offset, open), close);
		const pieces: [number, number, boolean][] = [
			[open, cut(start), false],
			[cut(start), cut(end), true],
			[cut(end), close, false]
		];
		const parts = pieces
			.map(([a, b, cited]) => ({ text: text.slice(a, b), cited }))
			.filter((part) => part.text.trim() !== '');
		return { number: index + 1, parts, cited: parts.some((part) => part.cited) };
	});
}

/** What a verdict means to the reader of a passage; `null` where there is nothing to say. */
export function verdictWords(verdict: Verdict, cited: { start: number; end: number }, changed: boolean): string | null {
	const at = `characters ${cited.start}–${cited.end}`;
	switch (verdict.verdict) {
		case 'exact':
			return changed
				? 'The text at hand is not the very one that this dossier cites, but this passage stands in it unchanged.'
				: null;
		case 'moved':
			return `The text at hand is a changed one. This passage stands in it unchanged, but has moved: from ${at} to ${verdict.start ?? '?'}–${verdict.end ?? '?'}.`;
		case 'ambiguous':
			return `The text at hand is a changed one. This passage stands in it ${verdict.candidates?.length ?? 'several'} times, and none of them at ${at}.`;
		case 'missing':
			return `The text at hand is a changed one. ${verdict.reason ?? 'This passage is no longer found in it.'}`;
		case 'no-text':
			return null;
	}
}
