// What pressing, pointing and the keyboard do to the marks.
import { tick } from 'svelte';
import type { LiveMap } from './live-map.svelte.ts';
import { isArrow, neighbour } from './neighbour.ts';
import type { Overlay } from './overlay.svelte.ts';
import type { DrawnMark } from './scene.ts';
import type { MapProps } from './types.ts';

/** The handlers of one map's marks. */
export class Handling {
	/** The open list was opened by keyboard, and takes the focus. */
	byKeyboard = $state(false);
	readonly #live: LiveMap;
	readonly #overlay: Overlay;
	readonly #props: () => MapProps;

	constructor(live: LiveMap, overlay: Overlay, props: () => MapProps) {
		this.#live = live;
		this.#overlay = overlay;
		this.#props = props;
	}

	/** A mark of one place selects it; one of several also opens its list. */
	readonly press = ({ mark }: DrawnMark, byKeyboard: boolean): void => {
		const several = mark.places.length > 1;
		this.byKeyboard = byKeyboard;
		this.#overlay.opened = several ? mark.key : null;
		this.#props().onselect(mark.lead.id);
		if (several) {
			const ids = mark.places.map(({ id }) => id);
			this.#props().ongroup?.(ids, mark.lead.id);
		}
	};

	/** Arrows lead to the nearest mark, + and − zoom round this one, Escape closes the list. */
	readonly key = (event: KeyboardEvent, from: DrawnMark): void => {
		if (event.altKey || event.ctrlKey || event.metaKey) return;
		if (event.key === 'Escape' && this.#overlay.opened !== null) {
			this.#overlay.opened = null;
		} else if (/^[+=_-]$/.test(event.key)) {
			// The map itself would zoom round its middle, and the mark might leave the window.
			this.#live.zoom(/[+=]/.test(event.key) ? 1 : -1, from.mark.at);
		} else if (isArrow(event.key)) {
			const others = this.#overlay.all.filter(({ mark }) => mark !== from.mark);
			const inView = others.filter((one) => one.inView);
			const next = neighbour(from, event.key, inView) ?? neighbour(from, event.key, others);
			if (next) void this.#focus(next.mark.key);
		} else return;
		event.preventDefault();
		event.stopPropagation();
	};

	/** A mark has the focus now, or (`null`) none; `ring`: it came by keyboard. */
	readonly focused = (key: string | null, ring: boolean): void => {
		this.#overlay.focused = key;
		this.#overlay.ringed = ring;
		const drawn = this.#overlay.all.find(({ mark }) => mark.key === key);
		if (drawn) this.#live.reveal(drawn, this.#props().padding);
	};

	/** Closes the list; the focus goes back to its mark. */
	readonly closeList = (): void => {
		const key = this.#overlay.opened;
		this.#overlay.opened = null;
		if (key !== null) void this.#focus(key);
	};

	/** Before the marks change: a focused one that joins another hands the focus on to it. */
	handOn(): void {
		const { focused, marks } = this.#overlay;
		if (focused === null || marks.some(({ key }) => key === focused)) return;
		const heir = marks.find(({ places }) => places.some(({ id }) => id === focused));
		if (heir) void this.#focus(heir.key);
	}

	/** Marks outside the window have no button until they are asked for. */
	async #focus(key: string): Promise<void> {
		this.#overlay.focused = key;
		await tick();
		const button = this.#live.surface?.querySelector<HTMLElement>(`[data-mark="${CSS.escape(key)}"]`);
		button?.focus({ preventScroll: true });
	}
}
