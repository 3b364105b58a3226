// The index over columns: what a filter shows and how many rows each value would leave, kept up as the filter changes.
import { startOf, type Columns, type FacetColumn, type FacetName } from './columns.ts';
import { Ledger } from './ledger.ts';
import { Postings } from './postings.ts';
import { FacetTally, TimeTally } from './tallies.ts';
import { TimeOrder, type MinuteWindow, type PartColumns } from './time-order.ts';

/** Dimensions whose rows somebody else finds: `marked` is a list made elsewhere, such as those that somebody chose. */
export const LISTED = ['text', 'view', 'marked'] as const;
export type ListedDimension = (typeof LISTED)[number];

/** The bit of each dimension in a row's mask: set when the row fails it. */
export type Fails<F extends string = FacetName> = Readonly<Record<F | 'time' | ListedDimension, number>>;

/** Facets, time and lists must fit the bits of a byte. */
const BITS = 8;

/** A value that no row has. */
export const NOBODY = -1;

/** With several values of a facet chosen: rows that have any of them, or rows that have them all. */
export type Mode = 'any' | 'all';

/** Bars of the histogram unless told otherwise: ten years by month. */
const BINS = 120;

interface ChosenValues {
	values: readonly number[];
	mode: Mode;
	/** 1 for each chosen value. */
	has: Uint8Array;
}

/** What an index may be told beside its columns. */
export interface IndexOptions {
	/** The lists there will be: with many facets, not all of them fit. */
	listed?: readonly ListedDimension[];
	/** Rows whose time is more than one stretch of whole minutes. */
	parts?: PartColumns;
}

/** What of columns an index reads. */
export type IndexColumns<F extends string> = Pick<Columns<F>, 'rows' | 'from' | 'span' | 'facets'>;

/** One filter over the rows of some columns. Values of a facet and rows are numbers; names are in the columns. */
export class ColumnIndex<F extends string = FacetName> {
	readonly columns: IndexColumns<F>;
	/** The bit of each dimension; 0 for a list that there will not be. */
	readonly fails: Fails<F>;
	/** One byte a row: the bits of `fails` that it fails; 0 is shown. Read it, never write. */
	readonly mask: Uint8Array;
	readonly histogram: TimeTally;
	readonly #order: TimeOrder;
	readonly #ledger: Ledger;
	readonly #tallies: ReadonlyMap<F, FacetTally>;
	readonly #postings = new Map<F, Postings>();
	readonly #choices = new Map<F, ChosenValues>();
	readonly #words: Uint32Array;
	#window: MinuteWindow | null = null;
	#active = 0;
	/** The bit that is being changed. */
	#bit = 0;

	/** `bins`: bars of the histogram. */
	constructor(columns: IndexColumns<F>, bins = BINS, { listed = LISTED, parts }: IndexOptions = {}) {
		this.columns = columns;
		const facets = facetsOf(columns);
		this.fails = bitsOf(facets, listed);
		// Whole words of four rows, so that one bit of all rows is set four at a time.
		this.#words = new Uint32Array(Math.ceil(columns.rows / 4));
		this.mask = new Uint8Array(this.#words.buffer, 0, columns.rows);
		this.#order = new TimeOrder(columns, parts);
		this.histogram = new TimeTally(columns, this.#order.dated, bins);
		this.#tallies = new Map(facets.map((name) => [name, new FacetTally(columns.facets[name])]));
		const tallies = [...this.#tallies.values(), this.histogram, ...listed.map(() => null)];
		this.#ledger = new Ledger(tallies, columns.rows);
	}

	/** How many rows are shown. */
	get shown(): number {
		return this.#ledger.shown;
	}

	/** Rows that each value of a facet has, or would leave: the facet's own choice is ignored. */
	counts(facet: F): Int32Array {
		return this.#tallies.get(facet)?.counts ?? new Int32Array(0);
	}

	/** Shown rows in time order, from the one at `skip` on, `limit` at most. */
	rows(skip = 0, limit = Infinity): Uint32Array {
		const length = Math.max(0, Math.min(limit, this.shown - skip));
		const rows = new Uint32Array(length);
		for (let row = 0, seen = 0, at = 0; at < length; row++)
			if (this.mask[row] === 0 && seen++ >= skip) rows[at++] = row;
		return rows;
	}

	/** Chooses the values of a facet, where `NOBODY` is a value that no row has; none asks nothing. Refuses other numbers the facet does not have. */
	choose(facet: F, chosen: readonly number[], mode: Mode = 'any'): void {
		const values = [...new Set(chosen)].filter((value) => value !== NOBODY);
		const size = this.columns.facets[facet].names.length;
		const wrong = values.find((value) => !Number.isInteger(value) || value < 0 || value >= size);
		if (wrong !== undefined)
			throw new RangeError(`There are ${size} ${facet}, numbered from 0; ${wrong} is none of them.`);
		const before = this.#choices.get(facet) ?? { values: [], mode: 'any', has: new Uint8Array(size) };
		const has = new Uint8Array(size);
		for (const value of values) has[value] = 1;
		const next: ChosenValues = { values, mode, has };
		this.#choices.set(facet, next);
		this.#bit = this.fails[facet];
		const lacking = values.length < chosen.length && chosen.includes(NOBODY);
		if (lacking && (mode === 'all' || values.length === 0)) return this.#only(() => undefined);
		if (values.length === 0) return this.#open();
		const postings = this.#postingsOf(facet);
		const added = values.filter((value) => before.has[value] === 0);
		const removed = before.values.filter((value) => has[value] === 0);
		const sum = (list: readonly number[]) => list.reduce((total, value) => total + postings.count(value), 0);
		const step = before.values.length > 0 && before.mode === 'any' && mode === 'any';
		if (step && sum(added) + sum(removed) <= sum(values)) this.#step(postings, added, removed, facet, next);
		else this.#only((admit) => visitChosen(postings, this.columns.facets[facet], next, admit));
	}

	/** Only rows that may have been in the window; `null` asks nothing. */
	setTime(window: MinuteWindow | null): void {
		const before = this.#window;
		this.#window = window;
		this.#bit = this.fails.time;
		if (window === null) return this.#open();
		const order = this.#order;
		const between = before === null ? null : order.runsBetween(before, window);
		const size = (runs: readonly (readonly [number, number])[]) =>
			runs.reduce((sum, [a, b]) => sum + Math.max(0, b - a), 0);
		if (between === null || size(between) > size(order.runsOf(window))) {
			this.#only((admit) =>
				visit(order.runsOf(window), [order.long, order.apart], (row) => {
					if (order.isWithin(row, window)) admit(row);
				})
			);
			return;
		}
		const others = [before === null ? order.long : order.longBetween(before, window), order.apart];
		this.#come((admit) =>
			visit(between, others, (row) => {
				if (order.isWithin(row, window)) admit(row);
			})
		);
		this.#go((refuse) =>
			visit(between, others, (row) => {
				if (!order.isWithin(row, window)) refuse(row);
			})
		);
	}

	/** Only the listed rows, in any order; `null` asks nothing. */
	keep(dimension: ListedDimension, rows: ArrayLike<number> | null): void {
		this.#bit = this.fails[dimension];
		if (this.#bit === 0) throw new RangeError(`This index was made without a list of what is ${dimension}.`);
		if (rows === null) return this.#open();
		const size = this.columns.rows;
		for (let i = 0; i < rows.length; i++) {
			const row = rows[i] ?? -1;
			if (row < 0 || row >= size || !Number.isInteger(row))
				throw new RangeError(`There are ${size} rows, numbered from 0; ${row} is none of them.`);
		}
		this.#only((admit) => {
			for (let i = 0; i < rows.length; i++) admit(rows[i] ?? 0);
		});
	}

	#postingsOf(facet: F): Postings {
		const known = this.#postings.get(facet);
		if (known) return known;
		const made = new Postings(this.columns.facets[facet], this.columns.rows);
		this.#postings.set(facet, made);
		return made;
	}

	/** Values added and taken away among others: only the rows that have them are looked at. */
	#step(
		postings: Postings,
		added: readonly number[],
		removed: readonly number[],
		facet: F,
		{ has }: ChosenValues
	): void {
		const column = this.columns.facets[facet];
		this.#come((admit) => added.forEach((value) => postings.forEach(value, admit)));
		this.#go((refuse) => {
			for (const value of removed)
				postings.forEach(value, (row) => {
					if (chosenIn(column, row, has) === 0) refuse(row);
				});
		});
	}

	/** Everything fails the dimension but the rows that are admitted: they alone are counted, all others forgotten. */
	#only(visitRows: (admit: (row: number) => void) => void): void {
		this.#active |= this.#bit;
		this.#ledger.clearOthers(this.#bit);
		const four = (this.#bit * 0x01010101) >>> 0;
		const words = this.#words;
		for (let i = 0; i < words.length; i++) words[i] = (words[i] ?? 0) | four;
		this.#come(visitRows);
	}

	/** Nothing is asked in the dimension any more. */
	#open(): void {
		if ((this.#active & this.#bit) === 0) return;
		this.#active &= ~this.#bit;
		if (this.#active === 0) {
			this.mask.fill(0);
			this.#ledger.fill(this.columns.rows);
			return;
		}
		this.#come((admit) => {
			for (let row = 0; row < this.mask.length; row++) admit(row);
		});
	}

	/** Visited rows pass the dimension from now on. */
	#come(visitRows: (admit: (row: number) => void) => void): void {
		const { mask } = this;
		const ledger = this.#ledger;
		const bit = this.#bit;
		ledger.begin(bit, 1);
		visitRows((row) => {
			const before = mask[row] ?? 0;
			if ((before & bit) === 0) return;
			mask[row] = before ^ bit;
			ledger.put(row, before ^ bit);
		});
		ledger.end();
	}

	/** Visited rows fail the dimension from now on. */
	#go(visitRows: (refuse: (row: number) => void) => void): void {
		const { mask } = this;
		const ledger = this.#ledger;
		const bit = this.#bit;
		ledger.begin(bit, -1);
		visitRows((row) => {
			const before = mask[row] ?? 0;
			if ((before & bit) !== 0) return;
			mask[row] = before | bit;
			ledger.put(row, before);
		});
		ledger.end();
	}
}

/** Visits the rows that a choice of values admits. */
function visitChosen(
	postings: Postings,
	column: FacetColumn,
	{ values, mode, has }: ChosenValues,
	admit: (row: number) => void
): void {
	if (mode === 'any') return values.forEach((value) => postings.forEach(value, admit));
	const [rarest = 0] = [...values].sort((a, b) => postings.count(a) - postings.count(b));
	postings.forEach(rarest, (row) => {
		if (chosenIn(column, row, has) === values.length) admit(row);
	});
}

/** How many of a row's values are chosen. */
function chosenIn(column: FacetColumn, row: number, has: Uint8Array): number {
	const end = startOf(column, row + 1);
	let found = 0;
	for (let at = startOf(column, row); at < end; at++) found += has[column.ids[at] ?? 0] ?? 0;
	return found;
}

function visit(
	runs: readonly (readonly [number, number])[],
	lists: readonly Uint32Array[],
	see: (row: number) => void
): void {
	for (const [first, end] of runs) for (let row = first; row < end; row++) see(row);
	for (const rows of lists) for (const row of rows) see(row);
}

/** The facets of some columns, in their order. */
export function facetsOf<F extends string>({ facets }: Pick<Columns<F>, 'facets'>): F[] {
	// The keys of a record of facets are their names and nothing else.
	return Object.keys(facets) as F[];
}

function bitsOf<F extends string>(facets: readonly F[], listed: readonly ListedDimension[]): Fails<F> {
	const dimensions = [...facets, 'time', ...listed];
	if (dimensions.length > BITS)
		throw new RangeError(`An index has at most ${BITS} dimensions; ${dimensions.length} were asked for.`);
	const bit = (name: string) => (dimensions.includes(name) ? 1 << dimensions.indexOf(name) : 0);
	const lists = { text: bit('text'), view: bit('view'), marked: bit('marked') };
	const each = Object.fromEntries(facets.map((name) => [name, bit(name)])) as Record<F, number>;
	return { ...each, time: bit('time'), ...lists };
}
