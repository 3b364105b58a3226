// Which number an id of a column has: a table of hashes, since a million ids as keys of a map would take a hundred megabytes.
import { hashOf } from '#core/basics/hash.ts';
import type { Texts } from '#core/index/columns/text-column.ts';

/** Finds ids of a column. The table is made when it is first asked. */
export class IdNumbers {
	readonly #ids: Texts;
	/** The number of an id at its hash or the next free place behind it, and -1 where there is none. A power of two long. */
	#table: Int32Array | null = null;

	constructor(ids: Texts) {
		this.#ids = ids;
	}

	/** The number of an id, of several alike the first; `null` where there is none. */
	of(id: string): number | null {
		const table = (this.#table ??= this.#made());
		for (let slot = hashOf(id) & (table.length - 1); ; slot = (slot + 1) & (table.length - 1)) {
			const number = table[slot] ?? -1;
			if (number < 0) return null;
			if (this.#ids.at(number) === id) return number;
		}
	}

	#made(): Int32Array {
		const { length } = this.#ids;
		const table = new Int32Array(2 ** Math.ceil(Math.log2(2 * length + 2))).fill(-1);
		for (let number = 0; number < length; number++) {
			let slot = hashOf(this.#ids.at(number)) & (table.length - 1);
			while ((table[slot] ?? -1) >= 0) slot = (slot + 1) & (table.length - 1);
			table[slot] = number;
		}
		return table;
	}
}
