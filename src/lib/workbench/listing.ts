// The records of a dossier in work as lists show them: suggestions in the order of a text, records by kind.
import type { RecordOf } from '#core/dossier/records.ts';
import type { Citation, Dossier, Question, Statement } from '#core/dossier/types.ts';
import { likelySame } from '#core/edit/likely-same.ts';
import { findRecord, recordsOf } from '#core/edit/lists.ts';
import { nameOf, type NameCatalogue } from '#core/words/value.ts';
import { NO_TEXTS, type HeldTexts } from './held-texts.ts';
import { answerWords, statementWords } from './record-words.ts';

/** The kinds a person works on, in the order of the lists; sources have a list of their own. */
export const KINDS = ['place', 'actor', 'statement', 'claim', 'event'] as const;
export type ListedKind = (typeof KINDS)[number];

export const KIND_WORDS: Readonly<Record<ListedKind, { one: string; many: string }>> = {
	place: { one: 'Place', many: 'Places' },
	actor: { one: 'Actor', many: 'Actors' },
	statement: { one: 'Statement', many: 'Statements' },
	claim: { one: 'Claim', many: 'Claims' },
	event: { one: 'Event', many: 'Events' }
};

/** What rows are told by: names, and the texts at hand. */
type Known = NameCatalogue & {
	texts: HeldTexts;
	like: ReadonlyMap<string, readonly string[]>;
	questions: readonly Question[];
	statements: ReadonlyMap<string, Statement>;
};

/** A record as one row. */
export interface ListingRow {
	id: string;
	kind: ListedKind;
	/** Its name, words or value. */
	title: string;
	/** What belongs to it: the speaker, the kind, the question. */
	aside: string;
	/** The rule that suggested it and how sure that is; `null` for a record that was accepted or made by hand. */
	draft: { rule: string; score: number } | null;
	/** Names of other bodies it is likely one with; a person says whether it is. */
	like: readonly string[];
	citations: readonly Citation[];
	/** Where it first stands in the open text, in code points; `null` where it does not. */
	at: number | null;
}

/** Every row, as the text that is open names them; what it does not name comes last. */
export function rowsOf(dossier: Dossier, source: string | null, texts: HeldTexts = NO_TEXTS): ListingRow[] {
	const known = knownIn(dossier, texts, likelySame(dossier));
	const rows = KINDS.flatMap((kind) => recordsOf(dossier, kind).map((record) => rowOf(kind, record, known, source)));
	return rows.toSorted(
		(a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
	);
}

/** Rows of one kind. */
export interface Group {
	kind: ListedKind;
	rows: ListingRow[];
}

/** The rows by kind, as the list shows them; what a key goes through follows the same order. */
export function groupsOf(rows: readonly ListingRow[]): Group[] {
	return KINDS.map((kind) => ({ kind, rows: rows.filter((row) => row.kind === kind) })).filter(
		({ rows }) => rows.length > 0
	);
}

/** The row that is gone on to when some are answered: the next one left as the list showed them, else the last one left. */
export function rowAfter(
	shown: readonly string[],
	left: ReadonlySet<string>,
	answered: ReadonlySet<string>
): string | null {
	const at = shown.findIndex((id) => answered.has(id));
	return shown.slice(Math.max(0, at)).find((id) => left.has(id)) ?? shown.findLast((id) => left.has(id)) ?? null;
}

/** What the record with that id is called in lists; its id if there is none. */
export function titleOf(dossier: Dossier, kind: ListedKind, id: string, texts: HeldTexts = NO_TEXTS): string {
	const record = findRecord(dossier, kind, id);
	return record ? wordsOf(record, knownIn(dossier, texts)).title : id;
}

/** Where a record's citations stand. */
export function citationsOf(kind: ListedKind, record: RecordOf[ListedKind]): readonly Citation[] {
	return kind === 'place' && 'properties' in record
		? record.properties.citations
		: 'citations' in record
			? record.citations
			: [];
}

/** The kind of the record with that id; `null` if it is none that is worked on. */
export function kindOf(dossier: Dossier, id: string): ListedKind | null {
	return KINDS.find((kind) => findRecord(dossier, kind, id) !== undefined) ?? null;
}

/** "place-preposition" → "place preposition, 0.92". */
export function ruleWords({ rule, score }: { rule: string; score: number }): string {
	return `${rule.replaceAll('-', ' ')}, ${score.toFixed(2)}`;
}

function rowOf(kind: ListedKind, record: RecordOf[ListedKind], known: Known, source: string | null): ListingRow {
	const citations = citationsOf(kind, record);
	const starts = citations.flatMap(({ source: id, start, as }) =>
		id === source && start !== undefined && as !== 'attribution' ? [start] : []
	);
	return {
		id: record.id,
		kind,
		...wordsOf(record, known),
		draft: draftIn(record),
		like: (known.like.get(record.id) ?? []).map((id) => nameOf(id, known)),
		citations,
		at: starts.length === 0 ? null : Math.min(...starts)
	};
}

/** The rule and the score of a suggestion's mark. */
export function draftOf(mark: object): { rule: string; score: number } {
	const [rule, score]: unknown[] = [Reflect.get(mark, 'rule'), Reflect.get(mark, 'score')];
	return { rule: typeof rule === 'string' ? rule : 'suggested', score: typeof score === 'number' ? score : 0 };
}

function draftIn(record: object): ListingRow['draft'] {
	const mark: unknown = Reflect.get(record, 'draft');
	return typeof mark === 'object' && mark !== null ? draftOf(mark) : null;
}

function knownIn(dossier: Dossier, texts: HeldTexts, like: Known['like'] = new Map()): Known {
	return {
		texts,
		like,
		questions: dossier.questions,
		statements: new Map(dossier.statements.map((statement) => [statement.id, statement])),
		places: new Map(dossier.places.features.map((place) => [place.id, place])),
		actors: new Map(dossier.actors.map((actor) => [actor.id, actor])),
		events: new Map(dossier.events.map((event) => [event.id, event]))
	};
}

/** The words of one record: what it is called and what belongs to it. */
function wordsOf(record: RecordOf[ListedKind], known: Known): Pick<ListingRow, 'title' | 'aside'> {
	if ('geometry' in record) return { title: record.properties.name, aside: record.properties.kind };
	if ('speaker' in record) {
		const aside = record.speaker === null ? 'speaker not given' : nameOf(record.speaker, known);
		return { title: statementWords(record, known.texts), aside };
	}
	if ('value' in record)
		return { title: answerWords(record, known, known, known.statements), aside: nameOf(record.about, known) };
	return { title: 'title' in record ? record.title : record.name, aside: record.kind.replaceAll('-', ' ') };
}
