import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Position } from '#core/dossier/types.ts';
import { coordinateText, coordinateWords, decimals, preposition, radiusWords } from '#core/words/place-words.ts';

describe('a position in words', () => {
	test.each<[string, Position, number | undefined]>([
		['34.015° N, 71.537° E', [71.5372, 34.0151], 500],
		['33.0° N, 70.0° E', [70, 33], 60_000],
		['34.01° N, 71.57° E', [71.57, 34.0123], 9000],
		['33° N, 66° E', [66.4, 33.1], 350_000],
		['29.3° N, 68.5° E', [68.54, 29.31], undefined],
		['33.9° S, 151.2° E', [151.21, -33.87], 20_000],
		['0.000° N, 0.000° W', [-0.0001, 0], 200]
	])('reads “%s”', (words, position, radius) => {
		expect(coordinateWords(position, radius)).toBe(words);
	});

	test('is copied as two numbers, latitude first, with its radius', () => {
		expect(coordinateText([71.5372, 34.0151], 500)).toBe('34.015, 71.537 (within 500 m)');
		expect(coordinateText([-0.04, -10], undefined)).toBe('-10, 0');
	});

	test('has just the decimals that tell places a radius apart', () => {
		fc.assert(
			fc.property(fc.double({ min: 2, max: 1_000_000, noNaN: true }), (radius) => {
				const digits = decimals(radius);
				const stepOf = (decimal: number) => 111_320 / 10 ** decimal;
				expect(stepOf(digits)).toBeLessThanOrEqual(Math.max(radius * 1.000001, stepOf(5)));
				if (digits > 0) expect(stepOf(digits - 1)).toBeGreaterThan(radius * 0.999999);
			})
		);
	});
});

test.each([
	['within 500 m', 500],
	['within 1 km', 1000],
	['within 1.5 km', 1500],
	['within 60 km', 60_000],
	['within 1,200 km', 1_200_000]
])('a radius reads “%s”', (words, metres) => {
	expect(radiusWords(metres)).toBe(words);
});

test('something stands at a site, near what is near, and in all else', () => {
	expect([preposition('site'), preposition('near'), preposition('country')]).toEqual(['at', 'near', 'in']);
});
