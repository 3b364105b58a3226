// With names shown, no name of a private person leads in one step to what others say of a private person.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import type { Dossier, Statement } from '#core/dossier/types.ts';
import { fold, FOLDED_WORDS } from '#core/redact/fold.ts';
import { arbitraryDossier } from '../dossier/arbitrary.ts';
import { harbour } from '../index/harbour.ts';

vi.setConfig({ testTimeout: 120_000 });

const NONE = new Set<string>();

/** The harbour with a second private person, a child, of whom the fisher tells. */
function withChild(): Dossier {
	const dossier = harbour();
	const child = { id: 'child', name: 'Ina Dahl', kind: 'person', sensitive: true as const, citations: [] };
	const told: Statement = {
		id: 's-told',
		speaker: 'rut-dahl',
		form: 'direct',
		quote: 'Her arm is broken.',
		gist: 'How the child is.',
		translation: { language: 'de', text: 'Ihr Arm ist gebrochen.', by: 'us' },
		note: 'A broken arm.',
		about: ['storm', 'child'],
		citations: [{ source: 'live', start: 1, end: 9, sha256: '0'.repeat(64), as: 'words', exact: 'Her arm is broken.' }]
	};
	const { note: _note, translation: _translation, ...plain } = told;
	const own: Statement = { ...plain, id: 's-own', speaker: 'child', quote: 'I fell.', citations: [] };
	return {
		...dossier,
		actors: [...dossier.actors, child],
		statements: [...dossier.statements, told, own],
		claims: [
			...dossier.claims,
			{
				id: 'c-arm',
				about: 'child',
				property: 'injured',
				value: { type: 'category', slug: 'arm', label: 'a broken arm' },
				assertedIn: 's-told',
				citations: []
			}
		]
	};
}

describe('what somebody else says of a private person', () => {
	it('is folded with its translation, its note and what it asserts of them', () => {
		const { dossier, ids } = fold(withChild(), NONE);
		expect([...ids]).toEqual(['s-guard', 's-told']);
		const told = dossier.statements.find(({ id }) => id === 's-told');
		expect(told).toMatchObject({ speaker: 'rut-dahl', about: ['storm', 'child'], gist: FOLDED_WORDS });
		expect(JSON.stringify(dossier)).not.toMatch(/arm/);
		expect(told?.citations[0]).toEqual({ source: 'live', start: 1, end: 9, sha256: '0'.repeat(64), as: 'words' });
	});

	it('is shown once it is opened, and what they say of themselves always is', () => {
		const whole = withChild();
		const { dossier, ids } = fold(whole, new Set(['s-told', 's-guard']));
		expect(ids.size).toBe(0);
		expect(dossier).toBe(whole);
		expect(fold(whole, NONE).dossier.statements.find(({ id }) => id === 's-own')?.quote).toBe('I fell.');
	});

	it('leaves the same statements in any dossier, sound but for the quotations that are folded', () => {
		fc.assert(
			fc.property(arbitraryDossier(), (made) => {
				const actors = made.actors.map((actor, n) => (n % 2 === 0 ? { ...actor, sensitive: true as const } : actor));
				const { dossier } = fold({ ...made, actors }, NONE);
				const errors = (some: Dossier) =>
					listIssues(some).filter(({ severity, code }) => severity === 'error' && code !== 'no-quote');
				expect(errors(dossier)).toEqual([]);
				expect(dossier.statements.map(({ id }) => id)).toEqual(made.statements.map(({ id }) => id));
				const shy = new Set(actors.flatMap(({ id, sensitive }) => (sensitive ? [id] : [])));
				for (const { quote, gist, about, speaker } of dossier.statements)
					if (about.some((id) => shy.has(id) && id !== speaker))
						expect([quote, gist]).toEqual([undefined, FOLDED_WORDS]);
			})
		);
	});
});
