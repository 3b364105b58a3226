// Where the groups of a view stand on the screen, how large they are drawn, and which of them are buttons.
import { scaleSqrt } from 'd3-scale';
import type { Projection } from './pick.ts';
import { nearestTurn } from './positions.ts';
import type { Group, PointCamera, ViewGroups } from './types.ts';
import { MOST_BUTTONS } from './words.ts';

/** Below this a disc cannot be seen at all; area is true to the count above it. Pixels. */
const SMALLEST = 1.75;
/** A disc of a spot is never smaller than the point it lies on. */
const SMALLEST_SPOT = 5;
/** The radius of one record, pixels. */
const ONE = 3;
/** Half the side of a button: 24 px is the least (WCAG 2.2, 2.5.8). */
export const HALF_BUTTON = 12;

/** A group on the screen: CSS pixels from the map's top left corner. */
export interface Placed {
	group: Group;
	x: number;
	y: number;
	/** Of its disc. */
	radius: number;
}

/** The radius in pixels by count: area is proportional to it, from zero. */
export function radiusOf({
	most,
	largest,
	points
}: Pick<ViewGroups, 'most' | 'largest' | 'points'>): (count: number) => number {
	const root = Math.sqrt(Math.max(1, most));
	const ends = [0, Math.min(ONE * root, largest)];
	// It says itself what lies between two numbers: d3's own way knows colours too, and would bring them with it.
	const scale = scaleSqrt([0, root ** 2], ends).interpolate((a, b) => (t) => a + (b - a) * t);
	const smallest = points ? SMALLEST_SPOT : SMALLEST;
	return (count) => Math.max(smallest, scale(count));
}

/** Groups that are seen, in their order; of the world's copies the one nearest the middle. */
export function placeGroups(
	groups: readonly Group[],
	radius: (count: number) => number,
	camera: PointCamera,
	{ project, sees }: Pick<Projection, 'project' | 'sees'>
): Placed[] {
	return groups.flatMap((group) => {
		if (!sees(group.x, group.y)) return [];
		const { x, y } = project([nearestTurn(group.x, camera.lon), group.y]);
		return [{ group, x, y, radius: radius(group.count) }];
	});
}

/**
 * Spots whose buttons do not lie on each other, the first kept. Those with one record are only kept for a button:
 * their point is drawn anyway.
 */
export function partSpots(spots: readonly Placed[]): Placed[] {
	const kept: Placed[] = [];
	for (const spot of spots) {
		if (spot.group.count === 1 && kept.length >= MOST_BUTTONS) continue;
		const { x, y } = spot;
		const free = kept.every((other) => Math.max(Math.abs(other.x - x), Math.abs(other.y - y)) >= 2 * HALF_BUTTON);
		if (free) kept.push(spot);
	}
	return kept;
}

/** The largest groups with their middle in the window: those that are buttons. */
export function buttonsOf(placed: readonly Placed[], { width, height }: PointCamera): Placed[] {
	return placed.filter(({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height).slice(0, MOST_BUTTONS);
}

/** The group under a point of the screen, `null` where there is none. */
export function groupAt(placed: readonly Placed[], x: number, y: number): Placed | null {
	const hit = placed.filter((one) => Math.hypot(one.x - x, one.y - y) <= Math.max(HALF_BUTTON, one.radius));
	return hit.sort((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0] ?? null;
}
