// For each value of a facet the rows that have it, so that only rows a choice touches are looked at.
import { startOf, type Lists } from './columns.ts';

/** Rows of one chunk: a row within it fits 16 bits, which halves the lists. */
const CHUNK_BITS = 16;
const CHUNK = 1 << CHUNK_BITS;

/** The rows of every value, ascending. Two bytes an entry. */
export class Postings {
	readonly #rows: Uint16Array;
	/** Where the rows of a value in a chunk begin: chunks of value 0, chunks of value 1, …, and the end of the last. */
	readonly #starts: Uint32Array;
	readonly #chunks: number;

	constructor(facet: Lists, rows: number) {
		const { ids, totals } = facet;
		const chunks = Math.max(1, Math.ceil(rows / CHUNK));
		const starts = new Uint32Array(totals.length * chunks + 1);
		// Counted one place on, summed up, and then used as the pens that write: a counting sort.
		for (let chunk = 0; chunk < chunks; chunk++) {
			const end = startOf(facet, Math.min(rows, (chunk + 1) * CHUNK));
			for (let at = startOf(facet, chunk * CHUNK); at < end; at++) {
				const slot = (ids[at] ?? 0) * chunks + chunk + 1;
				starts[slot] = (starts[slot] ?? 0) + 1;
			}
		}
		for (let slot = 1; slot < starts.length; slot++) starts[slot] = (starts[slot] ?? 0) + (starts[slot - 1] ?? 0);
		const pens = starts.slice(0, -1);
		const list = new Uint16Array(ids.length);
		for (let row = 0, at = 0; row < rows; row++) {
			for (const end = startOf(facet, row + 1); at < end; at++) {
				const slot = (ids[at] ?? 0) * chunks + (row >>> CHUNK_BITS);
				const pen = pens[slot] ?? 0;
				list[pen] = row;
				pens[slot] = pen + 1;
			}
		}
		this.#rows = list;
		this.#starts = starts;
		this.#chunks = chunks;
	}

	/** How many rows have the value. */
	count(value: number): number {
		return (this.#starts[(value + 1) * this.#chunks] ?? 0) - (this.#starts[value * this.#chunks] ?? 0);
	}

	/** Visits the rows that have the value, ascending. */
	forEach(value: number, visit: (row: number) => void): void {
		const rows = this.#rows;
		for (let chunk = 0; chunk < this.#chunks; chunk++) {
			const first = chunk << CHUNK_BITS;
			const end = this.#starts[value * this.#chunks + chunk + 1] ?? 0;
			for (let i = this.#starts[value * this.#chunks + chunk] ?? 0; i < end; i++) visit(first + (rows[i] ?? 0));
		}
	}
}
