// The MapLibre map as state: where it looks, where it came to rest, what is wrong with it.
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { CountryLabel } from './basemap/countries.ts';
import { groundStyle, loadCountries, makeMap, prefersStill, type Look } from './engine.ts';
import { ROOM_SOURCE, roomFor } from './room.ts';
import type { Box, Camera, MapView, Padding } from './types.ts';

/** What keeps the map from showing; `ground`: only the basemap is missing. */
export type Trouble = 'unsupported' | 'stalled' | 'lost' | 'ground';

/** A worker that died says nothing: after this many milliseconds without a drawn map we do. */
const PATIENCE = 20_000;
/** Milliseconds of every movement of the map. */
const MOTION = 300;

/** One map in one container, from `start` to `stop`. */
export class LiveMap {
	/** Where the map looks now; `null` until there is one. */
	camera = $state.raw<Camera | null>(null);
	/** Where it last came to rest: marks are grouped and names placed for this. */
	settled = $state.raw<Camera | null>(null);
	trouble = $state<Trouble | null>(null);
	/** The element that dragging and wheeling move; marks stand in it. */
	surface = $state.raw<HTMLElement | null>(null);
	countries = $state.raw<readonly CountryLabel[]>([]);
	#map: MapLibreMap | null = null;
	#run = 0;
	#watch: ReturnType<typeof setTimeout> | undefined;
	#loaded = false;
	readonly #base: string;
	readonly #onrest: (view: MapView) => void;

	/** `base`: absolute address of the static files, ending in `/`. `onrest` is told each time a movement has ended. */
	constructor(base: string, onrest: (view: MapView) => void) {
		this.#base = base;
		this.#onrest = onrest;
	}

	/** Makes the map; one that stands is taken down before. */
	async start(container: HTMLElement, look: Omit<Look, 'countries'>, view: MapView): Promise<void> {
		this.stop();
		const run = this.#run;
		this.trouble = null;
		this.#watch = setTimeout(() => (this.trouble ??= 'stalled'), PATIENCE);
		try {
			const [map] = await Promise.all([
				makeMap(container, this.#base, groundStyle(this.#base, { ...look, countries: [] }), view),
				loadCountries(this.#base).then((countries) => (this.countries = countries))
			]);
			if (run !== this.#run) return map.remove();
			this.#adopt(map);
		} catch (error) {
			if (run !== this.#run) return;
			clearTimeout(this.#watch);
			this.trouble = error instanceof Error && error.name === 'GPUInitializationError' ? 'unsupported' : 'stalled';
		}
	}

	/** Takes the map down. */
	stop(): void {
		this.#run++;
		clearTimeout(this.#watch);
		this.#map?.remove();
		this.#map = null;
		this.#loaded = false;
		this.surface = this.camera = this.settled = null;
	}

	/** Draws the ground anew, in another theme or language or from another archive. */
	dress(look: Look): void {
		this.#map?.setStyle(groundStyle(this.#base, look));
	}

	/** Basemap names give way to these boxes of the screen, as it is at rest. */
	keepRoom(boxes: readonly Box[]): void {
		const source = this.#map?.getSource<GeoJSONSource>(ROOM_SOURCE);
		if (source && this.settled) void source.setData(roomFor(boxes, this.settled));
	}

	/** Moves to a view; at once if asked, or if the reader wants no motion. */
	look({ lon, lat, zoom }: MapView, still = false): void {
		this.#map?.easeTo({ center: [lon, lat], zoom, duration: still || prefersStill() ? 0 : MOTION, essential: true });
	}

	/** One step nearer (1) or farther (−1). */
	zoom(step: number): void {
		const map = this.#map;
		if (map) map.easeTo({ zoom: map.getZoom() + step, duration: prefersStill() ? 0 : MOTION, essential: true });
	}

	/** Shifts the map by pixels. */
	pan(x: number, y: number): void {
		this.#map?.panBy([x, y], { duration: prefersStill() ? 0 : MOTION, essential: true });
	}

	/** Whether a point of the screen is inside the padding. */
	holds({ x, y }: { x: number; y: number }, { top, right, bottom, left }: Padding): boolean {
		const { width = 0, height = 0 } = this.camera ?? {};
		return x >= left && y >= top && x <= width - right && y <= height - bottom;
	}

	#adopt(map: MapLibreMap): void {
		this.#map = map;
		this.surface = map.getCanvasContainer();
		this.#follow();
		this.settled = this.camera;
		map.on('move', () => this.#follow());
		map.on('resize', () => {
			this.#follow();
			this.settled = this.camera;
		});
		map.on('moveend', () => {
			this.#follow();
			this.settled = this.camera;
			const { lng, lat } = map.getCenter().wrap();
			this.#onrest({ lon: lng, lat, zoom: map.getZoom() });
		});
		map.on('load', () => this.#drawn());
		map.on('idle', () => this.#drawn());
		map.on('error', () => {
			if (!this.#loaded) this.trouble ??= 'ground';
		});
		map.on('webglcontextlost', () => (this.#watch = setTimeout(() => (this.trouble = 'lost'), PATIENCE / 4)));
		map.on('webglcontextrestored', () => this.#drawn());
	}

	#drawn(): void {
		this.#loaded = true;
		clearTimeout(this.#watch);
		if (this.trouble !== 'ground') this.trouble = null;
	}

	#follow(): void {
		const map = this.#map;
		if (!map) return;
		const { lng: lon, lat } = map.getCenter();
		const { clientWidth: width, clientHeight: height } = map.getContainer();
		this.camera = { lon, lat, zoom: map.getZoom(), width, height };
	}
}
