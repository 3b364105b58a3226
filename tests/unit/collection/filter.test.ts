// What is asked of a packed file, and the link that restores it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NO_FILTER, sizeOf, toggled, type CollectionFilter } from '#lib/collection/filter.ts';
import { readFragment, readPack, writeFragment } from '#lib/collection/fragment.ts';

const names = {
	actors: ['warden', 'a, b & c = d', 'Überlauf', '#5'],
	sources: ['log', 'second log'],
	kinds: ['reading'],
	precisions: ['site', 'country']
};
const ROWS = 40;

const some = (list: readonly string[]) => fc.subarray(list.map((_, value) => value));
const seconds = fc.integer({ min: -4e9, max: 4e9 });
const filters = fc.record({
	query: fc.string(),
	chosen: fc.record({
		actors: some(names.actors),
		sources: some(names.sources),
		kinds: some(names.kinds),
		precisions: some(names.precisions)
	}),
	actorMode: fc.constantFrom('any', 'all'),
	time: fc.option(
		fc.tuple(seconds, fc.integer({ min: 1, max: 1e9 })).map(([from, length]) => ({
			from: from * 1000,
			to: (from + length) * 1000
		}))
	),
	undated: fc.boolean(),
	inView: fc.boolean()
});

describe('a link', () => {
	it('restores every filter, the open record and the view', () => {
		const view = fc.option(fc.constant({ zoom: 4.25, lat: 33.5, lon: -70.25 }));
		fc.assert(
			fc.property(filters, fc.option(fc.nat(ROWS - 1)), view, (filter, open, seen) => {
				// Without a window there is nothing that the undated could be beside.
				const kept: CollectionFilter = { ...filter, undated: filter.time !== null && filter.undated };
				const state = { pack: '/packs/reservoir.dlpack', filter: kept, open, view: seen };
				expect(readFragment(writeFragment(state, names), names, ROWS)).toEqual(state);
			})
		);
	});

	it('asks nothing where nothing is asked', () => {
		expect(writeFragment({ pack: null, filter: NO_FILTER, open: null, view: null }, names)).toBe('');
		expect(readFragment('', names, ROWS).filter).toEqual(NO_FILTER);
	});

	it.each([
		['a value the file does not have', 'actors=nobody,warden', { actors: [0] }],
		['a broken escape', 'kinds=%E0%A4%A', { kinds: [] }],
		['the name of what every object inherits', 'sources=constructor,__proto__', { sources: [] }]
	])('leaves out %s', (_, fragment, chosen) => {
		expect(readFragment(fragment, names, ROWS).filter.chosen).toMatchObject(chosen);
	});

	it.each(['40', '-1', '1e1', 'x', ''])('opens no record %j of forty', (open) => {
		expect(readFragment(`open=${open}`, names, ROWS).open).toBeNull();
	});

	it('names its file before the file is there', () => {
		expect(readPack('#pack=%2Fpacks%2Fa%20b.dlpack&q=weir')).toBe('/packs/a b.dlpack');
		expect(readPack('#q=weir')).toBeNull();
	});
});

describe('a filter', () => {
	it('is left as it was by a value that is chosen twice', () => {
		fc.assert(
			fc.property(filters, fc.nat(3), (filter, value) => {
				expect(toggled(toggled(filter, 'actors', value), 'actors', value)).toEqual(filter);
			})
		);
	});

	it('counts each value, and search, time, "all" and the view as one each', () => {
		const chosen = { ...NO_FILTER.chosen, actors: [1, 3], kinds: [0] };
		expect(sizeOf(NO_FILTER)).toBe(0);
		expect(sizeOf({ ...NO_FILTER, chosen })).toBe(3);
		const time = { from: 0, to: 1 };
		expect(sizeOf({ query: 'weir', chosen, actorMode: 'all', time, undated: true, inView: true })).toBe(7);
	});
});
