// Places that share a mark: how many records they have together, each counted once, and which of them names it.
import type { Position } from '#core/dossier/types.ts';
import type { Pixel } from '#core/geo/view.ts';
import { outerRadius, shownBy, signsOfPlace } from './forms.ts';
import type { Mark, MarkForm, MarkPlace, ShownAt } from './types.ts';

/** A place where it stands at a zoom, by its number in the table. */
export interface Member {
	number: number;
	place: MarkPlace;
	form: MarkForm;
	at: Position;
	pixel: Pixel;
}

/** Places that share a mark, the one that names it, and their records, each once. */
export interface MarkShare {
	/** Those that are listed: all, or those of most records. */
	members: readonly Member[];
	/** How many they are in all. */
	places: { readonly length: number };
	lead: Member;
	count: number;
	/** The signs of all its places, laid over each other. */
	signs: number;
	/** There is a point among them: a disc, and no ring of an area. */
	solid: boolean;
}

/** The same as drawn: pixels of the disc, and of all that is drawn by count. */
export interface Cluster extends MarkShare {
	radius: number;
	outer: number;
}

/** Counts the records of places together, each once, as far as it is known which of them stand at several. */
export class Counter {
	readonly #counts: ShownAt['counts'];
	/** Of each place that shares records with another the numbers of these. */
	readonly #sharing = new Map<number, number[]>();

	constructor({ counts, shared = [] }: ShownAt) {
		this.#counts = counts;
		shared.forEach((places, record) => {
			for (const place of places) {
				const known = this.#sharing.get(place);
				if (known) known.push(record);
				else this.#sharing.set(place, [record]);
			}
		});
	}

	/** Records of some places, given by their numbers. */
	count(places: readonly number[]): number {
		let count = 0;
		for (const place of places) count += this.#counts[place] ?? 0;
		if (places.length < 2 || this.#sharing.size === 0) return count;
		const seen = new Set<number>();
		for (const place of places)
			for (const record of this.#sharing.get(place) ?? []) {
				if (seen.has(record)) count--;
				else seen.add(record);
			}
		return count;
	}
}

/** Members as one share. */
export function shareOf(members: readonly Member[], counter: Counter): MarkShare {
	const count = counter.count(members.map(({ number }) => number));
	const signs = members.reduce((all, { place }) => all | signsOfPlace(place), 0);
	return { members, places: members, count, signs, ...namedBy(members, counter) };
}

/** Which of some members names their mark. A city that shares its spot with "the region of the city" is still the city. */
export function namedBy(members: readonly Member[], counter: Counter): Pick<MarkShare, 'lead' | 'solid'> {
	const points = members.filter(({ form }) => form === 'disc');
	const lead = leadOf(points.length > 0 ? points : members, counter);
	if (!lead) throw new Error('A mark needs at least one place.');
	return { lead, solid: points.length > 0 };
}

/** The place that contains the others, with the records of those it contains; else the one with most records. */
function leadOf(members: readonly Member[], counter: Counter): Member | undefined {
	if (members.length < 2) return members[0];
	const here = new Set(members.map(({ place }) => place.id));
	/** The places that each of them contains. */
	const inside = new Map<string, Member[]>();
	for (const member of members)
		for (const id of member.place.containers) {
			if (!here.has(id)) continue;
			const list = inside.get(id);
			if (list) list.push(member);
			else inside.set(id, [member]);
		}
	const roots = members.filter(({ place }) => !place.containers.some((id) => id !== place.id && here.has(id)));
	const weight = (root: Member) =>
		counter.count([root, ...(inside.get(root.place.id) ?? [])].map(({ number }) => number));
	let best: { root: Member; weight: number } | undefined;
	for (const root of roots.length > 0 ? roots : members) {
		const own = { root, weight: weight(root) };
		const order = best ? best.weight - own.weight || compare(own.root.place.id, best.root.place.id) : -1;
		if (order < 0) best = own;
	}
	return best?.root;
}

/** A share as it is drawn by a scale. */
export function toCluster(share: MarkShare, radius: (records: number) => number): Cluster {
	const r = radius(share.count);
	return { ...share, radius: r, outer: outerRadius({ radius: r, places: share.places }) };
}

/** A cluster as a mark. */
export function toMark({ members, places, lead, count, radius, signs }: Cluster): Mark {
	const rest = members.flatMap(({ number, place }) => (number === lead.number ? [] : [place]));
	rest.sort((a, b) => b.count - a.count || compare(a.name, b.name) || compare(a.id, b.id));
	return {
		key: lead.place.id,
		form: members.some(({ form }) => form === 'disc') ? 'disc' : lead.form,
		lead: lead.place,
		places: [lead.place, ...rest],
		more: places.length - members.length,
		count,
		at: lead.at,
		radius,
		...shownBy(signs)
	};
}

/** The order of marks: most records first, then by key. */
export function byCount(a: Mark, b: Mark): number {
	return b.count - a.count || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
