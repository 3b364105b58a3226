// Words, paragraphs and offsets, on ordinary and on hostile texts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codePointOffsets } from '#core/draft/reading/offsets.ts';
import { LONGEST_PARAGRAPH, paragraphsOf } from '#core/draft/reading/paragraphs.ts';
import { tokensOf } from '#core/draft/reading/tokens.ts';

const words = (text: string) => tokensOf(text, 0, text.length).map((token) => token.text);

describe('the tokens of a text', () => {
	it.each([
		['Mr. Brand left.', ['Mr.', 'Brand', 'left', '.']],
		['The U.S. army', ['The', 'U.S.', 'army']],
		['Quill’s book', ['Quill', '’s', 'book']],
		['1,200 people at 12:04', ['1,200', 'people', 'at', '12:04']],
		['a 13-year-old girl', ['a', '13-year-old', 'girl']],
		['J. R. Brand', ['J.', 'R.', 'Brand']],
		['AT&T, vice-president', ['AT&T', ',', 'vice-president']]
	])('%s', (text, expected) => {
		expect(words(text)).toEqual(expected);
	});

	it('stand where they say, in order, and leave out nothing but white space and invisible characters', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), (text) => {
				const tokens = tokensOf(text, 0, text.length);
				expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(tokens.map((token) => token.text));
				const between = tokens.map(({ end }, n) => text.slice(end, tokens[n + 1]?.start));
				expect(text.slice(0, tokens[0]?.start) + between.join('')).toMatch(/^[\s\p{Cf}]*$/u);
			})
		);
	});
});

describe('the paragraphs of a text', () => {
	it('are its lines, or what lies between blank lines where lines are wrapped', () => {
		const of = (text: string) => [...paragraphsOf(text)].map(({ start, end }) => text.slice(start, end));
		expect(of('One here.\nTwo there.\n\n  Three. ')).toEqual(['One here.', 'Two there.', 'Three.']);
		const wrapped = 'This line goes\non in the next\nand in another\none.\n\nThen a new\nparagraph.';
		expect(of(wrapped)).toEqual(['This line goes\non in the next\nand in another\none.', 'Then a new\nparagraph.']);
	});

	it('are never longer than a rule can bear, and cut no character in two', () => {
		for (const text of ['a'.repeat(50_000), 'b '.repeat(30_000), '😀'.repeat(20_000), '‮'.repeat(9000)]) {
			const paragraphs = [...paragraphsOf(text)];
			expect(Math.max(...paragraphs.map(({ start, end }) => end - start))).toBeLessThanOrEqual(LONGEST_PARAGRAPH + 1);
			expect(paragraphs.every(({ start, end }) => text.slice(start, end).isWellFormed())).toBe(true);
		}
	});
});

describe('the offsets of a text', () => {
	it('count code points', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme' }), (text) => {
				const offset = codePointOffsets(text);
				let unit = 0;
				for (const [index, point] of [...text].entries()) {
					expect(offset(unit)).toBe(index);
					unit += point.length;
				}
				expect(offset(text.length)).toBe([...text].length);
			})
		);
	});
});
