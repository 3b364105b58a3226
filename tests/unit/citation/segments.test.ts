import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { segmentsOf, spansByStretch } from '#core/citation/segments.ts';
import { readText } from '#core/citation/text.ts';

const span = (limit: number) =>
	fc.tuple(fc.nat(limit), fc.nat(limit)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));
const covers = (outer: { start: number; end: number }, at: number) => outer.start <= at && at < outer.end;

describe('the segments of a text', () => {
	test('put together are the text, whatever is cited in it', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.array(span(70)), (words, spans) => {
				const text = readText(words);
				const segments = segmentsOf({ start: 0, end: text.length }, spans);
				expect(segments.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text.text);
			})
		);
	});

	test('know exactly the passages that cover them, at every one of their characters', () => {
		fc.assert(
			fc.property(span(40), fc.array(span(40)), (stretch, spans) => {
				for (const { start, end, covering } of segmentsOf(stretch, spans)) {
					for (let at = start; at < end; at++) {
						expect(covering).toEqual([...spans.keys()].filter((index) => covers(spans[index] ?? stretch, at)));
					}
				}
			})
		);
	});

	test('are as few as the passages allow: neighbours differ', () => {
		fc.assert(
			fc.property(span(40), fc.array(span(40)), (stretch, spans) => {
				const ends = new Set(spans.filter(({ start, end }) => start < end).flatMap(({ start, end }) => [start, end]));
				for (const { start } of segmentsOf(stretch, spans).slice(1)) expect(ends).toContain(start);
			})
		);
	});

	const rows: { name: string; spans: [number, number][]; cut: string[]; covering: number[][] }[] = [
		{ name: 'nothing cited', spans: [], cut: ['abcdefgh'], covering: [[]] },
		{ name: 'one passage', spans: [[2, 4]], cut: ['ab', 'cd', 'efgh'], covering: [[], [0], []] },
		{
			name: 'two that overlap',
			spans: [
				[4, 8],
				[2, 6]
			],
			cut: ['ab', 'cd', 'ef', 'gh'],
			covering: [[], [1], [0, 1], [0]]
		},
		{
			name: 'one inside another, both from the same character',
			spans: [
				[0, 8],
				[0, 3]
			],
			cut: ['abc', 'defgh'],
			covering: [[0, 1], [0]]
		},
		{
			name: 'two that only touch',
			spans: [
				[0, 3],
				[3, 5]
			],
			cut: ['abc', 'de', 'fgh'],
			covering: [[0], [1], []]
		},
		{ name: 'one that holds nothing', spans: [[3, 3]], cut: ['abcdefgh'], covering: [[]] }
	];
	test.each(rows)('$name', ({ spans, cut, covering }) => {
		const segments = segmentsOf(
			{ start: 0, end: 8 },
			spans.map(([start, end]) => ({ start, end }))
		);
		expect(segments.map(({ start, end }) => 'abcdefgh'.slice(start, end))).toEqual(cut);
		expect(segments.map((segment) => segment.covering)).toEqual(covering);
	});
});

test('each stretch of a text is told which passages reach into it', () => {
	const stretches = fc
		.array(fc.nat(60), { minLength: 2 })
		.map((offsets) => [...new Set(offsets)].toSorted((a, b) => a - b))
		.map((cuts) => cuts.slice(1).map((end, n) => ({ start: cuts[n] ?? 0, end })));
	fc.assert(
		fc.property(stretches, fc.array(span(60)), (list, spans) => {
			const plain = list.map(({ start, end }) =>
				[...spans.keys()].filter((index) => {
					const one = spans[index] ?? { start: 0, end: 0 };
					return one.start < one.end && one.start < end && one.end > start;
				})
			);
			expect(spansByStretch(list, spans)).toEqual(plain);
		})
	);
});
