// Posts and captions printed inside another source: which of them a passage stands in.
import { once } from '#core/basics/once.ts';
import { push } from '#core/basics/lists.ts';
import type { Citation, Source } from '#core/dossier/types.ts';

interface Embedded {
	id: string;
	start: number;
	end: number;
}

/**
 * Id of the innermost embedded source whose span covers the citation, else the citation's own source.
 * Spans count in the text of the source that contains all of them, so the shortest that covers is the innermost.
 * Ask with the dossier's own list: what is embedded where is worked out once for each list.
 */
export function standsIn(citation: Citation, sources: readonly Source[]): string {
	const { start, end } = citation;
	if (start === undefined || end === undefined) return citation.source;
	let innermost = citation.source;
	let shortest = Infinity;
	for (const within of printedIn(sources).get(citation.source) ?? []) {
		if (within.start > start || within.end < end) continue;
		// A source that is all of another has the same length: the later one in the dossier is taken to be inside.
		if (within.end - within.start <= shortest) {
			shortest = within.end - within.start;
			innermost = within.id;
		}
	}
	return innermost;
}

/** Source id → what is printed in it. */
const printedIn = once((sources: readonly Source[]): ReadonlyMap<string, readonly Embedded[]> => {
	const found = new Map<string, Embedded[]>();
	for (const { id, within } of sources) {
		if (within) push(found, within.source, { id, start: within.start, end: within.end });
	}
	return found;
});
