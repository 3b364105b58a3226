import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ANYTHING, intersect, isWithin, type Interval } from '#core/accounts/interval.ts';
import { figuresOf } from '#core/accounts/figures.ts';
import { BOUNDS } from '#core/dossier/types.ts';
import { figure } from './sample.ts';

const interval: fc.Arbitrary<Interval> = fc
	.record({ bound: fc.constantFrom(...BOUNDS), value: fc.integer({ min: 0, max: 20 }) })
	.map(({ bound, value }) => figuresOf(figure(value, { bound })).get('people')?.range ?? ANYTHING);

const meet = (a: Interval | null, b: Interval | null) => (a && b ? intersect(a, b) : null);
const holds = ({ low, high, lowOpen, highOpen }: Interval, x: number) =>
	(lowOpen ? x > low : x >= low) && (highOpen ? x < high : x <= high);

describe('what several figures leave possible', () => {
	it('does not depend on which is taken first, or how they are bracketed', () => {
		fc.assert(
			fc.property(interval, interval, interval, (a, b, c) => {
				expect(meet(a, b)).toEqual(meet(b, a));
				expect(meet(meet(a, b), c)).toEqual(meet(a, meet(b, c)));
				expect(meet(a, a)).toEqual(a);
				expect(meet(a, ANYTHING)).toEqual(a);
			})
		);
	});

	it('is every number that fits each of them, and no other', () => {
		const number = fc.integer({ min: -2, max: 46 }).map((half) => half / 2);
		fc.assert(
			fc.property(interval, interval, number, (a, b, x) => {
				const both = meet(a, b);
				expect(both !== null && holds(both, x)).toBe(holds(a, x) && holds(b, x));
			})
		);
	});

	it('lies within each of them', () => {
		fc.assert(
			fc.property(interval, interval, (a, b) => {
				const both = meet(a, b);
				fc.pre(both !== null);
				expect([isWithin(both, a), isWithin(both, b)]).toEqual([true, true]);
			})
		);
	});
});
