// A passage as one line of a list: its words with some of what stands around them.
import type { Citation } from '#core/dossier/types.ts';
import type { HeldTexts } from './held-texts.ts';

/** Code points beside the words, and of the words themselves. */
const AROUND = 24;
const LONGEST = 90;

/** The words and what stands beside them, on one line; `null` where the text is not at hand or the whole of it is cited. */
export function passageLine(
	{ source, start, end }: Citation,
	texts: HeldTexts
): { before: string; words: string; after: string } | null {
	const text = texts.get(source)?.text;
	if (text === undefined || start === undefined || end === undefined) return null;
	const line = (from: number, to: number) => text.slice(from, to).replace(/\s+/g, ' ');
	const [low, high] = [Math.max(0, start - AROUND), Math.min(text.length, end + AROUND)];
	const isLong = end - start > LONGEST;
	return {
		before: `${low > 0 ? '…' : ''}${line(low, start)}`,
		words: isLong ? `${line(start, start + LONGEST)} …` : line(start, end),
		after: isLong ? '' : `${line(end, high)}${high < text.length ? '…' : ''}`
	};
}
