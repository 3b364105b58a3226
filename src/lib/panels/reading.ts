// Where the reader is in the panel: the focus goes to the heading of what was opened, and a way back ends where it began.
import type { Open } from '#lib/state/selection.svelte.ts';
import { centre } from '#lib/ui/centre.ts';

/** The key of a thing; the two tabs of the dossier are one page. */
function keyOf(open: Open | null): string {
	if (open === null || (open.type === 'list' && open.id === 'in-view')) return 'dossier';
	return open.type === 'passage' ? `passage:${open.id}:${open.index}` : `${open.type}:${open.id}`;
}

/** Follows what is open; one per panel, in the browser only. */
export class Reading {
	#key: string | null = null;
	readonly #left = new Map<string, number>();

	/**
	 * Another thing stands in the panel: scrolls it to where it was left, or to the marked record, and moves the focus to its
	 * heading once the reader has acted. A page that stayed (`kept`) sees to itself.
	 */
	turn(open: Open | null, marked: string | null, root: HTMLElement, kept: boolean): void {
		const key = keyOf(open);
		if (key === this.#key) return;
		this.#key = key;
		if (kept) return;
		const scroller = root.parentElement;
		const acted = navigator.userActivation?.hasBeenActive ?? true;
		if (acted) root.querySelector<HTMLElement>('[data-view-title]')?.focus({ preventScroll: true });
		if (scroller === null) return;
		const left = this.#left.get(key);
		scroller.scrollTop = left ?? 0;
		scroller.onscroll = () => {
			if (this.#key !== null) this.#left.set(this.#key, scroller.scrollTop);
		};
		const target = root.querySelector('[data-in-view]') ?? (left === undefined ? markedRecord(root, marked) : null);
		if (target) centre(target, scroller);
	}
}

function markedRecord(root: HTMLElement, marked: string | null): Element | null {
	return marked === null ? null : root.querySelector(`[data-record="${CSS.escape(marked)}"]`);
}
