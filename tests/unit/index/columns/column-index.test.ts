// The index over columns: after any sequence of filters it says what the naive one says.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf, type IndexRow } from '#core/index/columns/build.ts';
import { UNDATED } from '#core/index/columns/columns.ts';
import { ColumnIndex } from '#core/index/columns/column-index.ts';
import { arbitraryActions, arbitraryRows } from './arbitrary-rows.ts';
import { NaiveIndex, type Action } from './naive.ts';

const BINS = 7;

function perform(index: ColumnIndex, action: Action): void {
	if (action.do === 'choose') index.choose(action.facet, action.values, action.mode);
	else if (action.do === 'time') index.setTime(action.window);
	else index.keep(action.dimension, action.rows);
}

/** Everything an index says. */
function said(index: ColumnIndex) {
	return {
		mask: [...index.mask],
		shown: index.shown,
		rows: [...index.rows()],
		counts: {
			actors: [...index.counts('actors')],
			sources: [...index.counts('sources')],
			kinds: [...index.counts('kinds')],
			precisions: [...index.counts('precisions')]
		},
		histogram: [...index.histogram.counts]
	};
}

function saidBy(naive: NaiveIndex, { histogram: { origin, width }, fails }: ColumnIndex) {
	const rows = naive.passing(null);
	const histogram = Array.from({ length: BINS + 1 }, () => 0);
	for (const from of naive.begins()) {
		const bin = from === UNDATED ? BINS : Math.min(BINS - 1, Math.floor((from - origin) / width));
		histogram[bin] = (histogram[bin] ?? 0) + 1;
	}
	return { mask: naive.mask(fails), shown: rows.length, rows, counts: naive.counts(), histogram };
}

const rowsAndActions = arbitraryRows.chain((rows) => {
	const { columns } = columnsOf(rows);
	return arbitraryActions(columns).map((actions) => ({ columns, actions }));
});

describe('an index over columns', () => {
	it('says after each of many changes of the filter what looking at every row says', () => {
		fc.assert(
			fc.property(rowsAndActions, ({ columns, actions }) => {
				const index = new ColumnIndex(columns, BINS);
				const naive = new NaiveIndex(columns);
				expect(said(index)).toEqual(saidBy(naive, index));
				for (const action of actions) {
					perform(index, action);
					naive.perform(action);
					expect(said(index)).toEqual(saidBy(naive, index));
				}
			}),
			{ numRuns: 120 }
		);
	});

	it('does so beyond the 65,536 rows that one list of a value holds', () => {
		const rows = Array.from({ length: 70_000 }, (_, n): IndexRow => {
			const values = {
				actors: [`a${n % 900}`, `a${(n * 7) % 11}`],
				sources: [`s${n % 3}`],
				kinds: ['k'],
				precisions: []
			};
			return { id: `${n}`, title: '', time: { from: (n * 31) % 50_000, to: (n * 31) % 50_000 }, at: null, values };
		});
		const { columns } = columnsOf(rows);
		const index = new ColumnIndex(columns, BINS);
		const naive = new NaiveIndex(columns);
		const actions: Action[] = [
			{ do: 'choose', facet: 'actors', values: [5, 300], mode: 'any' },
			{ do: 'choose', facet: 'actors', values: [5, 300, 301, 899], mode: 'any' },
			{ do: 'time', window: { from: 100, to: 40_000, undated: false } },
			{ do: 'choose', facet: 'sources', values: [1], mode: 'any' },
			{ do: 'time', window: { from: 300, to: 40_500, undated: false } },
			{ do: 'choose', facet: 'actors', values: [5, 899], mode: 'any' }
		];
		for (const action of actions) {
			perform(index, action);
			naive.perform(action);
		}
		expect(index.shown).toBeGreaterThan(0);
		const told = saidBy(naive, index);
		expect(index.shown).toBe(told.shown);
		expect([...index.counts('actors')]).toEqual(told.counts.actors);
		expect([...index.counts('sources')]).toEqual(told.counts.sources);
		expect([...index.histogram.counts]).toEqual(told.histogram);
	});

	it('gives a virtual list the shown rows from anywhere', () => {
		const values = { actors: [], sources: ['s'], kinds: ['k'], precisions: ['p'] };
		const rows = Array.from({ length: 9 }, (_, n): IndexRow => ({
			id: `${n}`,
			title: '',
			time: null,
			at: null,
			values
		}));
		const index = new ColumnIndex(columnsOf(rows).columns);
		index.keep('marked', [8, 1, 3, 3, 5]);
		expect([...index.rows(1, 2)]).toEqual([3, 5]);
		expect([...index.rows(4)]).toEqual([]);
	});

	it.each([
		{
			what: 'a value that is not there',
			act: (index: ColumnIndex) => index.choose('kinds', [0, 1]),
			says: /1 kinds.* 1 is none/
		},
		{ what: 'half a value', act: (index: ColumnIndex) => index.choose('kinds', [0.5]), says: /0\.5 is none/ },
		{
			what: 'a row that is not there',
			act: (index: ColumnIndex) => index.keep('text', [0, 7]),
			says: /1 rows.* 7 is none/
		}
	])('refuses $what in words, and stays as it was', ({ act, says }) => {
		const values = { actors: [], sources: [], kinds: ['k'], precisions: [] };
		const index = new ColumnIndex(columnsOf([{ id: '', title: '', time: null, at: null, values }]).columns, BINS);
		const before = said(index);
		expect(() => act(index)).toThrow(says);
		expect(said(index)).toEqual(before);
	});
});
