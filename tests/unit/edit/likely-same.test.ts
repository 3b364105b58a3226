// Which bodies are proposed as one, and which never are.
import { describe, expect, it } from 'vitest';
import { emptyDossier } from '#core/dossier/empty.ts';
import type { Actor } from '#core/dossier/types.ts';
import { likelySame } from '#core/edit/likely-same.ts';

const EMPTY = emptyDossier({ id: 'd', title: 'A dossier', language: 'en' });

function proposed(...named: readonly (string | Partial<Actor>)[]) {
	const actors = named.map((one, n): Actor => ({
		id: `a${n}`,
		name: '',
		kind: 'armed-group',
		citations: [],
		...(typeof one === 'string' ? { name: one } : one)
	}));
	return Object.fromEntries(likelySame({ ...EMPTY, actors }));
}

describe('proposed as one', () => {
	it.each([
		['Pakistan Taliban', 'Pakistani Taliban'],
		['Pakistani Taliban', 'the Pakistani Taliban'],
		['The Pakistan Talibans', 'Pakistani Taliban'],
		['Iran Guard', 'Iranian Guards'],
		['Kenya police', 'Kenyan police'],
		['Afghanistan army', 'Afghan army'],
		['Kazakhstan army', 'Kazakh army'],
		['Sudanese Army', 'Sudan Army'],
		['French police', 'France police'],
		['Nigeria Police', 'Nigerian Police'],
		['Tehreek-e-Taliban Pakistan', 'TTP'],
		['Tehreek-e-Taliban Pakistan (TTP)', 'Tehreek-e-Taliban Pakistan'],
		['Harbour Workers Union', 'HWU']
	])('“%s” and “%s”', (one, other) => {
		expect(proposed(one, other)).toEqual({ a0: ['a1'], a1: ['a0'] });
	});

	it('two bodies of which one goes by the initials that the other’s name spells', () => {
		const known = { name: 'Pakistani Taliban', aliases: ['TTP'] };
		expect(proposed(known, 'Tehreek-e-Taliban Pakistan')).toEqual({ a0: ['a1'], a1: ['a0'] });
	});
});

it('no more than three are proposed for one', () => {
	const names = ['Iran Guard', 'Iranian Guard', 'the Iran Guards', 'Iran Guards', 'The Iranian Guards'];
	expect(Object.values(proposed(...names)).map((others) => others.length)).toEqual([3, 3, 3, 3, 3]);
});

describe('never proposed as one', () => {
	it.each([
		['Afghan Taliban', 'Pakistani Taliban'],
		['Afghan Taliban', 'Tehreek-e-Taliban Pakistan'],
		['Taliban', 'Pakistani Taliban'],
		['Niger army', 'Nigerian army'],
		['Iran Guard', 'Iraqi Guard'],
		['Mali army', 'Malian police'],
		['Harbour board (north)', 'Harbour board (south)'],
		['US', 'UK']
	])('“%s” and “%s”', (one, other) => {
		expect(proposed(one, other)).toEqual({});
	});

	it('people, whatever their names', () => {
		const [one, other]: Partial<Actor>[] = [
			{ name: 'Ada Vik', kind: 'person' },
			{ name: 'the Ada Vik', kind: 'person' }
		];
		expect(proposed(one ?? {}, other ?? {})).toEqual({});
	});
});
