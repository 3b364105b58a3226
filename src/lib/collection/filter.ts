// What a reader asks to see of a packed file. Values are numbers of the file's columns: names are for links and for people.
import { FACETS, type FacetName } from '#core/index/columns/columns.ts';
import type { Mode } from '#core/index/columns/column-index.ts';
import type { Span } from '#core/time/span.ts';

/** Chosen values of each facet, ascending; none asks nothing. */
export type Chosen = Readonly<Record<FacetName, readonly number[]>>;

/** One filter over the records of a packed file. */
export interface CollectionFilter {
	/** Words that a title must hold. */
	query: string;
	chosen: Chosen;
	/** With several actors: records that name any of them, or all. */
	actorMode: Mode;
	/** Milliseconds since 1970-01-01 UTC; `null` asks nothing. */
	time: Span | null;
	/** Records without a date pass the window of time too. */
	undated: boolean;
	/** Only what stands in the part of the map that is in view. */
	inView: boolean;
}

/** Asks nothing. */
export const NO_FILTER: CollectionFilter = {
	query: '',
	chosen: { actors: [], sources: [], kinds: [], precisions: [] },
	actorMode: 'any',
	time: null,
	undated: false,
	inView: false
};

/** How many values are chosen; a search, a window of time, `all` of the actors and the map's view count as one each. */
export function sizeOf({ query, chosen, actorMode, time, inView }: CollectionFilter): number {
	const values = FACETS.reduce((sum, facet) => sum + chosen[facet].length, 0);
	return values + [query.trim() !== '', time !== null, actorMode === 'all', inView].filter(Boolean).length;
}

/** The filter with one value of a facet chosen, or no longer. */
export function toggled(filter: CollectionFilter, facet: FacetName, value: number): CollectionFilter {
	const before = filter.chosen[facet];
	const after = before.includes(value)
		? before.filter((other) => other !== value)
		: [...before, value].sort((a, b) => a - b);
	return { ...filter, chosen: { ...filter.chosen, [facet]: after } };
}
