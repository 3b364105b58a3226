// The points of a packed file on a map: drawn by a custom layer, or by MapLibre's own layers where that cannot be made.
import type { CustomLayerInterface, Map as MapLibreMap } from 'maplibre-gl';
import { cameraOf, projectionOf } from './camera.ts';
import { packForms } from './forms.ts';
import { chosenOf, Painting, type Drawn } from './painting.ts';
import { rowsAt } from './pick.ts';
import { PLAIN_LAYER, PlainPoints } from './plain-points.ts';
import { packPositions } from './positions.ts';
import type { PointColumns, PointLayer, PointStyle } from './types.ts';

const LAYER = 'dateline-points';
/** Rows that one pick gives unless told otherwise. */
const PICKED = 50;

/** Settings of a test. */
export interface PointOptions {
	/** Draws with MapLibre's own layers although the custom one could be made. */
	engine?: 'maplibre';
}

/** Puts the points of some columns onto a map, all of them shown; they stay when its style is changed. */
export function makePointLayer(
	map: MapLibreMap,
	columns: PointColumns,
	style: PointStyle,
	{ engine }: PointOptions = {}
): PointLayer {
	return new Points(map, columns, style, engine === 'maplibre');
}

class Points implements PointLayer {
	readonly #map: MapLibreMap;
	readonly #columns: PointColumns;
	readonly #drawn: Drawn;
	readonly #custom: CustomLayerInterface;
	#painting: Painting | null = null;
	/** Made when the custom layer could not be. */
	#plain: PlainPoints | null = null;
	#removed = false;

	constructor(map: MapLibreMap, columns: PointColumns, style: PointStyle, plain: boolean) {
		const { rows } = columns;
		this.#map = map;
		this.#columns = columns;
		this.#drawn = {
			columns,
			positions: plain ? new Uint32Array(0) : packed(columns),
			forms: packForms(rows, style.form),
			mask: new Uint8Array(rows),
			selected: null,
			visible: true,
			style
		};
		this.#custom = this.#makeCustom();
		if (plain) this.#fallBack();
		this.#put();
		// A new style, or a context that was lost, comes without layers of ours.
		map.on('styledata', this.#put);
	}

	get engine(): 'webgl2' | 'maplibre' {
		return this.#plain ? 'maplibre' : 'webgl2';
	}

	setMask(mask: Uint8Array): void {
		const { rows } = this.#columns;
		if (mask.length !== rows)
			throw new RangeError(`The mask has ${mask.length} bytes; expected one for each of ${rows} rows.`);
		this.#change(() => this.#drawn.mask.set(mask), this.#drawn.visible);
		this.#painting?.maskChanged();
	}

	setSelected(row: number | null): void {
		this.#change(() => (this.#drawn.selected = row), false);
	}

	setStyle(style: PointStyle): void {
		const { form } = this.#drawn.style;
		this.#drawn.style = style;
		if (style.form !== form) {
			this.#drawn.forms.set(packForms(this.#columns.rows, style.form));
			this.#painting?.formsChanged();
		}
		this.#repaint();
	}

	setVisible(visible: boolean): void {
		if (visible === this.#drawn.visible) return;
		this.#drawn.visible = visible;
		this.#repaint();
	}

	pick(x: number, y: number, limit = PICKED): number[] {
		if (!this.#drawn.visible) return [];
		return rowsAt(this.#columns, this.#drawn.mask, { x, y }, limit, projectionOf(this.#map));
	}

	remove(): void {
		this.#removed = true;
		this.#map.off('styledata', this.#put);
		this.#plain?.remove();
		if (this.#map.getLayer(LAYER)) this.#map.removeLayer(LAYER);
	}

	/** Adds the layer where it is missing; before the style has come this does nothing, and is called again. */
	readonly #put = (): void => {
		if (this.#removed || this.#map.getLayer(this.#plain ? PLAIN_LAYER : LAYER)) return;
		// Typed otherwise, but there is none until it has loaded.
		const loaded: unknown = this.#map.getStyle();
		if (!loaded) return;
		if (this.#plain) this.#plain.put();
		else this.#map.addLayer(this.#custom);
	};

	/** Changes what is drawn. A frame of the whole map is dear: it is asked for only where one can see the change. */
	#change(act: () => void, seen: boolean): void {
		const before = chosenOf(this.#drawn);
		act();
		if (seen || chosenOf(this.#drawn) !== before) this.#repaint();
	}

	#repaint(): void {
		if (this.#plain) this.#plain.update();
		else this.#map.triggerRepaint();
	}

	#makeCustom(): CustomLayerInterface {
		return {
			id: LAYER,
			type: 'custom',
			renderingMode: '2d',
			onAdd: (_map, gl) => this.#try(() => (this.#painting = new Painting(gl, this.#drawn))),
			onRemove: () => {
				this.#painting?.remove();
				this.#painting = null;
			},
			render: (_gl, args) => {
				const ratio = this.#map.getPixelRatio();
				this.#try(() => this.#painting?.draw(args, cameraOf(this.#map), ratio));
			}
		};
	}

	/** Does something with the graphics card; where it cannot, MapLibre's own layers take over. */
	#try(action: () => void): void {
		try {
			action();
		} catch (error) {
			console.warn(error);
			// Not in the middle of MapLibre's frame.
			queueMicrotask(() => {
				if (this.#removed) return;
				if (this.#map.getLayer(LAYER)) this.#map.removeLayer(LAYER);
				this.#fallBack();
				this.#put();
			});
		}
	}

	#fallBack(): void {
		this.#plain ??= new PlainPoints(this.#map, this.#drawn);
		this.#plain.update();
	}
}

/** The worker's work, where it has been done; copied only if its memory is shared, which the graphics card may not read. */
function packed(columns: PointColumns): Uint32Array<ArrayBuffer> {
	const done = columns.packed;
	if (!done) return packPositions(columns);
	if (done.length !== 2 * columns.rows)
		throw new RangeError(
			`The packed positions are ${done.length} numbers; expected two for each of ${columns.rows} rows.`
		);
	return done.buffer instanceof ArrayBuffer
		? new Uint32Array(done.buffer, done.byteOffset, done.length)
		: new Uint32Array(done);
}
