// Which records lead to which: the ways back that a packed dossier carries, so that no record is read to find another.
import { NumberQueue } from '#core/basics/number-queue.ts';
import type { Dossier } from '#core/dossier/types.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { RELATIONS, type Relation } from './layout.ts';

/** Number of a record by its id; of an event or statement, as of all others. */
export type NumberOf = (id: string) => number | undefined;

/** One relation as three lists: the records that have any, ascending; where their items begin, and the end; the items. */
export interface RelationLists {
	of: Uint32Array;
	starts: Uint32Array;
	items: Uint32Array;
}

/** Gathers the relations of a dossier, all at once or part by part. */
export class Relations {
	readonly #pairs = new Map(
		RELATIONS.map((relation) => [relation, { of: new NumberQueue(), items: new NumberQueue() }])
	);

	/** Takes those of some records. */
	add(dossier: Dossier, records: readonly DossierRecord[], numberOf: NumberOf): void {
		const add = (relation: Relation, of: string | undefined, item: string) => {
			const [from, to] = [of === undefined ? undefined : numberOf(of), numberOf(item)];
			if (from === undefined || to === undefined) return;
			this.#pairs.get(relation)?.of.push(from);
			this.#pairs.get(relation)?.items.push(to);
		};
		for (const { id, about, assertedIn } of dossier.claims) {
			add('claimsAbout', about, id);
			add('claimsIn', assertedIn, id);
		}
		for (const { id, about } of dossier.statements) for (const one of new Set(about)) add('statementsAbout', one, id);
		for (const { id, partOf } of dossier.events) add('phases', partOf, id);
		for (const { id, properties } of dossier.places.features) add('placesIn', properties.partOf, id);
		for (const { id, within } of dossier.sources) add('printedIn', within?.source, id);
		for (const { id, places, actors, sources } of records) {
			for (const place of new Set(places.map((one) => one.place))) add('at', place, id);
			for (const actor of new Set(Object.values(actors).flatMap((role) => [...role]))) add('by', actor, id);
			for (const source of sources) add('citing', source, id);
		}
	}

	/** All of them; `number` makes of what was given the number in the file, which keeps its order. */
	lists(number: (given: number) => number): Record<Relation, RelationLists> {
		const lists = RELATIONS.map((relation) => {
			const { of, items } = this.#pairs.get(relation) ?? { of: new NumberQueue(), items: new NumberQueue() };
			return [relation, listsOf(of.list().map(number), items.list().map(number))] as const;
		});
		// One of each of RELATIONS was made.
		return Object.fromEntries(lists) as Record<Relation, RelationLists>;
	}
}

/** Sorted by what they belong to, and within that by their numbers: the order of the dossier, whatever order they came in. */
function listsOf(of: Uint32Array, items: Uint32Array): RelationLists {
	const pairs = new BigUint64Array(of.length);
	// As one number, so that they are sorted by their bits: little-endian, which `packDossier` asks for.
	const halves = new Uint32Array(pairs.buffer);
	for (let at = 0; at < of.length; at++) {
		halves[2 * at] = items[at] ?? 0;
		halves[2 * at + 1] = of[at] ?? 0;
	}
	pairs.sort();
	const having: number[] = [];
	const starts: number[] = [];
	const sorted = new Uint32Array(of.length);
	for (let at = 0; at < of.length; at++) {
		sorted[at] = halves[2 * at] ?? 0;
		const number = halves[2 * at + 1] ?? 0;
		if (having.at(-1) === number) continue;
		having.push(number);
		starts.push(at);
	}
	starts.push(of.length);
	return { of: Uint32Array.from(having), starts: Uint32Array.from(starts), items: sorted };
}
