// The index as simply as it can be written: every question is answered by looking at every row.
import { UNDATED, UNPLACED, valuesOf, type Columns, type FacetName } from '#core/index/columns/columns.ts';
import type { Fails, ListedDimension, Mode } from '#core/index/columns/column-index.ts';
import type { MinuteWindow } from '#core/index/columns/time-order.ts';

/** One change of the filter. */
export type Action =
	| { do: 'choose'; facet: FacetName; values: number[]; mode: Mode }
	| { do: 'time'; window: MinuteWindow | null }
	| { do: 'keep'; dimension: ListedDimension; rows: number[] | null };

type Dimension = keyof Fails;
type Test = (row: number) => boolean;

/** The same filter as `ColumnIndex`, kept as one test a dimension. */
export class NaiveIndex {
	readonly #columns: Columns;
	readonly #tests = new Map<Dimension, Test>();

	constructor(columns: Columns) {
		this.#columns = columns;
	}

	perform(action: Action): void {
		const [dimension, test] = this.#testOf(action);
		if (test === null) this.#tests.delete(dimension);
		else this.#tests.set(dimension, test);
	}

	/** Rows that pass every dimension but one. */
	passing(but: Dimension | null): number[] {
		const asked = [...this.#tests].flatMap(([dimension, test]) => (dimension === but ? [] : [test]));
		return Array.from({ length: this.#columns.rows }, (_, row) => row).filter((row) =>
			asked.every((test) => test(row))
		);
	}

	mask(fails: Fails): number[] {
		return Array.from({ length: this.#columns.rows }, (_, row) =>
			[...this.#tests].reduce((bits, [dimension, test]) => bits | (test(row) ? 0 : fails[dimension]), 0)
		);
	}

	counts(): Record<FacetName, number[]> {
		const of = (facet: FacetName) => {
			const column = this.#columns.facets[facet];
			const counts = column.names.map(() => 0);
			for (const row of this.passing(facet))
				for (const value of valuesOf(column, row)) counts[value] = (counts[value] ?? 0) + 1;
			return counts;
		};
		return { actors: of('actors'), sources: of('sources'), kinds: of('kinds'), precisions: of('precisions') };
	}

	/** Begin minutes of the rows that every dimension but time leaves. */
	begins(): number[] {
		return this.passing('time').map((row) => this.#columns.from[row] ?? UNDATED);
	}

	/** Degrees of the shown rows that have a place. */
	shownAt(): [number, number][] {
		const { lon, lat } = this.#columns;
		return this.passing(null).flatMap((row): [number, number][] =>
			lon[row] === UNPLACED ? [] : [[(lon[row] ?? 0) / 1e6, (lat[row] ?? 0) / 1e6]]
		);
	}

	#testOf(action: Action): [Dimension, Test | null] {
		if (action.do === 'keep') {
			const { rows } = action;
			return [action.dimension, rows && ((row) => rows.includes(row))];
		}
		if (action.do === 'time') {
			const { window } = action;
			return ['time', window && ((row) => this.#isWithin(row, window))];
		}
		const { facet, values, mode } = action;
		if (values.length === 0) return [facet, null];
		const has = (row: number, value: number) => valuesOf(this.#columns.facets[facet], row).includes(value);
		return [
			facet,
			mode === 'all'
				? (row) => values.every((value) => has(row, value))
				: (row) => values.some((value) => has(row, value))
		];
	}

	#isWithin(row: number, { from, to, undated }: MinuteWindow): boolean {
		const begins = this.#columns.from[row] ?? UNDATED;
		return begins === UNDATED ? undated : begins < to && begins + (this.#columns.span[row] ?? 0) > from;
	}
}
