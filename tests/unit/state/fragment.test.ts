// A link restores the state it was written from, and garbage restores nothing.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TELLINGS } from '#core/dossier/hedge.ts';
import { PRECISIONS } from '#core/dossier/types.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { ACTOR_ROLES, RECORD_KINDS } from '#core/index/records.ts';
import { readFragment, writeFragment, type LinkState } from '#lib/state/fragment.ts';
import { LISTS, OPENABLE, type Open } from '#lib/state/selection.svelte.ts';

const id = fc.string({ minLength: 1, unit: 'grapheme' });
const ids = fc.array(id, { maxLength: 3 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
/** A number as links write it: so many decimals, never minus nought. */
const rounded = (most: number, decimals: number) =>
	fc.integer({ min: -most * 10 ** decimals, max: most * 10 ** decimals }).map((n) => n / 10 ** decimals + 0);

const open: fc.Arbitrary<Open> = fc.oneof(
	fc.record({ type: fc.constantFrom(...OPENABLE), id }),
	fc.record({ type: fc.constant('passage' as const), id, index: fc.nat() }),
	fc.record({ type: fc.constant('list' as const), id: fc.constantFrom(...LISTS) })
);

const state: fc.Arbitrary<LinkState> = fc.record({
	open: maybe(open),
	kept: maybe(id),
	focus: maybe(id),
	filter: fc.record({
		actors: ids,
		actorMode: fc.constantFrom('any', 'all'),
		actorRoles: fc.subarray([...ACTOR_ROLES]),
		sources: ids,
		kinds: fc.subarray([...RECORD_KINDS]),
		eventKinds: ids,
		tellings: fc.subarray([...TELLINGS]),
		precisions: fc.subarray([...PRECISIONS]),
		query: fc.string({ unit: 'grapheme' }),
		time: maybe(
			fc
				.record({
					from: fc.integer({ min: -6e10, max: 2e11 }),
					length: fc.integer({ min: 1, max: 4e10 }),
					undated: fc.boolean()
				})
				.map(({ from, length, undated }) => ({ from: from * 1000, to: (from + length) * 1000, undated }))
		),
		view: maybe(
			fc
				.tuple(rounded(180, 4), rounded(180, 4), rounded(90, 4), rounded(90, 4))
				.map(([west, east, a, b]) => ({ west, east, south: Math.min(a, b), north: Math.max(a, b) }))
		),
		disputed: fc.boolean()
	}),
	view: maybe(fc.record({ lon: rounded(540, 4), lat: rounded(90, 4), zoom: rounded(24, 2).map(Math.abs) })),
	dossier: maybe(id),
	basemap: maybe(id),
	points: maybe(id)
});

/** Keys we know, with values of the characters that mean something in a fragment. */
const typed = fc
	.array(
		fc.tuple(
			fc.constantFrom('dossier', 'open', 'focus', 'q', 'actors', 'as', 'events', 'map', 'bogus'),
			fc.string({ unit: fc.constantFrom('%', '0', 'f', ':', ',', '/', '=', '&', '#', 'place', 'passage') })
		)
	)
	.map((parts) => parts.map(([key, value]) => `${key}=${value}`).join('&'));

describe('the fragment', () => {
	it('restores the state it was written from', () => {
		fc.assert(
			fc.property(state, (one) => {
				expect(readFragment(writeFragment(one))).toEqual(one);
			})
		);
	});

	it('is read alike with and without its #', () => {
		fc.assert(
			fc.property(state, (one) => {
				expect(readFragment(`#${writeFragment(one)}`)).toEqual(one);
			})
		);
	});

	it('never makes the page fail, whatever is typed', () => {
		fc.assert(
			fc.property(typed, (text) => {
				expect(readFragment(text)).toHaveProperty('filter');
			})
		);
	});
});

describe('garbage in a fragment is left out:', () => {
	const plain = readFragment('');

	it.each([
		'map=//',
		'map=5//',
		'map=5/ /70',
		'map=5/34',
		'map=5/34/71/2',
		'map=5/91/71',
		'map=25/34/71',
		'map=0x5/34/71',
		'map=5/NaN/71',
		'as=bogus',
		'as=',
		'as=bogus,nobody',
		'kinds=bogus',
		'precision=bogus',
		'match=most',
		'time=2014',
		'time=2014-12-16/2014-12-17',
		'time=2014-12-17T00:00:00Z/2014-12-16T00:00:00Z',
		'time=2014-12-16T00:00:00Z/2014-12-16T00:00:00Z',
		'time=2014-12-16T00:00:00Z/2014-12-17T00:00:00Z/2014-12-18T00:00:00Z',
		'time=[2014-12-16T00:00:00Z]/2014-12-17T00:00:00Z',
		'undated=too',
		'disputed=maybe',
		'open=',
		'open=place:',
		'open=bogus:x',
		'open=list:bogus',
		'open=passage:x:',
		'open=passage:x',
		'open=passage:x:-1',
		'open=passage:x:1.5',
		'open=passage:x:1e3',
		'open=place:%E0%A4%A',
		'focus=%',
		'=x',
		'bogus=x&&&'
	])('%s', (text) => {
		expect(readFragment(text)).toEqual(plain);
	});

	it('only the word none asks for no role', () => {
		expect(readFragment('as=none').filter.actorRoles).toEqual([]);
		expect(readFragment('as=none,about').filter.actorRoles).toEqual(['about']);
		expect(plain.filter).toEqual(NO_FILTER);
	});
});
