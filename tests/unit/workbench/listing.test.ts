// The order of the lists, and where a hand goes on that answers one row after another.
import { describe, expect, it } from 'vitest';
import { DOUBTS, type Dossier, type Doubt } from '#core/dossier/types.ts';
import { doubtWord } from '#core/words/hedge.ts';
import { fieldsOf } from '#lib/workbench/fields/fields.ts';
import { groupsOf, KINDS, rowAfter, rowsOf, titleOf } from '#lib/workbench/listing.ts';
import { SMALL, TEXT } from './small-dossier.ts';

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

describe('doubt and denial', () => {
	const doubtful = (certainty: Doubt | undefined, polarity: 'denied' | undefined): Dossier => {
		const hedges = { ...(certainty ? { certainty } : {}), ...(polarity ? { polarity } : {}) };
		const [statement] = SMALL.statements;
		const [claim] = SMALL.claims;
		if (!statement || !claim) return expect.fail('no records');
		const { gist: _gist, ...bare } = statement;
		return {
			...SMALL,
			statements: [
				{ ...statement, ...hedges },
				{ ...bare, ...hedges, id: 'quoted', form: 'direct', quote: 'It leaves at noon' },
				{ ...bare, ...hedges, id: 'not-summed-up' }
			],
			claims: [
				{ ...claim, ...hedges },
				{ ...claim, id: 'said', assertedIn: 'noon' }
			]
		};
	};
	const told = { statement: 'denies', claim: 'denied' };

	it.each([...DOUBTS, undefined].flatMap((doubt) => [undefined, 'denied' as const].map((denied) => [doubt, denied])))(
		'%s and %s stand with a record in each list, heading and choice',
		(doubt, denied) => {
			const dossier = doubtful(doubt as Doubt | undefined, denied as 'denied' | undefined);
			const rows = rowsOf(dossier, 'report', new Map([['report', { name: 'a.txt', text: TEXT }]]));
			const choices = fieldsOf(dossier, 'claim', 'how-many').find(({ label }) => label === 'Said in')?.choices ?? [];
			const shown = [
				...rows.map(({ kind, title }) => [kind, title] as const),
				...rows.map(({ kind, id }) => [kind, titleOf(dossier, kind, id)] as const),
				...choices.filter(([id]) => id !== '').map(([, words]) => ['statement', words] as const)
			].filter(([kind]) => kind === 'statement' || kind === 'claim');
			expect(shown).toHaveLength(13);
			for (const [kind, words] of shown) {
				const named = kind === 'claim' ? told.claim : told.statement;
				if (denied) expect(words).toContain(named);
				else expect(words).not.toMatch(/denie[sd]/);
				if (doubt) expect(words).toContain(doubtWord(doubt as Doubt));
			}
		}
	);
	it('tells a claim under its question in words, not under a key', () => {
		const [claim] = SMALL.claims;
		const titles = rowsOf(SMALL, 'report').filter(({ kind }) => kind === 'claim');
		expect(titles[0]?.title.startsWith(`${claim?.property}:`)).toBe(false);
		const asked = { ...SMALL, questions: [{ property: claim?.property ?? '', label: 'How many were there?' }] };
		expect(titleOf(asked, 'claim', 'how-many')).toMatch(/^How many were there\? /);
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
