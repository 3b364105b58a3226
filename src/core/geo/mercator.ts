// Web Mercator (EPSG:3857), written once: degrees to shares of the world's square, to pixels and back, metres to pixels.
import type { Position } from '#core/dossier/types.ts';
import type { Camera, Pixel } from './view.ts';

const TILE = 512;
/** Metres of the Earth's circumference at the equator, as Web Mercator has it. */
const EQUATOR = 2 * Math.PI * 6_378_137;
/** Where the square ends, degrees. */
const MAX_LATITUDE = 85.0511287798066;
const RADIANS = Math.PI / 180;

/** Pixels that the whole world is wide at a zoom. */
export function worldSize(zoom: number): number {
	return TILE * 2 ** zoom;
}

/** Of the world's width from the date line eastwards, in [0, 1] for a longitude in [-180, 180] degrees. */
export function mercatorX(lon: number): number {
	return lon / 360 + 0.5;
}

/** Of the world's height from the north, in [0, 1]; latitudes beyond ±85.05° are held at the edge. */
export function mercatorY(lat: number): number {
	const sine = Math.sin(Math.min(MAX_LATITUDE, Math.max(-MAX_LATITUDE, lat)) * RADIANS);
	return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

/** The latitude in degrees at a part of the world's height; the inverse of `mercatorY`. */
function latitudeAt(y: number): number {
	return (2 * Math.atan(Math.exp(Math.PI * (1 - 2 * y))) - Math.PI / 2) / RADIANS;
}

/** A position on the whole world's square, `size` pixels wide. */
export function toWorld([lon, lat]: Position, size: number): Pixel {
	return { x: mercatorX(lon) * size, y: mercatorY(lat) * size };
}

/** The inverse of `toWorld`. */
export function fromWorld({ x, y }: Pixel, size: number): Position {
	return [(x / size - 0.5) * 360, latitudeAt(y / size)];
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

/** Metres on the ground at a latitude, as a share of the world's width on the map. */
export function worldShare(metres: number, lat: number): number {
	return metres / (EQUATOR * Math.cos(Math.min(89.9, Math.max(-89.9, lat)) * RADIANS));
}

/** Metres that one pixel covers at a latitude. */
export function metresPerPixel(lat: number, zoom: number): number {
	return (EQUATOR * Math.cos(lat * RADIANS)) / worldSize(zoom);
}

/** A true radius in metres as pixels, at the latitude of its middle. */
export function ringRadius(metres: number, lat: number, zoom: number): number {
	return metres / metresPerPixel(lat, zoom);
}
