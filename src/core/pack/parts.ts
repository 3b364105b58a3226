// A dossier in parts that tell of each other nothing: what is said of an event lies in one part with it.
import type { Claim, Dossier, Event, Statement } from '#core/dossier/types.ts';

/** The kinds whose records come in parts; all others are few, and known from the start. */
export const PARTED_TYPES = ['event', 'statement', 'claim'] as const;
export type PartedType = (typeof PARTED_TYPES)[number];

/**
 * Events, statements and claims that name none but each other, each kind in the order of the dossier: with an event its phases, the
 * claims about it, the statements that these are asserted in or that speak of it. Claims about one place or actor are in one part, too.
 */
export interface DossierPart {
	events: readonly Event[];
	statements: readonly Statement[];
	claims: readonly Claim[];
	/** Where each stands among those of its kind in the dossier, ascending; not there where each kind follows on from the part before. */
	orders?: Readonly<Record<PartedType, Uint32Array>>;
}

/** Records of a part; one that hangs together is not divided. */
const PART_RECORDS = 20_000;

/** A dossier without its events, statements and claims. */
export function frameOf(dossier: Dossier): Dossier {
	return { ...dossier, events: [], statements: [], claims: [] };
}

/** The parts of a dossier in memory, filled in its order. */
export function* partsOf(dossier: Dossier, size = PART_RECORDS): Generator<DossierPart> {
	const { events, statements, claims } = dossier;
	if (events.length + statements.length + claims.length <= size) return yield { events, statements, claims };
	const { numbers, parts } = numbered(dossier, size);
	const event = ordersByPart(numbers.event, parts);
	const statement = ordersByPart(numbers.statement, parts);
	const claim = ordersByPart(numbers.claim, parts);
	const none = new Uint32Array(0);
	for (let part = 0; part < parts; part++) {
		const orders = { event: event[part] ?? none, statement: statement[part] ?? none, claim: claim[part] ?? none };
		yield {
			events: chosen(events, orders.event),
			statements: chosen(statements, orders.statement),
			claims: chosen(claims, orders.claim),
			orders
		};
	}
}

/** By kind and place in the dossier: the number of the part of each record. */
function numbered(
	dossier: Dossier,
	size: number
): { numbers: Readonly<Record<PartedType, Uint32Array>>; parts: number } {
	const groups = groupsOf(dossier);
	const sizes = new Map<number, number>();
	for (const type of PARTED_TYPES) for (const group of groups[type]) sizes.set(group, (sizes.get(group) ?? 0) + 1);
	const partOf = new Map<number, number>();
	let [part, held] = [0, 0];
	const fill = (group: number) => {
		const known = partOf.get(group);
		if (known !== undefined) return known;
		if (held >= size) [part, held] = [part + 1, 0];
		held += sizes.get(group) ?? 0;
		partOf.set(group, part);
		return part;
	};
	const numbers = {
		event: groups.event.map(fill),
		statement: groups.statement.map(fill),
		claim: groups.claim.map(fill)
	};
	return { numbers, parts: part + 1 };
}

/** By kind and place in the dossier a number that all records share which hang together (union and find, R. Tarjan). */
function groupsOf({ events, statements, claims }: Dossier): Record<PartedType, Uint32Array> {
	const numbers = new Map<string, number>();
	const above: number[] = [];
	const numberOf = (id: string) => {
		const number = numbers.get(id) ?? numbers.size;
		if (number === above.length) {
			numbers.set(id, number);
			above.push(number);
		}
		return number;
	};
	const top = (number: number) => {
		let at = number;
		for (let next = above[at] ?? at; next !== at; next = above[at] ?? at) {
			// Each step halves the way for the next who asks.
			above[at] = above[next] ?? next;
			at = above[at] ?? next;
		}
		return at;
	};
	const join = (own: number, id: string | undefined) => {
		const other = id === undefined ? undefined : numbers.get(id);
		if (other !== undefined) above[top(other)] = top(own);
	};
	for (const { id } of events) numberOf(id);
	for (const { id } of statements) numberOf(id);
	for (const { id, partOf } of events) join(numberOf(id), partOf);
	// Before the claims: only events and statements have numbers, and to speak of one place does not tie two statements together.
	for (const { id, about } of statements) for (const one of about) join(numberOf(id), one);
	// A claim itself has no number: nothing names it. What claims are about has one, a place or an actor, too.
	const subjects = Uint32Array.from(claims, ({ about }) => numberOf(about));
	claims.forEach(({ assertedIn, value }, order) => {
		join(subjects[order] ?? 0, assertedIn);
		if (value.type === 'event') join(subjects[order] ?? 0, value.event);
	});
	return {
		event: Uint32Array.from(events, ({ id }) => top(numberOf(id))),
		statement: Uint32Array.from(statements, ({ id }) => top(numberOf(id))),
		claim: subjects.map(top)
	};
}

/** By part: where the records stand whose part it is. */
function ordersByPart(numbers: Uint32Array, parts: number): Uint32Array[] {
	const counts = new Uint32Array(parts);
	for (const part of numbers) counts[part] = (counts[part] ?? 0) + 1;
	const orders = Array.from(counts, (count) => new Uint32Array(count));
	const pens = new Uint32Array(parts);
	numbers.forEach((part, order) => {
		const [own, pen] = [orders[part], pens[part] ?? 0];
		if (own) own[pen] = order;
		pens[part] = pen + 1;
	});
	return orders;
}

function chosen<T>(list: readonly T[], orders: Uint32Array): T[] {
	return Array.from(orders, (order) => list[order]).flatMap((one) => one ?? []);
}
