// Rows into columns: sorted by time, names into numbers.
import {
	BLOCK,
	makeIds,
	STEPS_PER_DEGREE,
	UNDATED,
	UNPLACED,
	type Columns,
	valuesOf,
	type FacetColumn,
	type FacetName,
	type Lists
} from './columns.ts';

/** One event or statement as the index takes it. */
export interface IndexRow {
	id: string;
	title: string;
	/** Minutes since 1970-01-01 UTC, end exclusive; `null` for an undated row. Held within the years -2000 to 6000. */
	time: { from: number; to: number } | null;
	/** Longitude and latitude in degrees; `null` for a row that stands nowhere. */
	at: readonly [number, number] | null;
	/** Names of its values in each facet; said twice counts once. */
	values: Readonly<Record<FacetName, readonly string[]>>;
}

/** Columns with the words that belong to their rows, in the same order. */
export interface Built {
	columns: Columns;
	titles: string[];
	ids: string[];
}

/** Minutes that fit the column with room for a span. */
const FARTHEST = 2_100_000_000;

/** Sorts rows by time (those that begin together as they came) and makes their columns; refuses coordinates that are none. */
export function columnsOf(rows: readonly IndexRow[]): Built {
	const sorted = rows
		.map((row, order) => ({ row, order, ...minutesOf(row) }))
		.sort((a, b) => a.from - b.from || a.order - b.order);
	const facet = (name: FacetName) =>
		facetColumn(
			sorted.map(({ row }) => row.values[name]),
			name
		);
	const columns: Columns = {
		rows: rows.length,
		from: Int32Array.from(sorted, ({ from }) => from),
		span: Int32Array.from(sorted, ({ span }) => span),
		lon: Int32Array.from(sorted, ({ row }) => steps(row, 0, 180)),
		lat: Int32Array.from(sorted, ({ row }) => steps(row, 1, 90)),
		facets: {
			actors: facet('actors'),
			sources: facet('sources'),
			kinds: facet('kinds'),
			precisions: facet('precisions')
		}
	};
	return { columns, titles: sorted.map(({ row }) => row.title), ids: sorted.map(({ row }) => row.id) };
}

/** The time of a row as the columns keep it: whole minutes that hold it. */
export function minutesOf({ id, time }: Pick<IndexRow, 'id' | 'time'>): { from: number; span: number } {
	if (time === null) return { from: UNDATED, span: 0 };
	if (!(time.to >= time.from)) {
		throw new RangeError(`Row "${id}" ends at minute ${time.to}, before it begins at ${time.from}.`);
	}
	const held = (minute: number) => Math.min(FARTHEST, Math.max(-FARTHEST, minute));
	const from = Math.floor(held(time.from));
	return { from, span: Math.min(0x7fffffff, Math.max(1, Math.ceil(held(time.to)) - from)) };
}

function steps({ id, at }: IndexRow, axis: 0 | 1, limit: number): number {
	if (at === null) return UNPLACED;
	const degrees = at[axis];
	if (!(Math.abs(degrees) <= limit)) {
		throw new RangeError(`Row "${id}" stands at ${at.join(', ')}: expected a longitude and a latitude in degrees.`);
	}
	return Math.round(degrees * STEPS_PER_DEGREE);
}

/** One facet's column from the names of each row, names numbered in order of first appearance, those of `known` first. */
export function facetColumn(
	values: readonly (readonly string[])[],
	facet: string,
	known: readonly string[] = []
): FacetColumn {
	const numbers = new Map(known.map((name, number) => [name, number]));
	for (const row of values) for (const name of row) if (!numbers.has(name)) numbers.set(name, numbers.size);
	const once = values.map((row) => (row.length > 1 ? [...new Set(row)] : row));
	const lists = listsOf(once.length, numbers.size, facet, (row, put) => {
		for (const name of once[row] ?? []) put(numbers.get(name) ?? 0);
	});
	return { names: [...numbers.keys()], ...lists };
}

/** What rows have in any of several facets of the same names. */
export function facetOfAny(facets: readonly FacetColumn[], rows: number): FacetColumn {
	const [first] = facets;
	if (first === undefined) return { names: [], ...listsOf(rows, 0, 'values', () => undefined) };
	if (facets.length === 1) return first;
	return {
		names: first.names,
		...listsOf(rows, first.names.length, 'values', (row, put) => {
			const seen: number[] = [];
			for (const facet of facets)
				for (const value of valuesOf(facet, row))
					if (!seen.includes(value)) {
						seen.push(value);
						put(value);
					}
		})
	};
}

/** Lists of so many rows from the numbers, below `size`, that are put for each; asked twice for every row. Refuses more than can be kept. */
export function listsOf(
	rows: number,
	size: number,
	what: string,
	each: (row: number, put: (value: number) => void) => void
): Lists {
	let length = 0;
	let single = true;
	for (let row = 0; row < rows; row++) {
		const before = length;
		each(row, () => length++);
		single &&= length === before + 1;
	}
	const ids = makeIds(length, size);
	const totals = new Uint32Array(size);
	const base = new Uint32Array(Math.floor(rows / BLOCK) + 1);
	const local = new Uint16Array(rows + 1);
	let at = 0;
	for (let row = 0; row <= rows; row++) {
		const block = Math.floor(row / BLOCK);
		if (row % BLOCK === 0) base[block] = at;
		const offset = at - (base[block] ?? 0);
		if (offset > 0xffff) {
			throw new RangeError(`${BLOCK} rows that follow each other have ${offset} ${what} in all; 65535 can be kept.`);
		}
		local[row] = offset;
		if (row < rows)
			each(row, (value) => {
				ids[at++] = value;
				totals[value] = (totals[value] ?? 0) + 1;
			});
	}
	return { ids, base: single ? null : base, local: single ? null : local, totals };
}
