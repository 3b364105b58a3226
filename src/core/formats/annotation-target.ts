// The passage of a citation as the W3C Web Annotation Data Model has it: a source, and selectors within it.
// https://www.w3.org/TR/annotation-model/#selectors
import { sha256 } from '#core/citation/digest.ts';
import { QUOTE_JOINT } from '#core/citation/quote.ts';
import type { Citation, Source } from '#core/dossier/types.ts';
import { contentIri, nameIri } from './iri.ts';

/** A whole source, or a passage of it. */
export interface AnnotationTarget {
	type: 'SpecificResource';
	source: { id: string; type: 'Text'; language: string; label: string };
	/** Each selects the same passage; left out where a citation means the source as a whole. */
	selector?: (TextPositionSelector | TextQuoteSelector)[];
	/** An archived copy of the source. */
	state?: { type: 'TimeState'; cached: string };
}

/** Code points of the normalised text, end exclusive: the very offsets of a dossier. */
export interface TextPositionSelector {
	type: 'TextPositionSelector';
	start: number;
	end: number;
}

export interface TextQuoteSelector {
	type: 'TextQuoteSelector';
	exact: string;
	prefix?: string;
	suffix?: string;
}

/** The target of a citation; `words` are those of the passage, where the record quotes them. */
export function annotationTarget(citation: Citation, words: string | null, source: Source): AnnotationTarget {
	const { start, end, exact = words, prefix, suffix } = citation;
	const selector: AnnotationTarget['selector'] = [];
	if (start !== undefined && end !== undefined) selector.push({ type: 'TextPositionSelector', start, end });
	if (exact !== null) {
		selector.push({
			type: 'TextQuoteSelector',
			exact,
			...(prefix !== undefined && { prefix }),
			...(suffix !== undefined && { suffix })
		});
	}
	const { id, title, publisher, url, archivedUrl, language, text } = source;
	// A text without an address is named by its digest, so that whoever holds it knows it again.
	const named = text === undefined ? nameIri(['source', id]) : contentIri(text.sha256);
	return {
		type: 'SpecificResource',
		source: { id: url ?? archivedUrl ?? named, type: 'Text', language, label: title ?? publisher ?? id },
		...(selector.length > 0 && { selector }),
		...(url !== undefined && archivedUrl !== undefined && { state: { type: 'TimeState', cached: archivedUrl } })
	};
}

/** The words of each citation that a quote is made of, by the citation; none where a digest does not bear them out. */
export function quotedWords(quote: string | undefined, citations: readonly Citation[]): Map<Citation, string> {
	const cited = citations.filter((citation) => citation.as === 'words');
	const pieces = cited.length === 1 ? [quote ?? ''] : (quote ?? '').split(QUOTE_JOINT);
	const words = new Map<Citation, string>();
	if (pieces.length !== cited.length) return words;
	for (const [index, citation] of cited.entries()) {
		const piece = pieces[index] ?? '';
		if (piece !== '' && citation.sha256 === sha256(piece)) words.set(citation, piece);
	}
	return words;
}
