// The page's state as a URL fragment and back. It stays in the fragment because a fragment is never sent to a server.
import { TELLINGS } from '#core/dossier/hedge.ts';
import { PRECISIONS } from '#core/dossier/types.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { ACTOR_ROLES, RECORD_KINDS } from '#core/index/records.ts';
import type { MapView } from '#core/geo/view.ts';
import {
	among,
	joinParts,
	list,
	readParts,
	readView,
	readBox,
	readWindow,
	safeDecode,
	split,
	writeBox,
	writeView,
	writeWindow
} from './fragment-parts.ts';
import { LISTS, OPENABLE, type ListName, type Open, type Openable } from './selection.svelte.ts';

/** Everything a link can restore. */
export interface LinkState {
	open: Open | null;
	focus: string | null;
	filter: Filter;
	view: MapView | null;
	/** Path on the own origin of the dossier to load, or `null` for the built-in one. */
	dossier: string | null;
	/** Id of the dossier that the workbench keeps in this browser, or `null`; it opens nothing elsewhere. */
	kept: string | null;
	/** Address of the map archive to draw in place of the embedded basemap, or `null`. */
	basemap: string | null;
	/** Address of the archive of points that is drawn over the map, or `null`. */
	points: string | null;
}

/** The fragment of a state, without its `#`; empty for the plain page. Keys stand in a fixed order, so that equal states have equal links. */
export function writeFragment(state: LinkState): string {
	const { filter, open, view } = state;
	return joinParts([
		['dossier', state.dossier === null ? '' : encodeURIComponent(state.dossier)],
		['kept', state.kept === null ? '' : encodeURIComponent(state.kept)],
		['basemap', state.basemap === null ? '' : encodeURIComponent(state.basemap)],
		['points', state.points === null ? '' : encodeURIComponent(state.points)],
		['open', open === null ? '' : writeOpen(open)],
		['focus', state.focus === null ? '' : encodeURIComponent(state.focus)],
		['q', encodeURIComponent(filter.query)],
		['actors', list(filter.actors)],
		['match', filter.actorMode === 'all' ? 'all' : ''],
		['as', list(filter.actorRoles) === list(NO_FILTER.actorRoles) ? '' : list(filter.actorRoles) || 'none'],
		['sources', list(filter.sources)],
		['kinds', list(filter.kinds)],
		['events', list(filter.eventKinds)],
		['precision', list(filter.precisions)],
		['told', list(filter.tellings)],
		['time', writeWindow(filter.time)],
		['undated', filter.time?.undated ? 'too' : ''],
		['disputed', filter.disputed ? 'only' : ''],
		['within', writeBox(filter.view)],
		['map', writeView(view)]
	]);
}

/** Reads a fragment, with or without its `#`; what it does not understand it leaves at the default. */
export function readFragment(fragment: string): LinkState {
	const get = readParts(fragment);
	const time = readWindow(get('time'));
	return {
		dossier: safeDecode(get('dossier') ?? '') || null,
		kept: safeDecode(get('kept') ?? '') || null,
		basemap: safeDecode(get('basemap') ?? '') || null,
		points: safeDecode(get('points') ?? '') || null,
		open: readOpen(get('open')),
		focus: safeDecode(get('focus') ?? '') || null,
		filter: {
			query: safeDecode(get('q') ?? ''),
			actors: split(get('actors')),
			actorMode: get('match') === 'all' ? 'all' : 'any',
			actorRoles: readRoles(get('as')),
			sources: split(get('sources')),
			kinds: among(split(get('kinds')), RECORD_KINDS),
			eventKinds: split(get('events')),
			precisions: among(split(get('precision')), PRECISIONS),
			tellings: among(split(get('told')), TELLINGS),
			time: time && { ...time, undated: get('undated') === 'too' },
			view: readBox(get('within')),
			disputed: get('disputed') === 'only'
		},
		view: readView(get('map'))
	};
}

/** Only the word `none` asks for no role; what names no role we know is not understood. */
function readRoles(text: string | null): Filter['actorRoles'] {
	if (text === 'none') return [];
	const roles = among(split(text), ACTOR_ROLES);
	return roles.length > 0 ? roles : NO_FILTER.actorRoles;
}

function writeOpen(open: Open): string {
	const id = encodeURIComponent(open.id);
	return open.type === 'passage' ? `passage:${id}:${open.index}` : `${open.type}:${id}`;
}

function readOpen(text: string | null): Open | null {
	const [type = '', rawId = '', rawIndex = ''] = (text ?? '').split(':');
	const id = safeDecode(rawId);
	if (id === '') return null;
	if (type === 'passage') {
		const index = Number(rawIndex);
		return /^\d+$/.test(rawIndex) && Number.isSafeInteger(index) ? { type, id, index } : null;
	}
	if (type === 'list') return isListName(id) ? { type, id } : null;
	return isOpenable(type) ? { type, id } : null;
}

const isListName = (id: string): id is ListName => (LISTS as readonly string[]).includes(id);
const isOpenable = (type: string): type is Openable => (OPENABLE as readonly string[]).includes(type);
