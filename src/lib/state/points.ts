// An archive of points over the map, as the rest of the page knows it: what is in view, and what was pressed.

import type { Grouped, MarkView } from '#core/marks/types.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';

/** One mark of an archive: a record, or several of one cell. */
export interface PointMark {
	/** Told apart from all others in view. */
	readonly key: string;
	/** Number of the row it was made from; `null` for a group. */
	readonly row: number | null;
	/** Records it stands for. */
	readonly count: number;
	/** Longitude and latitude in degrees: of a record as its dossier has them, of a group about the middle of its records. */
	readonly at: readonly [number, number];
	/** How it is drawn: `point`, `area` or `country`. */
	readonly form: string;
	/** Empty for a group, as are kind and precision. */
	readonly title: string;
	readonly kind: string;
	readonly precision: string;
	/** Id in the dossier it was made from. */
	readonly id: string | null;
	/** First minute and the first minute after, ISO 8601 in UTC; `null` where undated. */
	readonly time: { readonly from: string; readonly to: string } | null;
	/** Metres within which its place lies; `null` where nobody says. */
	readonly radius: number | null;
	/** Of a group: its kinds with their counts, the most frequent first. */
	readonly kinds: readonly (readonly [kind: string, count: number])[];
}

/** An archive of points that is open. */
export interface PointsOpen {
	readonly name: string;
	/** Address it was opened by; `null` for a file. */
	readonly address: string | null;
	/** Records in it. */
	readonly placed: number;
	/** Records it was made from that have no place on the map. */
	readonly unplaced: number;
	/** The marks in view, those of most records first; at most 200. */
	readonly inView: readonly PointMark[];
	/** How many marks are in view in all. */
	readonly marksInView: number;
	/** What was pressed last: one record, or several on one spot. */
	readonly chosen: readonly PointMark[];
	/** Groups what it has where the map looks; another function when that is something else. */
	readonly group: (view: MarkView) => Grouped;
	/** Id of the place that was pressed last; `null` for none. */
	readonly selected: string | null;
	/** Presses one of its places; false where the id is of none. */
	pick(id: string): boolean;
	/** Loads it with a map until the answer is called. */
	attach(map: MapLibreMap): () => void;
	/** Zooms in on a group; marks a record on the map and shows its details. */
	press(mark: PointMark): void;
}
