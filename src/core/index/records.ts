// The records of a dossier as one flat list: what each is, where it stands on the map, who acts in it, which sources hold it.
import type { Citation, Claim, Dossier, Event, Statement } from '#core/dossier/types.ts';
import { standsIn } from '#core/citation/containing.ts';
import { finestPlaces } from './places.ts';

export const RECORD_KINDS = ['event', 'direct', 'indirect'] as const;
/** An event, somebody's very words, or words told in the source's own. */
export type RecordKind = (typeof RECORD_KINDS)[number];

export const PLACE_ROLES = ['happened-at', 'said-at', 'about'] as const;
/** What a place is to a record. */
export type PlaceRole = (typeof PLACE_ROLES)[number];

export const ACTOR_ROLES = ['acts', 'reports', 'about'] as const;
/** How an actor belongs to a record: acts or speaks in it, reports it, is spoken of in it. */
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** A record's place with the role it has there. */
export interface RecordPlace {
	place: string;
	role: PlaceRole;
}

interface RecordBase {
	id: string;
	/** Position in the dossier, events before statements. */
	order: number;
	kind: RecordKind;
	/** Title of an event; quote or gist of a statement. */
	title: string;
	places: RecordPlace[];
	actors: Record<ActorRole, ReadonlySet<string>>;
	/** Ids of the sources it is cited in: the embedded source and what contains it. */
	sources: ReadonlySet<string>;
	/** Its own kind, or the kinds of the events a statement is about. */
	eventKinds: ReadonlySet<string>;
	/** EDTF strings: each `when` claim of an event, `said` of a statement. */
	when: string[];
	/** The claims that say something about the event, or that the statement asserts. */
	claims: readonly Claim[];
}

export interface EventRecord extends RecordBase {
	type: 'event';
	event: Event;
	/** Slugs of its `status` claims. */
	statuses: string[];
}

export interface StatementRecord extends RecordBase {
	type: 'statement';
	statement: Statement;
}

/** One event or one statement, as filters, lists and exports see it. */
export type DossierRecord = EventRecord | StatementRecord;

/** True for an event that no source says took place: it is drawn hollow. */
export function isHollow(record: DossierRecord): boolean {
	if (record.type !== 'event' || record.statuses.length === 0) return false;
	return !record.statuses.some((status) => status === 'took-place' || status === 'under-way');
}

/** Groups values by a key, in order of first appearance. */
export function groupBy<T>(values: readonly T[], key: (value: T) => string): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const value of values) {
		const id = key(value);
		const group = groups.get(id);
		if (group) group.push(value);
		else groups.set(id, [value]);
	}
	return groups;
}

/** The records of a dossier, events first, each in file order. */
export function listRecords(dossier: Dossier): DossierRecord[] {
	const claimsAbout = groupBy(dossier.claims, (claim) => claim.about);
	const assertedIn = groupBy(
		dossier.claims.filter((claim) => claim.assertedIn !== undefined),
		(claim) => claim.assertedIn ?? ''
	);
	const publishers = publisherActors(dossier);
	const sourcesOf = (citations: readonly Citation[]) => citedSources(citations, dossier);
	const events = dossier.events.map((event, order): EventRecord => {
		const claims = claimsAbout.get(event.id) ?? [];
		const sources = sourcesOf(tellingOf(event, claims));
		return {
			type: 'event',
			id: event.id,
			order,
			kind: 'event',
			title: event.title,
			event,
			claims,
			places: happenedAt(claims, dossier).map((place) => ({ place, role: 'happened-at' })),
			actors: {
				acts: new Set(claims.flatMap(actingIn)),
				reports: new Set([...claims.flatMap((claim) => named(claim.reportedVia)), ...publishing(sources, publishers)]),
				about: new Set()
			},
			sources,
			eventKinds: new Set([event.kind]),
			when: claims.flatMap((claim) =>
				claim.property === 'when' && claim.value.type === 'time' && !claim.polarity ? [claim.value.edtf] : []
			),
			statuses: claims.flatMap((claim) =>
				claim.property === 'status' && claim.value.type === 'category' && !claim.polarity ? [claim.value.slug] : []
			)
		};
	});
	const eventsById = new Map(events.map((record) => [record.id, record]));
	const placeIds = new Set(dossier.places.features.map((place) => place.id));
	const actorIds = new Set(dossier.actors.map((actor) => actor.id));
	const statements = dossier.statements.map((statement, index): StatementRecord => {
		const sources = sourcesOf(statement.citations);
		const about = statement.about.flatMap((id) => eventsById.get(id) ?? []);
		return {
			type: 'statement',
			id: statement.id,
			order: events.length + index,
			kind: statement.form,
			title: statement.quote ?? statement.gist ?? '',
			statement,
			claims: assertedIn.get(statement.id) ?? [],
			places: statementPlaces(statement, about, placeIds),
			actors: {
				acts: new Set(statement.speaker === null ? [] : [statement.speaker]),
				reports: new Set([...named(statement.reportedVia), ...publishing(sources, publishers)]),
				about: new Set(statement.about.filter((id) => actorIds.has(id)))
			},
			sources,
			eventKinds: new Set(about.map((record) => record.event.kind)),
			when: statement.said === undefined ? [] : [statement.said]
		};
	});
	return [...events, ...statements];
}

function happenedAt(claims: readonly Claim[], dossier: Dossier): string[] {
	const named = claims.flatMap((claim) =>
		claim.property === 'where' && claim.value.type === 'place' && !claim.polarity ? [claim.value.place] : []
	);
	return finestPlaces(named, dossier.places.features);
}

function actingIn(claim: Claim): string[] {
	const acting = claim.by === undefined ? [] : [claim.by];
	return claim.value.type === 'participant' && !claim.polarity ? [...acting, claim.value.actor] : acting;
}

function named(chain: readonly (string | null)[] | undefined): string[] {
	return (chain ?? []).filter((id) => id !== null);
}

function statementPlaces(
	statement: Statement,
	about: readonly EventRecord[],
	placeIds: ReadonlySet<string>
): RecordPlace[] {
	const places: RecordPlace[] = statement.saidAt === undefined ? [] : [{ place: statement.saidAt, role: 'said-at' }];
	const spokenOf = new Set([
		...statement.about.filter((id) => placeIds.has(id)),
		...about.flatMap((record) => record.places.map(({ place }) => place))
	]);
	for (const place of spokenOf) places.push({ place, role: 'about' });
	return places;
}

/** The citations that tell of an event. Of what was worked out, a source that only lends a weekday or a date tells nothing of it. */
function tellingOf(event: Event, claims: readonly Claim[]): Citation[] {
	const told = [
		...event.citations,
		...claims.flatMap((claim) => (claim.inferred === undefined ? claim.citations : []))
	];
	return told.length > 0 ? told : claims.flatMap((claim) => claim.citations);
}

function citedSources(citations: readonly Citation[], dossier: Dossier): ReadonlySet<string> {
	const sources = new Set<string>();
	for (const citation of citations) {
		sources.add(citation.source);
		// A post printed inside a live blog stands in both.
		sources.add(standsIn(citation, dossier.sources));
	}
	return sources;
}

/** Source id → the actor whose id, name or alias the source gives as its publisher, the case of letters ignored. */
export function publisherActors(dossier: Dossier): Map<string, string> {
	const byName = new Map<string, string>();
	for (const actor of dossier.actors)
		for (const name of [actor.id, actor.name, ...(actor.aliases ?? [])]) byName.set(name.toLowerCase(), actor.id);
	const found = new Map<string, string>();
	for (const source of dossier.sources) {
		const actor = source.publisher === undefined ? undefined : byName.get(source.publisher.toLowerCase());
		if (actor !== undefined) found.set(source.id, actor);
	}
	return found;
}

function publishing(sources: ReadonlySet<string>, publishers: ReadonlyMap<string, string>): string[] {
	return [...sources].flatMap((source) => publishers.get(source) ?? []);
}
