// An archive of points on the map: puts its layers there, follows what is in view and what is pressed.
import type { Map as MapLibreMap, MapMouseEvent } from 'maplibre-gl';
import { POINTS_LAYER, type PointsAbout } from '#core/tiles/metadata.ts';
import type { PointMark, PointsOpen } from '#lib/state/points.ts';
import type { Archive } from '../basemap/archive.ts';
import type { Theme } from '../basemap/palette.ts';
import { motion } from '../motion.ts';
import { pointLayers, POINTS_SOURCE, PRESSED_LAYERS } from './layers.ts';
import { marksOf, MOST_LISTED } from './marks.ts';
import { providePlate } from './plate.ts';

/** Pixels round a press that still hit a mark. */
const NEAR = 6;
/** How far a pressed group is zoomed in on, and how near a shown record at least. */
const STEP = 2;

/** What an open archive needs of the page. */
export interface PointsPage {
	theme(): Theme;
	/** Something was chosen: its details are wanted. */
	chosen(): void;
}

/** One archive, on one map at a time. */
export class DrawnPoints implements PointsOpen {
	readonly address: string | null;
	inView = $state.raw<readonly PointMark[]>([]);
	marksInView = $state(0);
	chosen = $state.raw<readonly PointMark[]>([]);
	readonly #archive: Archive;
	readonly #about: PointsAbout;
	readonly #page: PointsPage;
	#map: MapLibreMap | null = null;

	constructor(archive: Archive, about: PointsAbout, address: string | null, page: PointsPage) {
		this.#archive = archive;
		this.#about = about;
		this.address = address;
		this.#page = page;
	}

	get name(): string {
		return this.#archive.name;
	}
	get placed(): number {
		return this.#about.placed;
	}
	get unplaced(): number {
		return this.#about.rows - this.#about.placed;
	}

	/** Draws on a map until the answer is called. */
	readonly attach = (map: MapLibreMap): (() => void) => {
		this.#map = map;
		map.on('styledata', this.#put);
		map.on('idle', this.#look);
		map.on('click', this.#press);
		map.on('mousemove', this.#point);
		this.#put();
		return () => {
			map.off('styledata', this.#put);
			map.off('idle', this.#look);
			map.off('click', this.#press);
			map.off('mousemove', this.#point);
			this.#map = null;
			this.inView = this.chosen = [];
			// A map that was taken down has nothing left to take away.
			if (map.getCanvas().isConnected) this.#takeAway(map);
		};
	};

	press(mark: PointMark): void {
		const map = this.#map;
		const [lng, lat] = mark.at;
		if (mark.row !== null) this.#choose([mark]);
		if (!map || (mark.row !== null && map.getBounds().contains([lng, lat]))) return;
		const nearer = Math.min(map.getMaxZoom(), map.getZoom() + STEP);
		map.easeTo({ center: [lng, lat], zoom: mark.row === null ? nearer : map.getZoom(), ...motion() });
	}

	/** A style that replaced the one before has none of our layers. */
	readonly #put = (): void => {
		const map = this.#map;
		if (!map || map.getSource(POINTS_SOURCE)) return;
		// Typed otherwise, but there is no style until it has loaded; then this is called again.
		const style: unknown = map.getStyle();
		if (!style) return;
		const theme = this.#page.theme();
		// First of all: what follows is told of as a change of the style, and would call this again.
		map.addSource(POINTS_SOURCE, {
			type: 'vector',
			tiles: [`pmtiles://${this.#archive.key}/{z}/{x}/{y}`],
			minzoom: 0,
			maxzoom: this.#about.maxZoom
		});
		providePlate(map, theme);
		for (const layer of pointLayers(this.#about, theme)) map.addLayer(layer);
		for (const { row } of this.chosen) this.#mark(row, true);
	};

	#takeAway(map: MapLibreMap): void {
		for (const { id } of pointLayers(this.#about, 'light')) if (map.getLayer(id)) map.removeLayer(id);
		if (map.getSource(POINTS_SOURCE)) map.removeSource(POINTS_SOURCE);
	}

	readonly #look = (): void => {
		const marks = this.#marksIn();
		this.marksInView = marks.length;
		this.inView = marks.slice(0, MOST_LISTED);
	};

	readonly #press = ({ point, originalEvent }: MapMouseEvent): void => {
		const map = this.#map;
		if (!map || originalEvent.target !== map.getCanvas()) return;
		const hit = this.#marksIn([
			[point.x - NEAR, point.y - NEAR],
			[point.x + NEAR, point.y + NEAR]
		]);
		const records = hit.filter(({ row }) => row !== null).slice(0, MOST_LISTED);
		const [group] = hit;
		if (records.length > 0) this.#choose(records);
		else if (group) this.press(group);
	};

	readonly #point = ({ point }: MapMouseEvent): void => {
		const map = this.#map;
		if (!map) return;
		const over = map.queryRenderedFeatures(point, { layers: this.#layers(map) }).length > 0;
		map.getCanvas().style.cursor = over ? 'pointer' : '';
	};

	#choose(marks: readonly PointMark[]): void {
		for (const { row } of this.chosen) this.#mark(row, false);
		this.chosen = marks;
		for (const { row } of marks) this.#mark(row, true);
		this.#page.chosen();
	}

	#mark(row: number | null, chosen: boolean): void {
		if (row === null || !this.#map?.getSource(POINTS_SOURCE)) return;
		this.#map.setFeatureState({ source: POINTS_SOURCE, sourceLayer: POINTS_LAYER, id: row }, { chosen });
	}

	#marksIn(box?: [[number, number], [number, number]]): PointMark[] {
		const map = this.#map;
		if (!map) return [];
		return marksOf(map.queryRenderedFeatures(box, { layers: this.#layers(map) }));
	}

	#layers(map: MapLibreMap): string[] {
		return PRESSED_LAYERS.filter((layer) => map.getLayer(layer));
	}
}
