// Finds the quoted speech of a text by its marks alone, without knowing the dossier.

/** A stretch of quoted speech: code points of the text, without the quotation marks. */
export interface Quotation {
	source: string;
	start: number;
	end: number;
	words: string;
}

const OPENING = new Set(['"', '“', '«']);
const CLOSING = new Set(['"', '”', '»']);

/**
 * Everything between quotation marks, paragraph by paragraph. A quotation that is not closed goes on in the next paragraph,
 * which then opens with a mark of its own: it ends for now where its paragraph ends.
 */
export function quotationsIn(source: string, text: string): Quotation[] {
	const found: Quotation[] = [];
	const points = [...text];
	let open: number | null = null;
	const close = (end: number) => {
		if (open !== null) found.push({ source, start: open, end, words: points.slice(open, end).join('') });
		open = null;
	};
	for (const [index, point] of points.entries()) {
		if (point === '\n') close(index);
		else if (open === null) {
			if (OPENING.has(point)) open = index + 1;
		} else if (CLOSING.has(point)) close(index);
	}
	close(points.length);
	return found;
}
