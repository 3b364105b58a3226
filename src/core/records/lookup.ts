// Where the records of a dossier are looked up one by one: in memory, or in the blocks of a packed file.
import { RECORD_TYPES, type RecordOf, type RecordType } from '#core/dossier/records.ts';
import type { Claim, Dossier, Event, Statement } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';

/** A record with its kind, and where it stands among those of its kind, from 0. */
export type Located = { [T in RecordType]: { type: T; order: number; record: RecordOf[T] } }[RecordType];

/** Every way from one record to others. Ids of events and statements come in the order of the dossier, events first. */
export interface Lookup {
	/** The dossier itself with its questions; all other lists are empty. */
	readonly header: Dossier;
	/** `null` where nothing has that id. */
	find(id: string): Promise<Located | null>;
	/** Claims about an event, actor or place. */
	claimsAbout(id: string): Promise<readonly Located[]>;
	/** Claims that a statement asserts. */
	claimsIn(statement: string): Promise<readonly Located[]>;
	/** Statements about an event, actor or place. */
	statementsAbout(id: string): Promise<readonly Located[]>;
	/** Ids of the events that are part of an event. */
	phasesOf(event: string): Promise<readonly string[]>;
	/** Ids of the places that lie directly in a place. */
	placesIn(place: string): Promise<readonly string[]>;
	/** Ids of the sources that are printed in a source. */
	printedIn(source: string): Promise<readonly string[]>;
	recordsAt(place: string): Promise<readonly string[]>;
	/** Records in which an actor has any role. */
	recordsOf(actor: string): Promise<readonly string[]>;
	recordsCiting(source: string): Promise<readonly string[]>;
}

/** A dossier without its records, but with its questions. */
export function headerOf(dossier: Dossier): Dossier {
	return {
		...dossier,
		sources: [],
		places: { ...dossier.places, features: [] },
		actors: [],
		events: [],
		statements: [],
		claims: []
	};
}

/** The records of one kind, in the order of the file. */
export function recordsOfKind<T extends RecordType>(dossier: Dossier, type: T): readonly RecordOf[T][] {
	const lists: { readonly [K in RecordType]: readonly RecordOf[K][] } = {
		source: dossier.sources,
		place: dossier.places.features,
		actor: dossier.actors,
		event: dossier.events,
		question: dossier.questions,
		statement: dossier.statements,
		claim: dossier.claims
	};
	return lists[type];
}

/** Looks up in a dossier in memory. */
export function lookUpIn(catalogue: Catalogue): Lookup {
	const { dossier, records } = catalogue;
	const located = new Map<string, Located>();
	for (const type of RECORD_TYPES)
		recordsOfKind(dossier, type).forEach((record, order) => {
			// The kind and the record come from one list; a question has no id.
			if ('id' in record) located.set(record.id, { type, order, record } as Located);
		});
	const all = (of: readonly (Claim | Statement | Event)[]) => of.flatMap(({ id }) => located.get(id) ?? []);
	const ids = (fits: (record: (typeof records)[number]) => boolean) => records.filter(fits).map(({ id }) => id);
	return {
		header: headerOf(dossier),
		find: async (id) => located.get(id) ?? null,
		claimsAbout: async (id) => all(catalogue.claimsAbout(id)),
		claimsIn: async (statement) =>
			catalogue.statements.has(statement) ? all(catalogue.record(statement)?.claims ?? []) : [],
		statementsAbout: async (id) => catalogue.statementsAbout(id).flatMap((record) => located.get(record.id) ?? []),
		phasesOf: async (event) => catalogue.phasesOf(event).map(({ id }) => id),
		placesIn: async (place) => catalogue.placesIn(place).map(({ id }) => id),
		printedIn: async (source) => dossier.sources.flatMap(({ id, within }) => (within?.source === source ? [id] : [])),
		recordsAt: async (place) => ids(({ places }) => places.some((at) => at.place === place)),
		recordsOf: async (actor) => ids(({ actors }) => Object.values(actors).some((role) => role.has(actor))),
		recordsCiting: async (source) => ids(({ sources }) => sources.has(source))
	};
}
