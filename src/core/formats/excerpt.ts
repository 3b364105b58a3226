// The shown part of a dossier as a dossier of its own: opened again, the shown records are the very same.
import { standsIn } from '#core/citation/containing.ts';
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import type { RecordOf, RecordType } from '#core/dossier/records.ts';
import { referencesOf } from '#core/dossier/references.ts';
import type { Citation, Dossier } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import { groupBy } from '#core/basics/lists.ts';
import { publisherActors } from '#core/index/records.ts';
import { placeOf } from '#core/index/told.ts';

/**
 * The dossier itself when everything is shown; else the shown records and claims in full and all that they refer to (containers, publishers
 * and the chain of every `partOf` too). An event that is only spoken of comes with the claims that say where, since the statement is
 * drawn there; whoever asserts one of those comes along. Keys of the dossier that this format does not know stay.
 */
export function excerpt(shown: Shown, catalogue: Catalogue): Dossier {
	const { dossier } = catalogue;
	const everything = shown.records.length === catalogue.records.length && shown.claims.length === dossier.claims.length;
	return everything ? dossier : new KeptParts(catalogue).of(shown);
}

/** The key of what is told without doubt. */
const FLAT = '';

type KeptRecords = { [T in RecordType]: Set<RecordOf[T]> };

class KeptParts {
	readonly #catalogue: Catalogue;
	readonly #publishers: ReadonlyMap<string, string>;
	readonly #kept: KeptRecords = {
		source: new Set(),
		place: new Set(),
		actor: new Set(),
		event: new Set(),
		question: new Set(),
		statement: new Set(),
		claim: new Set()
	};
	/** What is kept but not yet followed: a list, not recursion, so that a long chain does not overflow the stack. */
	readonly #waiting: (() => void)[] = [];

	constructor(catalogue: Catalogue) {
		this.#catalogue = catalogue;
		this.#publishers = publisherActors(catalogue.dossier);
	}

	of(shown: Shown): Dossier {
		for (const record of shown.records) {
			if (record.type === 'event') this.#keep('event', record.event);
			else {
				this.#keep('statement', record.statement);
				for (const id of record.statement.about) this.#keepWhere(id);
			}
		}
		for (const claim of shown.claims) this.#keep('claim', claim);
		for (let follow = this.#waiting.pop(); follow; follow = this.#waiting.pop()) follow();
		return this.#dossier();
	}

	#keep<T extends RecordType>(type: T, record: RecordOf[T] | undefined): void {
		const kept: Set<RecordOf[T]> = this.#kept[type];
		if (record === undefined || kept.has(record)) return;
		kept.add(record);
		this.#waiting.push(() => this.#follow(type, record));
	}

	#follow<T extends RecordType>(type: T, record: RecordOf[T]): void {
		for (const { id, to } of referencesOf(type, record)) for (const one of to) this.#keepId(one, id);
		for (const citation of citationsIn(record)) {
			this.#keepId('source', standsIn(citation, this.#catalogue.dossier.sources));
		}
		if (!('id' in record)) return;
		if (type === 'source') this.#keepId('actor', this.#publishers.get(record.id));
	}

	/** Of an event that is only spoken of, what puts it on the map: in the source's own voice if there is one, or it would bring other people's words. */
	#keepWhere(event: string): void {
		const at = new Set(this.#catalogue.record(event)?.places.map(({ place }) => place));
		const placing = this.#catalogue
			.claimsAbout(event)
			.filter((claim) => at.has(placeOf(claim) ?? '') && !hedgeOfClaim(claim, this.#catalogue.statements).denied);
		for (const place of at) {
			const here = placing.filter((claim) => placeOf(claim) === place);
			// What is in doubt in the whole is so here, with every word of doubt; what one tells flatly is flat here too.
			const byDoubt = groupBy(here, (claim) => hedgeOfClaim(claim, this.#catalogue.statements).doubt ?? FLAT);
			for (const told of byDoubt.has(FLAT) ? [byDoubt.get(FLAT) ?? []] : byDoubt.values()) {
				const plain = told.filter((claim) => claim.assertedIn === undefined);
				for (const claim of plain.length > 0 ? plain : told.slice(0, 1)) this.#keep('claim', claim);
			}
		}
	}

	#keepId(type: RecordType, id: string | undefined): void {
		if (id === undefined) return;
		const { sources, places, actors, events, statements } = this.#catalogue;
		if (type === 'source') this.#keep(type, sources.get(id));
		if (type === 'place') this.#keep(type, places.get(id));
		if (type === 'actor') this.#keep(type, actors.get(id));
		if (type === 'event') this.#keep(type, events.get(id));
		if (type === 'statement') this.#keep(type, statements.get(id));
	}

	#dossier(): Dossier {
		const { dossier } = this.#catalogue;
		const kept = this.#kept;
		const asked = new Set([...kept.claim].map((claim) => claim.property));
		return {
			...dossier,
			sources: dossier.sources.filter((source) => kept.source.has(source)),
			places: { ...dossier.places, features: dossier.places.features.filter((place) => kept.place.has(place)) },
			actors: dossier.actors.filter((actor) => kept.actor.has(actor)),
			events: dossier.events.filter((event) => kept.event.has(event)),
			questions: dossier.questions.filter((question) => asked.has(question.property)),
			statements: dossier.statements.filter((statement) => kept.statement.has(statement)),
			claims: dossier.claims.filter((claim) => kept.claim.has(claim))
		};
	}
}

function citationsIn(record: RecordOf[RecordType]): readonly Citation[] {
	if ('citations' in record) return record.citations;
	return 'properties' in record ? record.properties.citations : [];
}
