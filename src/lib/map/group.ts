// Which places share one mark at a zoom: those whose discs would lie on each other.
import { gravest } from '#core/accounts/disputed.ts';
import type { Position } from '#core/dossier/types.ts';
import { anchorOf, formOf, isHollow, otherAnchorsOf, outerRadius } from './marks.ts';
import { toWorld, worldSize } from './mercator.ts';
import type { Mark, MarkForm, MapPlace, Pixel } from './types.ts';

/** Pixels of ground that must show between two discs. */
const GAP = 2;
/** Pixels: marks nearer than this, across and down, cannot both have a button of 24 px (WCAG 2.2, 2.5.8). */
const BUTTON = 24;
/** Pixels: where places joined into larger discs than this, the scale is that of the largest mark instead. */
const LARGEST = 32;
/** More places than this are gathered by cells: joined one to the next, all of a country would share one mark. */
const MANY = 150;
/** Pixels of such a cell. */
const CELL = 64;

interface Placed {
	place: MapPlace;
	form: MarkForm;
	at: Position;
	pixel: Pixel;
}

/** Places that share a mark, the one that names it, and their records, each once. */
interface Share {
	members: Placed[];
	lead: Placed;
	count: number;
	solid: boolean;
}

/** The same as drawn: pixels of the disc, and of all that is drawn by count. */
interface Cluster extends Share {
	radius: number;
	outer: number;
}

/** Marks, and the scale their discs are drawn by. */
export interface Grouped {
	marks: Mark[];
	radius: (records: number) => number;
}

/** The marks of some places at a zoom, by the scale for a number of records at one place, or a smaller one where many share a mark. */
export function groupToScale(
	places: readonly MapPlace[],
	zoom: number,
	scale: (max: number) => Grouped['radius'],
	maxRecords: number
): Grouped {
	const gathering = new Gathering(places, zoom);
	const radius = scale(maxRecords);
	const marks = gathering.marks(radius);
	const most = Math.max(0, ...marks.flatMap(({ form, count }) => (form === 'plate' ? [] : count)));
	if (radius(most) <= LARGEST) return { marks, radius };
	const smaller = scale(most);
	return { marks: gathering.marks(smaller), radius: smaller };
}

/** The marks of some places at a zoom, most records first; each place that can be drawn is in exactly one. */
export function groupMarks(places: readonly MapPlace[], zoom: number, radius: (records: number) => number): Mark[] {
	return new Gathering(places, zoom).marks(radius);
}

/** Places at a zoom, before it is known how large their discs are. */
class Gathering {
	readonly #discs: readonly Placed[];
	readonly #plates: readonly Placed[];
	/** What the cells of the map hold, the fullest first; `null` where each place begins by itself. */
	readonly #cells: readonly Share[] | null;

	constructor(places: readonly MapPlace[], zoom: number) {
		const size = worldSize(zoom);
		const first = places.flatMap((place): Placed[] => {
			const form = formOf(place);
			const at = anchorOf(place);
			return form && at && place.records.length > 0 ? [{ place, form, at, pixel: toWorld(at, size) }] : [];
		});
		const placed = first.map((one) => (one.form === 'outline' ? aside(one, first, size) : one));
		this.#discs = placed.filter(({ form }) => form !== 'plate');
		this.#plates = placed.filter(({ form }) => form === 'plate');
		this.#cells = this.#discs.length > MANY ? sharesOfCells(this.#discs) : null;
	}

	marks(radius: (records: number) => number): Mark[] {
		const alone = (one: Placed) => toCluster(shareOf([one]), radius);
		const clusters = this.#cells ? gathered(this.#cells, radius) : joined(this.#discs.map(alone), radius);
		return [...clusters, ...this.#plates.map(alone)].map(toMark).sort(byCount);
	}
}

/** All that touches shares a mark. */
function joined(alone: readonly Cluster[], radius: (records: number) => number): Cluster[] {
	let clusters = [...alone];
	// A merged disc is larger and named elsewhere: it may touch others than its parts did.
	for (let before = Infinity; clusters.length < before;) {
		before = clusters.length;
		clusters = joinTouching(clusters).map((parts) =>
			parts.length === 1 && parts[0] ? parts[0] : toCluster(shareOf(parts.flatMap(({ members }) => members)), radius)
		);
	}
	return clusters;
}

/** What stands in each cell of the map, the fullest first. */
function sharesOfCells(discs: readonly Placed[]): Share[] {
	const cells = new Map<string, Placed[]>();
	for (const one of discs) {
		const cell = `${Math.floor(one.pixel.x / CELL)} ${Math.floor(one.pixel.y / CELL)}`;
		const there = cells.get(cell);
		if (there) there.push(one);
		else cells.set(cell, [one]);
	}
	return [...cells.values()].map(shareOf).sort((a, b) => b.count - a.count);
}

/** What stands in one cell of the map shares a mark; one that touches a larger mark joins it, and no other follows. */
function gathered(cells: readonly Share[], radius: (records: number) => number): Cluster[] {
	const kept: { own: Cluster; members: Placed[] }[] = [];
	for (const cell of cells) {
		const own = toCluster(cell, radius);
		const larger = kept.find((one) => touch(one.own, own));
		if (larger) larger.members.push(...own.members);
		else kept.push({ own, members: [...own.members] });
	}
	return kept.map(({ own, members }) =>
		members.length === own.members.length ? own : toCluster(shareOf(members), radius)
	);
}

/** A region's disc may stand anywhere inside it: not where its button would lie on that of another place. */
function aside(region: Placed, all: readonly Placed[], size: number): Placed {
	const rest = all.filter((one) => one !== region && one.form !== 'plate');
	const inTheWay = ({ x, y }: Pixel) =>
		rest.some(({ pixel }) => Math.max(Math.abs(pixel.x - x), Math.abs(pixel.y - y)) < BUTTON);
	if (!inTheWay(region.pixel)) return region;
	const free = otherAnchorsOf(region.place).find((at) => !inTheWay(toWorld(at, size)));
	return free ? { ...region, at: free, pixel: toWorld(free, size) } : region;
}

function shareOf(members: Placed[]): Share {
	const count = countOnce(members.map(({ place }) => place));
	// A city that shares its spot with "the region of the city" is still the city.
	const points = members.filter(({ form }) => form === 'disc');
	const leadPlace = leadOf((points.length > 0 ? points : members).map(({ place }) => place));
	const lead = members.find(({ place }) => place === leadPlace) ?? members[0];
	if (!lead) throw new Error('A mark needs at least one place.');
	return { members, lead, count, solid: points.length > 0 };
}

function toCluster(share: Share, radius: (records: number) => number): Cluster {
	const r = radius(share.count);
	return { ...share, radius: r, outer: outerRadius({ radius: r, places: share.members }) };
}

/** Sweeps from west to east, so that only near neighbours are compared. */
function joinTouching(clusters: readonly Cluster[]): Cluster[][] {
	const inOrder = [...clusters].sort((a, b) => a.lead.pixel.x - b.lead.pixel.x);
	const widest = 2 * Math.max(0, ...inOrder.map(({ outer }) => outer)) + GAP + BUTTON;
	const parent = inOrder.map((_, index) => index);
	const root = (index: number): number => {
		let at = index;
		while (parent[at] !== at) at = parent[at] ?? at;
		return at;
	};
	inOrder.forEach((a, i) => {
		for (let j = i + 1; j < inOrder.length; j++) {
			const b = inOrder[j];
			if (!b || b.lead.pixel.x - a.lead.pixel.x > widest) break;
			if (touch(a, b)) parent[root(j)] = root(i);
		}
	});
	const joined = new Map<number, Cluster[]>();
	inOrder.forEach((cluster, i) => joined.set(root(i), [...(joined.get(root(i)) ?? []), cluster]));
	return [...joined.values()];
}

function touch(a: Cluster, b: Cluster): boolean {
	const [x, y] = [a.lead.pixel.x - b.lead.pixel.x, a.lead.pixel.y - b.lead.pixel.y];
	if (Math.max(Math.abs(x), Math.abs(y)) < BUTTON) return true;
	// The ring of an area may lie on a disc: it is told apart by its form.
	return a.solid && b.solid && Math.hypot(x, y) < a.outer + b.outer + GAP;
}

/** The place that contains the others, with the records of those it contains; else the one with most records. */
export function leadOf(places: readonly MapPlace[]): MapPlace | undefined {
	const here = new Set(places.map(({ id }) => id));
	/** The places that each of them contains. */
	const inside = new Map<string, MapPlace[]>();
	for (const place of places)
		for (const id of place.containers) {
			if (!here.has(id)) continue;
			const list = inside.get(id);
			if (list) list.push(place);
			else inside.set(id, [place]);
		}
	const roots = places.filter((place) => !place.containers.some((id) => id !== place.id && here.has(id)));
	const weight = (root: MapPlace) => {
		const contained = inside.get(root.id);
		return contained ? countOnce([root, ...contained]) : root.records.length;
	};
	return (roots.length > 0 ? roots : places)
		.map((root) => ({ root, weight: weight(root) }))
		.sort((a, b) => b.weight - a.weight || compare(a.root.id, b.root.id))[0]?.root;
}

function countOnce(places: readonly MapPlace[]): number {
	return new Set(places.flatMap(({ records }) => records)).size;
}

function toMark({ members, lead, count, radius }: Cluster): Mark {
	const rest = members.map(({ place }) => place).filter((place) => place !== lead.place);
	rest.sort((a, b) => b.records.length - a.records.length || compare(a.name, b.name) || compare(a.id, b.id));
	const form = members.some((one) => one.form === 'disc') ? 'disc' : lead.form;
	return {
		key: lead.place.id,
		form,
		lead: lead.place,
		places: [lead.place, ...rest],
		count,
		at: lead.at,
		radius,
		hollow: members.every(({ place }) => isHollow(place)),
		dispute: gravest(members.map(({ place }) => place.dispute))
	};
}

function byCount(a: Mark, b: Mark): number {
	return b.count - a.count || compare(a.key, b.key);
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
