// Finds records by words: in what they say themselves, in the names of those who act in them, and of their places.
import { Postings } from '#core/index/columns/postings.ts';
import { TitleSearch, wordsOf } from '#core/index/columns/title-search.ts';
import type { RecordColumns } from './columns.ts';

/** The search of some columns. What it looks words up in is made with the first search: it reads every text once. */
export class RecordSearch {
	readonly #columns: RecordColumns;
	#looked: { words: TitleSearch; actors: TitleSearch; places: TitleSearch } | null = null;
	#acts: Postings | null = null;
	#standing: Postings | null = null;

	constructor(columns: RecordColumns) {
		this.#columns = columns;
	}

	/** Rows that hold every word of a query, each somewhere, ascending; `null` for a query of white space, which asks nothing. */
	find(query: string): Uint32Array | null {
		const asked = wordsOf(query);
		if (asked.length === 0) return null;
		const { words, actors, places } = this.#lookedUp();
		// A row is found when each word in turn has raised it by one.
		const steps = new Uint16Array(this.#columns.rows);
		asked.forEach((word, step) => {
			const raise = (row: number) => {
				if (steps[row] === step) steps[row] = step + 1;
			};
			words.forEach(word, raise);
			actors.forEach(word, (actor) => this.#actsPostings().forEach(actor, raise));
			places.forEach(word, (place) => this.#standingPostings().forEach(place, raise));
		});
		return rowsWhere(steps, asked.length);
	}

	/** Rows that stand at any of these places, ascending. */
	at(places: readonly number[]): Uint32Array {
		const found = new Uint16Array(this.#columns.rows);
		for (const place of places) this.#standingPostings().forEach(place, (row) => (found[row] = 1));
		return rowsWhere(found, 1);
	}

	#lookedUp() {
		const { words, actorWords, places } = this.#columns;
		return (this.#looked ??= {
			words: new TitleSearch(words),
			actors: new TitleSearch(actorWords),
			places: new TitleSearch(places.words)
		});
	}

	#actsPostings(): Postings {
		return (this.#acts ??= new Postings(this.#columns.facets.acts, this.#columns.rows));
	}

	#standingPostings(): Postings {
		return (this.#standing ??= new Postings(this.#columns.standing, this.#columns.rows));
	}
}

function rowsWhere(values: Uint16Array, wanted: number): Uint32Array {
	let length = 0;
	for (const value of values) if (value === wanted) length++;
	const rows = new Uint32Array(length);
	for (let row = 0, at = 0; at < length; row++) if (values[row] === wanted) rows[at++] = row;
	return rows;
}
