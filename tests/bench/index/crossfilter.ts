// crossfilter2 over the same events, where it is installed.
import type { IndexRow } from '#core/index/columns/build.ts';
import { FACETS, type FacetName } from '#core/index/columns/columns.ts';
import { loadPeer } from './peers.ts';

interface Dimension {
	filterFunction(test: (value: string) => boolean): void;
	filterRange(range: [number, number]): void;
	filterAll(): void;
	group(by?: (value: number) => number): { all(): readonly { key: unknown; value: number }[] };
}

interface Crossfilter {
	dimension(value: (row: IndexRow) => unknown, isArray?: boolean): Dimension;
}

/** Filters with a count for every value, kept up by crossfilter2 itself. */
export interface CrossfilterIndex {
	choose(facet: FacetName, names: ReadonlySet<string> | null): void;
	setTime(window: { from: number; to: number } | null): void;
}

/** Dimensions and groups over the events, or `null` with a word. */
export async function makeCrossfilter(rows: readonly IndexRow[]): Promise<CrossfilterIndex | null> {
	const loaded = await loadPeer('crossfilter2');
	if (loaded === null) return null;
	const make = loaded.default;
	if (!isMaker(make)) throw new Error('crossfilter2 is not what it was: its default export is no function.');
	const crossfilter = make(rows);
	const dimensions = {
		actors: crossfilter.dimension((row) => row.values.actors, true),
		sources: crossfilter.dimension((row) => row.values.sources[0]),
		kinds: crossfilter.dimension((row) => row.values.kinds[0]),
		precisions: crossfilter.dimension((row) => row.values.precisions[0])
	};
	const time = crossfilter.dimension((row) => row.time?.from ?? 0);
	for (const facet of FACETS) dimensions[facet].group().all();
	time.group((from) => Math.floor(from / 43_800)).all();
	return {
		choose(facet, names) {
			if (names === null) dimensions[facet].filterAll();
			else dimensions[facet].filterFunction((name) => names.has(name));
		},
		setTime(window) {
			if (window === null) time.filterAll();
			else time.filterRange([window.from, window.to]);
		}
	};
}

function isMaker(value: unknown): value is (rows: readonly IndexRow[]) => Crossfilter {
	return typeof value === 'function';
}
