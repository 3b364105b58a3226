// What the map is given, and what it makes of it: places, views, marks.
import { DISPUTES } from '#core/accounts/disputed.ts';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Snippet } from 'svelte';
import type { Position } from '#core/dossier/types.ts';
import type { Camera, MapView, Pixel } from '#core/geo/view.ts';
import type { Grouped, Mark, MarkView } from '#core/marks/types.ts';
import type { Archive } from './basemap/archive.ts';

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

/** A box on the screen, pixels from the map's top left corner. */
export interface PixelBox extends Pixel {
	width: number;
	height: number;
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

/** The places of a map, wherever they are held: in the page (`heldPlaces`) or in a worker. */
export interface MapPlaces {
	/**
	 * The marks of a view. Another function wherever other records are shown; the old marks stay until its answer has come, and
	 * stay too where it rejects: who asks the worker tells of it.
	 */
	group: (view: MarkView) => Grouped | Promise<Grouped>;
	/** What must be seen to see a place whole; empty where it stands nowhere. */
	whereIs: (id: string) => readonly Position[] | Promise<readonly Position[]>;
	/** What the view of everything must hold; empty where nothing is placed. */
	bounds: () => readonly Position[];
	/** The most records at one place of the dossier without filters. */
	maxRecords: number;
}

/** What the map is given. */
export interface MapProps extends MapPlaces {
	selected: string | null;
	/** A place pointed at elsewhere, in a list. */
	hovered?: string | null;
	/** What the page shows; when that becomes another thing, the list of a shared mark closes unless it lists the selected place. */
	open?: unknown;
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
