// Keeps room for our marks: unseen squares in MapLibre's collision index, so that basemap names give way to them.
import type { StyleSpecification } from 'maplibre-gl';
import type { FeatureCollection, Point } from 'geojson';
import { unproject } from '#core/geo/mercator.ts';
import type { Camera } from '#core/geo/view.ts';
import type { PixelBox } from './types.ts';

/** The source that holds the squares; `setData` on it what `roomFor` returns. */
export const ROOM_SOURCE = 'dateline-room';
/** An image of one clear pixel, which the map must be given under this name. */
export const ROOM_IMAGE = 'dateline-clear';

/** The squares as MapLibre takes them; `side` in pixels. */
export type Room = FeatureCollection<Point, { side: number }>;
/** Room for nothing. */
export const NO_ROOM: Room = { type: 'FeatureCollection', features: [] };

/** A style with the layer of unseen squares on top, where MapLibre places names first. */
export function withRoom(style: StyleSpecification, room: Room): StyleSpecification {
	return {
		...style,
		sources: {
			...style.sources,
			[ROOM_SOURCE]: { type: 'geojson', data: room }
		},
		layers: [
			...style.layers,
			{
				id: ROOM_SOURCE,
				type: 'symbol',
				source: ROOM_SOURCE,
				layout: {
					'icon-image': ROOM_IMAGE,
					'icon-size': ['get', 'side'],
					'icon-padding': 1,
					'icon-allow-overlap': true
				},
				paint: { 'icon-opacity': 0 }
			}
		]
	};
}

/** Squares that cover some boxes of the screen, as points whose `side` is in pixels. True only at the camera's zoom. */
export function roomFor(boxes: readonly PixelBox[], camera: Camera): Room {
	return {
		type: 'FeatureCollection',
		features: boxes.flatMap(squares).map(({ x, y, width }) => ({
			type: 'Feature',
			properties: { side: width },
			geometry: { type: 'Point', coordinates: unproject({ x: x + width / 2, y: y + width / 2 }, camera) }
		}))
	};
}

/** Cuts a box into squares of its shorter side, the last one overlapping. */
export function squares({ x, y, width, height }: PixelBox): PixelBox[] {
	const side = Math.min(width, height);
	if (!(side > 0)) return [];
	const along = Math.max(width, height);
	const count = Math.ceil(along / side);
	return Array.from({ length: count }, (_, i) => {
		const shift = Math.min(i * side, along - side);
		return { x: width > height ? x + shift : x, y: width > height ? y : y + shift, width: side, height: side };
	});
}
