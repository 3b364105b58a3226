import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { paragraphsAround, verdictWords } from '#lib/panels/passage.ts';

const text = readText('First line\n\nSecond 🧯 line here\nThird line\n\n\nFourth line\n');
const around = (words: string) => {
	const start = text.offsetOf(text.text.indexOf(words));
	return paragraphsAround(text, start, start + [...words].length);
};
const cited = (words: string) =>
	around(words).flatMap(({ parts }) => parts.flatMap((part) => (part.cited ? [part.text.trim()] : [])));

describe('a passage in its text', () => {
	test('stands in its paragraph, between the one before and the one after', () => {
		expect(around('🧯 line').map((paragraph) => [paragraph.number, paragraph.cited])).toEqual([
			[1, false],
			[2, true],
			[3, false]
		]);
		expect(around('🧯 line')[1]?.parts.map((part) => part.text.trimEnd())).toEqual(['Second', '🧯 line', ' here']);
	});

	test('at either end of the text has one neighbour', () => {
		expect(around('First').map(({ number }) => number)).toEqual([1, 2]);
		expect(around('Fourth').map(({ number }) => number)).toEqual([3, 4]);
	});

	test('may run over paragraphs: each holds its part', () => {
		expect(cited('here\nThird')).toEqual(['here', 'Third']);
	});

	test('is marked word for word, whichever span it is', () => {
		fc.assert(
			fc.property(fc.nat(text.length), fc.nat(text.length), (a, b) => {
				const [start, end] = [Math.min(a, b), Math.max(a, b)];
				const marked = paragraphsAround(text, start, end)
					.flatMap(({ parts }) => parts.flatMap((part) => (part.cited ? [part.text] : [])))
					.join('');
				expect(marked.replaceAll(/\s/g, '')).toBe(text.slice(start, end).replaceAll(/\s/g, ''));
			})
		);
	});
});

test('a verdict is told in a sentence where the text is not the very one', () => {
	const span = { start: 10, end: 20 };
	expect(verdictWords({ verdict: 'exact', start: 10, end: 20 }, span, false)).toBeNull();
	expect(verdictWords({ verdict: 'exact', start: 10, end: 20 }, span, true)).toMatch(/stands in it unchanged/);
	expect(verdictWords({ verdict: 'moved', start: 15, end: 25 }, span, true)).toMatch(/from characters 10–20 to 15–25/);
	expect(verdictWords({ verdict: 'ambiguous', candidates: [span, span] }, span, true)).toMatch(/2 times/);
	expect(verdictWords({ verdict: 'missing', reason: 'It is gone.' }, span, true)).toMatch(
		/changed one\. It is gone\.$/
	);
	expect(verdictWords({ verdict: 'no-text' }, span, false)).toBeNull();
});
