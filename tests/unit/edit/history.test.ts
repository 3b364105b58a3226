// Undo and redo give back the very same dossier, whatever was done.
import { Refusal } from '#core/errors/refusal.ts';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { difference } from '#core/edit/difference.ts';
import { begin, commit, redo, undo, type History, type HistoryStep } from '#core/edit/history.ts';
import { applyPatch } from '#core/edit/patch.ts';
import { quay } from '../merge/quay.ts';
import { arbitraryWork } from './arbitrary-commands.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 100 });

const text = (value: unknown) => JSON.stringify(value);
const worked = ({
	start,
	states
}: {
	start: ReturnType<typeof quay>;
	states: { dossier: ReturnType<typeof quay>; label: string }[];
}): History => states.reduce((history, { dossier, label }) => commit(history, dossier, label), begin(start));

describe('a patch', () => {
	it('makes one value of another, to the order of its keys, and survives being stored', () => {
		fc.assert(
			fc.property(fc.jsonValue(), fc.jsonValue(), (before, after) => {
				const patch = JSON.parse(text(difference(before, after)));
				expect(text(applyPatch(before, patch))).toBe(text(after));
			}),
			{ numRuns: 2000 }
		);
	});

	it.each([
		{ before: { a: 1, c: 3 }, after: { a: 1, b: 2, c: 3 }, patch: [{ op: 'add', path: '/b', value: 2, before: 'c' }] },
		{ before: { a: 1, b: 2 }, after: { b: 2 }, patch: [{ op: 'remove', path: '/a' }] },
		{
			before: [1, 2, 3],
			after: [1, 3, 4],
			patch: [
				{ op: 'remove', path: '/1' },
				{ op: 'add', path: '/2', value: 4 }
			]
		},
		{
			before: [
				{ id: 'x', n: 1 },
				{ id: 'y', n: 1 }
			],
			after: [{ id: 'new' }, { id: 'x', n: 1 }, { id: 'y', n: 2 }],
			patch: [
				{ op: 'add', path: '/0', value: { id: 'new' } },
				{ op: 'replace', path: '/2/n', value: 2 }
			]
		},
		{
			before: { 'a/b': { '~': 1 } },
			after: { 'a/b': { '~': 2 } },
			patch: [{ op: 'replace', path: '/a~1b/~0', value: 2 }]
		}
	])('says no more than what changed: $patch', ({ before, after, patch }) => {
		expect(difference(before, after)).toEqual(patch);
	});

	it.each([
		[{ op: 'remove', path: '/gone' } as const],
		[{ op: 'replace', path: '/title/deep', value: 1 } as const],
		[{ op: 'replace', path: '/events/9', value: 1 } as const],
		[{ op: 'add', path: '/events/x', value: 1 } as const],
		[{ op: 'remove', path: '' } as const]
	])('made for another dossier is refused: $op $path', (operation) => {
		expect(() => applyPatch(quay(), [operation])).toThrow(Refusal);
	});
});

describe('a history', () => {
	it('gives back every dossier on the way, back to the first and on to the last', () => {
		fc.assert(
			fc.property(arbitraryWork, (work) => {
				let history = worked(work);
				const last = history;
				const seen = [text(history.present)];
				while (history.past.length > 0) seen.push(text((history = undo(history)).present));
				expect(text(history.present)).toBe(text(work.start));
				const states = [work.start, ...work.states.map(({ dossier }) => dossier)].map(text);
				expect(seen.reverse()).toEqual(states.filter((state, index) => state !== states[index - 1]));
				while (history.future.length > 0) history = redo(history);
				expect(text(history.present)).toBe(text(last.present));
				expect(history.past).toEqual(last.past);
			})
		);
	});

	it('can be stored step by step and played again', () => {
		fc.assert(
			fc.property(arbitraryWork, (work) => {
				const { past, present } = worked(work);
				const future = past.map((step): HistoryStep => JSON.parse(text(step)));
				let again: History = { past: [], present: work.start, future };
				while (again.future.length > 0) again = redo(again);
				expect(text(again.present)).toBe(text(present));
			})
		);
	});

	it('holds through any mixture of undoing, redoing and going on', () => {
		fc.assert(
			fc.property(arbitraryWork, fc.array(fc.constantFrom(undo, redo), { maxLength: 20 }), (work, moves) => {
				let history = worked(work);
				for (const move of moves) {
					const next = move(history);
					const back = move === undo ? redo(next) : undo(next);
					// At either end there is nothing to move to, and so nothing to come back from.
					if (next !== history) expect(text(back.present)).toBe(text(history.present));
					history = next;
				}
				const gone = commit(history, { ...history.present, title: 'Another way' }, 'Went on');
				expect(gone.future.length === 0 || gone === history).toBe(true);
			})
		);
	});

	it('takes nothing that changes nothing, and has nothing to take back at its start', () => {
		const history = begin(quay());
		expect(commit(history, quay(), 'Nothing')).toBe(history);
		expect([undo(history), redo(history)]).toEqual([history, history]);
	});

	it('keeps steps small: a title among many records is a step of some hundred bytes', () => {
		const start = {
			...quay(),
			actors: Array.from({ length: 5000 }, (_, n) => ({ id: `a-${n}`, name: 'A', kind: 'person', citations: [] }))
		};
		const { past } = commit(
			begin(start),
			{ ...start, actors: start.actors.with(2500, { id: 'a-2500', name: 'B', kind: 'person', citations: [] }) },
			'Changed'
		);
		expect(text(past).length).toBeLessThan(250);
	});
});
