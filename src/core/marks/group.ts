// Which places share one mark in a view: the one grouping, of a few places and of a million.
import { toWorld, worldSize } from '#core/geo/mercator.ts';
import { STEPS_PER_DEGREE } from '#core/index/columns/columns.ts';
import { gathered, merged, sharesOf, type Listing } from './cells.ts';
import { anchorOf } from './forms.ts';
import { joined } from './join.ts';
import { byCount, Counter, shareOf, toCluster, toMark, type Cluster, type Member } from './members.ts';
import { allDrawn, byCell, reached } from './reach.ts';
import { tableOf } from './table.ts';
import {
	MARK_FORMS,
	type Grouped,
	type MarkPlace,
	type MarkScale,
	type MarkTable,
	type MarkView,
	type ShownAt
} from './types.ts';

/** More discs than this are gathered by cells: joined one to the next, all of a country would share one mark. */
const FEW = 150;
/** More plates than this are gathered by cells; the world has more countries, but no dossier that many at once. */
const FEW_PLATES = 90;
/** Marks that discs have at most. */
const MOST_DISCS = 300;
/** Pixels: where places joined into larger discs than this, the scale is that of the largest mark instead. */
const LARGEST = 32;
/** Of so many places in memory every one is listed. */
const HELD = 10_000;
/** Places that one mark of a table lists at most, and all marks of a view together. */
const LISTED = 200;
const LISTED_IN_ALL = 2400;
const PLATE = MARK_FORMS.indexOf('plate') + 1;

/**
 * The marks of some places in a view, drawn by the scale for `most` records at one place, or a smaller one where many share a
 * mark. Each place that is drawn and reached is listed in exactly one. Few places are all taken, wherever the view looks.
 */
export function groupMarks(places: readonly MarkPlace[], view: MarkView, scale: MarkScale, most: number): Grouped {
	const { table, shown } = tableOf(places);
	return grouped(table, shown, view, scale, most, places.length > HELD ? LISTED : Infinity);
}

/** The same of a table of any size; a mark of very many places lists those of most records and counts the others. */
export function marksOfTable(
	table: MarkTable,
	shown: ShownAt,
	view: MarkView,
	scale: MarkScale,
	most: number
): Grouped {
	return grouped(table, shown, view, scale, most, LISTED);
}

/** What stands on the map by a scale: the clusters of one kind of form. */
type ClustersAt = (radius: (records: number) => number) => Cluster[];

function grouped(
	table: MarkTable,
	shown: ShownAt,
	view: MarkView,
	scale: MarkScale,
	most: number,
	listed: number
): Grouped {
	const size = worldSize(view.zoom);
	const counter = new Counter(shown);
	const wanted = new Set(view.wanted.flatMap((id) => table.numberOf?.(id) ?? []));
	const member = memberOf(table, size);
	const listing = (marks: number): Listing => ({
		most: listed === Infinity ? listed : Math.max(2, Math.min(listed, Math.floor(LISTED_IN_ALL / marks))),
		wanted,
		member
	});
	/** Of many places those of each cell; `cells` of them at most. */
	const many = (numbers: Uint32Array, cells: number): { largest: number; drawn: ClustersAt } => {
		const shares = sharesOf(byCell(table, numbers, view, cells), shown, counter, listing(cells));
		return {
			largest: shares[0]?.count ?? 0,
			drawn: (radius) => {
				const groups = gathered(shares, radius);
				return merged(groups, shown, counter, listing(groups.length)).map((share) => toCluster(share, radius));
			}
		};
	};
	const { discs, plates } = inReach(table, shown, view);
	const crowd = discs.length > FEW ? many(discs, MOST_DISCS) : null;
	const members = crowd ? [] : Array.from(discs, member);
	const few: ClustersAt = (radius) => joined(members, size, counter, radius);
	const alone = plates.length > FEW_PLATES ? [] : Array.from(plates, (n) => shareOf([member(n)], counter));
	const countries: ClustersAt =
		plates.length > FEW_PLATES
			? many(plates, FEW_PLATES).drawn
			: (radius) => alone.map((share) => toCluster(share, radius));

	let made = most;
	let radius = scale(made);
	const bySmaller = (largest: number) => {
		if (radius(largest) <= LARGEST) return false;
		made = largest;
		radius = scale(made);
		return true;
	};
	// Of many it is known before they are gathered that their discs would be too large.
	if (crowd) bySmaller(crowd.largest);
	const draw = crowd?.drawn ?? few;
	let clusters = draw(radius);
	if (bySmaller(Math.max(0, ...clusters.map(({ count }) => count)))) clusters = draw(radius);
	return {
		marks: [...clusters, ...countries(radius)].map(toMark).sort(byCount),
		most: made,
		crowded: crowd !== null
	};
}

/** Numbers of the places to be drawn: all of a few, wherever they are, else those that the view reaches. */
function inReach(table: MarkTable, shown: ShownAt, view: MarkView): { discs: Uint32Array; plates: Uint32Array } {
	const { forms } = table;
	const parted = (numbers: Uint32Array) => ({
		discs: forms ? numbers.filter((n) => forms[n] !== PLATE) : numbers,
		plates: forms ? numbers.filter((n) => forms[n] === PLATE) : new Uint32Array()
	});
	const all = allDrawn(table, shown, FEW + FEW_PLATES);
	const few = all && parted(all);
	return few && few.discs.length <= FEW && few.plates.length <= FEW_PLATES ? few : parted(reached(table, shown, view));
}

function memberOf(table: MarkTable, size: number): (number: number) => Member {
	return (number) => {
		const place = table.place(number);
		// Where a place has no geometry of its own the table still knows its middle.
		const at = anchorOf(place) ?? [
			(table.lon[number] ?? 0) / STEPS_PER_DEGREE,
			(table.lat[number] ?? 0) / STEPS_PER_DEGREE
		];
		const form = MARK_FORMS[(table.forms?.[number] ?? 1) - 1] ?? 'disc';
		return { number, place, form, at, pixel: toWorld(at, size) };
	};
}
