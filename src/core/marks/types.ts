// What marks are made of, and what they are: places with the records now shown at them, and one mark for all that would lie on each other.
import type { Dispute } from '#core/accounts/disputed.ts';
import type { Geometry, Position, Precision } from '#core/dossier/types.ts';
import type { Camera } from '#core/geo/view.ts';

/** A place with the records now shown at it. A place without any is not drawn. */
export interface MarkPlace {
	id: string;
	name: string;
	kind: string;
	precision: Precision;
	/** Metres; `null` if no source and no editor gives one. */
	radius: number | null;
	geometry: Geometry | null;
	/** How many records are shown at it. */
	count: number;
	/** Their ids, each once; empty where they are not at hand. */
	records: readonly string[];
	/** All its shown records are events that are not said to have happened. */
	hollow: boolean;
	/** "alleged": the doubt or denial with which all its shown records are placed at it; `null` where one is so plainly. */
	hedge: string | null;
	/** How accounts of an event that happened at it stand: they differ, or conflict; `null` where neither. */
	dispute: Dispute | null;
	/** Ids of the places it lies in, nearest first. */
	containers: readonly string[];
}

/** How a place is drawn: `disc` a point, `area` a ring of its true radius, `outline` its border, `plate` a country. */
export const MARK_FORMS = ['disc', 'area', 'outline', 'plate'] as const;
export type MarkForm = (typeof MARK_FORMS)[number];

/** One mark on the map: a place, or several that would lie on top of each other. */
export interface Mark {
	/** Id of its lead: stays the same while places join and part. */
	key: string;
	form: MarkForm;
	/** The place it is named after. */
	lead: MarkPlace;
	/** Its places, the lead first, then by number of records: all, or of a large table those of most records. */
	places: readonly MarkPlace[];
	/** How many places it has beside those listed. */
	more: number;
	/** Records at its places, each counted once. */
	count: number;
	at: Position;
	/** Pixels, of the disc by count alone. */
	radius: number;
	/** Drawn as a ring of ink instead of a full disc: an area, or events that are not said to have happened. */
	hollow: boolean;
	/** The graver of the disputes at its places, those that it does not list too. */
	dispute: Dispute | null;
}

/** Pixels of radius for a number of records, by the most that any mark has. */
export type MarkScale = (most: number) => (records: number) => number;

/** What marks are asked for. */
export interface MarkView extends Camera {
	/** The window is a narrow one: its discs are smaller. */
	narrow: boolean;
	/** Ids of places that a mark of theirs must list, however many it has. */
	wanted: readonly string[];
}

/** The marks of a view, those of most records first, and the scale that they are drawn by. */
export interface Grouped {
	marks: Mark[];
	/** The number of records that the scale is made for. */
	most: number;
	/** So many places are in reach that they stand by cells of the map: drawn in thinner forms. */
	crowded: boolean;
}

/** Places as columns: of a dossier in memory, or of one that lives in a worker. */
export interface MarkTable {
	readonly size: number;
	/** Millionths of a degree of each place's middle; a longitude of `UNPLACED` (2 ** 31 − 1) stands nowhere. */
	readonly lon: Int32Array;
	readonly lat: Int32Array;
	/** How each is drawn: its place in `MARK_FORMS` and one, 0 for one that is not; without it all are discs. */
	readonly forms?: Uint8Array;
	/** Metres from its middle that each reaches; without it none reaches further. */
	readonly reach?: Float32Array;
	/** One of them with what is shown at it. */
	place(number: number): MarkPlace;
	/** The number of a place; `null` where the table has none of that id. */
	numberOf?(id: string): number | null;
}

/** What a filter leaves at the places of a table. */
export interface ShownAt {
	/** Shown records at each place. */
	readonly counts: ArrayLike<number>;
	/** Of each shown record that stands at several places the numbers of these: it is counted once in a mark. */
	readonly shared?: readonly (readonly number[])[];
	/** What the mark of each place shows beside its count, as `signsOf` tells it: of places that no mark lists, too. */
	readonly signs: Uint8Array;
}
