// Finds rows by words in their titles: the words of all titles once, each with the rows that have it.
import { foldText } from '#core/index/search.ts';
import type { Texts } from './text-column.ts';

/** Words are parted by white space, which no word of a query holds: a part found in a word is found in the title. */
const GAP = /\s+/;

/** Every different word of the titles, folded, with the rows it stands in. Made once: it reads all titles. */
export class TitleSearch {
	readonly #words: string[] = [];
	/** Where the rows of each word begin, and the end of the last. */
	readonly #starts: Uint32Array;
	readonly #rows: Uint32Array;
	readonly #size: number;

	constructor(titles: Texts) {
		this.#size = titles.length;
		const numbers = new Map<string, number>();
		const asWritten = new Map<string, number>();
		let occurrences = new Uint32Array(1024);
		let length = 0;
		const ends = new Uint32Array(titles.length);
		for (let row = 0; row < titles.length; row++) {
			for (const word of titles.at(row).split(GAP)) {
				let number = asWritten.get(word);
				if (number === undefined) {
					const folded = foldText(word);
					number = numbers.get(folded) ?? this.#words.push(folded) - 1;
					numbers.set(folded, number);
					asWritten.set(word, number);
				}
				if (length === occurrences.length) {
					const longer = new Uint32Array(2 * length);
					longer.set(occurrences);
					occurrences = longer;
				}
				occurrences[length++] = number;
			}
			ends[row] = length;
		}
		this.#starts = new Uint32Array(this.#words.length + 1);
		for (let at = 0; at < length; at++) {
			const slot = (occurrences[at] ?? 0) + 1;
			this.#starts[slot] = (this.#starts[slot] ?? 0) + 1;
		}
		for (let slot = 1; slot < this.#starts.length; slot++)
			this.#starts[slot] = (this.#starts[slot] ?? 0) + (this.#starts[slot - 1] ?? 0);
		const pens = this.#starts.slice(0, -1);
		this.#rows = new Uint32Array(length);
		for (let row = 0, at = 0; row < titles.length; row++)
			for (; at < (ends[row] ?? 0); at++) {
				const word = occurrences[at] ?? 0;
				const pen = pens[word] ?? 0;
				this.#rows[pen] = row;
				pens[word] = pen + 1;
			}
	}

	/** Rows whose title holds every word of the query, ascending; of more than 255 different words the first 255 count. `null` for a query of white space, which asks nothing. */
	find(query: string): Uint32Array | null {
		const asked = wordsOf(query);
		if (asked.length === 0) return null;
		// A row is found when each word in turn has raised it by one, which a byte can count to 255.
		const found = new Uint8Array(this.#size);
		const words = asked.slice(0, 255);
		words.forEach((word, step) =>
			this.forEach(word, (row) => {
				if (found[row] === step) found[row] = step + 1;
			})
		);
		let length = 0;
		for (const steps of found) if (steps === words.length) length++;
		const rows = new Uint32Array(length);
		for (let row = 0, at = 0; at < length; row++) if (found[row] === words.length) rows[at++] = row;
		return rows;
	}

	/** Visits the rows of every word that a folded part is found in; a row may come several times. */
	forEach(part: string, visit: (row: number) => void): void {
		this.#words.forEach((word, number) => {
			if (!word.includes(part)) return;
			const end = this.#starts[number + 1] ?? 0;
			for (let at = this.#starts[number] ?? 0; at < end; at++) visit(this.#rows[at] ?? 0);
		});
	}
}

/** The different words of a query, folded. */
export function wordsOf(query: string): string[] {
	return [...new Set(foldText(query).split(GAP).filter(Boolean))];
}
