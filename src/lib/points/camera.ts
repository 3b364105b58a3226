// Where a MapLibre map looks, as this room needs it.
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Projection } from './pick.ts';
import type { PointCamera } from './types.ts';
import { onNearSide } from './view-box.ts';

/** Above this zoom MapLibre draws a globe as a plane. */
const GLOBE_ENDS = 12;

/** The camera of a map as it is now. */
export function cameraOf(map: MapLibreMap): PointCamera {
	const { lng: lon, lat } = map.getCenter();
	const { clientWidth: width, clientHeight: height } = map.getContainer();
	const zoom = map.getZoom();
	// A style without a word about it has no projection.
	const type = map.getProjection()?.type;
	return { lon, lat, zoom, width, height, globe: type !== undefined && type !== 'mercator' && zoom < GLOBE_ENDS };
}

/** How a map projects now. */
export function projectionOf(map: MapLibreMap): Projection {
	const camera = cameraOf(map);
	return {
		project: (position) => map.project(position),
		unproject: (point) => map.unproject(point),
		sees: (lon, lat) => onNearSide(lon, lat, camera)
	};
}
