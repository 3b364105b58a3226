// Rows in blocks: a block far from what is seen is plain text, so that a book of megabytes opens at once and can still be searched.
import type { Span } from '#core/citation/resolve.ts';
import type { TextRow } from './rows.ts';
import { LINE } from './bars.ts';

/** Rows that are drawn together. */
export interface Block extends Span {
	rows: TextRow[];
	/** Index of the first row among all. */
	first: number;
	/** What it will be high, about, in px: the place it keeps until it is drawn. */
	height: number;
}

const ROWS = 24;
const CHARACTERS = 12_000;
/** Up to so many rows everything is drawn at once. */
export const FEW_ROWS = 150;

/** The rows in blocks, in order; `lineHeight` in px. */
export function blocksOf(rows: readonly TextRow[], lineHeight: number): Block[] {
	const blocks: Block[] = [];
	for (const [index, row] of rows.entries()) {
		const last = blocks.at(-1);
		const height = Math.ceil((row.end - row.start) / LINE) * lineHeight + 16;
		if (last && last.rows.length < ROWS && row.end - last.start <= CHARACTERS) {
			last.rows.push(row);
			last.end = row.end;
			last.height += height;
		} else blocks.push({ start: row.start, end: row.end, rows: [row], first: index, height });
	}
	return blocks;
}
