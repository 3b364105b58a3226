// A citation in words a person can follow with the source in hand.
import type { Citation, Source } from '#core/dossier/types.ts';
import { paragraphAt } from './text.ts';

/**
 * "Source title, paragraph 7, characters 512–640". Characters are code points, the last one the first after the passage.
 * The paragraph is left out where neither `paragraphs` nor the source's own list is known.
 */
export function citationWords(
	citation: Citation,
	source: Source,
	paragraphs: readonly number[] | undefined = source.text?.paragraphs
): string {
	const title = source.title ?? source.publisher ?? source.id;
	const { start, end } = citation;
	if (start === undefined || end === undefined) return `${title}, no passage given`;
	const paragraph = paragraphs && paragraphAt(paragraphs, start);
	const characters = `characters ${start}–${end}`;
	return paragraph ? `${title}, paragraph ${paragraph}, ${characters}` : `${title}, ${characters}`;
}
