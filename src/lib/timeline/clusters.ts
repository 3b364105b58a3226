// Where in time the records lie together, and how much of time there is to show.
import { DAY, HOUR } from '#core/basics/durations.ts';
import type { Stretch } from '#core/time/stretch.ts';
import { ceilTo, floorTo, stepFor } from '#core/time/calendar-step.ts';
import { joinSpans, lengthOf, overlaps, type TimeSpan } from '#core/time/span.ts';

type OpenSpan = Pick<Stretch, 'from' | 'to' | 'openStart' | 'openEnd'>;

/** What is known of a stretch: of an open end only the other, which is stated. */
export function knownSpan({ from, to, openStart, openEnd }: OpenSpan): TimeSpan {
	if (openStart) return { from: to - 1, to };
	return openEnd ? { from, to: from + 1 } : { from, to };
}

/** Records that lie together, and how many. */
export interface TimeCluster extends TimeSpan {
	count: number;
}

/**
 * The clusters of times, earliest first: a break of more than a day and a fortieth of all parts them. A time that
 * takes more than a tenth of all is no part of any, or a year would bridge every break in it; alone it is one itself.
 */
export function clustersOf(stretches: readonly OpenSpan[]): TimeCluster[] {
	const known = stretches.map(knownSpan).toSorted((a, b) => a.from - b.from || a.to - b.to);
	const [first] = known;
	if (first === undefined) return [];
	const all = known.reduce(joinSpans, first);
	const isShort = (span: TimeSpan) => lengthOf(span) <= Math.max(DAY, lengthOf(all) / 10);
	const found = merge(known.filter(isShort), Math.max(DAY, lengthOf(all) / 40));
	const alone = known.filter((span) => !isShort(span) && !found.some((cluster) => overlaps(cluster, span)));
	return [...found, ...merge(alone, 0)].toSorted((a, b) => a.from - b.from);
}

function merge(spans: readonly TimeSpan[], gap: number): TimeCluster[] {
	const clusters: TimeCluster[] = [];
	for (const span of spans) {
		const last = clusters.at(-1);
		if (last && span.from - last.to <= gap) {
			last.to = Math.max(last.to, span.to);
			last.count += 1;
		} else clusters.push({ ...span, count: 1 });
	}
	return clusters;
}

/** The cluster with most records; of equals the latest. */
export function densest(clusters: readonly TimeCluster[]): TimeCluster | null {
	return clusters.reduce<TimeCluster | null>((best, one) => (best && best.count > one.count ? best : one), null);
}

/** The window that shows a cluster: whole steps of the calendar around it, an hour at least. */
export function roomFor(cluster: TimeSpan): TimeSpan {
	const length = Math.max(HOUR, lengthOf(cluster));
	// The same on every screen, so that a narrow one shows the same days.
	const step = stepFor(length, 540, 40);
	const room = { from: floorTo(cluster.from, step), to: ceilTo(cluster.to, step) };
	return lengthOf(room) >= HOUR ? room : { from: floorTo(room.from, HOUR_STEP), to: ceilTo(room.to, HOUR_STEP) };
}

const HOUR_STEP = { unit: 'hour', count: 1 } as const;

/** All of the time there is something in, with some air around it; `null` where nothing is dated. */
export function wholeSpan(stretches: readonly OpenSpan[]): TimeSpan | null {
	const [first] = stretches;
	if (first === undefined) return null;
	const drawn = stretches.reduce<TimeSpan>(joinSpans, first);
	const rooms = clustersOf(stretches).map(roomFor).reduce<TimeSpan>(joinSpans, drawn);
	const air = Math.max(HOUR, lengthOf(rooms) / 40);
	return { from: rooms.from - air, to: rooms.to + air };
}
