// How the ends of a time are drawn: a closed end has a cap, an open or approximate one fades, and a fade never ends in a cap.
import type { Stretch } from '#core/time/stretch.ts';

type Ends = Pick<Stretch, 'openStart' | 'openEnd' | 'approximate'>;
/** A point of a fade: its share of the way, and how strong what is drawn is there, both from 0 to 1. */
export interface FadeStop {
	offset: number;
	opacity: number;
}

/** An open end fades over this share of the stretch. */
const OPEN = 0.7;
/** Both ends of an approximate time fade over this share. */
const ABOUT = 1 / 3;

/** Which ends are closed: known, and not approximate. */
export function closedEnds({ openStart, openEnd, approximate }: Ends): { start: boolean; end: boolean } {
	return { start: !openStart && !approximate, end: !openEnd && !approximate };
}

function corners({ openStart, openEnd, approximate }: Ends): FadeStop[] {
	const rise = openStart ? OPEN : approximate ? ABOUT : 0;
	const fall = openEnd ? OPEN : approximate ? ABOUT : 0;
	// Where both would meet, they meet at the full strength.
	const [up, down] = rise + fall > 1 ? [rise / (rise + fall), rise / (rise + fall)] : [rise, 1 - fall];
	return [
		{ offset: 0, opacity: rise > 0 ? 0 : 1 },
		{ offset: up, opacity: 1 },
		{ offset: down, opacity: 1 },
		{ offset: 1, opacity: fall > 0 ? 0 : 1 }
	];
}

/** How strong a time is drawn at a share of its stretch. */
export function strengthAt(ends: Ends, share: number): number {
	const stops = corners(ends);
	const after = stops.findIndex(({ offset }) => offset >= share);
	const b = stops[after];
	if (b === undefined) return stops.at(-1)?.opacity ?? 1;
	const a = stops[after - 1];
	if (a === undefined || b.offset === a.offset) return b.opacity;
	return a.opacity + ((b.opacity - a.opacity) * (share - a.offset)) / (b.offset - a.offset);
}

/** The fade of the part of a stretch from share `a` to share `b`, as stops over that part; `null` where nothing fades. */
export function fadeStops(ends: Ends, a: number, b: number): FadeStop[] | null {
	if (!ends.openStart && !ends.openEnd && !ends.approximate) return null;
	const inside = corners(ends).filter(({ offset }) => offset > a && offset < b);
	return [
		{ offset: 0, opacity: strengthAt(ends, a) },
		...inside.map(({ offset, opacity }) => ({ offset: (offset - a) / (b - a), opacity })),
		{ offset: 1, opacity: strengthAt(ends, b) }
	];
}
