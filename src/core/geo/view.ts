// What a map looks at, and points of its screen. Types only.

/** A point of the screen, in CSS pixels from the map's top left corner. */
export interface Pixel {
	x: number;
	y: number;
}

/** Where a map looks: degrees, and MapLibre's zoom (512 px tiles). */
export interface MapView {
	lon: number;
	lat: number;
	zoom: number;
}

/** A view with the size of the window it is seen through, in pixels. */
export interface Camera extends MapView {
	width: number;
	height: number;
}

/** A part of the map in degrees; `west` beyond `east` crosses the date line. */
export interface Box {
	west: number;
	south: number;
	east: number;
	north: number;
}
