// Web Mercator as the map draws it, without the map: degrees to pixels and back, metres to pixels.
import type { Position } from '#core/dossier/types.ts';
import type { Camera, Pixel } from './types.ts';

const TILE = 512;
/** Metres of the Earth's circumference at the equator, as Web Mercator (EPSG:3857) has it. */
const EQUATOR = 2 * Math.PI * 6_378_137;
const MAX_LATITUDE = 85.051129;
const RADIANS = Math.PI / 180;

/** Pixels that the whole world is wide at a zoom. */
export function worldSize(zoom: number): number {
	return TILE * 2 ** zoom;
}

/** A position on the whole world's square, `size` pixels wide; latitudes beyond ±85.05° are held at the edge. */
export function toWorld([lon, lat]: Position, size: number): Pixel {
	const bounded = Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat));
	const sine = Math.sin(bounded * RADIANS);
	return {
		x: (lon / 360 + 0.5) * size,
		y: (0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)) * size
	};
}

/** The inverse of `toWorld`. */
export function fromWorld({ x, y }: Pixel, size: number): Position {
	const lat = (2 * Math.atan(Math.exp(Math.PI * (1 - (2 * y) / size))) - Math.PI / 2) / RADIANS;
	return [(x / size - 0.5) * 360, lat];
}

/** Where a position stands on the screen; of its copies round the world the one nearest the middle. */
export function project(position: Position, camera: Camera): Pixel {
	const size = worldSize(camera.zoom);
	const point = toWorld(position, size);
	const middle = toWorld([camera.lon, camera.lat], size);
	const dx = point.x - middle.x;
	return {
		x: dx - Math.round(dx / size) * size + camera.width / 2,
		y: point.y - middle.y + camera.height / 2
	};
}

/** The position under a point of the screen; the longitude may lie beyond ±180° as the camera's may. */
export function unproject({ x, y }: Pixel, camera: Camera): Position {
	const size = worldSize(camera.zoom);
	const middle = toWorld([camera.lon, camera.lat], size);
	return fromWorld({ x: middle.x + x - camera.width / 2, y: middle.y + y - camera.height / 2 }, size);
}

/** Metres that one pixel covers at a latitude. */
export function metresPerPixel(lat: number, zoom: number): number {
	return (EQUATOR * Math.cos(lat * RADIANS)) / worldSize(zoom);
}

/** A true radius in metres as pixels, at the latitude of its middle. */
export function ringRadius(metres: number, lat: number, zoom: number): number {
	return metres / metresPerPixel(lat, zoom);
}
