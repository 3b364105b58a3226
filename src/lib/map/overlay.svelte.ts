// All that stands over the ground, as it follows from the places, the camera and what is selected.
import { arrangeMarks, type Measure } from './arrange.ts';
import { controlBoxes } from './controls.ts';
import type { LiveMap } from './live-map.svelte.ts';
import { outerRadius, selectedRadius } from '#core/marks/forms.ts';
import { nameMarks, roomTaken } from './naming.ts';
import { extentsOf, type PlaceExtent } from './outline.ts';
import { drawMarks } from './scene.ts';
import { moreWords } from './words.ts';
import type { Camera } from '#core/geo/view.ts';
import type { Grouped } from '#core/marks/types.ts';
import { radiusScale } from '#lib/state/radius-scale.ts';
import type { PixelBox, MapLine, MapPlaces, Padding } from './types.ts';

/** What of the map's properties the overlay follows. */
export interface Follows {
	group: MapPlaces['group'];
	selected: string | null;
	hovered?: string | null;
	line: MapLine | null;
	narrow: boolean;
	padding: Padding;
}

/** Pixels that plates and names keep from the window's edge. */
const EDGE = 8;
/** More places than this no list shows. */
const LISTED = 200;
const NO_MARKS: Grouped = { marks: [], most: 1, crowded: false };
const NOTHING: ReadonlyMap<string, never> = new Map<string, never>();

/** The overlay of one map. Marks are grouped and names placed when the map rests; while it moves they only follow. */
export class Overlay {
	/** Keys of the marks under the pointer, with the keyboard's focus, with an open list. */
	pointed = $state<string | null>(null);
	focused = $state<string | null>(null);
	opened = $state<string | null>(null);
	/** The focus is shown: it came by keyboard. */
	ringed = $state(false);
	measure = $state.raw<Measure>((text) => text.length * 7);
	/** What draws a statement's line, once it has come. */
	statement = $state.raw<typeof import('./statement.ts') | null>(null);
	/** What draws the list of a shared mark, once it has come. */
	lists = $state.raw<typeof import('./lists.ts') | null>(null);
	readonly #live: LiveMap;
	readonly #follows: () => Follows;

	/** `follows` reads the map's properties, so that what derives from them stays up to date. */
	constructor(live: LiveMap, follows: () => Follows) {
		this.#live = live;
		this.#follows = follows;
	}

	/** Places whose marks must list them. */
	readonly #wanted = $derived.by(() => {
		const { selected, line } = this.#follows();
		const ids = [selected, ...(line ? [line.from, ...line.to] : [])];
		return ids.filter((id) => id !== null).join('\n');
	});
	readonly #asked = $derived.by(() => {
		const { settled } = this.#live;
		const { group, narrow } = this.#follows();
		return settled ? group({ ...settled, narrow, wanted: this.#wanted.split('\n') }) : NO_MARKS;
	});
	/** What was answered last: it stays while the next answer is on its way. */
	#answered: Grouped = NO_MARKS;
	#arrived = $state(0);
	readonly #grouped = $derived.by(() => {
		if (!(this.#asked instanceof Promise)) this.#answered = this.#asked;
		return this.#arrived >= 0 ? this.#answered : NO_MARKS;
	});
	readonly radius = $derived.by(() => radiusScale(this.#grouped.most, this.#follows().narrow));
	readonly marks = $derived(this.#grouped.marks);
	/** So many places are in view that they are drawn in thinner forms. */
	readonly crowded = $derived(this.#grouped.crowded);
	readonly #placings = $derived.by(() => {
		const { settled } = this.#live;
		if (!settled) return NOTHING;
		return arrangeMarks(this.marks, settled, this.measure, this.#follows().narrow ? 44 : 24, EDGE);
	});
	readonly all = $derived.by(() => this.#draw(this.#live.camera));
	/** Those in view, and the focused one even if it is not. */
	readonly shown = $derived.by(() => this.all.filter(({ inView, mark }) => inView || mark.key === this.focused));
	readonly extents = $derived.by(() => this.#extents(this.#live.camera));
	readonly lines = $derived.by(() => this.#said(this.#live.camera));
	readonly tags = $derived.by(() => this.#tags(this.#live.camera));
	/** Marks as they stand at rest: what names, the key and lists of what is in view go by. */
	readonly resting = $derived.by(() => this.#draw(this.#live.settled));
	readonly names = $derived.by(() => {
		const { settled } = this.#live;
		if (!settled) return NOTHING;
		const { selected, hovered = null, line, narrow, padding } = this.#follows();
		const tags = this.#tags(settled).map(({ box }) => box);
		const occasion = {
			selected,
			saidAt: line?.from ?? null,
			here: line?.here ?? 'said here',
			wanted: [this.pointed, this.focused, this.#markOf(hovered)],
			opened: this.opened,
			lines: this.#said(settled),
			extents: this.#extents(settled),
			leaders: !this.crowded,
			boxes: [...controlBoxes(settled, narrow, padding), ...tags, ...(this.list ? [this.list.place.box] : [])],
			window: this.#window(settled, 4)
		};
		return nameMarks(this.resting, occasion, this.measure);
	});
	readonly front = $derived.by(() => this.pointed ?? this.focused ?? this.#markOf(this.#follows().hovered ?? null));
	/** Ids of the places whose extent is drawn in full: selected, or at the mark pointed at. */
	readonly raised = $derived.by(() => {
		const front = this.marks.find(({ key }) => key === this.front);
		const { selected } = this.#follows();
		return [...(selected === null ? [] : [selected]), ...(front ? [front.lead.id] : [])];
	});
	/** The open list: its places and where it stands. */
	readonly list = $derived.by(() => {
		const { camera } = this.#live;
		const drawn = this.all.find(({ mark }) => mark.key === this.opened);
		const { lists } = this;
		if (!camera || !drawn || !lists || drawn.mark.places.length < 2) return null;
		const { narrow, padding } = this.#follows();
		const reach = Math.max(outerRadius(drawn.mark), selectedRadius(drawn.mark) + 1.25);
		const at = { x: drawn.x, y: drawn.y, reach };
		const places = drawn.mark.places.slice(0, LISTED);
		const more = drawn.mark.places.length - places.length + drawn.mark.more;
		const names = [...places.map(({ name }) => name), ...(more > 0 ? [moreWords(more)] : [])];
		const widths = names.map((name) => this.measure(name, 600));
		return {
			PlaceList: lists.PlaceList,
			places,
			more,
			place: lists.placeList(at, widths, narrow, camera, padding)
		};
	});

	/** The mark that zooming should keep in view: the focused or the selected one, if it is. */
	readonly anchor = $derived.by(() => {
		const key = this.focused ?? this.#markOf(this.#follows().selected);
		return this.all.find(({ mark, inView }) => inView && mark.key === key)?.mark.at ?? null;
	});

	/** Waits for marks that come from elsewhere; of several that were asked for the newest count. */
	await(): void {
		const asked = this.#asked;
		if (!(asked instanceof Promise)) return;
		const take = (grouped: Grouped) => {
			if (asked !== this.#asked) return;
			this.#answered = grouped;
			this.#arrived++;
		};
		asked.then(take, () => {
			// The marks before stay; who was asked tells what is wrong.
		});
	}

	/** Boxes of the screen at rest that basemap names must leave free. */
	room(): PixelBox[] {
		const { settled } = this.#live;
		if (!settled) return [];
		const { narrow, padding } = this.#follows();
		return [...roomTaken(this.resting, this.names, this.#said(settled)), ...controlBoxes(settled, narrow, padding)];
	}

	/** Loads what draws a statement's line: not before one is marked, for it brings the great circle with it. */
	async loadStatement(): Promise<void> {
		this.statement ??= await import('./statement.ts');
	}

	/** Loads what opens a list: not before somebody presses a shared mark. */
	async loadLists(): Promise<void> {
		this.lists ??= await import('./lists.ts');
	}

	#extents(camera: Camera | null): PlaceExtent[] {
		if (!camera) return [];
		return extentsOf(this.marks, camera, this.crowded ? this.raised : null);
	}

	#draw(camera: Camera | null) {
		return camera ? drawMarks(this.marks, camera, this.#placings, EDGE) : [];
	}

	#said(camera: Camera | null) {
		const { line, selected } = this.#follows();
		if (!line || !camera || !this.statement) return [];
		return this.statement.saidLines(line, this.#draw(camera), selected, camera, this.#window(camera, 16));
	}

	#tags(camera: Camera | null) {
		if (!camera || !this.statement) return [];
		return this.statement.tagBoxes(this.#said(camera), this.#window(camera, EDGE), this.measure);
	}

	/** The part of the window that nothing covers. */
	#window({ width, height }: Camera, edge: number): PixelBox {
		const { top, right, bottom, left } = this.#follows().padding;
		return {
			x: left + edge,
			y: top + edge,
			width: width - left - right - 2 * edge,
			height: height - top - bottom - 2 * edge
		};
	}

	#markOf(id: string | null): string | null {
		return id === null ? null : (this.marks.find(({ places }) => places.some((one) => one.id === id))?.key ?? null);
	}
}
