// The rules of the storage: who may write, which steps are forgotten, and what is said when the browser fails.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { acceptedRecords, forgottenFrom, nextRevision } from '#lib/workbench/revision.ts';
import { ChangedElsewhere, explained, isFull, StorageBlocked, StorageFull } from '#lib/workbench/storage-errors.ts';

describe('a write', () => {
	it('goes on from the revision that was read', () => {
		expect(nextRevision(7, 7)).toBe(8);
	});

	it('is refused where another tab has written, or removed the dossier', () => {
		expect(() => nextRevision(8, 7)).toThrow(expect.objectContaining({ name: 'ChangedElsewhere', stored: 8 }));
		expect(() => nextRevision(undefined, 7)).toThrow(expect.objectContaining({ stored: null }));
		expect(() => nextRevision(undefined, 7)).toThrow(/removed in another tab/);
	});

	it('of two tabs that read the same, one is kept', () => {
		fc.assert(
			fc.property(fc.array(fc.boolean()), (turns) => {
				let stored = 1;
				const known = [1, 1];
				for (const turn of turns) {
					const tab = Number(turn);
					const before = stored;
					try {
						stored = known[tab] = nextRevision(stored, known[tab] ?? 0);
						expect(known.filter((one) => one === stored).length).toBe(1);
					} catch (error) {
						expect(error).toBeInstanceOf(ChangedElsewhere);
						expect(stored).toBe(before);
					}
				}
				// The first to write is the only one who ever can.
				expect(stored - 1).toBe(turns.filter((turn) => turn === turns[0]).length);
			})
		);
	});
});

describe('the steps that are kept', () => {
	/** A storage of steps by the rule alone. */
	class Steps {
		kept: string[] = [];
		at = 0;
		make(step: string) {
			const from = forgottenFrom(this.kept.length, ++this.at, true) ?? expect.fail('nothing is forgotten');
			this.kept = [...this.kept.slice(0, from - 1), step];
		}
		move(by: number) {
			if (this.at + by < 0 || this.at + by > this.kept.length) return;
			this.at += by;
			expect(forgottenFrom(this.kept.length, this.at, false)).toBeNull();
		}
	}

	it('are those made, and those taken back until another is made', () => {
		const step = fc.oneof(fc.constant(-1), fc.constant(1), fc.string({ minLength: 1 }));
		fc.assert(
			fc.property(fc.array(step), (actions) => {
				const steps = new Steps();
				const past: string[] = [];
				let future: string[] = [];
				for (const action of actions) {
					if (typeof action === 'string') {
						steps.make(action);
						past.push(action);
						future = [];
					} else {
						steps.move(action);
						const [from, to] = action < 0 ? [past.pop(), undefined] : [undefined, future.shift()];
						if (from !== undefined) future.unshift(from);
						if (to !== undefined) past.push(to);
					}
					expect([steps.kept, steps.at]).toEqual([[...past, ...future], past.length]);
				}
			})
		);
	});

	it.each([
		[3, 5, true],
		[3, 4, false],
		[3, 0, true],
		[3, -1, false],
		[3, 1.5, false]
	])('leave no gap: of %d, step %d is refused', (kept, at, isNew) => {
		expect(() => forgottenFrom(kept, at, isNew)).toThrow(RangeError);
	});
});

describe('what is said when the browser fails', () => {
	it.each([
		['QuotaExceededError', StorageFull],
		['SecurityError', StorageBlocked],
		['InvalidStateError', StorageBlocked],
		['UnknownError', StorageBlocked]
	])('%s', (name, kind) => {
		const error = explained(new DOMException('in the browser’s words', name));
		expect(error).toBeInstanceOf(kind);
		expect(error).toMatchObject({ cause: { name } });
	});

	it('leaves mistakes of ours as they are', () => {
		const mistakes = [new DOMException('', 'DataCloneError'), new RangeError('no'), new ChangedElsewhere(3)];
		expect(mistakes.map(explained)).toEqual(mistakes);
		expect(isFull(mistakes[0])).toBe(false);
	});
});

describe('a dossier in the list', () => {
	it('is told with the records that a person has accepted', () => {
		const draft = { rule: 'a-rule', score: 0.5 };
		const record = { id: 'a', kind: 'incident', title: 'A', citations: [] };
		const dossier: Dossier = {
			...{ format: 'dateline/1', id: 'd', title: 'D', language: 'en' },
			sources: [{ id: 's', type: 'article', language: 'en' }],
			places: { type: 'FeatureCollection', features: [] },
			actors: [{ id: 'q', name: 'Ada Quill', kind: 'person', citations: [] }],
			events: [record, { ...record, ...{ draft } }],
			...{ questions: [], statements: [], claims: [] }
		};
		expect(acceptedRecords(dossier)).toBe(2);
	});
});
