// What the map is given, and what it makes of it: places, views, marks.
import { DISPUTES, type Dispute } from '#core/accounts/disputed.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Snippet } from 'svelte';
import type { Geometry, Position, Precision } from '#core/dossier/types.ts';
import type { Pixel } from '#lib/state/map-screen.ts';
import type { Archive } from './basemap/archive.ts';

export type { Pixel } from '#lib/state/map-screen.ts';

/** A place with the records now shown at it. A place without any is not drawn. */
export interface MapPlace {
	id: string;
	name: string;
	kind: string;
	precision: Precision;
	/** Metres; `null` if no source and no editor gives one. */
	radius: number | null;
	geometry: Geometry | null;
	/** Ids of the shown records at it, each once. */
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

/** Where the map looks: degrees, and MapLibre's zoom (512 px tiles). */
export interface MapView {
	lon: number;
	lat: number;
	zoom: number;
}

/** Pixels at each side that other things cover or that should stay free. */
export interface Padding {
	top: number;
	right: number;
	bottom: number;
	left: number;
}

/** A statement's line: ids of the place it was said at and of those it is about. */
export interface MapLine {
	from: string;
	to: readonly string[];
	/** What stands at the place it was said at: "said here", "denied here". */
	here?: string;
}

/** The ground under the marks: the embedded basemap, or an archive of the person's own. */
export type Basemap = 'embedded' | Archive;

/** A view with the size of the window it is seen through, in pixels. */
export interface Camera extends MapView {
	width: number;
	height: number;
}

/** A box on the screen, pixels from the map's top left corner. */
export interface Box extends Pixel {
	width: number;
	height: number;
}

/** How a place is drawn: `disc` a point, `area` a ring of its true radius, `outline` its border, `plate` a country. */
export type MarkForm = 'disc' | 'area' | 'outline' | 'plate';

/** One mark on the map: a place, or several that would lie on top of each other. */
export interface Mark {
	/** Id of its lead: stays the same while places join and part. */
	key: string;
	form: MarkForm;
	/** The place it is named after. */
	lead: MapPlace;
	/** All its places, the lead first, then by number of records. */
	places: readonly MapPlace[];
	/** Records at its places, each counted once. */
	count: number;
	at: Position;
	/** Pixels, of the disc by count alone. */
	radius: number;
	/** Drawn as a ring of ink instead of a full disc: an area, or events that are not said to have happened. */
	hollow: boolean;
	/** The graver of the disputes at its places. */
	dispute: Dispute | null;
}

/** The forms the key explains, in its order. */
export const KEY_FORMS = ['site', 'several', 'area', 'region', 'country', 'hollow', ...DISPUTES] as const;
/** A form in the key; `hollow`: what is not said to have happened; `differ`, `conflict`: the signs of accounts that do. */
export type KeyForm = (typeof KEY_FORMS)[number];

/** The marks in view and the scale they are drawn by. */
export interface SeenMarks {
	marks: readonly Mark[];
	/** The most records that the scale is made for. */
	max: number;
	/** Pixels for a number of records. */
	radius: (records: number) => number;
}

/** What is in view, for the key: the forms, and the counts its example discs stand for. */
export interface KeyView {
	forms: readonly KeyForm[];
	sizes: readonly { records: number; radius: number }[];
}

/** What the map is given. */
export interface MapProps {
	places: readonly MapPlace[];
	/** The most records at one place of the dossier without filters. */
	maxRecords: number;
	selected: string | null;
	/** A place pointed at elsewhere, in a list. */
	hovered?: string | null;
	line: MapLine | null;
	theme: 'light' | 'dark';
	/** BCP 47, of the basemap's names. */
	language: string;
	narrow: boolean;
	/** What covers the map at its sides. */
	padding: Padding;
	/** Where to look first; `null`: at every point place. */
	initialView: MapView | null;
	basemap: Basemap;
	/** International names of basemap labels that the dossier marks itself. */
	hiddenLabels: readonly string[];
	/** A sentence over the map, when nothing fits the filters. */
	message?: string;
	/** What another room draws over the marks; it follows the map. */
	over?: Snippet<[Camera]>;
	/** Draws on the map's own canvas beside what stands here, until its answer is called. */
	attach?: ((map: MapLibreMap) => () => void) | undefined;
	onselect: (id: string) => void;
	/** A mark of several places was opened. */
	ongroup?: (ids: string[], lead: string) => void;
	/** The bare map was pressed; longitude and latitude in degrees. */
	onground?: (position: Position) => void;
	/** The marks stand, or it is known that they cannot. */
	onstands?: () => void;
	/** The map has come to rest; `null` where it shows everything, as wide as the window allows. */
	onview: (view: MapView | null) => void;
	/** Ids of the places in view, each time the map rests. */
	onvisible?: (ids: string[]) => void;
	/** What is in view, for the key to explain, each time the map rests. */
	onkey?: (seen: SeenMarks) => void;
}
