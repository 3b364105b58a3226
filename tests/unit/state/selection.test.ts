// What is open, and the way back from it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Selection, type Open } from '#lib/state/selection.svelte.ts';

const place: Open = { type: 'place', id: 'pier' };
const actor: Open = { type: 'actor', id: 'guard' };
const passage = (index: number): Open => ({ type: 'passage', id: 'storm', index });

/** A selection that has shown these things one after the other. */
function shown(...things: (Open | null)[]) {
	const selection = new Selection();
	for (const thing of things) selection.show(thing);
	return selection;
}

describe('a selection', () => {
	it('goes back over what it has shown, step by step, and then to the dossier', () => {
		const thing = fc.oneof(
			fc.record({ type: fc.constant('place' as const), id: fc.constantFrom('a', 'b', 'c') }),
			fc.nat({ max: 2 }).map(passage)
		);
		fc.assert(
			fc.property(fc.array(thing), (things) => {
				const steps = things.filter((one, n) => JSON.stringify(one) !== JSON.stringify(things[n - 1]));
				const selection = shown(...things);
				for (const step of steps.toReversed()) {
					expect(selection.open).toEqual(step);
					selection.back();
				}
				expect(selection.open).toBeNull();
			})
		);
	});

	it.each([
		['the same thing again adds no step', [place, { ...place }], null],
		['another passage of the same record is another thing', [passage(0), passage(1)], passage(0)],
		['the dossier ends the trail', [place, actor, null], null],
		['a thing after another leads back to it', [place, actor], place]
	] as const)('%s', (_, things, previous) => {
		expect(shown(...things).previous).toEqual(previous);
	});

	it('drops the mark on the way back', () => {
		const selection = shown(place);
		selection.show(actor, 'storm');
		expect(selection.focus).toBe('storm');
		selection.back();
		expect(selection.focus).toBeNull();
	});

	it.each([
		['to a thing of the trail: cut there', place, null],
		['to the dossier: the trail ends', null, null],
		['to where it is: unchanged', passage(0), actor],
		['to a thing it has not shown: one step more', passage(1), passage(0)]
	] as const)('is restored %s', (_, open, previous) => {
		const selection = shown(place, actor, passage(0));
		selection.restore(open, 'storm');
		expect([selection.open, selection.focus, selection.previous]).toEqual([open, 'storm', previous]);
	});

	it('rings the place that is open, and nothing else', () => {
		expect(shown(place).place).toBe('pier');
		expect(shown(place, actor).place).toBeNull();
	});
});
