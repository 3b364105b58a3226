// Makes the MapLibre map: loaded when needed, flat, north up, with nothing of its own on top.
import type { Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
import { readCountries, type CountryLabel } from './basemap/countries.ts';
import { registerEmbedded } from './basemap/protocol.ts';
import { provideIcons } from './basemap/provide.ts';
import { basemapStyle } from './basemap/style.ts';
import type { Theme } from './basemap/palette.ts';
import { prefersStill } from './motion.ts';
import { ROOM_IMAGE, withRoom, type Room } from './room.ts';
import type { MapView } from '#core/geo/view.ts';
import type { Basemap } from './types.ts';
import { workerAddress } from './worker.ts';

/** Whom the embedded basemap is owed to. */
export { EMBEDDED_ATTRIBUTION } from './basemap/style.ts';

/** How the ground should look. */
export interface Look {
	basemap: Basemap;
	theme: Theme;
	/** BCP 47. */
	language: string;
	/** Names that the dossier marks itself. */
	hidden: readonly string[];
	countries: readonly CountryLabel[];
}

/** The basemap's style with the layer that keeps room for our marks on top. */
export async function groundStyle(
	base: string,
	{ basemap, hidden, ...look }: Look,
	room: Room
): Promise<StyleSpecification> {
	const options = { base, hidden, ...look };
	if (basemap === 'embedded') return withRoom(basemapStyle(options), room);
	// Only for those who bring a map of their own.
	const { userBasemapStyle } = await import('./basemap/user.ts');
	return withRoom(userBasemapStyle({ ...options, archive: basemap }), room);
}

/** The countries' names and label points; without the file the map goes on without them. */
export async function loadCountries(base: string): Promise<CountryLabel[]> {
	try {
		const answer = await fetch(`${base}basemap/countries.json`);
		return answer.ok ? readCountries(await answer.json()) : [];
	} catch {
		return [];
	}
}

/**
 * Loads MapLibre and makes a map in a container, with the style that is `coming`. `base` is the absolute address of the static files, ending in `/`.
 * Rejects if the library cannot be loaded or the browser has no WebGL 2.
 */
export async function makeMap(
	container: HTMLElement,
	base: string,
	coming: Promise<StyleSpecification>,
	{ lon, lat, zoom }: MapView
): Promise<MapLibreMap> {
	const [maplibre, style] = await Promise.all([
		import('./maplibre.ts'),
		coming,
		import('maplibre-gl/dist/maplibre-gl.css')
	]);
	maplibre.setWorkerUrl(workerAddress());
	registerEmbedded(maplibre.addProtocol, base);
	const map = new maplibre.Map({
		container,
		style,
		center: [lon, lat],
		zoom,
		minZoom: 0.5,
		maxZoom: 17,
		attributionControl: false,
		dragRotate: false,
		pitchWithRotate: false,
		touchPitch: false,
		maxPitch: 0,
		fadeDuration: prefersStill() ? 0 : 200
	});
	map.touchZoomRotate.disableRotation();
	map.keyboard.disableRotation();
	provideIcons(map);
	map.on('style.load', () => {
		if (!map.hasImage(ROOM_IMAGE)) map.addImage(ROOM_IMAGE, { width: 1, height: 1, data: new Uint8Array(4) });
	});
	return map;
}
