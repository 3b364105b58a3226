// Figures: their bound, what they count and what happened to those counted.
import { describe, expect, it } from 'vitest';
import { datesIn } from '#core/draft/dates/read.ts';
import { figuresIn, type FigureFound } from '#core/draft/figures/figures.ts';
import { figureRead } from '#core/draft/figures/read.ts';
import { withTokens } from '#core/draft/reading/paragraphs.ts';

function figures(text: string): FigureFound[] {
	const paragraph = withTokens(text, { start: 0, end: text.length });
	return figuresIn(paragraph, datesIn(paragraph.tokens));
}
const short = (text: string) =>
	figures(text).map(({ bound, value, high, unit, property }) =>
		[bound, high === undefined ? value : `${value}-${high}`, unit, property ?? '-'].join(' ')
	);

describe('a figure', () => {
	it.each([
		['At least 141 people were killed.', ['at-least 141 people killed']],
		['The flood killed more than 140 people.', ['more-than 140 people killed']],
		['More than 140 people, most of them children, have been killed.', ['more-than 140 people killed']],
		['It left about 1,000 militants dead.', ['about 1000 militants killed']],
		['The fire left 125 wounded.', ['exactly 125 people injured']],
		['132 children and nine staff died.', ['exactly 132 children killed', 'exactly 9 staff killed']],
		[
			'The storm killed at least 41 people, including 12 children.',
			['at-least 41 people killed', 'exactly 12 children killed']
		],
		['The death toll rose to 52.', ['exactly 52 people killed']],
		['Nearly two hundred and six pupils were evacuated.', ['less-than 206 pupils evacuated']],
		['Some 2.5 million people are displaced.', ['about 2500000 people displaced']],
		['Between 10 and 20 houses burnt.', ['between 10-20 houses burnt -'.replace(' burnt', '')]],
		['A dozen soldiers were arrested on Monday.', ['exactly 12 soldiers arrested']],
		['Up to 30 boats sank.', ['at-most 30 boats -']],
		['Police arrested seven men.', ['exactly 7 men arrested']],
		['Seven gunmen killed 141 people.', ['exactly 7 gunmen -', 'exactly 141 people killed']],
		['Fifty or more families were rescued.', ['at-least 50 families rescued']],
		['Fifty or fewer families were rescued.', ['at-most 50 families rescued']],
		['Fifty or so families were rescued.', ['about 50 families rescued']],
		['Between 10 and 20 families were rescued.', ['between 10-20 families rescued']],
		['As many as 50 families were rescued.', ['at-most 50 families rescued']],
		['Over 50 families were rescued.', ['more-than 50 families rescued']],
		['Around 50 families were rescued.', ['about 50 families rescued']],
		['Almost 50 families were rescued.', ['less-than 50 families rescued']],
		['Twenty-nine bodies have been recovered in all.', ['exactly 29 bodies -']],
		['He spoke about 50 families.', ['exactly 50 families -']],
		['They were buried under 12 houses.', ['exactly 12 houses -']]
	])('%s', (text, expected) => {
		const loose = (line: string) => line.replace(' houses burnt', ' houses').replace(' boats sank', ' boats');
		expect(short(text).map(loose)).toEqual(expected);
	});

	it('keeps the word where there is no number', () => {
		expect(figures('Hundreds of pupils were evacuated.')).toMatchObject([
			{ bound: 'at-least', unit: 'pupils', property: 'evacuated', words: 'Hundreds' }
		]);
	});

	it.each([
		'Between 20 and 10 families were rescued.',
		'20 to 20 families were rescued.',
		'20-10 families were rescued.'
	])('is no range where it runs backwards or nowhere: %s', (text) => {
		expect(figures(text).map(({ bound, high }) => [bound, high])).toEqual([['exactly', undefined]]);
	});

	it.each([
		['They met on 16 December 2014.'],
		['They met at 12:04 GMT.'],
		['The 13-year-old girl left.'],
		['It cost $300 million.'],
		['It took eight hours and 40 minutes.'],
		['Unemployment fell by 3 percent.'],
		['One day in winter he left.'],
		['Flight 93 landed.']
	])('is not in: %s', (text) => {
		expect(short(text)).toEqual([]);
	});
});

describe('a figure read from a few words', () => {
	it.each([
		['29 bodies have been recovered in all', { type: 'quantity', value: 29, bound: 'exactly', unit: 'bodies' }],
		['at least 30 wounded', { type: 'quantity', value: 30, bound: 'at-least', unit: 'people' }],
		['some 50 passengers', { type: 'quantity', value: 50, bound: 'about', unit: 'passengers' }],
		['between 10 and 20 houses', { type: 'quantity', value: 10, high: 20, bound: 'between', unit: 'houses' }],
		['hundreds of pupils', { type: 'quantity', bound: 'at-least', unit: 'pupils', words: 'hundreds' }],
		['nobody was hurt', null]
	])('%s', (words, value) => {
		expect(figureRead(words)).toEqual(value && { value });
	});

	it.each([
		['The army rejected a toll of 40', 40, 'denied'],
		['The ministry denied a figure of 12 wounded.', 12, 'denied'],
		['A death toll of 30 was dismissed by the mayor.', 30, 'denied'],
		['She said that 12 people had been killed.', 12, undefined]
	] as const)('keeps its denial: %s', (words, value, polarity) => {
		const read = figureRead(words);
		expect([read?.value.value, read?.polarity]).toEqual([value, polarity]);
	});

	it.each(['The ministry denied that 12 people had been killed.', 'Nobody knows whether 12 people were killed.'])(
		'is none where it is not what is denied: %s',
		(words) => expect(figureRead(words)).toBeNull()
	);
});
