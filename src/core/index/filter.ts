// What is shown: one filter over all records, with counts that ignore their own dimension.
import { push } from '#core/basics/lists.ts';
import type { Telling } from '#core/dossier/hedge.ts';
import type { Claim, Precision } from '#core/dossier/types.ts';
import type { Catalogue } from './catalogue.ts';
import type { ActorRole, DossierRecord, RecordKind } from './records.ts';
import type { Box } from '#core/geo/view.ts';
import type { TimeWindow } from './times.ts';

/** Values of one dimension are alternatives (but for `actorMode: 'all'`); dimensions all have to hold; an empty one asks nothing. */
export interface Filter {
	actors: readonly string[];
	actorMode: 'any' | 'all';
	/** In which roles a ticked actor counts. */
	actorRoles: readonly ActorRole[];
	sources: readonly string[];
	kinds: readonly RecordKind[];
	eventKinds: readonly string[];
	precisions: readonly Precision[];
	/** How it is told: flatly, with a word of doubt, denied. */
	tellings: readonly Telling[];
	/** Words that all have to be found in titles, quotes or names. */
	query: string;
	/** Only what may have been in this window; `null` asks nothing. */
	time: TimeWindow | null;
	/** Only what stands in this part of the map; `null` asks nothing. */
	view: Box | null;
	/** Only records on which accounts differ or conflict. */
	disputed: boolean;
}

/** Asks nothing: every record is shown. */
export const NO_FILTER: Filter = {
	actors: [],
	actorMode: 'any',
	actorRoles: ['acts'],
	sources: [],
	kinds: [],
	eventKinds: [],
	precisions: [],
	tellings: [],
	query: '',
	time: null,
	view: null,
	disputed: false
};

/** True when the filter asks nothing; a query of white space asks nothing. */
export function isEmpty(filter: Filter): boolean {
	const { query, time, view, disputed, actors, sources, kinds, eventKinds, precisions, tellings } = filter;
	const ticked = [actors, sources, kinds, eventKinds, precisions, tellings].some((values) => values.length > 0);
	return !ticked && query.trim() === '' && time === null && view === null && !disputed;
}

/** The records and claims a filter leaves, and the places they have. */
export interface Shown {
	filter: Filter;
	records: readonly DossierRecord[];
	claims: readonly Claim[];
	/** Ids of shown events and statements. */
	ids: ReadonlySet<string>;
	/** Place id → the shown records at it, each once. */
	byPlace: ReadonlyMap<string, readonly DossierRecord[]>;
}

/** How many records each value would leave, its own dimension ignored. */
export interface Counts extends Record<
	'actors' | 'sources' | 'kinds' | 'eventKinds' | 'precisions' | 'tellings',
	ReadonlyMap<string, number>
> {
	/** Records on which accounts differ or conflict. */
	disputed: number;
	/** Records without a date. */
	undated: number;
}

/** Ids of the records on which accounts differ or conflict: worked out elsewhere, since the verdicts rest on this room. */
export type Disputed = ReadonlySet<string>;
/** The precisions of a record's places; a record without a place counts as `unknown`. */
export function precisionsOf(record: DossierRecord, catalogue: Catalogue): Precision[] {
	if (record.places.length === 0) return ['unknown'];
	return [...new Set(record.places.map(({ place }) => catalogue.places.get(place)?.properties.precision ?? 'unknown'))];
}

/** What is shown, from the records and claims that a filter has left. */
export function gather(filter: Filter, records: readonly DossierRecord[], claims: readonly Claim[]): Shown {
	return { filter, records, claims, ids: new Set(records.map((record) => record.id)), byPlace: byPlace(records) };
}

/** Place id → the records at it, each once. */
export function byPlace(records: readonly DossierRecord[]): ReadonlyMap<string, readonly DossierRecord[]> {
	const found = new Map<string, DossierRecord[]>();
	for (const record of records) for (const place of placesOf(record)) push(found, place, record);
	return found;
}

function placesOf({ places }: DossierRecord): Iterable<string> {
	const ids = places.map(({ place }) => place);
	return ids.length > 1 ? new Set(ids) : ids;
}
