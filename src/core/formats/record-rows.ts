// The records of an export as rows: one for every event and statement at each of its places.
import { hedgeOfClaim, hedgeOfStatement, type Told } from '#core/dossier/hedge.ts';
import { citationWords } from '#core/citation/words.ts';
import type { Citation, Doubt, Geometry, Place } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import {
	isHollow,
	type DossierRecord,
	type EventRecord,
	type RecordPlace,
	type StatementRecord
} from '#core/index/records.ts';
import { eventTold, hasHappened, placeOf, type EventTold } from '#core/index/told.ts';
import { deniedWords, participationWords, titleWith, unflatWords } from '#core/words/event-told.ts';
import { actorName, boundsOfAll, chainCell, joinCell, SEPARATOR, sourceTitle, type Cell } from './columns.ts';
import type { WriteOptions } from './format.ts';
import { exportGeometry } from './geometry.ts';

/** The columns of a record export, in their order; every row has every one. Several values are joined by " | ". */
export const RECORD_COLUMNS = [
	'id',
	'record',
	'title',
	'quote',
	'kind',
	'when',
	'earliest',
	'latest',
	'place',
	'place_id',
	'precision',
	'radius_m',
	'role',
	'actors',
	'speaker',
	'sources',
	'citations',
	'said_to',
	'reported_via',
	'gist',
	'form',
	'status',
	'certainty',
	'polarity',
	'participants',
	'when_certainty',
	'place_certainty',
	'status_certainty',
	'denied',
	'event_title',
	'root_event'
] as const;

export type RecordColumn = (typeof RECORD_COLUMNS)[number];

/** The columns that hold numbers; all others hold text. */
export const NUMBER_COLUMNS: ReadonlySet<RecordColumn> = new Set(['radius_m']);

/** One record at one place in one role, or a record that has no place. */
export interface RecordRow {
	/** `<record>@<place>@<role>`, `<record>@@` without a place; unique in the export. */
	featureId: string;
	geometry: Geometry | null;
	/** Of an event what became of it where it is not said to have happened, and what of the columns is not told flatly, in words. */
	notes: readonly string[];
	/** In the order of `RECORD_COLUMNS`. */
	columns: Record<RecordColumn, Cell>;
}

/**
 * The rows of the given records. `speaker`, `said_to`, `reported_via` are names; `sources` titles; `citations` the words of each passage
 * the row stands on; `kind` and `status` are an event's; `root_event` is the id of the event at the top, for a statement of the first
 * event it is about. How it is told stands in the same row: `title` of a statement is its words after their doubt and denial, of an
 * event its title with what became of it and what is not told flatly, which `event_title` has bare; `certainty` and `polarity` are the
 * statement's, `certainty` of an event has the doubts that it happened, and was there. `place_certainty` has the doubts where all that put it there doubt it. `participants`
 * are all that are named in the event, with role, doubt and denial; `actors` only those of whom a role is told flatly, and who speaks.
 * `when_certainty` and `status_certainty` go with the values of `when` and `status`, one each, where any is in doubt; `denied` has in
 * words the times, places and statuses that are denied of the event.
 */
export function recordRows(records: readonly DossierRecord[], catalogue: Catalogue): RecordRow[] {
	return [...eachRecordRow(records, catalogue)];
}

/** Records between two words on progress: some milliseconds. */
const TELL_EVERY = 1000;

/** The rows of `recordRows`, each made when it is asked for. */
export function* eachRecordRow(
	records: readonly DossierRecord[],
	catalogue: Catalogue,
	onprogress?: WriteOptions['onprogress']
): Generator<RecordRow, void, undefined> {
	const taken = new Set<string>();
	let done = 0;
	for (const record of records) {
		if (done % TELL_EVERY === 0) onprogress?.(done, records.length);
		done++;
		const times = timeColumns(record);
		const cited = sources(record, catalogue);
		const { notes, ownAt } = ownOf(record, catalogue);
		const at: (RecordPlace | null)[] = record.places.length > 0 ? record.places : [null];
		for (const where of at) {
			const place = where === null ? undefined : catalogue.places.get(where.place);
			yield {
				featureId: unique(`${record.id}@${where?.place ?? ''}@${where?.role ?? ''}`, taken),
				notes,
				geometry: place?.geometry ? exportGeometry(place.geometry) : null,
				columns: together(ownAt(where), times, cited, place, where)
			};
		}
	}
	onprogress?.(records.length, records.length);
}

/** The shapes of the places that the records have, each once, as their rows have them. */
export function geometriesOf(records: readonly DossierRecord[], catalogue: Catalogue): Geometry[] {
	const places = new Set<string>();
	for (const record of records) for (const { place } of record.places) places.add(place);
	return [...places].flatMap((id) => {
		const geometry = catalogue.places.get(id)?.geometry;
		return geometry ? [exportGeometry(geometry)] : [];
	});
}

type RecordCells = Record<RecordColumn, Cell>;
type PlaceColumn = 'place' | 'place_id' | 'precision' | 'radius_m' | 'role' | 'place_certainty';
type TimeColumn = 'when' | 'earliest' | 'latest';
type OwnColumns = Omit<RecordCells, PlaceColumn | TimeColumn | 'sources'>;

function timeColumns(record: DossierRecord): Pick<RecordCells, TimeColumn> {
	return { when: joinCell(record.when), ...boundsOfAll(record.when) };
}

/** All columns in their order; spelled out, since spreading objects over each other takes ten times as long. */
function together(
	own: OwnColumns,
	times: Pick<RecordCells, TimeColumn>,
	cited: string | null,
	place: Place | undefined,
	where: RecordPlace | null
): RecordCells {
	return {
		id: own.id,
		record: own.record,
		title: own.title,
		quote: own.quote,
		kind: own.kind,
		when: times.when,
		earliest: times.earliest,
		latest: times.latest,
		place: place?.properties.name ?? null,
		place_id: where?.place ?? null,
		precision: place?.properties.precision ?? null,
		radius_m: place?.properties.radius ?? null,
		role: where?.role ?? null,
		actors: own.actors,
		speaker: own.speaker,
		sources: cited,
		citations: own.citations,
		said_to: own.said_to,
		reported_via: own.reported_via,
		gist: own.gist,
		form: own.form,
		status: own.status,
		certainty: own.certainty,
		polarity: own.polarity,
		participants: own.participants,
		when_certainty: own.when_certainty,
		place_certainty: joinCell(where?.doubts ?? []),
		status_certainty: own.status_certainty,
		denied: own.denied,
		event_title: own.event_title,
		root_event: own.root_event
	};
}

/** What the rows of a record say of itself, made once for all its places. */
function ownOf(record: DossierRecord, catalogue: Catalogue) {
	if (record.type === 'statement') {
		const own = statementColumns(record, catalogue);
		return { notes: [], ownAt: () => own };
	}
	const told = eventTold(record.claims, catalogue.statements);
	const notes = unflatWords(told, catalogue);
	const title = titleWith(record.title, notes);
	const ownAt = (where: RecordPlace | null) => eventColumns(record, title, told, where, catalogue);
	return { notes, ownAt };
}

function sources(record: DossierRecord, catalogue: Catalogue): string | null {
	return joinCell([...record.sources].map((id) => sourceTitle(id, catalogue)));
}

function eventColumns(
	record: EventRecord,
	title: string,
	told: EventTold,
	where: RecordPlace | null,
	catalogue: Catalogue
): OwnColumns {
	const { event, claims } = record;
	const { statements } = catalogue;
	const placing = claims.filter((claim) => placeOf(claim) === where?.place && !hedgeOfClaim(claim, statements).denied);
	const flat = told.participations.filter(({ denied, doubts }) => !denied && doubts.length === 0);
	// Only the passages for what the row says: an event may have dozens of claims more.
	const said = claims.filter(
		({ property, value }) => property === 'when' || property === 'status' || value.type === 'participant'
	);
	return {
		id: event.id,
		record: 'event',
		title,
		quote: null,
		kind: event.kind,
		actors: joinCell(flat.map(({ value }) => actorName(value.actor, catalogue))),
		speaker: null,
		citations: citations([event, ...placing, ...said], catalogue),
		said_to: null,
		reported_via: null,
		gist: null,
		form: null,
		status: joinCell(record.statuses),
		certainty: joinCell(inDoubt(record, where)),
		polarity: null,
		participants: joinCell(told.participations.map((one) => participationWords(one, catalogue))),
		when_certainty: certainties(told.times),
		status_certainty: certainties(told.statuses),
		denied: joinCell(deniedWords(told, catalogue)),
		event_title: event.title,
		root_event: catalogue.rootEvent(event.id)
	};
}

function statementColumns(record: StatementRecord, catalogue: Catalogue): OwnColumns {
	const { statement } = record;
	const event = statement.about.find((id) => catalogue.events.has(id));
	return {
		id: statement.id,
		record: 'statement',
		title: record.title,
		quote: statement.quote ?? null,
		kind: null,
		actors: statement.speaker === null ? null : actorName(statement.speaker, catalogue),
		speaker: statement.speaker === null ? null : actorName(statement.speaker, catalogue),
		citations: citations([statement], catalogue),
		said_to: joinCell((statement.to ?? []).map((id) => actorName(id, catalogue))),
		reported_via: chainCell(statement.reportedVia, catalogue),
		gist: statement.gist ?? null,
		form: statement.form,
		status: null,
		certainty: hedgeOfStatement(statement).doubt,
		polarity: statement.polarity ?? null,
		participants: null,
		when_certainty: null,
		status_certainty: null,
		denied: null,
		event_title: null,
		root_event: event === undefined ? null : catalogue.rootEvent(event)
	};
}

function citations(cited: readonly { citations: Citation[] }[], catalogue: Catalogue): string | null {
	const words = cited.flatMap((one) =>
		one.citations.map((citation) => {
			const source = catalogue.sources.get(citation.source);
			return source === undefined ? citation.source : citationWords(citation, source);
		})
	);
	return joinCell(words);
}

/** The doubts that an event happened, where nobody says so flatly, and that it was there. */
function inDoubt(record: EventRecord, where: RecordPlace | null): Doubt[] {
	const happened = record.statusesTold.filter(({ value, denied }) => hasHappened(value) && !denied);
	const doubts = isHollow(record) ? happened.flatMap((told) => told.doubts) : [];
	return [...new Set([...doubts, ...(where?.doubts ?? [])])];
}

/** The doubts of each asserted value in their order, `stated` where there are none; nothing where all are told flatly. */
function certainties(values: readonly Told<string>[]): string | null {
	const asserted = values.filter(({ denied }) => !denied);
	if (asserted.every(({ doubts }) => doubts.length === 0)) return null;
	return asserted.map(({ doubts }) => (doubts.length === 0 ? 'stated' : doubts.join(', '))).join(SEPARATOR);
}

function unique(id: string, taken: Set<string>): string {
	let free = id;
	for (let n = 2; taken.has(free); n++) free = `${id}~${n}`;
	taken.add(free);
	return free;
}
