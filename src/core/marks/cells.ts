// Many places: what stands in one cell of the map shares a mark, and a cell whose mark would touch a larger one joins it.
import { BUTTON, GAP, touch } from './join.ts';
import { namedBy, toCluster, type Cluster, type Counter, type Member, type MarkShare } from './members.ts';
import type { ShownAt } from './types.ts';
import { outerRadius } from './forms.ts';

/** Above so many records at a place it is among the first listed in any case. */
const MANY_RECORDS = 1024;

/** How the members of a share are made of the numbers of its places. */
export interface Listing {
	/** How many are listed at most; two at least, so that a mark of several is told from one of one. */
	most: number;
	/** Numbers that are listed in any case. */
	wanted: ReadonlySet<number>;
	member(number: number): Member;
}

/** A share of many places, all of which are known by number only. */
export interface CellShare extends MarkShare {
	places: Uint32Array;
}

/** The places of each cell as a share, those of most records first. */
export function sharesOf(
	cells: readonly Uint32Array[],
	shown: ShownAt,
	counter: Counter,
	listing: Listing
): CellShare[] {
	const counts = countsOf(cells, shown);
	return cells
		.map((places, i): CellShare => {
			const members = listed(places, shown, listing);
			return { members, places, count: counts[i] ?? 0, signs: signsAt(places, shown), ...namedBy(members, counter) };
		})
		.sort((a, b) => b.count - a.count || (a.lead.place.id < b.lead.place.id ? -1 : 1));
}

/** Which cells share a mark: one that touches a larger mark joins it, and no other follows. Each list begins with the largest. */
export function gathered(cells: readonly CellShare[], radius: (records: number) => number): CellShare[][] {
	const widest = outerRadius({ radius: radius(cells[0]?.count ?? 0), places: { length: 2 } });
	const step = Math.max(BUTTON, 2 * widest + GAP);
	const kept: { own: Cluster; parts: CellShare[] }[] = [];
	/** Where each kept mark stands, by squares so large that what touches a mark stands in its own or beside it. */
	const squares = new Map<string, number[]>();
	for (const cell of cells) {
		const own = toCluster(cell, radius);
		const [x, y] = [Math.floor(own.lead.pixel.x / step), Math.floor(own.lead.pixel.y / step)];
		let larger = Infinity;
		for (let i = x - 1; i <= x + 1; i++)
			for (let j = y - 1; j <= y + 1; j++)
				for (const at of squares.get(`${i} ${j}`) ?? []) {
					const one = kept[at];
					if (at < larger && one && touch(one.own, own)) larger = at;
				}
		const there = kept[larger];
		if (there) {
			there.parts.push(cell);
			continue;
		}
		const key = `${x} ${y}`;
		const square = squares.get(key);
		if (square) square.push(kept.length);
		else squares.set(key, [kept.length]);
		kept.push({ own, parts: [cell] });
	}
	return kept.map(({ parts }) => parts);
}

/** Cells that share a mark, as one; a cell that stays by itself keeps its name. */
export function merged(
	groups: readonly CellShare[][],
	shown: ShownAt,
	counter: Counter,
	listing: Listing
): CellShare[] {
	const joins = groups.filter(({ length }) => length > 1).map(joinedPlaces);
	const counts = countsOf(joins, shown);
	const joint = joins.map((places, i): CellShare => {
		const members = listed(places, shown, listing);
		return { members, places, count: counts[i] ?? 0, signs: signsAt(places, shown), ...namedBy(members, counter) };
	});
	const single = groups.flatMap(([cell, ...more]) => (cell && more.length === 0 ? [cell] : []));
	const all = single.map((cell) =>
		cell.members.length === cell.places.length ? cell : { ...cell, members: listed(cell.places, shown, listing) }
	);
	return [...joint, ...all];
}

function joinedPlaces(parts: readonly CellShare[]): Uint32Array {
	const all = new Uint32Array(parts.reduce((sum, { places }) => sum + places.length, 0));
	let at = 0;
	for (const { places } of parts) {
		all.set(places, at);
		at += places.length;
	}
	return all;
}

/** Records of each of some lists of places, one that stands at several places of a list counted once. */
function countsOf(lists: readonly Uint32Array[], { counts, shared = [] }: ShownAt): number[] {
	const sums = lists.map((places) => {
		let sum = 0;
		for (let i = 0; i < places.length; i++) sum += counts[places[i] ?? 0] ?? 0;
		return sum;
	});
	if (shared.length === 0) return sums;
	const owner = new Int32Array(counts.length);
	lists.forEach((places, i) => {
		for (const place of places) owner[place] = i + 1;
	});
	for (const places of shared) {
		const seen = new Set<number>();
		for (const place of places) {
			const at = owner[place] ?? 0;
			if (at > 0 && seen.has(at)) sums[at - 1] = (sums[at - 1] ?? 0) - 1;
			seen.add(at);
		}
	}
	return sums;
}

function signsAt(places: Uint32Array, { signs }: ShownAt): number {
	let all = 0;
	for (const place of places) all |= signs[place] ?? 0;
	return all;
}

/** The places of most records as members, and those that are wanted. */
function listed(places: Uint32Array, { counts }: ShownAt, { most, wanted, member }: Listing): Member[] {
	if (places.length <= most) return Array.from(places, member);
	const chosen = mostRecords(places, counts, most);
	if (wanted.size > 0) {
		const here = new Set(chosen);
		for (const place of places) if (wanted.has(place) && !here.has(place)) chosen.push(place);
	}
	return chosen.map(member);
}

/** About `most` of some places, none of which has fewer records than one left out; counted out, for sorting a million takes a second. */
function mostRecords(places: Uint32Array, counts: ShownAt['counts'], most: number): number[] {
	const having = new Uint32Array(MANY_RECORDS + 1);
	for (const place of places) {
		const count = Math.min(MANY_RECORDS, counts[place] ?? 0);
		having[count] = (having[count] ?? 0) + 1;
	}
	let least = MANY_RECORDS;
	let above = 0;
	while (least > 1 && above + (having[least] ?? 0) < most) above += having[least--] ?? 0;
	const chosen: number[] = [];
	const ties: number[] = [];
	for (const place of places) {
		const count = Math.min(MANY_RECORDS, counts[place] ?? 0);
		if (count > least) chosen.push(place);
		else if (count === least && (least === MANY_RECORDS || ties.length < most - above)) ties.push(place);
	}
	if (least === MANY_RECORDS) ties.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0));
	return [...chosen, ...ties.slice(0, most - above)];
}
