import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BOUNDS, type QuantityValue } from '#core/dossier/types.ts';
import { numberLine } from '#core/accounts/number-line.ts';
import { asked, claim, figure, named } from './sample.ts';

const line = (...values: QuantityValue[]) =>
	numberLine(
		asked(
			values.map((value, index) => claim('killed', value, { at: index * 10 })),
			{ questions: [{ property: 'killed', label: '' }] }
		).accounts
	);

describe('the number line', () => {
	it.each<[string, QuantityValue, object]>([
		['an exact figure as a dot', figure(141), { value: 141, dot: 'solid', arrow: null }],
		['at least as a dot and an arrow', figure(141, { bound: 'at-least' }), { dot: 'solid', arrow: 'up' }],
		['more than as a hollow dot and an arrow', figure(140, { bound: 'more-than' }), { dot: 'hollow', arrow: 'up' }],
		['at most as a dot and an arrow down', figure(9, { bound: 'at-most' }), { dot: 'solid', arrow: 'down' }],
		[
			'less than as a hollow dot and an arrow down',
			figure(9, { bound: 'less-than' }),
			{ dot: 'hollow', arrow: 'down' }
		],
		['about as a dot between ticks', figure(8, { bound: 'about' }), { dot: 'between-ticks', arrow: null }],
		[
			'a range with both its ends',
			figure(3, { bound: 'between', high: 5 }),
			{ value: 3, high: 5, dot: 'solid', arrow: null }
		],
		[
			'a sum of parts as its figure',
			figure(undefined, {
				parts: [
					{ of: 'children', value: 132 },
					{ of: 'staff', value: 9 }
				]
			}),
			{ value: 141, dot: 'solid' }
		]
	])('draws %s', (_, value, mark) => {
		expect(line(value)?.marks).toMatchObject([mark]);
	});

	it('has one axis for children and people, in round steps', () => {
		expect(
			line(figure(100, { unit: 'children', bound: 'more-than' }), figure(140, { bound: 'more-than' }), figure(141))
		).toMatchObject({
			ticks: [80, 100, 120, 140, 160],
			marks: [{ unit: 'children' }, { unit: 'people' }, { unit: 'people' }]
		});
	});

	it('puts minutes on an axis of hours, and nothing else', () => {
		const drawn = line(figure(2, { unit: 'hours' }), figure(90, { unit: 'minutes' }), figure(5));
		expect(drawn?.unit).toBe('hours');
		expect(drawn?.marks.map(({ value }) => value)).toEqual([2, 1.5]);
	});

	it('has whole ticks for whole figures', () => {
		expect(line(figure(6), figure(7))?.ticks).toEqual([5, 6, 7, 8]);
	});

	it('is not drawn without a figure', () => {
		expect(line(figure(undefined, { bound: 'at-least', words: 'hundreds' }))).toBeNull();
		expect(numberLine(asked([claim('entry', named('wall')), claim('entry', named('fence'))]).accounts)).toBeNull();
	});

	it('holds every figure between its ends, with few ticks, whatever the figures', () => {
		const value = fc
			.record({ value: fc.nat({ max: 10_000_000 }), bound: fc.constantFrom(...BOUNDS) })
			.map(({ value, bound }) => figure(value, { bound }));
		fc.assert(
			fc.property(fc.array(value, { minLength: 1, maxLength: 4 }), (values) => {
				const drawn = line(...values);
				if (drawn === null) throw new Error('No line for figures.');
				const { min, max, ticks, marks } = drawn;
				expect(marks.length).toBeGreaterThan(0);
				for (const mark of marks) expect([mark.value >= min, mark.value < max]).toEqual([true, true]);
				expect([ticks[0], ticks.at(-1)]).toEqual([min, max]);
				expect(ticks.length).toBeGreaterThanOrEqual(2);
				expect(ticks.length).toBeLessThanOrEqual(8);
			}),
			{ numRuns: 60 }
		);
	});
});
