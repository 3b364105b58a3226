// The tiles of an archive on the map: loaded where it looks, and drawn by nothing but our own marks.
import type { LayerSpecification, VectorSourceSpecification } from 'maplibre-gl';
import { POINTS_LAYER, type PointsAbout } from '#core/tiles/metadata.ts';

/** The name of the source of the tiles, and of the layer that makes MapLibre load them. */
export const POINTS_SOURCE = 'dateline-points';

/** The source of an archive that the map's protocol knows by a key. */
export function pointSource(key: string, { maxZoom }: Pick<PointsAbout, 'maxZoom'>): VectorSourceSpecification {
	return { type: 'vector', tiles: [`pmtiles://${key}/{z}/{x}/{y}`], minzoom: 0, maxzoom: maxZoom };
}

/** MapLibre loads tiles only for a layer that may be seen: this one cannot. */
export const UNSEEN_LAYER: LayerSpecification = {
	id: POINTS_SOURCE,
	type: 'circle',
	source: POINTS_SOURCE,
	'source-layer': POINTS_LAYER,
	paint: { 'circle-radius': 0, 'circle-opacity': 0 }
};
