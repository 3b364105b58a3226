// The map at scale: what its layer is given, and what is drawn of the groups.

/** How a record is drawn: `disc` a site or settlement, `ring` an area, `plate` a country. */
export type PointForm = 'disc' | 'ring' | 'plate';

/** Positions of rows, as core/index/columns has them: millionths of a degree, `UNPLACED` where a row stands nowhere. */
export interface PointColumns {
	rows: number;
	lon: Int32Array;
	lat: Int32Array;
	/** What `packPositions` makes of them, where a worker has done it already. */
	packed?: Uint32Array;
}

/** How points look. Colours are CSS colours, worked out: no custom properties. */
export interface PointStyle {
	ink: string;
	/** The casing round a point, the inside of rings and plates, and the halo of the selected one. */
	paper: string;
	dark: boolean;
	/** The ring round the selected point; `ink` without. */
	chosen?: string;
	/** By the precision of a row's place. */
	form(row: number): PointForm;
}

/** Points on a map, until `remove`. */
export interface PointLayer {
	/** One byte a row, 0 = shown (`ColumnIndex.mask`). It is copied; the map shows it in the next frame. */
	setMask(mask: Uint8Array): void;
	setSelected(row: number | null): void;
	setStyle(style: PointStyle): void;
	/** Whether points are drawn and picked; where groups stand for them only the selected one is drawn. They are until it is said otherwise. */
	setVisible(visible: boolean): void;
	/** Rows under a point of the screen (CSS pixels), nearest first, at most `limit`; only shown rows. */
	pick(x: number, y: number, limit?: number): number[];
	/** What draws: `webgl2` the custom layer, `maplibre` its own layers. */
	readonly engine: 'webgl2' | 'maplibre';
	remove(): void;
}

/** Where a map looks: degrees, MapLibre's zoom (512 px tiles), CSS pixels of its window. */
export interface PointCamera {
	lon: number;
	lat: number;
	zoom: number;
	width: number;
	height: number;
	/** Drawn as a globe, not as a Mercator plane. */
	globe?: boolean;
}

/** Shown rows that one mark stands for. */
export interface Group {
	/** Longitude and latitude in degrees, where the mark stands. */
	x: number;
	y: number;
	count: number;
	/** One of its rows. */
	row: number;
}

/** What a map shows of a view. */
export interface ViewGroups {
	/** Points are drawn one by one, and the groups are rows on one spot; otherwise groups are drawn and points are not. */
	points: boolean;
	/** Largest first. */
	groups: Group[];
	/** Rows of the largest group of this view without any filter, so that a filter changes marks and not their scale. */
	most: number;
	/** Pixels: the radius that no disc of a group exceeds. */
	largest: number;
	/** Shown rows in the groups' cells, that is, in view and a little beyond its edges. */
	count: number;
}
