// The packed file in its worker: whatever was asked before, an answer is that of the filter alone.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TitleSearch } from '#core/index/columns/title-search.ts';
import { NO_FILTER, type CollectionFilter } from '#lib/collection/filter.ts';
import { Opened } from '#lib/collection/opened.ts';
import { days, gauge, packed } from './reservoir.ts';

const camera = { lon: 10, lat: 50, zoom: 6, width: 400, height: 300 };
const file = packed([
	gauge('north', { at: [10, 50], values: { actors: ['warden', 'owner'], kinds: ['reading'] } }),
	gauge('south', { at: [-70, -33], time: days(3), values: { actors: ['owner'], precisions: ['country'] } }),
	gauge('lost', { at: null, time: null, title: 'A gauge that is lost', values: { actors: [] } }),
	gauge('east', { at: [10.5, 50.2], time: days(400, 30), values: { kinds: ['repair'], sources: ['second log'] } })
]);
const all = new Opened(file);
const search = new TitleSearch(file.titles);
/** Asks as the page does: the rows of the search first. */
function show(opened: Opened, filter: CollectionFilter) {
	opened.match(search.find(filter.query));
	return opened.show(filter, camera);
}
const titlesOf = (opened: Opened) => opened.rows(0, 100).map(({ title }) => title);
const number = (facet: 'actors' | 'kinds', name: string) => file.columns.facets[facet].names.indexOf(name);

const window = { from: days(0).from * 60_000, to: days(10).to * 60_000 };
const filters: fc.Arbitrary<CollectionFilter> = fc.record({
	query: fc.constantFrom('', 'gauge', 'lost', 'nothing of that name'),
	chosen: fc.record({
		actors: fc.subarray([0, 1]),
		sources: fc.subarray([0, 1]),
		kinds: fc.subarray([0, 1]),
		precisions: fc.subarray([0, 1])
	}),
	actorMode: fc.constantFrom('any', 'all'),
	time: fc.option(fc.constant(window)),
	undated: fc.boolean(),
	inView: fc.boolean()
});

describe('a packed file under a filter', () => {
	it('answers as if nothing had been asked before', () => {
		fc.assert(
			fc.property(fc.array(filters, { minLength: 2, maxLength: 6 }), (asked) => {
				const one = new Opened(file);
				const last = asked.map((filter) => show(one, filter)).at(-1);
				expect(last).toEqual(show(new Opened(file), asked.at(-1) ?? NO_FILTER));
			})
		);
	});

	it.each<[string, Partial<CollectionFilter>, string[]]>([
		['nothing', {}, ['Gauge north', 'Gauge south', 'Gauge east', 'A gauge that is lost']],
		['a word of a title', { query: 'LOST' }, ['A gauge that is lost']],
		['a window of time', { time: window }, ['Gauge north', 'Gauge south']],
		[
			'a window, and what has no date',
			{ time: window, undated: true },
			['Gauge north', 'Gauge south', 'A gauge that is lost']
		],
		['what is in view', { inView: true }, ['Gauge north', 'Gauge east']],
		[
			'two actors at once',
			{
				chosen: { ...NO_FILTER.chosen, actors: [number('actors', 'warden'), number('actors', 'owner')] },
				actorMode: 'all'
			},
			['Gauge north']
		],
		['a kind', { chosen: { ...NO_FILTER.chosen, kinds: [number('kinds', 'repair')] } }, ['Gauge east']]
	])('that asks for %s shows what fits, in time order', (_, asked, titles) => {
		const opened = new Opened(file);
		const { shown } = show(opened, { ...NO_FILTER, ...asked });
		expect([shown, titlesOf(opened)]).toEqual([titles.length, titles]);
	});
});

describe('a record of a packed file', () => {
	it('is told with everything the file holds, and its place among what is shown', () => {
		const opened = new Opened(file);
		show(opened, { ...NO_FILTER, query: 'gauge' });
		expect(opened.record(1)).toEqual({
			row: 1,
			id: 'south',
			title: 'Gauge south',
			when: '4 January 2020',
			at: [-70, -33],
			values: { actors: [number('actors', 'owner')], sources: [0], kinds: [0], precisions: [1] },
			rank: 1
		});
		show(opened, { ...NO_FILTER, query: 'lost' });
		expect(opened.record(1).rank).toBeNull();
		expect(opened.record(3)).toMatchObject({ at: null, when: null, rank: 0 });
	});
});

describe('what the page is given once', () => {
	it('counts what has no date and no place, and bounds what has one', () => {
		const { rows, undated, unplaced, bounds } = all.file;
		expect({ rows, undated, unplaced, bounds }).toEqual({
			rows: 4,
			undated: 1,
			unplaced: 1,
			bounds: [-70, -33, 10.5, 50.2]
		});
	});

	it('is a copy: giving it away leaves the file whole', () => {
		const opened = new Opened(file);
		opened.file.lon.fill(0);
		expect(opened.record(0).at).toEqual([10, 50]);
	});
});
