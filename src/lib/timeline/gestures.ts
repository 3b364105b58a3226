// What a hand does on an axis: one pointer drags, two pinch; a press that stays in place is left to what lies under it.

/** Pixels along the axis. */
export interface Hand {
	/** A drag begins, at the pixel where it was pressed; answers whether it is taken. */
	onstart: (x: number) => boolean;
	onmove: (x: number) => void;
	/** The drag is over. */
	onend: () => void;
	/** Two fingers: how many times further apart than before, around which pixel, and how far that moved. */
	onpinch?: (factor: number, x: number, by: number) => void;
}

/** A hand that moves less has pressed and not dragged. */
const SLACK = 4;

/** Presses that a hand further in has taken; stopped, they would not close the menus that are open elsewhere. */
const taken = new WeakSet<Event>();

/** Attaches a hand to an element; pixels count from the left of `origin`, which stays where it is. Answers the way to let go. */
export function attachHand(element: Element, hand: () => Hand, origin: Element = element): () => void {
	const pressed = new Map<number, number>();
	let from = 0;
	let dragging: Hand | null = null;
	let tapped = false;
	const at = (event: PointerEvent) => event.clientX - origin.getBoundingClientRect().left;
	const two = () => {
		const [a = 0, b = 0] = pressed.values();
		return { middle: (a + b) / 2, apart: Math.max(10, Math.abs(a - b)) };
	};

	function down(event: PointerEvent) {
		if (event.button !== 0) return;
		// What lies under a handle is not dragged with it.
		if (taken.has(event)) return;
		taken.add(event);
		pressed.set(event.pointerId, at(event));
		tapped = true;
		if (pressed.size === 1) from = at(event);
		else end();
	}
	function move(event: PointerEvent) {
		if (!pressed.has(event.pointerId)) return;
		const before = two();
		pressed.set(event.pointerId, at(event));
		if (pressed.size === 2) {
			tapped = false;
			const now = two();
			return hand().onpinch?.(now.apart / before.apart, now.middle, now.middle - before.middle);
		}
		if (pressed.size > 2) return;
		if (dragging === null && tapped && Math.abs(at(event) - from) >= SLACK) {
			tapped = false;
			const taking = hand();
			if (!taking.onstart(from)) return;
			dragging = taking;
			// Only now: captured at once, a press would never reach the bar under it.
			element.setPointerCapture(event.pointerId);
		}
		dragging?.onmove(at(event));
	}
	function end() {
		dragging?.onend();
		dragging = null;
	}
	function up(event: PointerEvent) {
		if (!pressed.delete(event.pointerId)) return;
		if (dragging) swallowClick();
		end();
	}
	/** The drag ends over some bar, which was not meant to be opened. */
	function swallowClick() {
		const stop = (event: Event) => event.stopImmediatePropagation();
		element.addEventListener('click', stop, { capture: true, once: true });
		setTimeout(() => element.removeEventListener('click', stop, { capture: true }));
	}

	const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up };
	const listen = (event: Event) => {
		if (!(event instanceof PointerEvent)) return;
		const listener = Object.entries(listeners).find(([name]) => name === event.type)?.[1];
		listener?.(event);
	};
	for (const name of Object.keys(listeners)) element.addEventListener(name, listen);
	return () => {
		for (const name of Object.keys(listeners)) element.removeEventListener(name, listen);
	};
}
