// What is left of a private person: no name, id, role that tells who it is, nor what is said of it elsewhere.
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { redact } from '#core/redact/redact.ts';
import { harbour } from '../index/harbour.ts';

describe('a private person', () => {
	const words = (text: string, more: Partial<Dossier> = {}) => {
		const dossier = { ...harbour(), ...more };
		dossier.events = [{ id: 'storm', kind: 'attack', title: text, citations: [] }];
		return redact(dossier).dossier.events[0]?.title;
	};

	it.each([
		{ text: 'Rut Dahl swam', reads: '[fisher] swam' },
		{ text: 'RUT DAHL swam', reads: '[fisher] swam' },
		{ text: 'Rut\u00a0Dahl’s boat', reads: '[fisher]’s boat' },
		{ text: 'Mrs Dahl and Rut', reads: 'Mrs [fisher] and [fisher]' },
		{ text: 'The Dahls', reads: 'The [fisher]s' },
		{ text: 'Dáhl', reads: '[fisher]' },
		{ text: 'Dahlberg and truth', reads: 'Dahlberg and truth' },
		{ text: 'Tove Ek spoke', reads: 'Tove Ek spoke' }
	])('named in "$text" reads "$reads"', ({ text, reads }) => {
		expect(words(text)).toBe(reads);
	});

	it('does not take a public person of the same family name along, unless the bare name could be either', () => {
		const [mayor, ...others] = harbour().actors;
		if (!mayor) throw new Error('no mayor');
		const actors = [{ ...mayor, name: 'Tove Dahl' }, ...others];
		expect(words('Tove Dahl met Rut Dahl. Dahl spoke.', { actors })).toBe('Tove Dahl met [fisher]. [fisher] spoke.');
	});

	it('is nobody in particular where two share the name that is used', () => {
		const others = harbour().actors;
		const sister = { id: 'x', name: 'Olga Dahl', kind: 'person', sensitive: true as const, citations: [] };
		expect(words('Rut Dahl and Olga met the other Dahl', { actors: [...others, sister] })).toBe(
			'[fisher] and [a private person] met the other [a private person]'
		);
		expect(words('Olga and Dahl', { actors: [...others, { ...sister, roles: [{ title: 'pilot' }] }] })).toBe(
			'[pilot] and [a private person]'
		);
	});

	it('known by a description loses none of its everyday words', () => {
		const [first, ...others] = harbour().actors;
		if (!first) throw new Error('no actor');
		const actors = [{ ...first, name: 'A doctor at the Havn hospital', sensitive: true as const }, ...others];
		expect(words('The doctor came from Havn pier', { actors })).toBe('The doctor came from Havn pier');
	});

	it.each([
		{ roles: [['fisher'], ['fisher']], names: ['Fisher 1', 'Fisher 2'] },
		{ roles: [['fisher'], ['pilot', 'fisher']], names: ['Fisher', 'Pilot'] },
		{ roles: [[], ['fisher']], names: ['A private person', 'Fisher'] },
		{ roles: [[], []], names: ['Private person 1', 'Private person 2'] },
		{ roles: [['friend of Olga Berg'], []], names: ['Friend of a private person', 'A private person'] }
	])('with the roles $roles is called $names', ({ roles, names }) => {
		const actors = roles.map((titles, index) => ({
			id: `person-${index + 1}`,
			name: index === 0 ? 'Rut Dahl' : 'Olga Berg',
			kind: 'person',
			sensitive: true as const,
			roles: titles.map((title) => ({ title })),
			citations: []
		}));
		expect(redact({ ...harbour(), actors }).dossier.actors.map(({ name }) => name)).toEqual(names);
	});

	it('is told by the role in what the editors say of two answers, whose names stay the same everywhere', () => {
		const dossier = harbour();
		dossier.questions = [
			{ property: 'entry', label: 'How?', excludes: [['by-dahl', 'by-sea', 'Rut Dahl came by road']] },
			{ property: 'dress', label: 'What?', mayBothBeTrue: [['by-dahl', 'by-sea']] }
		];
		const value = { type: 'category' as const, slug: 'by-dahl', label: 'as Rut Dahl' };
		dossier.claims = [{ id: 'c', about: 'storm', property: 'entry', value, citations: [] }];
		const { questions, claims } = redact(dossier).dossier;
		expect(questions[0]?.excludes).toEqual([['by-person', 'by-sea', '[fisher] came by road']]);
		expect(questions[1]?.mayBothBeTrue).toEqual([['by-person', 'by-sea']]);
		expect(claims[0]?.value).toEqual({ ...value, slug: 'by-person', label: 'as [fisher]' });
	});

	it('leaves no trace in ids, addresses and citations, and every citation keeps its place', () => {
		const dossier = harbour();
		dossier.statements = dossier.statements.map((statement) => ({
			...statement,
			id: `${statement.id}-rut-dahl`,
			citations: statement.citations.map((citation) => ({ ...citation, exact: 'Rut', prefix: 'a', suffix: 'b' }))
		}));
		dossier.sources = dossier.sources.map((source) => ({
			...source,
			url: 'https://example.org/rut-dahl-swam',
			body: 'Rut Dahl'
		}));
		const { statements, sources, claims } = redact(dossier).dossier;
		expect(JSON.stringify([statements, sources]).toLowerCase()).not.toMatch(/rut|dahl/);
		expect(sources[0]).not.toHaveProperty('url');
		expect(statements[1]?.citations).toEqual([
			{ source: 'live', start: 120, end: 130, sha256: '0'.repeat(64), as: 'words' }
		]);
		expect(claims.find(({ id }) => id === 'c-pier')?.assertedIn).toBe('s-mayor');
	});
});
