// Counts that follow the rows: one by value for each facet, one by time for the histogram.
import { startOf, UNDATED, type Columns, type Lists } from './columns.ts';

/** Rows are counted in and out by lists: `sign` is 1 or -1, the first `length` rows of the list count. */
export interface Tally {
	add(rows: Uint32Array, length: number, sign: number): void;
	/** Nothing is counted. */
	clear(): void;
	/** Every row is counted. */
	fill(): void;
}

/** Rows by value of one facet. */
export class FacetTally implements Tally {
	readonly counts: Int32Array;
	readonly #facet: Lists;

	constructor(facet: Lists) {
		this.#facet = facet;
		this.counts = Int32Array.from(facet.totals);
	}

	add(rows: Uint32Array, length: number, sign: number): void {
		const { counts } = this;
		const { ids, base } = this.#facet;
		if (base === null) {
			for (let i = 0; i < length; i++) {
				const value = ids[rows[i] ?? 0] ?? 0;
				counts[value] = (counts[value] ?? 0) + sign;
			}
			return;
		}
		const facet = this.#facet;
		for (let i = 0; i < length; i++) {
			const row = rows[i] ?? 0;
			const end = startOf(facet, row + 1);
			for (let at = startOf(facet, row); at < end; at++) {
				const value = ids[at] ?? 0;
				counts[value] = (counts[value] ?? 0) + sign;
			}
		}
	}

	clear(): void {
		this.counts.fill(0);
	}

	fill(): void {
		this.counts.set(this.#facet.totals);
	}
}

/** Rows by when they begin, in bins of equal length over all that is dated, the undated apart. */
export class TimeTally implements Tally {
	/** One count a bin, and that of the undated after them. */
	readonly counts: Int32Array;
	/** Minutes since 1970-01-01 UTC where the first bin begins. */
	readonly origin: number;
	/** Minutes that a bin is long; not always a whole number. */
	readonly width: number;
	readonly #from: Int32Array;
	readonly #all: Int32Array;

	/** `dated` is how many rows have a date: they stand first. */
	constructor({ from }: Pick<Columns, 'from'>, dated: number, bins: number) {
		this.#from = from;
		this.origin = from[0] ?? 0;
		this.width = Math.max(1, (from[dated - 1] ?? 0) + 1 - this.origin) / bins;
		this.counts = new Int32Array(bins + 1);
		// Rows stand in time order: each bin is a run of them.
		for (let row = 0; row < dated; row++) this.counts[this.#binOf(row)] = (this.counts[this.#binOf(row)] ?? 0) + 1;
		this.counts[bins] = from.length - dated;
		this.#all = this.counts.slice();
	}

	add(rows: Uint32Array, length: number, sign: number): void {
		const { counts } = this;
		for (let i = 0; i < length; i++) {
			const bin = this.#binOf(rows[i] ?? 0);
			counts[bin] = (counts[bin] ?? 0) + sign;
		}
	}

	clear(): void {
		this.counts.fill(0);
	}

	fill(): void {
		this.counts.set(this.#all);
	}

	#binOf(row: number): number {
		const from = this.#from[row] ?? UNDATED;
		const last = this.counts.length - 1;
		if (from === UNDATED) return last;
		return Math.min(last - 1, Math.floor((from - this.origin) / this.width));
	}
}
