// The plate of a country: how large it is, and how it stays in view while any of its country is.
import type { Geometry, Position } from '#core/dossier/types.ts';
import { overlap } from './boxes.ts';
import { project, ringRadius } from '#core/geo/mercator.ts';
import type { Camera, Pixel } from '#core/geo/view.ts';
import type { Mark } from '#core/marks/types.ts';
import type { PixelBox } from './types.ts';

/** Pixels. */
export const PLATE_HEIGHT = 22;
/** Pixels left and right of the name, and of the count. */
export const PLATE_PADDING = { name: 12, count: 6.5 };

/** Pixels at the foot of the map that the scale and the credit take. */
const FOOT = 34;

/** The widths in pixels of a plate and of its filled end, by the widths of its name and count. */
export function plateSize(name: number, count: number): { width: number; end: number } {
	const end = Math.ceil(count + 2 * PLATE_PADDING.count);
	return { width: Math.ceil(name + 2 * PLATE_PADDING.name) + end, end };
}

/** Where the plate stands: at its point, or slid along its country to stay `edge` pixels inside the window. */
export function plateReach({ lead }: Mark, point: Pixel, width: number, camera: Camera, edge: number): Pixel {
	const own = { x: point.x - width / 2, y: point.y - PLATE_HEIGHT / 2, width, height: PLATE_HEIGHT };
	const { width: w, height: h } = camera;
	// Without an outline or a radius no more is known of a country than its point: a plate half in view is held in it.
	if (!overlap(reach(lead.geometry, lead.radius, camera) ?? own, { x: 0, y: 0, width: w, height: h })) return point;
	return {
		x: clamp(point.x, width / 2 + edge, w - width / 2 - edge),
		y: clamp(point.y, PLATE_HEIGHT / 2 + edge, h - PLATE_HEIGHT / 2 - edge - FOOT)
	};
}

/** The box a country takes on the screen; `null` if neither outline nor radius is known. */
function reach(geometry: Geometry | null, radius: number | null, camera: Camera): PixelBox | null {
	if (geometry?.type === 'Point' && radius) {
		const { x, y } = project(geometry.coordinates, camera);
		const r = ringRadius(radius, geometry.coordinates[1], camera.zoom);
		return { x: x - r, y: y - r, width: 2 * r, height: 2 * r };
	}
	const corners = geometry && outline(geometry).map((position) => project(position, camera));
	if (!corners || corners.length === 0) return null;
	const xs = corners.map(({ x }) => x);
	const ys = corners.map(({ y }) => y);
	const [x, y] = [Math.min(...xs), Math.min(...ys)];
	return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

function outline(geometry: Geometry): Position[] {
	if (geometry.type === 'Polygon') return geometry.coordinates.flat();
	if (geometry.type === 'MultiPolygon') return geometry.coordinates.flat(2);
	return [];
}

function clamp(value: number, low: number, high: number): number {
	return low > high ? (low + high) / 2 : Math.min(high, Math.max(low, value));
}
