// A dossier opened for looking things up: every record by id, by place, by what it is about.
import type { Actor, Citation, Claim, Dossier, Event, Place, Source, Statement } from '#core/dossier/types.ts';
import { byId } from '#core/basics/by-id.ts';
import { groupBy, push } from '#core/basics/lists.ts';
import { once } from '#core/basics/once.ts';
import { listRecords, type DossierRecord, type PlaceRole } from './records.ts';

/** A record at a place, in one role. */
export interface RecordAt {
	record: DossierRecord;
	role: PlaceRole;
}

const orderOf = once((sources: readonly Source[]) => new Map(sources.map(({ id }, index) => [id, index])));

/** Look-up tables over one dossier, made once. The dossier must have passed the checks: ids are unique and resolve. */
export class Catalogue {
	readonly dossier: Dossier;
	readonly records: readonly DossierRecord[];
	readonly places: ReadonlyMap<string, Place>;
	readonly actors: ReadonlyMap<string, Actor>;
	readonly sources: ReadonlyMap<string, Source>;
	readonly events: ReadonlyMap<string, Event>;
	readonly statements: ReadonlyMap<string, Statement>;
	readonly claims: ReadonlyMap<string, Claim>;
	/** Where each source stands in the file, from 0. */
	readonly sourceOrder: ReadonlyMap<string, number>;
	readonly #records: ReadonlyMap<string, DossierRecord>;
	readonly #at = new Map<string, RecordAt[]>();
	readonly #statementsAbout = new Map<string, DossierRecord[]>();
	readonly #claimsAbout: ReadonlyMap<string, Claim[]>;
	readonly #children: ReadonlyMap<string, Event[]>;

	constructor(dossier: Dossier) {
		this.dossier = dossier;
		this.records = listRecords(dossier);
		this.places = byId(dossier.places.features);
		this.actors = byId(dossier.actors);
		this.sources = byId(dossier.sources);
		this.sourceOrder = orderOf(dossier.sources);
		this.events = byId(dossier.events);
		this.statements = byId(dossier.statements);
		this.claims = new Map(dossier.claims.map((claim) => [claim.id, claim]));
		this.#records = new Map(this.records.map((record) => [record.id, record]));
		this.#claimsAbout = groupBy(dossier.claims, (claim) => claim.about);
		this.#children = groupBy(
			dossier.events.filter((event) => event.partOf !== undefined),
			(event) => event.partOf ?? ''
		);
		for (const record of this.records) {
			for (const { place, role } of record.places) push(this.#at, place, { record, role });
			if (record.type === 'statement')
				for (const id of new Set(record.statement.about)) push(this.#statementsAbout, id, record);
		}
	}

	/** The record of that id, event or statement. */
	record(id: string): DossierRecord | undefined {
		return this.#records.get(id);
	}

	/** The citations of whatever carries that id: record, claim, place or actor. */
	citationsOf(id: string): readonly Citation[] {
		const holder = this.events.get(id) ?? this.statements.get(id) ?? this.claims.get(id) ?? this.actors.get(id);
		return (holder ?? this.places.get(id)?.properties)?.citations ?? [];
	}

	/** Records at a place, each once per role, in dossier order. */
	at(place: string): readonly RecordAt[] {
		return this.#at.get(place) ?? [];
	}

	/** Statements whose `about` names the id. */
	statementsAbout(id: string): readonly DossierRecord[] {
		return this.#statementsAbout.get(id) ?? [];
	}

	/** Claims about an event, actor or place. */
	claimsAbout(id: string): readonly Claim[] {
		return this.#claimsAbout.get(id) ?? [];
	}

	/** Events that are part of the event. */
	phasesOf(event: string): readonly Event[] {
		return this.#children.get(event) ?? [];
	}

	/** The event at the top of the `partOf` chain; a circle ends where it closes. */
	rootEvent(event: string): string {
		const seen = new Set([event]);
		let root = event;
		for (;;) {
			const above = this.events.get(root)?.partOf;
			if (above === undefined || seen.has(above) || !this.events.has(above)) return root;
			seen.add(above);
			root = above;
		}
	}

	/** Places directly inside a place, in dossier order. */
	placesIn(place: string): readonly Place[] {
		return this.dossier.places.features.filter((other) => other.properties.partOf === place);
	}

	/** Claims about the place, claims whose value is the place, and claims about what happened there. */
	claimsAt(place: string): Claim[] {
		const happened = new Set(this.at(place).flatMap(({ record, role }) => (role === 'happened-at' ? [record.id] : [])));
		return this.dossier.claims.filter(
			(claim) =>
				claim.about === place ||
				happened.has(claim.about) ||
				(claim.value.type === 'place' && claim.value.place === place)
		);
	}
}
