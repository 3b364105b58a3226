// Grouping and bisection, held against the plain way.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstWhere, groupBy } from '#core/basics/lists.ts';

describe('groupBy', () => {
	it('keeps every value once, in its order, under its key, the keys in the order in which they first come', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: -20, max: 20 })), (values) => {
				const key = (value: number) => Math.abs(value) % 5;
				const groups = groupBy(values, key);
				expect([...groups.keys()]).toEqual([...new Set(values.map(key))]);
				for (const [at, group] of groups) expect(group).toEqual(values.filter((value) => key(value) === at));
			})
		);
	});
});

describe('firstWhere', () => {
	it('finds what looking at each in turn finds', () => {
		fc.assert(
			fc.property(fc.array(fc.integer({ min: 0, max: 30 })), fc.integer({ min: -1, max: 31 }), (values, from) => {
				const sorted = values.toSorted((a, b) => a - b);
				const plain = sorted.findIndex((value) => value >= from);
				expect(firstWhere(sorted.length, (index) => (sorted[index] ?? 0) >= from)).toBe(
					plain < 0 ? sorted.length : plain
				);
			})
		);
	});

	it('is 0 for an empty list', () => {
		expect(firstWhere(0, () => true)).toBe(0);
	});
});
