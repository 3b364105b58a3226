// Scrolling through more rows than a browser can lay out: the box is kept short, and small steps stay exact.

/** Pixels of the tallest box; some browsers lay out no more than about 17 million. */
const TALLEST = 8_000_000;

/** A list of equal rows seen through a window, in pixels. */
export interface Scrolled {
	rows: number;
	rowHeight: number;
	/** Height of the window. */
	view: number;
}

/** Where a list stands. */
export interface ScrollPosition {
	/** The box's own `scrollTop`. */
	top: number;
	/** Pixels of the list above the window. */
	offset: number;
}

const fullHeight = ({ rows, rowHeight }: Scrolled) => rows * rowHeight;

/** Pixels that the box is tall. */
export function boxHeight(list: Scrolled): number {
	return Math.min(TALLEST, fullHeight(list));
}

const mostTop = (list: Scrolled) => Math.max(0, boxHeight(list) - list.view);
const mostOffset = (list: Scrolled) => Math.max(0, fullHeight(list) - list.view);

/** Where the list stands when its box was scrolled: a step of a window or less moves it as far, a jump goes to the same share of it. */
export function afterScroll(before: ScrollPosition, top: number, list: Scrolled): ScrollPosition {
	const most = mostTop(list);
	if (top <= 0) return { top: 0, offset: 0 };
	if (top >= most) return { top: most, offset: mostOffset(list) };
	const step = top - before.top;
	const offset = Math.abs(step) <= list.view ? before.offset + step : (top / most) * mostOffset(list);
	return { top, offset: Math.min(mostOffset(list), Math.max(0, offset)) };
}

/** Where the box must stand for the list to stand at an offset. */
export function standingAt(offset: number, list: Scrolled): ScrollPosition {
	const held = Math.min(mostOffset(list), Math.max(0, offset));
	const share = mostOffset(list) === 0 ? 0 : held / mostOffset(list);
	return { top: share * mostTop(list), offset: held };
}

/** The offset nearest to the present one at which a row is wholly in the window. */
export function offsetShowing(row: number, offset: number, { rowHeight, view }: Scrolled): number {
	return Math.max((row + 1) * rowHeight - view, Math.min(row * rowHeight, offset));
}

/** The first row in the window and the first after it, with a few more on both sides. */
export function rowsInView(offset: number, { rows, rowHeight, view }: Scrolled): { first: number; end: number } {
	const MORE = 6;
	const first = Math.max(0, Math.floor(offset / rowHeight) - MORE);
	return { first, end: Math.min(rows, Math.ceil((offset + view) / rowHeight) + MORE) };
}

/** The row that a key leads to from another, or `null` for a key that leads nowhere. */
export function rowByKey(key: string, from: number, { rows, rowHeight, view }: Scrolled): number | null {
	const page = Math.max(1, Math.floor(view / rowHeight) - 1);
	const steps: Readonly<Record<string, number>> = {
		ArrowDown: from + 1,
		ArrowUp: from - 1,
		PageDown: from + page,
		PageUp: from - page,
		Home: 0,
		End: rows - 1
	};
	const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
	return to === undefined || rows === 0 ? null : Math.min(rows - 1, Math.max(0, to));
}
