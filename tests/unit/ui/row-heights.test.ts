// Rows of different heights: where they stand, and which a stretch of the list meets.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { offsetsOf, rowsBetween } from '#lib/ui/row-heights.ts';

describe('the rows that a stretch meets', () => {
	it('are those and only those of which some of it is seen', () => {
		const heights = fc.array(fc.integer({ min: 1, max: 90 }), { maxLength: 30 });
		fc.assert(
			fc.property(
				heights,
				fc.integer({ min: -200, max: 2000 }),
				fc.integer({ min: 0, max: 900 }),
				(rows, from, length) => {
					const to = from + length;
					const { first, end } = rowsBetween(
						offsetsOf(rows, (height) => height),
						from,
						to
					);
					let top = 0;
					const met = rows.flatMap((height, index) => {
						const bottom = top + height;
						const is = bottom > from && top <= to;
						top = bottom;
						return is ? [index] : [];
					});
					expect(Array.from({ length: end - first }, (_, n) => first + n)).toEqual(met);
				}
			)
		);
	});

	it('are none of an empty list', () => {
		expect(
			rowsBetween(
				offsetsOf([], () => 1),
				0,
				100
			)
		).toEqual({ first: 0, end: 0 });
	});
});
