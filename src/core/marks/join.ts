// Few places: those whose discs would lie on each other share a mark.
import { toWorld } from '#core/geo/mercator.ts';
import type { Pixel } from '#core/geo/view.ts';
import { otherAnchorsOf } from './forms.ts';
import { shareOf, toCluster, type Cluster, type Counter, type Member } from './members.ts';

/** Pixels of ground that must show between two discs. */
export const GAP = 2;
/** Pixels: marks nearer than this, across and down, cannot both have a button of 24 px (WCAG 2.2, 2.5.8). */
export const BUTTON = 24;

/** The marks of a few discs: all that touches shares one. `size`: pixels that the world is wide. */
export function joined(
	discs: readonly Member[],
	size: number,
	counter: Counter,
	radius: (records: number) => number
): Cluster[] {
	const placed = discs.map((one) => (one.form === 'outline' ? aside(one, discs, size) : one));
	let clusters = placed.map((one) => toCluster(shareOf([one], counter), radius));
	// A merged disc is larger and named elsewhere: it may touch others than its parts did.
	for (let before = Infinity; clusters.length < before;) {
		before = clusters.length;
		clusters = joinTouching(clusters).map((parts) =>
			parts.length === 1 && parts[0]
				? parts[0]
				: toCluster(
						shareOf(
							parts.flatMap(({ members }) => members),
							counter
						),
						radius
					)
		);
	}
	return clusters;
}

/** A region's disc may stand anywhere inside it: not where its button would lie on that of another place. */
function aside(region: Member, all: readonly Member[], size: number): Member {
	const rest = all.filter((one) => one !== region);
	const inTheWay = ({ x, y }: Pixel) =>
		rest.some(({ pixel }) => Math.max(Math.abs(pixel.x - x), Math.abs(pixel.y - y)) < BUTTON);
	if (!inTheWay(region.pixel)) return region;
	const free = otherAnchorsOf(region.place).find((at) => !inTheWay(toWorld(at, size)));
	return free ? { ...region, at: free, pixel: toWorld(free, size) } : region;
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

/** Whether two marks cannot stand beside each other. */
export function touch(a: Cluster, b: Cluster): boolean {
	const [x, y] = [a.lead.pixel.x - b.lead.pixel.x, a.lead.pixel.y - b.lead.pixel.y];
	if (Math.max(Math.abs(x), Math.abs(y)) < BUTTON) return true;
	// The ring of an area may lie on a disc: it is told apart by its form.
	return a.solid && b.solid && Math.hypot(x, y) < a.outer + b.outer + GAP;
}
