// The rings and outlines of places known as areas.
import type { Geometry, Position } from '#core/dossier/types.ts';
import { anchorOf, formOf, outerRadius } from '#core/marks/forms.ts';
import { project, ringRadius, toWorld, worldSize } from '#core/geo/mercator.ts';
import type { Camera, Pixel } from '#core/geo/view.ts';
import type { Mark, MarkPlace } from '#core/marks/types.ts';

/** The zoom whose pixels outlines are written in: fine enough to be enlarged to any other. */
const FINE = 10;
/** Pixels: a larger ring, and that of any region, is drawn faintly and without hatching, or several would hide the map. */
const WIDE = 120;

/** The extent of one place: a ring (pixels) or an outline (an SVG path to be drawn at `scale`), round a point of the screen. */
export interface PlaceExtent extends Pixel {
	id: string;
	ring: number;
	/** Too large to hatch: drawn faintly, unless it is asked for. */
	wide: boolean;
	path: string;
	scale: number;
	/** In place of a ring so large that most of it lies outside the window: the part that may be seen, as an SVG path. */
	arc: string;
	/** Too close for dots: a dotted line of a hundred thousand dots brings a browser to a halt. */
	plain: boolean;
}

/** Pixels: of a larger ring only an arc is drawn. */
const ARC_FROM = 1500;
const ARC_STEPS = 96;
/** Where more places share a mark, a hundred rings over each other would tell nothing: only that of the place it is named after is drawn. */
const CROWD = 24;
/** From this zoom on outlines are drawn without dots. */
const PLAIN_FROM = 9;

/** The extents of all areas and outlines among some marks that reach into the window, or `only` of the places of these ids. */
export function extentsOf(
	marks: readonly Mark[],
	camera: Camera,
	only: readonly string[] | null = null
): PlaceExtent[] {
	const diagonal = Math.hypot(camera.width, camera.height);
	return marks.flatMap((mark) =>
		drawnOf(mark, only).flatMap((place): PlaceExtent[] => {
			const form = formOf(place);
			const at = anchorOf(place);
			if (!at || !place.geometry || (form !== 'area' && form !== 'outline')) return [];
			const point = project(at, camera);
			const base = {
				id: place.id,
				...point,
				ring: 0,
				wide: false,
				path: '',
				scale: 1,
				arc: '',
				plain: camera.zoom >= PLAIN_FROM
			};
			if (form === 'outline') {
				const path = outlinePath(place.geometry, at);
				return [{ ...base, path, scale: worldSize(camera.zoom) / worldSize(FINE) }];
			}
			// Seen from afar the ring of a lone area stays outside its disc; under a shared disc it would only be a smear.
			const least = outerRadius(mark) + 4;
			const actual = ringRadius(place.radius ?? 0, at[1], camera.zoom);
			if (actual < least && mark.places.length > 1) return [];
			const ring = Math.max(actual, least);
			const middle = { x: camera.width / 2, y: camera.height / 2 };
			const away = Math.hypot(point.x - middle.x, point.y - middle.y);
			if (away > ring + diagonal) return [];
			// The whole window lies inside: there is no edge to be seen.
			if (away + diagonal < ring) return [];
			const arc = ring > ARC_FROM ? arcTowards(point, middle, ring, diagonal) : '';
			return [{ ...base, ring, wide: ring > WIDE || place.precision === 'region', arc }];
		})
	);
}

function drawnOf({ places, lead }: Mark, only: readonly string[] | null): readonly MarkPlace[] {
	if (only) return places.filter(({ id }) => only.includes(id));
	return places.length > CROWD ? [lead] : places;
}

/** The part of a ring round `centre` that comes near the window, relative to the centre. */
function arcTowards(centre: Pixel, middle: Pixel, ring: number, diagonal: number): string {
	const towards = Math.atan2(middle.y - centre.y, middle.x - centre.x);
	const half = Math.min(Math.PI, (2 * diagonal) / ring);
	const points = Array.from({ length: ARC_STEPS + 1 }, (_, step) => {
		const angle = towards + half * ((2 * step) / ARC_STEPS - 1);
		return `${(ring * Math.cos(angle)).toFixed(1)} ${(ring * Math.sin(angle)).toFixed(1)}`;
	});
	return `M${points.join('L')}`;
}

const paths = new WeakMap<Geometry, string>();

function outlinePath(geometry: Geometry, at: Position): string {
	const known = paths.get(geometry);
	if (known !== undefined) return known;
	const size = worldSize(FINE);
	const middle = toWorld(at, size);
	const path = ringsOf(geometry)
		.map((ring) => {
			const points = ring.map((position) => {
				const { x, y } = toWorld(position, size);
				const dx = x - middle.x;
				return `${(dx - Math.round(dx / size) * size).toFixed(2)} ${(y - middle.y).toFixed(2)}`;
			});
			return `M${points.join('L')}Z`;
		})
		.join('');
	paths.set(geometry, path);
	return path;
}

function ringsOf(geometry: Geometry): Position[][] {
	if (geometry.type === 'Polygon') return geometry.coordinates;
	return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : [];
}
