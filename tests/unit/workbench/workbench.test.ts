// The dossier in work: edits, refusals, and the way back.
import { describe, expect, it } from 'vitest';
import { sha256 } from '#core/citation/digest.ts';
import { Workbench } from '#lib/workbench/workbench.svelte.ts';
import { SMALL, TEXT } from './small-dossier.ts';

const draft = { rule: 'test', score: 0.9 };
const rename = (title: string) => ({ do: 'describe', change: { title } }) as const;

describe('the dossier in work', () => {
	it('goes back and forth through every edit, and says what it did', () => {
		const work = new Workbench(SMALL, null);
		work.act(rename('One'));
		work.act(rename('Two'));
		work.undo();
		expect([work.dossier.title, work.said.startsWith('Taken back')]).toEqual(['One', true]);
		work.undo();
		expect([work.dossier, work.undoable]).toEqual([SMALL, null]);
		work.redo();
		work.redo();
		expect([work.dossier.title, work.redoable]).toEqual(['Two', null]);
	});

	it('says why an edit is not made, changes nothing, and stops saying so with the next one', () => {
		const work = new Workbench(SMALL, null);
		const remove = { do: 'remove', type: 'actor', id: 'elin-vik', referrers: 'refuse' } as const;
		expect(work.act(remove)).toBe(false);
		expect([work.dossier, work.undoable, work.refusal.length > 0]).toEqual([SMALL, null, true]);
		work.act(rename('On'));
		expect(work.refusal).toBe('');
	});

	it('refuses to let accepted records break a rule they kept', () => {
		const work = new Workbench(SMALL, null);
		const [claim] = SMALL.claims;
		if (!claim) return expect.fail('no claim');
		expect(work.become({ ...SMALL, claims: [{ ...claim, about: 'nothing' }] }, 'Broken')).toBe(false);
		expect([work.dossier, work.refusal.includes('nothing')]).toEqual([SMALL, true]);
	});

	it('keeps suggestions apart until they are accepted, and joins one that is here already', () => {
		const again = {
			id: 'vik-again',
			name: 'Elin Vik',
			kind: 'person' as const,
			citations: [{ source: 'report', start: 41, end: 49, sha256: sha256(TEXT.slice(41, 49)) }],
			draft
		};
		const other = { ...again, id: 'anna-berg', name: 'Anna Berg' };
		const work = new Workbench({ ...SMALL, actors: [...SMALL.actors, again, other] }, null);
		expect([work.waiting, work.kept.actors.length]).toEqual([['vik-again', 'anna-berg'], 2]);
		work.accept(work.waiting);
		expect(work.kept.actors.map(({ id }) => id)).toEqual(['elin-vik', 'harbour', 'anna-berg']);
		expect(work.kept.actors[0]?.citations).toHaveLength(2);
		work.undo();
		work.reject(['anna-berg']);
		expect(work.waiting).toEqual(['vik-again']);
	});
});
