// The points drawn by MapLibre's own layers, for a graphics card that cannot run our program: the shown rows in view, as GeoJSON.
import type { FeatureCollection, Point } from 'geojson';
import type { GeoJSONSource, Map as MapLibreMap } from 'maplibre-gl';
import { STEPS_PER_DEGREE } from '#core/index/columns/columns.ts';
import { cameraOf } from './camera.ts';
import { FORM_NUMBERS } from './forms.ts';
import { chosenOf, type Drawn } from './painting.ts';
import { rowsInBox } from './pick.ts';
import { PICTURE_RATIO, pictureOf } from './pictures.ts';
import type { PointForm, PointStyle } from './types.ts';
import { boxOf } from './view-box.ts';

/** Name of the layer, and of its source. */
export const PLAIN_LAYER = 'dateline-plain-points';
const FORMS: readonly PointForm[] = ['disc', 'ring', 'plate'];

/** One layer over a source that holds what is in view, brought up to date each time the map rests. */
export class PlainPoints {
	readonly #map: MapLibreMap;
	readonly #drawn: Drawn;
	#dressed: PointStyle | null = null;

	constructor(map: MapLibreMap, drawn: Drawn) {
		this.#map = map;
		this.#drawn = drawn;
		map.on('moveend', this.#fill);
		map.on('resize', this.#fill);
	}

	/** Adds the layer, and its source where that is missing. */
	put(): void {
		const map = this.#map;
		this.#dress();
		if (!map.getSource(PLAIN_LAYER)) map.addSource(PLAIN_LAYER, { type: 'geojson', data: this.#inView() });
		map.addLayer({
			id: PLAIN_LAYER,
			type: 'symbol',
			source: PLAIN_LAYER,
			layout: {
				'icon-image': ['get', 'picture'],
				'icon-allow-overlap': true,
				'icon-ignore-placement': true,
				// The selected one on top.
				'symbol-sort-key': ['get', 'order']
			}
		});
	}

	/** Draws what has changed: rows, selection, style. */
	update(): void {
		if (this.#dressed !== this.#drawn.style && this.#map.getLayer(PLAIN_LAYER)) this.#dress();
		this.#fill();
	}

	/** Takes layer, source and listeners away. */
	remove(): void {
		const map = this.#map;
		map.off('moveend', this.#fill);
		map.off('resize', this.#fill);
		if (map.getLayer(PLAIN_LAYER)) map.removeLayer(PLAIN_LAYER);
		if (map.getSource(PLAIN_LAYER)) map.removeSource(PLAIN_LAYER);
	}

	readonly #fill = (): void => {
		void this.#map.getSource<GeoJSONSource>(PLAIN_LAYER)?.setData(this.#inView());
	};

	#inView(): FeatureCollection<Point> {
		const { columns, mask, forms, visible } = this.#drawn;
		const { lon, lat } = columns;
		const chosen = chosenOf(this.#drawn);
		const rows = visible ? rowsInBox(columns, mask, boxOf(cameraOf(this.#map))) : chosen === null ? [] : [chosen];
		const features = rows.map((row) => ({
			type: 'Feature' as const,
			geometry: {
				type: 'Point' as const,
				coordinates: [(lon[row] ?? 0) / STEPS_PER_DEGREE, (lat[row] ?? 0) / STEPS_PER_DEGREE]
			},
			properties: {
				picture: pictureName(FORMS.find((form) => FORM_NUMBERS[form] === forms[row]) ?? 'disc', row === chosen),
				order: row === chosen ? 1 : 0
			}
		}));
		return { type: 'FeatureCollection', features };
	}

	/** Gives the map the pictures in the colours of now. */
	#dress(): void {
		const { style } = this.#drawn;
		for (const form of FORMS)
			for (const chosen of [false, true]) {
				const name = pictureName(form, chosen);
				const picture = pictureOf(form, style, chosen);
				if (this.#map.hasImage(name)) this.#map.updateImage(name, picture);
				else this.#map.addImage(name, picture, { pixelRatio: PICTURE_RATIO });
			}
		this.#dressed = style;
	}
}

function pictureName(form: PointForm, chosen: boolean): string {
	return `dateline-${chosen ? 'chosen-' : ''}${form}`;
}
