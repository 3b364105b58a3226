// The page's state as a URL fragment and back. It stays in the fragment because a fragment is never sent to a server.
import { PRECISIONS } from '#core/dossier/types.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { ACTOR_ROLES, RECORD_KINDS } from '#core/index/records.ts';
import { readEdtf } from '#core/time/edtf.ts';
import { LISTS, OPENABLE, type ListName, type Open, type Openable } from './selection.svelte.ts';

/** Centre in degrees and zoom of the map. */
export interface MapView {
	lon: number;
	lat: number;
	zoom: number;
}

/** Everything a link can restore. */
export interface PageState {
	open: Open | null;
	focus: string | null;
	filter: Filter;
	view: MapView | null;
	/** Path on the own origin of the dossier to load, or `null` for the built-in one. */
	dossier: string | null;
	/** Address of the map archive to draw in place of the embedded basemap, or `null`. */
	basemap: string | null;
}

const list = (values: readonly string[]) => values.map(encodeURIComponent).join(',');
const split = (text: string | null) => (text ? text.split(',').map(safeDecode).filter(Boolean) : []);

function safeDecode(text: string): string {
	try {
		return decodeURIComponent(text);
	} catch {
		return '';
	}
}

function among<T extends string>(values: readonly string[], allowed: readonly T[]): T[] {
	return allowed.filter((value) => values.includes(value));
}

/** The fragment of a state, without its `#`; empty for the plain page. Keys stand in a fixed order, so that equal states have equal links. */
export function writeFragment(state: PageState): string {
	const { filter, open, view } = state;
	const parts: [string, string][] = [
		['dossier', state.dossier === null ? '' : encodeURIComponent(state.dossier)],
		['basemap', state.basemap === null ? '' : encodeURIComponent(state.basemap)],
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
		['time', filter.time === null ? '' : [filter.time.from, filter.time.to].map(writeInstant).join('/')],
		['undated', filter.time?.undated ? 'too' : ''],
		['disputed', filter.disputed ? 'only' : ''],
		['map', view === null ? '' : [view.zoom.toFixed(2), view.lat.toFixed(4), view.lon.toFixed(4)].join('/')]
	];
	return parts.flatMap(([key, value]) => (value === '' ? [] : [`${key}=${value}`])).join('&');
}

/** Reads a fragment, with or without its `#`; what it does not understand it leaves at the default. */
export function readFragment(fragment: string): PageState {
	const values = new Map<string, string>();
	for (const part of fragment.replace(/^#/, '').split('&')) {
		const at = part.indexOf('=');
		if (at > 0) values.set(part.slice(0, at), part.slice(at + 1));
	}
	const get = (key: string) => values.get(key) ?? null;
	return {
		dossier: safeDecode(get('dossier') ?? '') || null,
		basemap: safeDecode(get('basemap') ?? '') || null,
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
			time: readWindow(get('time'), get('undated') === 'too'),
			disputed: get('disputed') === 'only'
		},
		view: readView(get('map'))
	};
}

/** To the second, in UTC. */
function writeInstant(milliseconds: number): string {
	return `${new Date(milliseconds).toISOString().slice(0, 19)}Z`;
}

function readWindow(text: string | null, undated: boolean): Filter['time'] {
	const [from, to, ...more] = (text ?? '').split('/').map(readInstant);
	if (from == null || to == null || more.length > 0 || from >= to) return null;
	return { from, to, undated };
}

function readInstant(text: string): number | null {
	const read = text.endsWith('Z') ? readEdtf(text) : null;
	return read?.ok ? read.time.earliest : null;
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

function readView(text: string | null): MapView | null {
	const parts = (text ?? '').split('/');
	// Number('') is 0: a part that is not there must not pass for the equator.
	const numbers = parts.map((part) => (/^-?\d+(\.\d+)?$/.test(part) ? Number(part) : NaN));
	const [zoom, lat, lon] = numbers;
	if (numbers.length !== 3 || zoom === undefined || lat === undefined || lon === undefined) return null;
	const sound =
		numbers.every(Number.isFinite) && zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 90 && Math.abs(lon) <= 540;
	return sound ? { zoom, lat, lon } : null;
}
