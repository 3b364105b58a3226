// What part of the world a view shows, on the plane and on the globe.
import { latitudeAt, mercatorX, mercatorY, worldSize } from '#core/geo/mercator.ts';
import type { Box } from '#core/index/columns/grid.ts';
import { wrapped } from './positions.ts';
import type { PointCamera } from './types.ts';

const RADIANS = Math.PI / 180;
/** MapLibre's camera stands this many heights of its window off the middle (field of view 36.87°). */
const CAMERA_HEIGHTS = 1.5;

/** The box of a view, in degrees; it crosses the date line where `west` is beyond `east`. */
export function boxOf(camera: PointCamera): Box {
	return camera.globe ? globeBox(camera) : planeBox(camera);
}

/** Whether a position is on this side of the globe; on the plane everything is. */
export function onNearSide(lon: number, lat: number, camera: PointCamera): boolean {
	return !camera.globe || angleBetween(lon, lat, camera) <= horizon(camera);
}

function planeBox({ lon, lat, zoom, width, height }: PointCamera): Box {
	const size = worldSize(zoom);
	const y = mercatorY(lat);
	const [north, south] = [y - height / 2 / size, y + height / 2 / size].map((edge) =>
		latitudeAt(Math.min(1, Math.max(0, edge)))
	);
	return { ...sides(lon, (width / 2 / size) * 360), south: south ?? -90, north: north ?? 90 };
}

/** The cap round the middle that reaches to the corners of the window, or to the horizon, in a box. */
function globeBox(camera: PointCamera): Box {
	const { lon, lat, width, height } = camera;
	const toCorner = Math.hypot(width, height) / 2 / globeRadius(camera);
	const reach = Math.min(horizon(camera), toCorner < 1 ? Math.asin(toCorner) * 1.2 : Infinity) / RADIANS;
	const [south, north] = [Math.max(-90, lat - reach), Math.min(90, lat + reach)];
	// A cap with a pole in it has every longitude.
	if (lat + reach >= 90 || lat - reach <= -90) return { west: -180, east: 180, south, north };
	const aside = Math.asin(Math.min(1, Math.sin(reach * RADIANS) / Math.cos(lat * RADIANS))) / RADIANS;
	return { ...sides(lon, aside), south, north };
}

function sides(lon: number, aside: number): { west: number; east: number } {
	if (aside >= 180) return { west: -180, east: 180 };
	return { west: wrapped(lon - aside), east: wrapped(lon + aside) };
}

/** Pixels; MapLibre draws the globe so that its middle is as large as on the plane. */
function globeRadius({ lat, zoom }: PointCamera): number {
	return worldSize(zoom) / (2 * Math.PI) / Math.max(0.01, Math.cos(lat * RADIANS));
}

/** Radians from the middle of the view to the globe's edge, as seen from where the camera stands. */
function horizon(camera: PointCamera): number {
	const radius = globeRadius(camera);
	return Math.acos(radius / (radius + CAMERA_HEIGHTS * camera.height));
}

/** Radians along the great circle from the middle of the view (haversine formula). */
function angleBetween(lon: number, lat: number, camera: PointCamera): number {
	const [a, b] = [lat * RADIANS, camera.lat * RADIANS];
	const half =
		Math.sin((a - b) / 2) ** 2 + Math.cos(a) * Math.cos(b) * Math.sin(((lon - camera.lon) * RADIANS) / 2) ** 2;
	return 2 * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Pixels from the middle of the view on the plane, of the world's copies the nearest. */
export function planeOffset(lon: number, lat: number, camera: PointCamera): { x: number; y: number } {
	const size = worldSize(camera.zoom);
	const dx = mercatorX(lon) - mercatorX(camera.lon);
	return { x: (dx - Math.round(dx)) * size, y: (mercatorY(lat) - mercatorY(camera.lat)) * size };
}
