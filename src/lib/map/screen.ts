// The map's screen for what other rooms draw over it.
import type { MapScreen } from '#lib/state/map-screen.ts';
import { metresPerPixel, project, unproject } from '#core/geo/mercator.ts';
import type { Camera } from '#core/geo/view.ts';

/** The screen under a camera; longitudes are given between −180° and 180°. */
export function screenOf(camera: Camera): MapScreen {
	return {
		toPixel: (position) => project(position, camera),
		toPosition: (pixel) => {
			const [lon, lat] = unproject(pixel, camera);
			return [lon - 360 * Math.floor((lon + 180) / 360), lat];
		},
		middle: [camera.lon, camera.lat],
		metresPerPixel: metresPerPixel(camera.lat, camera.zoom)
	};
}
