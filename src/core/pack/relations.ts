// Which records lead to which: the ways back that a packed dossier carries, so that no record is read to find another.
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

/** All relations of a dossier; items in the order of the dossier. */
export function relationsOf(
	dossier: Dossier,
	records: readonly DossierRecord[],
	numberOf: NumberOf
): Record<Relation, RelationLists> {
	const pairs = Object.fromEntries(RELATIONS.map((relation) => [relation, { of: [], items: [] } as Pairs]));
	const add = (relation: Relation, of: string | undefined, item: string) => {
		const [from, to] = [of === undefined ? undefined : numberOf(of), numberOf(item)];
		if (from === undefined || to === undefined) return;
		pairs[relation]?.of.push(from);
		pairs[relation]?.items.push(to);
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
	const lists = RELATIONS.map((relation) => [relation, listsOf(pairs[relation] ?? { of: [], items: [] })] as const);
	// One of each of RELATIONS was made.
	return Object.fromEntries(lists) as Record<Relation, RelationLists>;
}

/** The same pairs as two lists: from which record, to which; by relation in the order of the dossier. */
interface Pairs {
	of: number[];
	items: number[];
}

/** Sorted by counting, so that items of one record stay in their order. */
function listsOf({ of, items }: Pairs): RelationLists {
	const counts = new Uint32Array(of.reduce((most, number) => Math.max(most, number + 1), 0));
	for (const number of of) counts[number] = (counts[number] ?? 0) + 1;
	const having: number[] = [];
	const starts: number[] = [];
	let end = 0;
	counts.forEach((count, number) => {
		if (count === 0) return;
		having.push(number);
		starts.push(end);
		// From here on, where the next item of that record goes.
		counts[number] = end;
		end += count;
	});
	const sorted = new Uint32Array(items.length);
	of.forEach((number, at) => {
		const pen = counts[number] ?? 0;
		sorted[pen] = items[at] ?? 0;
		counts[number] = pen + 1;
	});
	starts.push(end);
	return { of: Uint32Array.from(having), starts: Uint32Array.from(starts), items: sorted };
}
