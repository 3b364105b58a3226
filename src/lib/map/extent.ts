// The view that holds every point place, with room for their names.
import type { Position } from '#core/dossier/types.ts';
import { anchorOf, formOf } from '#core/marks/forms.ts';
import { fromWorld, toWorld } from '#core/geo/mercator.ts';
import type { MapView, Pixel } from '#core/geo/view.ts';
import type { MarkPlace } from '#core/marks/types.ts';
import type { Padding } from './types.ts';

/** A lone place, or several on one spot, are not looked at from nearer than this. */
const NEAREST = 10;
/** Degrees that are seen around a country that is alone on the map. */
const COUNTRY = 6;
/** Metres of a degree of latitude. */
const METRES_PER_DEGREE = 111_320;
/** Where there is nothing to show: the world. */
const WORLD: MapView = { lon: 20, lat: 20, zoom: 1 };

/** What the first view must hold: places known as points; without any, areas and outlines; without these, countries. */
export function mustSee(places: readonly MarkPlace[]): Position[] {
	for (const forms of [['disc'], ['area', 'outline']]) {
		const found = places.filter((place) => forms.includes(formOf(place) ?? '')).flatMap(reach);
		if (found.length > 0) return found;
	}
	// A country is no spot: what is around its name is seen with it.
	return places.flatMap(reach).flatMap(([lon, lat]): Position[] => [
		[lon - COUNTRY, lat - COUNTRY],
		[lon + COUNTRY, lat + COUNTRY]
	]);
}

/** What must be seen to see a place whole: its point, the corners of its ring's box, or the vertices of its outline. */
export function reach(place: MarkPlace): Position[] {
	const at = anchorOf(place);
	const form = formOf(place);
	if (!at || !form) return [];
	if (form === 'area' && place.radius) {
		const [lon, lat] = at;
		const dy = place.radius / METRES_PER_DEGREE;
		const dx = dy / Math.max(0.05, Math.cos((lat * Math.PI) / 180));
		return [
			[lon - dx, lat - dy],
			[lon + dx, lat + dy]
		];
	}
	if (place.geometry?.type === 'Polygon') return place.geometry.coordinates.flat();
	if (place.geometry?.type === 'MultiPolygon') return place.geometry.coordinates.flat(2);
	return [at];
}

/** The nearest view of a window (pixels) in which all positions stand inside the padding; across the 180th meridian if that is shorter. */
export function fit(
	positions: readonly Position[],
	window: { width: number; height: number },
	padding: Padding
): MapView {
	if (positions.length === 0) return WORLD;
	const points = unwrap(positions.map((position) => toWorld(position, 1)));
	const [left, right] = range(points.map(({ x }) => x));
	const [top, bottom] = range(points.map(({ y }) => y));
	const free = {
		width: Math.max(40, window.width - padding.left - padding.right),
		height: Math.max(40, window.height - padding.top - padding.bottom)
	};
	const size = Math.min(free.width / (right - left), free.height / (bottom - top));
	const zoom = Math.max(0.5, Math.min(NEAREST, Math.log2(size / 512)));
	const scale = 512 * 2 ** zoom;
	const [lon, lat] = fromWorld(
		{
			x: (left + right) / 2 + (padding.right - padding.left) / 2 / scale,
			y: (top + bottom) / 2 + (padding.bottom - padding.top) / 2 / scale
		},
		1
	);
	return { lon: ((lon + 540) % 360) - 180, lat, zoom };
}

/** Moves points round the world so that the widest gap between them lies outside. */
function unwrap(points: readonly Pixel[]): Pixel[] {
	const xs = points.map(({ x }) => x).sort((a, b) => a - b);
	let widest = 1 - ((xs.at(-1) ?? 0) - (xs[0] ?? 0));
	let from = -Infinity;
	for (let i = 1; i < xs.length; i++) {
		const gap = (xs[i] ?? 0) - (xs[i - 1] ?? 0);
		if (gap > widest) [widest, from] = [gap, xs[i] ?? 0];
	}
	return from === -Infinity ? [...points] : points.map(({ x, y }) => ({ x: x < from ? x + 1 : x, y }));
}

function range(values: readonly number[]): [number, number] {
	return [Math.min(...values), Math.max(...values)];
}

/** The padding that leaves the overview room for names and controls, in addition to what covers the map. */
export function overviewPadding(narrow: boolean, covered: Padding): Padding {
	const room = narrow ? { top: 40, right: 92, bottom: 44, left: 40 } : { top: 34, right: 110, bottom: 48, left: 60 };
	return {
		top: room.top + covered.top,
		right: room.right + covered.right,
		bottom: room.bottom + covered.bottom,
		left: room.left + covered.left
	};
}
