// Keeps the notes of a row beside their words in the browser, whatever changes the height of either.
import { spacesAbove } from './align.ts';

/** Least space between two notes, px. */
const GAP = 10;
const waiting = new Set<HTMLElement>();

/** For the element of a row, with `data-words` on its text and `data-notes` on the list beside it; answers the way to stop. */
export function beside(row: HTMLElement): () => void {
	const observer = new ResizeObserver(() => ask(row));
	for (const part of row.querySelectorAll('[data-words], [data-notes]')) observer.observe(part);
	return () => {
		observer.disconnect();
		waiting.delete(row);
	};
}

/** All rows are measured before any is changed: the browser lays the page out once, not once a row. */
function ask(row: HTMLElement): void {
	if (waiting.size === 0)
		requestAnimationFrame(() => {
			const puts = [...waiting].map(measure);
			waiting.clear();
			for (const put of puts) put();
		});
	waiting.add(row);
}

function measure(row: HTMLElement): () => void {
	const words = row.querySelector<HTMLElement>('[data-words]');
	const list = row.querySelector<HTMLElement>('[data-notes]');
	if (!words || !list) return () => {};
	const notes = [...list.children].filter((child) => child instanceof HTMLElement);
	const [text, column] = [words.getBoundingClientRect(), list.getBoundingClientRect()];
	// On a narrow page they stand below, one under the other.
	const apart = column.left >= text.right - 1 || column.right <= text.left + 1;
	const wanted = notes.map((note) => ({
		top: apart ? topOf(words, Number(note.dataset.note ?? Infinity)) - text.top : 0,
		height: note.offsetHeight
	}));
	const spaces = apart ? spacesAbove(wanted, GAP) : [];
	return () => {
		for (const [n, note] of notes.entries()) note.style.marginTop = spaces[n] === undefined ? '' : `${spaces[n]}px`;
	};
}

/** Top of the first marked words at or after an offset; of a row without any, its own. */
function topOf(words: HTMLElement, offset: number): number {
	for (const mark of words.querySelectorAll<HTMLElement>('[data-start]')) {
		if (Number(mark.dataset.start) >= offset) return mark.getClientRects()[0]?.top ?? 0;
	}
	return words.getBoundingClientRect().top;
}
