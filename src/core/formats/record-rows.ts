// The records of an export as rows: one for every event and statement at each of its places.
import { citationWords } from '#core/citation/words.ts';
import type { Citation, Claim, Geometry, Place } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord, EventRecord, RecordPlace, StatementRecord } from '#core/index/records.ts';
import { actorName, boundsOfAll, chainCell, joinCell, sourceTitle, type Cell } from './columns.ts';
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
	/** In the order of `RECORD_COLUMNS`. */
	columns: Record<RecordColumn, Cell>;
}

/**
 * The rows of the given records. `actors`, `speaker`, `said_to`, `reported_via` are names; `sources` titles; `citations` the words of
 * each passage the row stands on; `kind` and `status` are an event's; `root_event` is the id of the event at the top, for a statement of
 * the first event it is about; `certainty` is the statement's, or, where all that put the event at the place doubt it, their words.
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
		const at: (RecordPlace | null)[] = record.places.length > 0 ? record.places : [null];
		for (const where of at) {
			const place = where === null ? undefined : catalogue.places.get(where.place);
			const own =
				record.type === 'event' ? eventColumns(record, where, catalogue) : statementColumns(record, catalogue);
			yield {
				featureId: unique(`${record.id}@${where?.place ?? ''}@${where?.role ?? ''}`, taken),
				geometry: place?.geometry ? exportGeometry(place.geometry) : null,
				columns: together(own, times, cited, place, where)
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

type Columns = Record<RecordColumn, Cell>;
type PlaceColumn = 'place' | 'place_id' | 'precision' | 'radius_m' | 'role';
type TimeColumn = 'when' | 'earliest' | 'latest';
type OwnColumns = Omit<Columns, PlaceColumn | TimeColumn | 'sources'>;

function timeColumns(record: DossierRecord): Pick<Columns, TimeColumn> {
	return { when: joinCell(record.when), ...boundsOfAll(record.when) };
}

/** All columns in their order; spelled out, since spreading objects over each other takes ten times as long. */
function together(
	own: OwnColumns,
	times: Pick<Columns, TimeColumn>,
	cited: string | null,
	place: Place | undefined,
	where: RecordPlace | null
): Columns {
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
		root_event: own.root_event
	};
}

function sources(record: DossierRecord, catalogue: Catalogue): string | null {
	return joinCell([...record.sources].map((id) => sourceTitle(id, catalogue)));
}

function eventColumns(record: EventRecord, where: RecordPlace | null, catalogue: Catalogue): OwnColumns {
	const { event, claims } = record;
	const placing = claims.filter(
		({ property, value, polarity }) =>
			property === 'where' && value.type === 'place' && value.place === where?.place && !polarity
	);
	// Only the passages for what the row says: an event may have dozens of claims more.
	const said = claims.filter(
		({ property, value }) => property === 'when' || property === 'status' || value.type === 'participant'
	);
	return {
		id: event.id,
		record: 'event',
		title: event.title,
		quote: null,
		kind: event.kind,
		actors: actingNames(record, catalogue),
		speaker: null,
		citations: citations([event, ...placing, ...said], catalogue),
		said_to: null,
		reported_via: null,
		gist: null,
		form: null,
		status: joinCell(record.statuses),
		certainty: doubt(placing),
		root_event: catalogue.rootEvent(event.id)
	};
}

function statementColumns(record: StatementRecord, catalogue: Catalogue): OwnColumns {
	const { statement } = record;
	const event = statement.about.find((id) => catalogue.events.has(id));
	return {
		id: statement.id,
		record: 'statement',
		title: null,
		quote: statement.quote ?? null,
		kind: null,
		actors: actingNames(record, catalogue),
		speaker: statement.speaker === null ? null : actorName(statement.speaker, catalogue),
		citations: citations([statement], catalogue),
		said_to: joinCell((statement.to ?? []).map((id) => actorName(id, catalogue))),
		reported_via: chainCell(statement.reportedVia, catalogue),
		gist: statement.gist ?? null,
		form: statement.form,
		status: null,
		certainty: statement.certainty ?? null,
		root_event: event === undefined ? null : catalogue.rootEvent(event)
	};
}

function actingNames(record: DossierRecord, catalogue: Catalogue): string | null {
	return joinCell([...record.actors.acts].map((id) => actorName(id, catalogue)));
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

/** One flat assertion is enough to place an event; only when each is doubted is the place in doubt. */
function doubt(placing: readonly Claim[]): string | null {
	const words = placing.flatMap(({ certainty }) => certainty ?? []);
	return words.length < placing.length ? null : joinCell(words);
}

function unique(id: string, taken: Set<string>): string {
	let free = id;
	for (let n = 2; taken.has(free); n++) free = `${id}~${n}`;
	taken.add(free);
	return free;
}
