// The records of a dossier in work as lists show them: suggestions in the order of a text, records by kind.
import type { RecordOf, RecordType } from '#core/dossier/records.ts';
import type { Citation, Dossier } from '#core/dossier/types.ts';
import { findRecord } from '#core/edit/lists.ts';
import { valueWords } from '#core/words/value.ts';

/** The kinds a person works on, in the order of the lists; sources have a list of their own. */
export const KINDS = ['place', 'actor', 'statement', 'claim', 'event'] as const;
export type Kind = (typeof KINDS)[number];

export const KIND_WORDS: Readonly<Record<Kind, { one: string; many: string }>> = {
	place: { one: 'Place', many: 'Places' },
	actor: { one: 'Actor', many: 'Actors' },
	statement: { one: 'Statement', many: 'Statements' },
	claim: { one: 'Claim', many: 'Claims' },
	event: { one: 'Event', many: 'Events' }
};

/** A record as one row. */
export interface Row {
	id: string;
	kind: Kind;
	/** Its name, words or value. */
	title: string;
	/** What belongs to it: the speaker, the kind, the question. */
	aside: string;
	/** The rule that suggested it and how sure that is; `null` for a record that was accepted or made by hand. */
	draft: { rule: string; score: number } | null;
	citations: readonly Citation[];
	/** Where it first stands in the open text, in code points; `null` where it does not. */
	at: number | null;
}

/** Every row, as the text that is open names them; what it does not name comes last. */
export function rowsOf(dossier: Dossier, source: string | null): Row[] {
	const rows = KINDS.flatMap((kind) => rowsOfKind(dossier, kind, source));
	return rows.toSorted(
		(a, b) => (a.at ?? Infinity) - (b.at ?? Infinity) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind)
	);
}

/** Where a record's citations stand. */
export function citationsOf(kind: Kind, record: RecordOf[Kind]): readonly Citation[] {
	return kind === 'place' && 'properties' in record
		? record.properties.citations
		: 'citations' in record
			? record.citations
			: [];
}

/** The kind of the record with that id; `null` if it is none that is worked on. */
export function kindOf(dossier: Dossier, id: string): Kind | null {
	return KINDS.find((kind) => findRecord(dossier, kind, id) !== undefined) ?? null;
}

/** "place-preposition" → "place preposition, 0.92". */
export function ruleWords({ rule, score }: { rule: string; score: number }): string {
	return `${rule.replaceAll('-', ' ')}, ${score.toFixed(2)}`;
}

function rowsOfKind(dossier: Dossier, kind: Kind, source: string | null): Row[] {
	const records: readonly RecordOf[Kind][] = kind === 'place' ? dossier.places.features : dossier[LISTS[kind]];
	return records.map((record) => {
		const citations = citationsOf(kind, record);
		const starts = citations.flatMap(({ source: id, start, as }) =>
			id === source && start !== undefined && as !== 'attribution' ? [start] : []
		);
		return {
			id: record.id,
			kind,
			...wordsOf(dossier, kind, record.id),
			draft: draftIn(record),
			citations,
			at: starts.length === 0 ? null : Math.min(...starts)
		};
	});
}

const LISTS = { actor: 'actors', statement: 'statements', claim: 'claims', event: 'events' } as const;

/** The rule and the score of a suggestion's mark. */
export function draftOf(mark: object): { rule: string; score: number } {
	const [rule, score]: unknown[] = [Reflect.get(mark, 'rule'), Reflect.get(mark, 'score')];
	return { rule: typeof rule === 'string' ? rule : 'suggested', score: typeof score === 'number' ? score : 0 };
}

function draftIn(record: object): Row['draft'] {
	const mark: unknown = Reflect.get(record, 'draft');
	return typeof mark === 'object' && mark !== null ? draftOf(mark) : null;
}

/** The words of one record: what it is called and what belongs to it. */
export function wordsOf(dossier: Dossier, kind: RecordType, id: string): { title: string; aside: string } {
	const actor = (one: string | null | undefined) =>
		one === null || one === undefined ? 'speaker not given' : (findRecord(dossier, 'actor', one)?.name ?? one);
	switch (kind) {
		case 'place': {
			const place = findRecord(dossier, 'place', id);
			return { title: place?.properties.name ?? id, aside: place?.properties.kind ?? '' };
		}
		case 'actor': {
			const found = findRecord(dossier, 'actor', id);
			return { title: found?.name ?? id, aside: found?.kind.replaceAll('-', ' ') ?? '' };
		}
		case 'event': {
			const event = findRecord(dossier, 'event', id);
			return { title: event?.title ?? id, aside: event?.kind.replaceAll('-', ' ') ?? '' };
		}
		case 'statement': {
			const statement = findRecord(dossier, 'statement', id);
			if (!statement) return { title: id, aside: '' };
			const words =
				statement.quote === undefined
					? (statement.gist ?? 'Told in the source’s words; not yet summed up')
					: `“${statement.quote}”`;
			return { title: words, aside: actor(statement.speaker) };
		}
		case 'claim': {
			const claim = findRecord(dossier, 'claim', id);
			if (!claim) return { title: id, aside: '' };
			const names = {
				places: new Map(dossier.places.features.map((place) => [place.id, place])),
				actors: new Map(dossier.actors.map((one) => [one.id, one])),
				events: new Map(dossier.events.map((one) => [one.id, one]))
			};
			return {
				title: `${claim.property}: ${valueWords(claim.value, names)}`,
				aside: dossier.events.find((event) => event.id === claim.about)?.title ?? claim.about
			};
		}
		case 'source':
			return { title: findRecord(dossier, 'source', id)?.title ?? id, aside: '' };
		case 'question':
			return { title: id, aside: '' };
	}
}
