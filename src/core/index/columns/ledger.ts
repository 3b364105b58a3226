// Books rows in and out of the counts when they begin or cease to pass one dimension.
import type { Tally } from './tallies.ts';

/** Rows that are booked together: enough to keep each loop tight, few enough to stay in the cache. */
const BATCH = 4096;

/**
 * A row counts in a dimension when it passes all the others. So when one dimension's verdict on a row changes, it counts
 * anew in all others if nothing else fails it, and in one other if that alone fails it.
 */
export class Ledger {
	/** Rows that pass every dimension. */
	shown: number;
	/** The tally of each bit of the mask, where it has one. */
	readonly #tallies: readonly (Tally | null)[];
	readonly #passing = new Uint32Array(BATCH);
	#passingLength = 0;
	readonly #failingOne: readonly Uint32Array[];
	readonly #failingOneLength: Uint32Array;
	#own = 0;
	#sign = 1;

	constructor(tallies: readonly (Tally | null)[], rows: number) {
		this.#tallies = tallies;
		this.shown = rows;
		this.#failingOne = tallies.map((tally) => new Uint32Array(tally === null ? 0 : BATCH));
		this.#failingOneLength = new Uint32Array(tallies.length);
	}

	/** Rows that are put from now on come (1) or go (-1) in the dimension of that bit. */
	begin(bit: number, sign: 1 | -1): void {
		this.#own = 31 - Math.clz32(bit);
		this.#sign = sign;
	}

	/** Books a row; `rest` is its mask without the dimension that changes. */
	put(row: number, rest: number): void {
		if (rest === 0) {
			this.#passing[this.#passingLength++] = row;
			if (this.#passingLength === BATCH) this.#bookPassing();
		} else if ((rest & (rest - 1)) === 0) {
			const other = 31 - Math.clz32(rest);
			const list = this.#failingOne[other];
			if (list === undefined || list.length === 0) return;
			const length = this.#failingOneLength[other] ?? 0;
			list[length] = row;
			this.#failingOneLength[other] = length + 1;
			if (length + 1 === BATCH) this.#bookFailing(other);
		}
	}

	/** Books what has been put. */
	end(): void {
		this.#bookPassing();
		for (let other = 0; other < this.#failingOne.length; other++) this.#bookFailing(other);
	}

	/** Forgets every row in all counts but the own ones of a dimension. */
	clearOthers(bit: number): void {
		const own = 31 - Math.clz32(bit);
		this.shown = 0;
		this.#tallies.forEach((tally, other) => {
			if (other !== own) tally?.clear();
		});
	}

	/** Every one of so many rows passes everything. */
	fill(rows: number): void {
		this.shown = rows;
		for (const tally of this.#tallies) tally?.fill();
	}

	#bookPassing(): void {
		const length = this.#passingLength;
		this.#passingLength = 0;
		if (length === 0) return;
		this.shown += this.#sign * length;
		for (let other = 0; other < this.#tallies.length; other++) {
			if (other !== this.#own) this.#tallies[other]?.add(this.#passing, length, this.#sign);
		}
	}

	#bookFailing(other: number): void {
		const length = this.#failingOneLength[other] ?? 0;
		const list = this.#failingOne[other];
		if (length === 0 || list === undefined) return;
		this.#failingOneLength[other] = 0;
		this.#tallies[other]?.add(list, length, this.#sign);
	}
}
