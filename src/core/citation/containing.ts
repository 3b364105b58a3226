// Posts and captions printed inside another source: which of them a passage stands in.
import type { Citation, Source } from '#core/dossier/types.ts';

/**
 * Id of the innermost embedded source whose span covers the citation, else the citation's own source.
 * Spans count in the text of the source that contains all of them, so the shortest that covers is the innermost.
 */
export function standsIn(citation: Citation, sources: readonly Source[]): string {
	const { start, end } = citation;
	if (start === undefined || end === undefined) return citation.source;
	let innermost = citation.source;
	let shortest = Infinity;
	for (const { id, within } of sources) {
		if (!within || within.source !== citation.source || within.start > start || within.end < end) continue;
		// A source that is all of another has the same length: the later one in the dossier is taken to be inside.
		if (within.end - within.start <= shortest) {
			shortest = within.end - within.start;
			innermost = id;
		}
	}
	return innermost;
}
