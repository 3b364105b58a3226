// Quotation marks of every kind, nested, missing, and apostrophes that are none.
import { describe, expect, it } from 'vitest';
import { quotedIn } from '#core/draft/quotations/marks.ts';

const inside = (text: string) => quotedIn(text, 0, text.length).map(({ from, to }) => text.slice(from, to));

describe('the quoted stretches of a paragraph', () => {
	it.each([
		['He said “we left” and went.', ['we left']],
		['He said "we left" and went.', ['we left']],
		['He said ‘we left’ and went.', ['we left']],
		["He said 'we left' and went.", ['we left']],
		["He said ''we left'' and went.", ['we left']],
		["He said ``we left'' and went.", ['we left']],
		['Er sagte: „Wir gehen“ und ging.', ['Wir gehen']],
		['Il a dit : « Nous partons » hier.', [' Nous partons ']],
		['Er sagte: »Wir gehen« und ging.', ['Wir gehen']],
		['Il a dit ‹on part› hier.', ['on part']],
		['Han sa: ”Vi går” och gick.', ['Vi går']]
	])('%s', (text, expected) => {
		// A guillemet with a space inside is the French habit.
		expect(inside(text).map((words) => words.trim())).toEqual(expected.map((words) => words.trim()));
	});

	it.each([
		["The boys' books were the teachers' gift.", []],
		["It's the '90s, and rock 'n' roll isn't dead.", []],
		['The fence is 6" high.', []],
		["He said: 'The boys' books are gone.' Then he left.", ["The boys' books are gone."]],
		['She said: “He told me ‘no’ and left.”', ['He told me ‘no’ and left.']],
		[
			'She said: “A life in what he calls “the dark” is none.” He left.',
			['A life in what he calls “the dark” is none.']
		]
	])('apostrophes and inner marks: %s', (text, expected) => {
		expect(inside(text)).toEqual(expected);
	});

	it('run to the end of a paragraph that does not close them', () => {
		expect(quotedIn('“We are still here.', 0, 19)).toMatchObject([{ start: 0, end: 19, closed: false }]);
		expect(inside('“One. “Two.” Three')).toEqual(['One.', 'Two.']);
	});

	it('count no look twice at marks that nothing closes', () => {
		for (const mark of ['“', '"', "'", '‘', '«', '``', "''", '„', '”', '›']) {
			const text = `${mark}a `.repeat(4000);
			expect(quotedIn(text, 0, text.length).length).toBeLessThanOrEqual(4000);
		}
	});
});
