// The records that a filter leaves, and how many each value would: over columns, made from a dossier or opened from a file.
import { MINUTE } from '#core/basics/durations.ts';
import { facetOfAny } from '#core/index/columns/build.ts';
import { ColumnIndex, NOBODY } from '#core/index/columns/column-index.ts';
import { STEPS_PER_DEGREE, UNPLACED, startOf } from '#core/index/columns/columns.ts';
import type { Box } from '#core/geo/view.ts';
import { NO_FILTER, type Counts, type Disputed, type Filter } from '#core/index/filter.ts';
import type { ActorRole } from '#core/index/records.ts';
import { PRECISIONS } from '#core/dossier/types.ts';
import { DISPUTED, type RecordColumns } from './columns.ts';
import { IdNumbers } from './id-numbers.ts';
import { RecordSearch } from './record-search.ts';
import { RECORD_FACETS, type Applied, type RecordFacet, type RecordLine } from './types.ts';

/** Bars of the histogram: some four pixels each on a wide page. */
const BINS = 180;

type Rows = ArrayLike<number>;

/** The records of a dossier under one filter that changes step by step. */
export class Records {
	readonly columns: RecordColumns;
	#index: ColumnIndex<RecordFacet>;
	/** What the index has been told. */
	#filter: Filter = NO_FILTER;
	#disputed: Disputed | undefined;
	readonly #ids: IdNumbers;
	readonly #search: RecordSearch;
	/** What each list of rows was made for, so that one that stays is not made again. */
	#found: { query: string; rows: Rows | null } = { query: '', rows: null };
	#inView: { view: Box | null; rows: Rows | null } = { view: null, rows: null };
	#atPlaces: Int32Array | null = null;
	readonly #flagged = new Map<number, Uint32Array>();

	constructor(columns: RecordColumns) {
		this.columns = columns;
		this.#ids = new IdNumbers(columns.ids);
		this.#search = new RecordSearch(columns);
		this.#index = this.#indexFor(NO_FILTER.actorRoles);
	}

	/** What was asked last. */
	get filter(): Filter {
		return this.#filter;
	}

	/** How many records are shown. */
	get shown(): number {
		return this.#index.shown;
	}

	/** One byte a row, 0 where it is shown; it changes with the filter. */
	get mask(): Uint8Array {
		return this.#index.mask;
	}

	/** The bit of `mask` that a row has which was not in the window of time. */
	get failsTime(): number {
		return this.#index.fails.time;
	}

	/** Where the histogram begins and how long one of its bins is, in milliseconds since 1970-01-01 UTC. */
	get bins(): { origin: number; width: number; count: number } {
		const { origin, width } = this.#index.histogram;
		return { origin: origin * MINUTE, width: width * MINUTE, count: BINS };
	}

	/** Brings the records to a filter: only the dimensions that it changes are looked at. `disputed`: ids on which accounts differ or conflict, where that is not in the columns. */
	apply(filter: Filter, disputed?: Disputed): Applied {
		const { actorRoles } = this.#filter;
		let told: Filter = this.#filter;
		if (!same(filter.actorRoles, actorRoles)) {
			// Who counts as an actor is built into a column: other roles are another index.
			this.#index = this.#indexFor(filter.actorRoles);
			told = NO_FILTER;
		}
		this.#tell(filter, told, disputed);
		this.#filter = filter;
		this.#disputed = disputed;
		this.#atPlaces = null;
		return {
			filter,
			shown: this.shown,
			counts: this.#counts(),
			histogram: this.#index.histogram.counts.slice()
		};
	}

	/** Row of a record; `null` where there is none of that id. */
	rowOf(id: string): number | null {
		return this.#ids.of(id);
	}

	/** Shown rows in time order, from the one at `skip` on, `limit` at most. */
	rows(skip = 0, limit = Infinity): Uint32Array {
		return this.#index.rows(skip, limit);
	}

	/** Shown records in time order, from the one at `skip` on, `limit` at most. */
	lines(skip: number, limit: number): RecordLine[] {
		return Array.from(this.rows(skip, limit), (row) => this.line(row));
	}

	/** The record of a row as a list tells it; of several precisions the finest. */
	line(row: number): RecordLine {
		const { ids, titles, when, facets } = this.columns;
		const { precisions, kinds } = facets;
		const own = [...precisions.ids.subarray(startOf(precisions, row), startOf(precisions, row + 1))];
		const named = own.map((value) => precisions.names[value] ?? '');
		return {
			row,
			id: ids.at(row),
			type: kinds.names[kinds.ids[row] ?? 0] === 'event' ? 'event' : 'statement',
			title: titles.at(row),
			when: when.at(row) || null,
			precision: PRECISIONS.find((precision) => named.includes(precision)) ?? 'unknown'
		};
	}

	/**
	 * How many shown records stand at each place, each once a place; in the order of the places. With `flags` only those whose `flags`
	 * have these bits set as in `value`.
	 */
	placeCounts(flags = 0, value = flags): Int32Array {
		if (flags === 0) return (this.#atPlaces ??= this.#countPlaces());
		const counts = new Int32Array(this.columns.standing.totals.length);
		for (const row of this.#flaggedRows(flags, value)) if (this.mask[row] === 0) this.#countAt(row, counts, 1);
		return counts;
	}

	#flaggedRows(flags: number, value: number): Uint32Array {
		const key = flags * 256 + value;
		const known = this.#flagged.get(key);
		if (known) return known;
		const { flags: all } = this.columns;
		const rows = Uint32Array.from(all.keys()).filter((row) => ((all[row] ?? 0) & flags) === value);
		this.#flagged.set(key, rows);
		return rows;
	}

	/** From what is hidden or what is shown, whichever is less. */
	#countPlaces(): Int32Array {
		const { rows, standing } = this.columns;
		const { mask } = this;
		const mostShown = this.shown > rows / 2;
		const counts = mostShown ? Int32Array.from(standing.totals) : new Int32Array(standing.totals.length);
		const sign = mostShown ? -1 : 1;
		if (mostShown && this.shown === rows) return counts;
		for (let row = 0; row < rows; row++) if ((mask[row] === 0) !== mostShown) this.#countAt(row, counts, sign);
		return counts;
	}

	#countAt(row: number, counts: Int32Array, sign: number): void {
		const { standing } = this.columns;
		const end = startOf(standing, row + 1);
		for (let at = startOf(standing, row); at < end; at++) {
			const place = standing.ids[at] ?? 0;
			counts[place] = (counts[place] ?? 0) + sign;
		}
	}

	#tell(filter: Filter, told: Filter, disputed: Disputed | undefined): void {
		const index = this.#index;
		for (const facet of RECORD_FACETS) {
			const mode = facet === 'actors' ? filter.actorMode : 'any';
			const sameMode = facet !== 'actors' || filter.actorMode === told.actorMode;
			if (!sameMode || !same(filter[facet], told[facet]))
				index.choose(facet, this.#numbers(facet, filter[facet]), mode);
		}
		if (filter.time !== told.time) {
			const { time } = filter;
			index.setTime(time && { from: time.from / MINUTE, to: time.to / MINUTE, undated: time.undated });
		}
		const otherDisputed = filter.disputed !== told.disputed || (filter.disputed && disputed !== this.#disputed);
		if (otherDisputed || filter.query !== told.query || filter.view !== told.view)
			index.keep('text', this.#listed(filter, disputed));
	}

	#numbers(facet: RecordFacet, values: readonly string[]): number[] {
		const { names } = this.#index.columns.facets[facet];
		// What the dossier does not have, no record has: such a value leaves nothing.
		return values.map((value) => (names.includes(value) ? names.indexOf(value) : NOBODY));
	}

	/** The rows that pass words, view and what is disputed, in one list: none of them has counts that leave it out. */
	#listed({ query, view, disputed: asked }: Filter, disputed: Disputed | undefined): Rows | null {
		if (this.#found.query !== query) this.#found = { query, rows: this.#search.find(query) };
		if (this.#inView.view !== view)
			this.#inView = { view, rows: view && this.#search.at(placesIn(view, this.columns)) };
		const lists = [this.#found.rows, this.#inView.rows, asked ? this.#rowsOf(disputed) : null];
		const [first, ...others] = lists.filter((rows) => rows !== null);
		if (first === undefined) return null;
		return others.reduce((rows, other) => common(rows, other, this.columns.rows), first);
	}

	#counts(): Counts {
		const { mask, histogram, shown } = this.#index;
		const disputed = this.#filter.disputed
			? // Where it is asked for, what is shown is what it would leave.
				shown
			: countShown(this.#rowsOf(this.#disputed), mask);
		return {
			actors: this.#named('actors'),
			sources: this.#named('sources'),
			kinds: this.#named('kinds'),
			eventKinds: this.#named('eventKinds'),
			precisions: this.#named('precisions'),
			tellings: this.#named('tellings'),
			disputed,
			undated: histogram.counts.at(-1) ?? 0
		};
	}

	#named(facet: RecordFacet): ReadonlyMap<string, number> {
		const { names } = this.#index.columns.facets[facet];
		const counts = new Map<string, number>();
		this.#index.counts(facet).forEach((count, value) => {
			const name = names[value];
			if (count > 0 && name !== undefined) counts.set(name, count);
		});
		return counts;
	}

	#rowsOf(ids: Disputed | undefined): ArrayLike<number> {
		if (ids) return [...ids].flatMap((id) => this.rowOf(id) ?? []);
		return this.#flaggedRows(DISPUTED, DISPUTED);
	}

	#indexFor(roles: readonly ActorRole[]): ColumnIndex<RecordFacet> {
		const { rows, from, span, parts, facets } = this.columns;
		const { sources, kinds, eventKinds, precisions, tellings } = facets;
		const actors = facetOfAny(
			roles.map((role) => facets[role]),
			rows
		);
		const columns = { rows, from, span, facets: { actors, sources, kinds, eventKinds, precisions, tellings } };
		return new ColumnIndex(columns, BINS, { listed: ['text'], parts });
	}
}

/** The numbers of the places whose mark stands in a part of the map, its edges included. */
function placesIn({ west, south, east, north }: Box, { places: { lon, lat } }: RecordColumns): number[] {
	const found: number[] = [];
	for (let place = 0; place < lon.length; place++) {
		const steps = lon[place] ?? UNPLACED;
		if (steps === UNPLACED) continue;
		const x = steps / STEPS_PER_DEGREE;
		const y = (lat[place] ?? 0) / STEPS_PER_DEGREE;
		const across = west <= east ? x >= west && x <= east : x >= west || x <= east;
		if (across && y >= south && y <= north) found.push(place);
	}
	return found;
}

function countShown(rows: Rows, mask: Uint8Array): number {
	let count = 0;
	for (let at = 0; at < rows.length; at++) if (mask[rows[at] ?? 0] === 0) count++;
	return count;
}

function common(one: Rows, other: Rows, size: number): Rows {
	const has = new Uint8Array(size);
	for (let at = 0; at < one.length; at++) has[one[at] ?? 0] = 1;
	return Array.from(other).filter((row) => has[row] === 1);
}

function same(a: readonly string[], b: readonly string[]): boolean {
	return a === b || (a.length === b.length && a.every((value, at) => value === b[at]));
}
