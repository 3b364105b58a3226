// Dates of a text in EDTF, and what they are counted from.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TextDates } from '#core/draft/dates/dates.ts';
import { paragraphsOf, withTokens } from '#core/draft/reading/paragraphs.ts';
import { readEdtf } from '#core/time/edtf.ts';

function datesIn(text: string, published?: string): [string, string][] {
	const reader = new TextDates(published);
	for (const paragraph of paragraphsOf(text)) reader.read(withTokens(text, paragraph));
	return reader.finish().map(({ start, end, edtf }) => [text.slice(start, end), edtf]);
}

describe('a date that is written out', () => {
	it.each([
		['They met on 16 December 2014 in Oakmere.', '16 December 2014', '2014-12-16'],
		['They met on December 16, 2014, in Oakmere.', 'December 16, 2014', '2014-12-16'],
		['They met on Dec. 16, 2014.', 'Dec. 16, 2014', '2014-12-16'],
		['They met on the 16th of December 2014.', '16th of December 2014', '2014-12-16'],
		['They met on Tuesday, 16 December 2014.', 'Tuesday, 16 December 2014', '2014-12-16'],
		['They met from 16–18 December 2014.', '16–18 December 2014', '2014-12-16/2014-12-18'],
		['They met at 12:04 GMT on 16 December 2014.', '12:04 GMT on 16 December 2014', '2014-12-16T12:04Z'],
		['They met on 16 December 2014 at 5.30pm.', '16 December 2014 at 5.30pm', '2014-12-16T17:30'],
		['They met on 16 December 2014 at 9 a.m. EST.', '16 December 2014 at 9 a.m. EST', '2014-12-16T09:00-05:00'],
		['They met in December 2014.', 'December 2014', '2014-12'],
		['They met in 2009 and parted.', '2009', '2009'],
		['They met between 2009 and 2013.', '2009 and 2013', '2009/2013'],
		['They met in the 1990s.', '1990s', '199X'],
		['They met in the summer of 2014.', 'summer of 2014', '2014-22'],
		['They met on 2014-12-16 there.', '2014-12-16', '2014-12-16'],
		['They met on 16/12/2014 there.', '16/12/2014', '2014-12-16']
	])('%s', (text, words, edtf) => {
		expect(datesIn(text)).toEqual([[words, edtf]]);
	});

	it.each([
		['They may march in the fall.'],
		['About 2009 people came, 1999 of them on foot.'],
		['They met on 31 February 2014.'],
		['They met on 5/6/2014.'],
		['He is 12.']
	])('is not: %s', (text) => {
		expect(datesIn(text)).toEqual([]);
	});
});

describe('a date that is counted from another', () => {
	// 16 December 2014 was a Tuesday.
	it.each([
		['on Tuesday', '2014-12-16'],
		['on Monday', '2014-12-15'],
		['last Tuesday', '2014-12-09'],
		['next Tuesday', '2014-12-23'],
		['yesterday', '2014-12-15'],
		['today', '2014-12-16'],
		['this morning', '2014-12-16'],
		['last night', '2014-12-15'],
		['tomorrow', '2014-12-17'],
		['three days ago', '2014-12-13'],
		['two weeks ago', '2014-12-02~'],
		['last week', '2014-12-08/2014-12-14'],
		['this month', '2014-12'],
		['last month', '2014-11'],
		['last year', '2013'],
		['on 2 January', '2015-01-02'],
		['in November', '2014-11'],
		['at 10:30 GMT', '2014-12-16T10:30Z']
	])('%s', (words, edtf) => {
		expect(datesIn(`They met ${words} by the river.`, '2014-12-16').map(([, value]) => value)).toEqual([edtf]);
	});

	it('lies ahead where the sentence says so', () => {
		expect(datesIn('They will meet on Friday.', '2014-12-16')).toEqual([['Friday', '2014-12-19']]);
	});

	it('is left out where there is nothing to count from', () => {
		expect(datesIn('They met on Tuesday, and yesterday again.')).toEqual([]);
	});

	it('counts from the stamp of its own part of the text', () => {
		const text = '10:00 GMT 3 March 2020\nThey met yesterday.\n10:00 GMT 9 March 2020\nThey met yesterday.';
		expect(datesIn(text).map(([, edtf]) => edtf)).toEqual([
			'2020-03-03T10:00Z',
			'2020-03-02',
			'2020-03-09T10:00Z',
			'2020-03-08'
		]);
	});

	it('counts from a date line', () => {
		expect(datesIn('OAKMERE, March 9, 2020 (Wire) — They met on Sunday.')[1]).toEqual(['Sunday', '2020-03-08']);
	});

	it('falls on the one full date of its paragraph where the weekdays agree, and only there', () => {
		expect(datesIn('Quill in Oakmere March 9, 2020. She said on Monday they met.')[1]).toEqual([
			'Monday',
			'2020-03-09'
		]);
		expect(datesIn('It has stood since March 9, 2020. She said on Tuesday they met.')).toHaveLength(1);
	});
});

describe('any text', () => {
	it('gives only EDTF that can be read', () => {
		const word = fc.constantFrom(
			...'16 31 12:04 GMT December May 2014 2009 , - to the last next this Tuesday week ago two in at on / 30 Feb'.split(
				' '
			)
		);
		fc.assert(
			fc.property(fc.array(word, { maxLength: 30 }), (words) => {
				for (const [, edtf] of datesIn(words.join(' '), '2014-12-16'))
					expect(readEdtf(edtf)).toMatchObject({ ok: true });
			})
		);
	});
});
