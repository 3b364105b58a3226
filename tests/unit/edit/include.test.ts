// Another dossier's records beside those of this one: none lost, none changed, no id twice.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import { RECORD_TYPES } from '#core/dossier/records.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { takenIds } from '#core/edit/fresh-id.ts';
import { include } from '#core/edit/include.ts';
import { recordsOf } from '#core/edit/lists.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';
import { harbour } from '../index/harbour.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });

const errorsOf = (dossier: Dossier) => listIssues(dossier).filter(({ severity }) => severity === 'error');
const sizes = (dossier: Dossier) =>
	RECORD_TYPES.filter((type) => type !== 'question').map((type) => recordsOf(dossier, type).length);

describe('an included dossier', () => {
	it('is there whole, without a fault that neither had', () => {
		fc.assert(
			fc.property(dossierAndFilter, dossierAndFilter, ({ dossier: one }, { dossier: other }) => {
				const { dossier } = include(one, other);
				expect(sizes(dossier)).toEqual(sizes(one).map((size, at) => size + (sizes(other)[at] ?? 0)));
				const before = [...errorsOf(one), ...errorsOf(other)];
				if (before.length === 0) expect(errorsOf(dossier)).toEqual([]);
				for (const type of RECORD_TYPES.filter((type) => type !== 'question'))
					expect(recordsOf(dossier, type).slice(0, recordsOf(one, type).length)).toEqual(recordsOf(one, type));
			}),
			{ numRuns: 40 }
		);
	});

	it('twice has other ids the second time, and refers to its own records by them', () => {
		const { dossier, renamed } = include(harbour(), harbour());
		expect(new Set(renamed.keys())).toEqual(takenIds(harbour()));
		expect(errorsOf(dossier)).toEqual([]);
		const [{ citations: first } = { citations: [] }] = harbour().events;
		const copy = dossier.events[harbour().events.length];
		expect(copy?.citations.map(({ source }) => source)).toEqual(first.map(({ source }) => renamed.get(source)));
	});

	it('keeps its ids where they are free', () => {
		const apart = { ...harbour(), ...{ sources: [], events: [], claims: [], statements: [], actors: [] } };
		const bare = { ...apart, places: { ...apart.places, features: [] } };
		expect(include(bare, harbour())).toMatchObject({ renamed: new Map(), dossier: { events: harbour().events } });
	});

	it('asks a question once that both ask', () => {
		const asking = (pair: [string, string]): Dossier => ({
			...harbour(),
			questions: [{ property: 'entry', label: 'How?', mayBothBeTrue: [pair] }]
		});
		const { dossier } = include(asking(['door', 'gate']), asking(['wall', 'gate']));
		expect(dossier.questions).toEqual([
			{
				property: 'entry',
				label: 'How?',
				mayBothBeTrue: [
					['door', 'gate'],
					['wall', 'gate']
				]
			}
		]);
	});
});
