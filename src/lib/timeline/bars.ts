// Bars of a lane: equal times of the same form are one bar with a count.
import type { Stretch } from '#core/time/stretch.ts';
import type { FadeStop } from './fade.ts';
import type { Form, Item } from './items.ts';

/** Everything of one lane that has the same form and the same time. */
export interface Bar {
	key: string;
	form: Form;
	stretch: Stretch;
	/** What is said of events that did not plainly take place; else `null`. */
	hollow: string | null;
	/** The doubt that the time rests on. */
	hedge: string | null;
	/** As the first of them gives it. */
	edtf: string;
	/** Ids of the records or sources, each once. */
	ids: readonly string[];
	/** In the lane of an actor, how the actor is named in its events, each way once. */
	as: readonly string[];
}

/** The bars of a lane, earliest first; longer ones before shorter ones that begin with them. */
export function barsOf(items: readonly Item[]): Bar[] {
	const bars = new Map<string, Bar & { ids: string[]; as: string[] }>();
	for (const { form, id, edtf, stretch, hollow, hedge, as } of items) {
		const key = keyOf(form, stretch, hollow, hedge);
		const bar = bars.get(key);
		if (bar === undefined)
			bars.set(key, { key, form, stretch, hollow, hedge, edtf, ids: [id], as: as === undefined ? [] : [as] });
		else {
			if (!bar.ids.includes(id)) bar.ids.push(id);
			if (as !== undefined && !bar.as.includes(as)) bar.as.push(as);
		}
	}
	return [...bars.values()].toSorted((a, b) => a.stretch.from - b.stretch.from || b.stretch.to - a.stretch.to);
}

function keyOf(form: Form, stretch: Stretch, hollow: string | null, hedge: string | null): string {
	const { from, to, openStart, openEnd, approximate, uncertain, oneOf } = stretch;
	return [
		form,
		from,
		to,
		...[openStart, openEnd, approximate, uncertain].map(Number),
		oneOf,
		hollow ?? '',
		hedge ?? ''
	].join(' ');
}

/** A bar as it is drawn; pixels from the left of the axis and the top of the lane. */
export interface PlacedBar {
	bar: Bar;
	/** A point in time too short to be seen as a bar is a pin, a publication a flag. */
	shape: 'bar' | 'pin' | 'flag';
	left: number;
	right: number;
	/** Top of its row, and the height of what is drawn in it. */
	y: number;
	height: number;
	/** Closed ends that are in view. */
	caps: { start: boolean; end: boolean };
	fade: FadeStop[] | null;
	label: { text: string; x: number } | null;
	/** Pixels to press, from the top of the lane. */
	hit: { left: number; right: number; top: number; bottom: number };
}
