// What is shown: one filter over all records, with counts that ignore their own dimension.
import type { Telling } from '#core/dossier/hedge.ts';
import { PRECISIONS, type Claim, type Precision } from '#core/dossier/types.ts';
import type { Catalogue } from './catalogue.ts';
import type { ActorRole, DossierRecord, RecordKind } from './records.ts';
import { foldText, searchText } from './search.ts';
import { isWithin, stretchesOfRecord, type TimeWindow } from './times.ts';

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
	disputed: false
};

export const DIMENSIONS = [
	'actors',
	'sources',
	'kinds',
	'eventKinds',
	'precisions',
	'tellings',
	'query',
	'time',
	'disputed'
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** True when the filter asks nothing; a query of white space asks nothing. */
export function isEmpty(filter: Filter): boolean {
	const { query, time, disputed, actors, sources, kinds, eventKinds, precisions, tellings } = filter;
	const ticked = [actors, sources, kinds, eventKinds, precisions, tellings].some((values) => values.length > 0);
	return !ticked && query.trim() === '' && time === null && !disputed;
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
const NOT_ASKED: Disputed = new Set();

type Test = (record: DossierRecord) => boolean;

function tests(catalogue: Catalogue, filter: Filter, disputed: Disputed): Partial<Record<Dimension, Test>> {
	const made: Partial<Record<Dimension, Test>> = {};
	if (filter.actors.length > 0) {
		const has = (record: DossierRecord, actor: string) =>
			filter.actorRoles.some((role) => record.actors[role].has(actor));
		made.actors =
			filter.actorMode === 'all'
				? (record) => filter.actors.every((actor) => has(record, actor))
				: (record) => filter.actors.some((actor) => has(record, actor));
	}
	if (filter.sources.length > 0) made.sources = (record) => filter.sources.some((id) => record.sources.has(id));
	if (filter.kinds.length > 0) made.kinds = (record) => filter.kinds.includes(record.kind);
	if (filter.eventKinds.length > 0)
		made.eventKinds = (record) => filter.eventKinds.some((kind) => record.eventKinds.has(kind));
	if (filter.precisions.length > 0)
		made.precisions = (record) => precisionsOf(record, catalogue).some((value) => filter.precisions.includes(value));
	if (filter.tellings.length > 0) made.tellings = (record) => filter.tellings.some((one) => record.tellings.has(one));
	const words = foldText(filter.query).split(/\s+/).filter(Boolean);
	if (words.length > 0) {
		made.query = (record) => {
			const text = searchText(record, catalogue);
			return words.every((word) => text.includes(word));
		};
	}
	const { time } = filter;
	if (time !== null) made.time = (record) => isWithin(record, time);
	if (filter.disputed) made.disputed = (record) => disputed.has(record.id);
	return made;
}

/** The precisions of a record's places; a record without a place counts as `unknown`. */
export function precisionsOf(record: DossierRecord, catalogue: Catalogue): Precision[] {
	if (record.places.length === 0) return ['unknown'];
	return [...new Set(record.places.map(({ place }) => catalogue.places.get(place)?.properties.precision ?? 'unknown'))];
}

/** Applies a filter: the shown records in dossier order, their claims, and their places. A filter for what is disputed needs to be told what is. */
export function show(catalogue: Catalogue, filter: Filter, disputed: Disputed = NOT_ASKED): Shown {
	const asked = Object.values(tests(catalogue, filter, disputed));
	const records = catalogue.records.filter((record) => asked.every((test) => test(record)));
	const ids = new Set(records.map((record) => record.id));
	const everything = asked.length === 0;
	const claims = catalogue.dossier.claims.filter(
		(claim) => everything || ids.has(claim.about) || (claim.assertedIn !== undefined && ids.has(claim.assertedIn))
	);
	return gather(filter, records, claims);
}

/** What is shown, from the records and claims that a filter has left. */
export function gather(filter: Filter, records: readonly DossierRecord[], claims: readonly Claim[]): Shown {
	return { filter, records, claims, ids: new Set(records.map((record) => record.id)), byPlace: byPlace(records) };
}

/** Place id → the records at it, each once. */
export function byPlace(records: readonly DossierRecord[]): ReadonlyMap<string, readonly DossierRecord[]> {
	const found = new Map<string, DossierRecord[]>();
	for (const record of records)
		for (const place of placesOf(record)) {
			const list = found.get(place);
			if (list) list.push(record);
			else found.set(place, [record]);
		}
	return found;
}

function placesOf({ places }: DossierRecord): Iterable<string> {
	const ids = places.map(({ place }) => place);
	return ids.length > 1 ? new Set(ids) : ids;
}

/** The whole dossier: what a filter that asks nothing shows and counts. Knows nothing of what is disputed. */
export function whole(catalogue: Catalogue): { shown: Shown; counts: Counts } {
	const { records, dossier } = catalogue;
	const shown = gather(NO_FILTER, records, dossier.claims);
	return { shown, counts: countsOf(NO_FILTER, catalogue, () => records, NOT_ASKED) };
}

/** Counts every value of every dimension under all the other dimensions. */
export function count(catalogue: Catalogue, filter: Filter, disputed: Disputed = NOT_ASKED): Counts {
	const made = tests(catalogue, filter, disputed);
	const passing = (own: Dimension) => {
		const others = DIMENSIONS.flatMap((dimension) => (dimension === own ? [] : (made[dimension] ?? [])));
		return catalogue.records.filter((record) => others.every((test) => test(record)));
	};
	return countsOf(filter, catalogue, passing, disputed);
}

function countsOf(
	{ actorRoles }: Filter,
	catalogue: Catalogue,
	passing: (own: Dimension) => readonly DossierRecord[],
	disputed: Disputed
): Counts {
	return {
		actors: tally(passing('actors'), (record) => actingIn(record, actorRoles)),
		sources: tally(passing('sources'), (record) => record.sources),
		kinds: tally(passing('kinds'), (record) => [record.kind]),
		eventKinds: tally(passing('eventKinds'), (record) => record.eventKinds),
		precisions: tally(passing('precisions'), (record) => precisionsOf(record, catalogue)),
		tellings: tally(passing('tellings'), (record) => record.tellings),
		disputed: passing('disputed').filter((record) => disputed.has(record.id)).length,
		undated: passing('time').filter((record) => stretchesOfRecord(record).length === 0).length
	};
}

/** The actors of a record that count when these roles do. */
export function actingIn({ actors }: DossierRecord, roles: readonly ActorRole[]): ReadonlySet<string> {
	const [role] = roles;
	return roles.length === 1 && role ? actors[role] : new Set(roles.flatMap((one) => [...actors[one]]));
}

function tally(records: readonly DossierRecord[], values: (record: DossierRecord) => Iterable<string>) {
	const counts = new Map<string, number>();
	for (const record of records) for (const value of values(record)) counts.set(value, (counts.get(value) ?? 0) + 1);
	return counts;
}

/** Precisions from the most exact to none, for lists. */
export const PRECISION_ORDER: readonly Precision[] = PRECISIONS;
