// The MapLibre map as state: where it looks, where it came to rest, what is wrong with it.
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import type { Position } from '#core/dossier/types.ts';
import type { CountryLabel } from './basemap/countries.ts';
import type { Look } from './engine.ts';
import { project } from '#core/geo/mercator.ts';
import { motion } from './motion.ts';
import { NO_ROOM, ROOM_SOURCE, roomFor, type Room } from './room.ts';
import type { Camera, MapView, Pixel } from '#core/geo/view.ts';
import type { PixelBox, Padding } from './types.ts';

/** What keeps the map from showing; `ground`: only the basemap is missing. */
export type Trouble = 'unsupported' | 'stalled' | 'lost' | 'ground';

/** A worker that died says nothing: after this many milliseconds without a drawn map we do. */
const PATIENCE = 20_000;
/** Pixels that a revealed mark stands off the edge. */
const EDGE = 28;

/** What a map tells: it came to rest, its bare ground was pressed; and what it asks: where everything is in view. */
export interface MapNews {
	/** `null`: it shows everything, as wide as the window now allows. */
	rest(view: MapView | null): void;
	ground(position: Position): void;
	everything(): MapView;
}

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
	/** Whom the embedded basemap is owed to. */
	embeddedCredit = $state('');
	#map: MapLibreMap | null = null;
	#engine: typeof import('./engine.ts') | null = null;
	#run = 0;
	#watch: ReturnType<typeof setTimeout> | undefined;
	#loaded = false;
	#goal: number | null = null;
	/** It shows everything and nobody has moved it: another window shows everything too. */
	#whole = false;
	#dressed = '';
	#room: Room = NO_ROOM;
	readonly #assets: () => string;
	readonly #on: MapNews;

	/** `assets` gives the absolute address of the static files, ending in `/`.  */
	constructor(assets: () => string, on: MapNews) {
		this.#assets = assets;
		this.#on = on;
	}

	/** The MapLibre map itself, for layers that others put on it; `null` until it stands. */
	get map(): MapLibreMap | null {
		return this.surface && this.#map;
	}

	/** Makes the map, looking at a view or, without one, at everything; one that stands is taken down before. */
	async start(container: HTMLElement, look: Look, view: MapView | null): Promise<void> {
		this.stop();
		this.#whole = view === null;
		const run = this.#run;
		this.trouble = null;
		this.#watch = setTimeout(() => (this.trouble ??= 'stalled'), PATIENCE);
		const base = this.#assets();
		try {
			// With all that only the ground needs: the page reads before it has come.
			const engine = await import('./engine.ts');
			this.#engine = engine;
			this.embeddedCredit = engine.EMBEDDED_ATTRIBUTION;
			const style = engine.loadCountries(base).then((countries) => {
				this.countries = countries;
				this.#dressed = keyOf({ ...look, countries });
				return engine.groundStyle(base, { ...look, countries }, this.#room);
			});
			const map = await engine.makeMap(container, base, style, view ?? this.#on.everything());
			if (run !== this.#run) return map.remove();
			this.#adopt(map);
		} catch (error) {
			if (run !== this.#run) return;
			clearTimeout(this.#watch);
			const unsupported = error instanceof Error && error.name === 'GPUInitializationError';
			this.trouble = unsupported ? 'unsupported' : 'stalled';
			if (!unsupported) console.error(error);
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

	/** Draws the ground anew, if the theme, the language, the archive or the names left out are others. */
	async dress(look: Look): Promise<void> {
		const key = keyOf(look);
		if (!this.surface || !this.#map || !this.#engine || key === this.#dressed) return;
		this.#dressed = key;
		const style = await this.#engine.groundStyle(this.#assets(), look, this.#room);
		// Meanwhile it may have been told to look otherwise, or taken down.
		if (key === this.#dressed) this.#map?.setStyle(style, { diff: this.#loaded });
	}

	/** Puts an element onto the surface, so that a drag that starts on it moves the map. */
	readonly host = (element: HTMLElement): void => {
		this.surface?.append(element);
		// Arrow keys there lead from mark to mark: the map would move as well.
		element.addEventListener('focusin', () => this.#map?.keyboard.disable());
		element.addEventListener('focusout', () => this.#map?.keyboard.enable());
	};

	/** Basemap names give way to these boxes of the screen, as it is at rest. */
	keepRoom(boxes: readonly PixelBox[]): void {
		if (!this.settled) return;
		this.#room = roomFor(boxes, this.settled);
		this.#giveRoom();
	}

	/** Shows everything, now and in every window until somebody moves the map. */
	showAll(): void {
		this.#whole = true;
		this.#go(this.#on.everything());
	}

	/** Moves to a view; at once if asked, or if the reader wants no motion. */
	look(view: MapView, still = false): void {
		this.#whole = false;
		this.#go(view, still);
	}

	/** Where there is no motion the map has arrived, and said so, before this is over. */
	#go({ lon, lat, zoom }: MapView, still = false): void {
		this.#map?.easeTo({ center: [lon, lat], zoom, ...motion(), ...(still ? { duration: 0 } : {}) });
	}

	/** One step nearer (1) or farther (−1), round a position or the middle of the map. */
	zoom(step: number, around: Position | null): void {
		const map = this.#map;
		if (!map) return;
		this.#whole = false;
		// Pressed again before the map has arrived, the next step starts from where it is going.
		const goal = Math.min(map.getMaxZoom(), Math.max(map.getMinZoom(), (this.#goal ?? map.getZoom()) + step));
		map.easeTo({ zoom: goal, ...(around ? { around } : {}), ...motion() });
		this.#goal = map.isMoving() ? goal : null;
	}

	/** Shifts the map until a point of the screen is well inside the padding. */
	reveal({ x, y }: Pixel, { top, right, bottom, left }: Padding): void {
		const { width = 0, height = 0 } = this.camera ?? {};
		const dx = Math.min(0, x - left - EDGE) + Math.max(0, x - (width - right - EDGE));
		const dy = Math.min(0, y - top - EDGE) + Math.max(0, y - (height - bottom - EDGE));
		if (!dx && !dy) return;
		this.#whole = false;
		this.#map?.panBy([dx, dy], motion());
	}

	/** Whether positions are in view, inside the padding. */
	shows(positions: readonly Position[], { top, right, bottom, left }: Padding): boolean {
		const { camera } = this;
		if (!camera) return false;
		return positions.every((position) => {
			const { x, y } = project(position, camera);
			return x >= left && y >= top && x <= camera.width - right && y <= camera.height - bottom;
		});
	}

	/** The source comes with the style, later than the marks. */
	#giveRoom(): void {
		void this.#map?.getSource<GeoJSONSource>(ROOM_SOURCE)?.setData(this.#room);
	}

	#adopt(map: MapLibreMap): void {
		this.#map = map;
		this.surface = map.getCanvasContainer();
		this.#follow();
		this.settled = this.camera;
		map.on('move', () => this.#follow());
		map.on('resize', () => {
			if (this.#whole) {
				const { lon, lat, zoom } = this.#on.everything();
				map.jumpTo({ center: [lon, lat], zoom });
			}
			this.#follow();
			this.settled = this.camera;
		});
		map.on('movestart', ({ originalEvent }) => {
			if (originalEvent) this.#whole = false;
		});
		map.on('moveend', () => {
			this.#goal = null;
			this.#follow();
			this.settled = this.camera;
			const { lng, lat } = map.getCenter().wrap();
			this.#on.rest(this.#whole ? null : { lon: lng, lat, zoom: map.getZoom() });
		});
		map.on('style.load', () => this.#giveRoom());
		map.on('click', ({ originalEvent, lngLat }) => {
			const { lng, lat } = lngLat.wrap();
			if (originalEvent.target === map.getCanvas()) this.#on.ground([lng, lat]);
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

function keyOf({ basemap, theme, language, hidden, countries }: Look): string {
	return JSON.stringify([basemap === 'embedded' ? basemap : basemap.key, theme, language, hidden, countries.length]);
}
