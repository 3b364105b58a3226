// The verbs of the filter rail.
import { describe, expect, it } from 'vitest';
import { isEmpty, NO_FILTER, type Filter } from '#core/index/filter.ts';
import { Filters } from '#lib/state/filters.svelte.ts';

describe('the filters', () => {
	it('tick a value and untick it again', () => {
		const filters = new Filters();
		filters.toggle('actors', 'guard');
		filters.toggle('actors', 'brandt');
		expect(filters.value.actors).toEqual(['guard', 'brandt']);
		filters.toggle('actors', 'guard');
		expect(filters.value.actors).toEqual(['brandt']);
		expect([filters.has('actors', 'guard'), filters.has('actors', 'brandt')]).toEqual([false, true]);
	});

	it('keep the last role ticked', () => {
		const filters = new Filters();
		filters.toggle('actorRoles', 'acts');
		expect(filters.value.actorRoles).toEqual(['acts']);
		filters.toggle('actorRoles', 'about');
		filters.toggle('actorRoles', 'acts');
		expect(filters.value.actorRoles).toEqual(['about']);
	});

	it.each<[string, Partial<Filter>, number]>([
		['nothing', {}, 0],
		['a query of white space', { query: ' \t' }, 0],
		['a query', { query: ' pier ' }, 1],
		['all of the actors', { actorMode: 'all' }, 1],
		['another role', { actorRoles: ['about'] }, 1],
		['a role more', { actorRoles: ['about', 'acts'] }, 1],
		['no role', { actorRoles: [] }, 1],
		['two ways of telling', { tellings: ['denied', 'alleged'] }, 2],
		['two actors and a kind', { actors: ['guard', 'brandt'], kinds: ['event'] }, 3]
	])('with %s set', (_, change, size) => {
		const filters = new Filters();
		filters.set(change);
		expect([filters.size, filters.empty]).toEqual([size, size === 0]);
		filters.reset();
		expect(filters.value).toEqual(NO_FILTER);
	});

	it('a query of white space asks nothing of the records', () => {
		expect(isEmpty({ ...NO_FILTER, query: ' ' })).toBe(true);
		expect(isEmpty({ ...NO_FILTER, query: ' a' })).toBe(false);
	});
});
