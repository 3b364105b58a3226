// Posts and captions printed inside another source: which of them a passage stands in.
import { push } from '#core/basics/lists.ts';
import type { Citation, Source } from '#core/dossier/types.ts';

interface Embedded {
	id: string;
	start: number;
	end: number;
}

/** Source id → what is printed in it, grouped once for a list of sources, which nobody changes in place. */
const printed = new WeakMap<readonly Source[], ReadonlyMap<string, readonly Embedded[]>>();

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
	for (const within of embeddedIn(citation.source, sources)) {
		if (within.start > start || within.end < end) continue;
		// A source that is all of another has the same length: the later one in the dossier is taken to be inside.
		if (within.end - within.start <= shortest) {
			shortest = within.end - within.start;
			innermost = within.id;
		}
	}
	return innermost;
}

function embeddedIn(source: string, sources: readonly Source[]): readonly Embedded[] {
	let known = printed.get(sources);
	if (known === undefined) {
		const found = new Map<string, Embedded[]>();
		for (const { id, within } of sources) {
			if (within) push(found, within.source, { id, start: within.start, end: within.end });
		}
		known = found;
		printed.set(sources, known);
	}
	return known.get(source) ?? [];
}
