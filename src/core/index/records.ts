// The records of a dossier as one flat list: what each is, where it stands on the map, who acts in it, which sources hold it.
import { hedgeOfClaim, hedgeOfStatement, tellingsOf, type Telling, type Told } from '#core/dossier/hedge.ts';
import { byId } from '#core/basics/by-id.ts';
import { groupBy } from '#core/basics/lists.ts';
import { once } from '#core/basics/once.ts';
import type { Actor, Citation, Claim, Dossier, Doubt, Event, Place, Source, Statement } from '#core/dossier/types.ts';
import { standsIn } from '#core/citation/containing.ts';
import { statementLine } from '#core/words/hedge.ts';
import { finestPlaces } from './places.ts';
import { isHollowTold, placesTold, statusesTold, statusOf, timeOf } from './told.ts';

export const RECORD_KINDS = ['event', 'direct', 'indirect'] as const;
/** An event, somebody's very words, or words told in the source's own. */
export type RecordKind = (typeof RECORD_KINDS)[number];

/** What a place is to a record. */
export type PlaceRole = 'happened-at' | 'said-at' | 'about';

export const ACTOR_ROLES = ['acts', 'reports', 'about'] as const;
/**
 * How an actor belongs to a record. `acts`: speaks, or is named in the event with a role (which may be a victim's, or alleged: see
 * told.ts); `reports`; `about`: is spoken of in the statement, or denied to have had a role in the event.
 */
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** A record's place with the role it has there. */
export interface RecordPlace {
	place: string;
	role: PlaceRole;
	/** The words of doubt of all that put the event there; not there when one of them does so flatly. */
	doubts?: readonly Doubt[];
}

interface RecordBase {
	id: string;
	/** Position in the dossier, events before statements. */
	order: number;
	kind: RecordKind;
	/** Title of an event; the words of a statement, with its doubt and denial before them. */
	title: string;
	places: RecordPlace[];
	actors: Record<ActorRole, ReadonlySet<string>>;
	/** Ids of the sources it is cited in: the embedded source and what contains it. */
	sources: ReadonlySet<string>;
	/** Its own kind, or the kinds of the events a statement is about. */
	eventKinds: ReadonlySet<string>;
	/** EDTF strings: what the `when` claims of an event assert, `said` of a statement. */
	when: string[];
	/** How it is told: the statement and what is asserted in it, or each claim about the event. */
	tellings: ReadonlySet<Telling>;
	/** The claims that say something about the event, or that the statement asserts. */
	claims: readonly Claim[];
}

export interface EventRecord extends RecordBase {
	type: 'event';
	event: Event;
	/** Slugs that its `status` claims assert. */
	statuses: string[];
	/** The slugs of all its `status` claims, each as it is told: flatly, with doubt, or denied. */
	statusesTold: readonly Told<string>[];
}

export interface StatementRecord extends RecordBase {
	type: 'statement';
	statement: Statement;
}

/** One event or one statement, as filters, lists and exports see it. */
export type DossierRecord = EventRecord | StatementRecord;

/** True for an event that is not said to have happened: no source says so flatly, and one says something else of it. It is drawn hollow. */
export function isHollow(record: DossierRecord): boolean {
	return record.type === 'event' && isHollowTold(record.statusesTold);
}

/** The records of a dossier, events first, each in file order. */
export function listRecords(dossier: Dossier): DossierRecord[] {
	const claimsAbout = groupBy(dossier.claims, (claim) => claim.about);
	const assertedIn = groupBy(
		dossier.claims.filter((claim) => claim.assertedIn !== undefined),
		(claim) => claim.assertedIn ?? ''
	);
	const publishers = publisherActors(dossier);
	const statementsById = byId(dossier.statements);
	const places = byId(dossier.places.features);
	const sourcesOf = (citations: readonly Citation[]) => citedSources(citations, dossier);
	const events = dossier.events.map((event, order): EventRecord => {
		const claims = claimsAbout.get(event.id) ?? [];
		const hedges = claims.map((claim) => hedgeOfClaim(claim, statementsById));
		const asserted = claims.filter((_, at) => !hedges[at]?.denied);
		const denied = asserted.length === claims.length ? [] : claims.filter((_, at) => hedges[at]?.denied);
		const acts = new Set([...claims.flatMap(({ by }) => by ?? []), ...participants(asserted)]);
		const sources = sourcesOf(tellingOf(event, claims));
		return {
			type: 'event',
			id: event.id,
			order,
			kind: 'event',
			title: event.title,
			event,
			claims,
			places: happenedAt(asserted, places, statementsById),
			actors: {
				acts,
				reports: new Set([...claims.flatMap((claim) => named(claim.reportedVia)), ...publishing(sources, publishers)]),
				about: new Set(participants(denied).filter((actor) => !acts.has(actor)))
			},
			sources,
			eventKinds: new Set([event.kind]),
			when: asserted.flatMap((claim) => timeOf(claim) ?? []),
			tellings: new Set<Telling>(hedges.length === 0 ? ['flat'] : hedges.flatMap(tellingsOf)),
			statuses: asserted.flatMap((claim) => statusOf(claim) ?? []),
			statusesTold: statusesTold(claims, statementsById)
		};
	});
	const eventsById = new Map(events.map((record) => [record.id, record]));
	const actors = byId(dossier.actors);
	const statements = dossier.statements.map((statement, index): StatementRecord => {
		const sources = sourcesOf(statement.citations);
		const about = statement.about.flatMap((id) => eventsById.get(id) ?? []);
		const claims = assertedIn.get(statement.id) ?? [];
		const hedges = [hedgeOfStatement(statement), ...claims.map((claim) => hedgeOfClaim(claim, statementsById))];
		return {
			type: 'statement',
			id: statement.id,
			order: events.length + index,
			kind: statement.form,
			title: statementLine(statement),
			statement,
			claims,
			places: statementPlaces(statement, about, places),
			actors: {
				acts: new Set(statement.speaker === null ? [] : [statement.speaker]),
				reports: new Set([...named(statement.reportedVia), ...publishing(sources, publishers)]),
				about: new Set(statement.about.filter((id) => actors.has(id)))
			},
			sources,
			eventKinds: new Set(about.map((record) => record.event.kind)),
			when: statement.said === undefined ? [] : [statement.said],
			tellings: new Set(hedges.flatMap(tellingsOf))
		};
	});
	return [...events, ...statements];
}

function happenedAt(
	asserted: readonly Claim[],
	places: ReadonlyMap<string, Place>,
	statements: ReadonlyMap<string, Statement>
): RecordPlace[] {
	const told = placesTold(asserted, statements);
	const doubtful = new Map(told.map(({ value, doubts }) => [value, doubts]));
	const finest = finestPlaces([...doubtful.keys()], places);
	return finest.map((place) => withDoubts({ place, role: 'happened-at' }, doubtful.get(place)));
}

function withDoubts(place: RecordPlace, doubts: readonly Doubt[] = []): RecordPlace {
	return doubts.length === 0 ? place : { ...place, doubts };
}

function participants(claims: readonly Claim[]): string[] {
	return claims.flatMap(({ value }) => (value.type === 'participant' ? [value.actor] : []));
}

function named(chain: readonly (string | null)[] | undefined): string[] {
	return (chain ?? []).filter((id) => id !== null);
}

function statementPlaces(
	statement: Statement,
	about: readonly EventRecord[],
	known: ReadonlyMap<string, Place>
): RecordPlace[] {
	const places: RecordPlace[] = statement.saidAt === undefined ? [] : [{ place: statement.saidAt, role: 'said-at' }];
	const spokenOf = new Map<string, RecordPlace>();
	for (const place of statement.about) if (known.has(place)) spokenOf.set(place, { place, role: 'about' });
	for (const { place, doubts } of about.flatMap((record) => record.places)) {
		const before = spokenOf.get(place);
		// Of two events at a place, one that is told flatly to have been there is enough; else both doubts are told.
		const flatly = doubts === undefined || (before !== undefined && before.doubts === undefined);
		const both = flatly ? [] : [...new Set([...(before?.doubts ?? []), ...doubts])];
		spokenOf.set(place, withDoubts({ place, role: 'about' }, both));
	}
	return [...places, ...spokenOf.values()];
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
export function publisherActors({ actors, sources }: Dossier): ReadonlyMap<string, string> {
	return publishersAmong(actors)(sources);
}

/** Worked out once for a list of actors and one of sources. */
const publishersAmong = once((actors: readonly Actor[]) => {
	const byName = new Map<string, string>();
	for (const actor of actors)
		for (const name of [actor.id, actor.name, ...(actor.aliases ?? [])]) byName.set(name.toLowerCase(), actor.id);
	return once((sources: readonly Source[]): ReadonlyMap<string, string> => {
		const found = new Map<string, string>();
		for (const source of sources) {
			const actor = source.publisher === undefined ? undefined : byName.get(source.publisher.toLowerCase());
			if (actor !== undefined) found.set(source.id, actor);
		}
		return found;
	});
});

function publishing(sources: ReadonlySet<string>, publishers: ReadonlyMap<string, string>): string[] {
	return [...sources].flatMap((source) => publishers.get(source) ?? []);
}
