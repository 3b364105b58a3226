// An archive of points on the map: loads its tiles, follows what is in view and what is pressed.
import type { Map as MapLibreMap } from 'maplibre-gl';
import { POINTS_LAYER, type PointsAbout } from '#core/tiles/metadata.ts';
import { groupMarks } from '#core/marks/group.ts';
import type { MarkPlace, MarkView } from '#core/marks/types.ts';
import type { PointMark, PointsOpen } from '#lib/state/points.ts';
import { radiusScale } from '#lib/state/radius-scale.ts';
import type { Archive } from '../basemap/archive.ts';
import { motion } from '../motion.ts';
import { pointSource, POINTS_SOURCE, UNSEEN_LAYER } from './layers.ts';
import { marksOf, MOST_LISTED } from './marks.ts';
import { idOf, placeOf } from './places.ts';

/** How far a pressed group is zoomed in on. */
const STEP = 2;

/** One archive, on one map at a time. */
export class DrawnPoints implements PointsOpen {
	readonly address: string | null;
	inView = $state.raw<readonly PointMark[]>([]);
	marksInView = $state(0);
	chosen = $state.raw<readonly PointMark[]>([]);
	#places = $state.raw<readonly MarkPlace[]>([]);
	readonly group = $derived.by(() => {
		const places = this.#places;
		const most = places.reduce((largest, { count }) => Math.max(largest, count), 1);
		return (view: MarkView) => groupMarks(places, view, (records) => radiusScale(records, view.narrow), most);
	});
	readonly #archive: Archive;
	readonly #about: PointsAbout;
	readonly #onchosen: () => void;
	#marks: readonly PointMark[] = [];
	#map: MapLibreMap | null = null;

	/** `onchosen`: something was chosen, and its details are wanted. */
	constructor(archive: Archive, about: PointsAbout, address: string | null, onchosen: () => void) {
		this.#archive = archive;
		this.#about = about;
		this.address = address;
		this.#onchosen = onchosen;
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
	get selected(): string | null {
		const [first] = this.chosen;
		return first ? idOf(first.key) : null;
	}

	/** Draws on a map until the answer is called. */
	readonly attach = (map: MapLibreMap): (() => void) => {
		this.#map = map;
		map.on('styledata', this.#put);
		map.on('idle', this.#look);
		this.#put();
		return () => {
			map.off('styledata', this.#put);
			map.off('idle', this.#look);
			this.#map = null;
			this.#marks = this.inView = this.chosen = this.#places = [];
			// A map that was taken down has nothing left to take away.
			if (!map.getCanvas().isConnected || !map.getSource(POINTS_SOURCE)) return;
			map.removeLayer(UNSEEN_LAYER.id);
			map.removeSource(POINTS_SOURCE);
		};
	};

	press(mark: PointMark): void {
		const map = this.#map;
		const [lng, lat] = mark.at;
		if (mark.row !== null) {
			this.chosen = [mark];
			this.#onchosen();
		}
		if (!map || (mark.row !== null && map.getBounds().contains([lng, lat]))) return;
		const nearer = Math.min(map.getMaxZoom(), map.getZoom() + STEP);
		map.easeTo({ center: [lng, lat], zoom: mark.row === null ? nearer : map.getZoom(), ...motion() });
	}

	pick(id: string): boolean {
		const mark = this.#marks.find(({ key }) => idOf(key) === id);
		if (mark) this.press(mark);
		return mark !== undefined;
	}

	/** A style that replaced the one before has no source of ours. */
	readonly #put = (): void => {
		const map = this.#map;
		if (!map || map.getSource(POINTS_SOURCE)) return;
		// Typed otherwise, but there is no style until it has loaded; then this is called again.
		const style: unknown = map.getStyle();
		if (!style) return;
		map.addSource(POINTS_SOURCE, pointSource(this.#archive.key, this.#about));
		map.addLayer(UNSEEN_LAYER);
	};

	readonly #look = (): void => {
		const map = this.#map;
		if (!map?.getSource(POINTS_SOURCE)) return;
		const marks = marksOf(map.querySourceFeatures(POINTS_SOURCE, { sourceLayer: POINTS_LAYER }));
		const bounds = map.getBounds();
		const seen = marks.filter(({ at: [lng, lat] }) => bounds.contains([lng, lat]));
		this.marksInView = seen.length;
		this.inView = seen.slice(0, MOST_LISTED);
		// The same marks again would be grouped, drawn, and looked at again without end.
		const before = this.#marks;
		if (marks.length === before.length && marks.every(({ key }, n) => key === before[n]?.key)) return;
		this.#marks = marks;
		this.#places = marks.map(placeOf);
	};
}
