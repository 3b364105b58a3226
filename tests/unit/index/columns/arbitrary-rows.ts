// Rows and sequences of filters for property tests.
import fc from 'fast-check';
import type { IndexRow } from '#core/index/columns/build.ts';
import { FACETS, type Columns } from '#core/index/columns/columns.ts';
import type { Action } from './naive.ts';

const names = (letter: string, most: number, maxLength: number) =>
	fc.array(
		fc.integer({ min: 0, max: most - 1 }).map((n) => `${letter}${n}`),
		{ maxLength }
	);

/** Minutes, some rows short, few long, some at the same minute. */
const time = fc
	.tuple(
		fc.integer({ min: -3000, max: 3000 }),
		fc.oneof(
			{ weight: 12, arbitrary: fc.integer({ min: 0, max: 1440 }) },
			{ weight: 1, arbitrary: fc.integer({ min: 0, max: 90_000 }) }
		)
	)
	.map(([from, length]) => ({ from, to: from + length }));

const at = fc.tuple(
	fc.integer({ min: -180_000_000, max: 180_000_000 }).map((n) => n / 1e6),
	fc.integer({ min: -90_000_000, max: 90_000_000 }).map((n) => n / 1e6)
);

/** One row; `single` gives it exactly one value in each facet but the actors. */
function arbitraryRow(single: boolean): fc.Arbitrary<IndexRow> {
	const some = (letter: string, most: number) =>
		single ? fc.integer({ min: 0, max: most - 1 }).map((n) => [`${letter}${n}`]) : names(letter, most, 3);
	return fc.record({
		id: fc.string({ maxLength: 8 }),
		title: fc.oneof(
			fc.string({ unit: 'grapheme', maxLength: 12 }),
			fc.constantFrom('A boat', 'the Pier', 'a pier, a boat')
		),
		time: fc.option(time, { nil: null, freq: 8 }),
		at: fc.option(at, { nil: null, freq: 8 }),
		values: fc.record({
			actors: names('a', 6, 4),
			sources: some('s', 4),
			kinds: some('k', 5),
			precisions: some('p', 3)
		})
	});
}

/** Lists of rows, empty ones among them. */
export const arbitraryRows: fc.Arbitrary<IndexRow[]> = fc
	.boolean()
	.chain((single) => fc.array(arbitraryRow(single), { maxLength: 150, size: 'max' }));

const minuteWindow = fc
	.record({
		from: fc.integer({ min: -4000, max: 4000 }),
		length: fc.integer({ min: 0, max: 3000 }),
		undated: fc.boolean()
	})
	.map(({ from, length, undated }) => ({ from, to: from + length, undated }));

/** A filter changed step by step, as a person does it. */
export function arbitraryActions(columns: Columns): fc.Arbitrary<Action[]> {
	const choose = fc.constantFrom(...FACETS).chain((facet) =>
		fc.record({
			do: fc.constant('choose' as const),
			facet: fc.constant(facet),
			values: fc.subarray(columns.facets[facet].names.map((_, value) => value)),
			mode: fc.constantFrom('any' as const, 'any' as const, 'all' as const)
		})
	);
	const brush = fc.record({ do: fc.constant('time' as const), window: fc.option(minuteWindow, { nil: null }) });
	const rows = fc.subarray(Array.from({ length: columns.rows }, (_, row) => row));
	const keep = fc.record({
		do: fc.constant('keep' as const),
		dimension: fc.constantFrom('text' as const, 'view' as const, 'marked' as const),
		rows: fc.option(rows, { nil: null })
	});
	return fc.array(
		fc.oneof({ weight: 3, arbitrary: choose }, { weight: 3, arbitrary: brush }, { weight: 1, arbitrary: keep }),
		{ minLength: 1, maxLength: 15, size: 'max' }
	);
}
