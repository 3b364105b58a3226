// The order of the lists, and where a hand goes on that answers one row after another.
import { describe, expect, it } from 'vitest';
import { groupsOf, KINDS, rowAfter, rowsOf } from '#lib/workbench/listing.ts';
import { SMALL } from './small-dossier.ts';

describe('the list', () => {
	it('shows rows by kind, and within a kind as the text names them', () => {
		const groups = groupsOf(rowsOf(SMALL, 'report'));
		expect(groups.map(({ kind }) => kind)).toEqual(KINDS);
		expect(groups.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual([
			...['quay', 'town', 'elin-vik', 'harbour', 'noon', 'how-many', 'stop', 'search']
		]);
	});
	it('says which bodies are likely one, and joins none', () => {
		const named = ['Nordhamn Harbour Board', 'the Nordhamn Harbour Boards', 'Elin Vik'].map((name, n) => ({
			id: `a${n}`,
			name,
			kind: n < 2 ? ('group' as const) : ('person' as const),
			citations: []
		}));
		const rows = rowsOf({ ...SMALL, actors: named }, 'report').filter(({ kind }) => kind === 'actor');
		expect(rows.map(({ title, like }) => [title, like])).toEqual([
			['Nordhamn Harbour Board', ['the Nordhamn Harbour Boards']],
			['the Nordhamn Harbour Boards', ['Nordhamn Harbour Board']],
			['Elin Vik', []]
		]);
	});
	it('has no group without a row', () => {
		expect(groupsOf(rowsOf({ ...SMALL, claims: [] }, 'report')).map(({ kind }) => kind)).not.toContain('claim');
	});
});

describe('after an answer', () => {
	const shown = ['a', 'b', 'c', 'd'];
	it.each([
		['the next one', ['b'], ['a', 'c', 'd'], 'c'],
		['the next one that was not accepted along', ['b'], ['a', 'd'], 'd'],
		['the last one left, after the last one', ['d'], ['a', 'b', 'c'], 'c'],
		['what follows, where all of a kind were answered', ['a', 'b'], ['c', 'd'], 'c'],
		['nothing, where nothing is left', ['a', 'b', 'c', 'd'], [], null]
	])('comes %s', (_, answered, left, next) => {
		expect(rowAfter(shown, new Set(left), new Set(answered))).toBe(next);
	});
});
