// The state of the page as a URL fragment and back, so that a link restores it. A fragment is never sent to a server.
import type { FacetName } from '#core/index/columns/columns.ts';
import type { FacetWords } from '#core/index/columns/layout.ts';
import type { MapView } from '#core/geo/view.ts';
import {
	joinParts,
	list,
	readParts,
	readView,
	readWindow,
	safeDecode,
	split,
	writeView,
	writeWindow
} from '#lib/state/fragment-parts.ts';
import type { CollectionFilter } from './filter.ts';

/** Everything a link can restore. */
export interface CollectionState {
	/** Path on the own origin of the packed file, or `null` for one that was picked. */
	pack: string | null;
	filter: CollectionFilter;
	/** Number of the open record. */
	open: number | null;
	view: MapView | null;
}

/** The fragment of a state, without its `#`. Values of facets are told by name: a file packed anew may number them otherwise. */
export function writeFragment({ pack, filter, open, view }: CollectionState, names: FacetWords): string {
	const { query, chosen, actorMode, time, undated, inView } = filter;
	const named = (facet: FacetName) => list(chosen[facet].map((value) => names[facet][value] ?? ''));
	return joinParts([
		['pack', encodeURIComponent(pack ?? '')],
		['open', open === null ? '' : String(open)],
		['q', encodeURIComponent(query)],
		['actors', named('actors')],
		['match', actorMode === 'all' ? 'all' : ''],
		['sources', named('sources')],
		['kinds', named('kinds')],
		['precision', named('precisions')],
		['time', writeWindow(time)],
		['undated', time !== null && undated ? 'too' : ''],
		['view', inView ? 'only' : ''],
		['map', writeView(view)]
	]);
}

/** The path of the packed file that a fragment names, or `null`. */
export function readPack(fragment: string): string | null {
	return safeDecode(readParts(fragment)('pack') ?? '') || null;
}

/** Reads a fragment for a file of so many rows; names and rows that the file does not have are left out. */
export function readFragment(fragment: string, names: FacetWords, rows: number): CollectionState {
	const get = readParts(fragment);
	const numbers = (facet: FacetName, key: string) => {
		const asked = new Set(split(get(key)));
		return asked.size === 0 ? [] : names[facet].flatMap((name, value) => (asked.has(name) ? [value] : []));
	};
	const open = /^\d{1,10}$/.test(get('open') ?? '') ? Number(get('open')) : null;
	return {
		pack: readPack(fragment),
		filter: {
			query: safeDecode(get('q') ?? ''),
			chosen: {
				actors: numbers('actors', 'actors'),
				sources: numbers('sources', 'sources'),
				kinds: numbers('kinds', 'kinds'),
				precisions: numbers('precisions', 'precision')
			},
			actorMode: get('match') === 'all' ? 'all' : 'any',
			time: readWindow(get('time')),
			undated: get('undated') === 'too',
			inView: get('view') === 'only'
		},
		open: open !== null && open < rows ? open : null,
		view: readView(get('map'))
	};
}
