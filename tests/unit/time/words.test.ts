// Times as people read them, long and short.
import { describe, expect, it } from 'vitest';
import { shortTimeWords, timeWords } from '#core/time/words.ts';

describe('a time in words', () => {
	it.each([
		// days, months, years
		['2014-12-16', '16 December 2014'],
		['2014-12', 'December 2014'],
		['2014', '2014'],
		['201X', 'the 2010s'],
		['20XX', 'some year between 2000 and 2099'],
		['0050', 'AD 50'],
		['-0043', '44 BC'],
		['0000', '1 BC'],
		['Y170000002', 'the year 170,000,002'],
		['1950S2', 'some year between 1900 and 1999, estimated as 1950'],
		// divisions of a year
		['2014-21', 'spring 2014'],
		['2014-24', 'winter 2014'],
		['2014-27', 'autumn 2014 (northern hemisphere)'],
		['2014-30', 'summer 2014 (southern hemisphere)'],
		['2014-34', 'second quarter of 2014'],
		['2014-39', 'third four months of 2014'],
		['2014-40', 'first half of 2014'],
		// clock times, as they read where the clock hangs
		['2014-12-16T12:04:00Z', '16 December 2014, 12:04 UTC'],
		['2014-12-16T12:04:30Z', '16 December 2014, 12:04:30 UTC'],
		['2014-12-16T12:04Z', '16 December 2014, 12:04 UTC'],
		['2014-12-16T12Z', '16 December 2014, 12:00–12:59 UTC'],
		['2014-12-16T12:04:00', '16 December 2014, 12:04 local time'],
		['2014-12-17T01:00:00+05:00', '17 December 2014, 01:00 (UTC+05:00)'],
		['2014-12-16T22:00:00-03:30', '16 December 2014, 22:00 (UTC−03:30)'],
		['2014-12-16T12:00~', '16 December 2014, about 12:00 local time'],
		// doubt
		['2014-12-16~', 'about 16 December 2014'],
		['2014-12-16?', '16 December 2014, uncertain'],
		['2014-12-16%', 'about 16 December 2014, uncertain'],
		['2014-~12-16', 'about 16 December 2014'],
		['2014-12-XX~', 'some day in December 2014, approximate'],
		// unspecified
		['2014-12-XX', 'some day in December 2014'],
		['2014-XX', 'some month in 2014'],
		['2014-XX-XX', 'some day in 2014'],
		['1984-1X', 'some month between October and December 1984'],
		['1560-XX-25', 'some day between 25 January and 25 December 1560'],
		['2004-06-1X', 'some day between 10 and 19 June 2004'],
		['156X-12-25', '25 December of some year in the 1560s'],
		['1XXX-12', 'December of some year between 1000 and 1999'],
		['201X-XX', 'some month in the 2010s'],
		['201X-21', 'spring of some year in the 2010s'],
		['XXXX-12-XX', 'some day in December, year not known'],
		['XXXX', 'date not known'],
		// one of a set
		['[2024-02-15..2024-03-24]', 'some day between 15 February and 24 March 2024'],
		['[2014-12-16..2014-12-18]', 'some day between 16 and 18 December 2014'],
		['[2014-12-30..2015-01-02]', 'some day between 30 December 2014 and 2 January 2015'],
		['[2014-11..2014-12]', 'some month between November and December 2014'],
		['[1670..1672]', 'some year between 1670 and 1672'],
		['[2014-12-16T10:00:00Z..2014-12-16T12:00:00Z]', 'some time between 10:00 and 12:00 UTC on 16 December 2014'],
		['[2014-12-16,2014-12-18]', 'one of 16 December 2014, 18 December 2014'],
		['[1667,1668,1670..1672]', 'one of 1667, 1668, 1670 to 1672'],
		['[2014-12-16]', '16 December 2014'],
		['[2014-12-16?]', '16 December 2014, uncertain'],
		['[2014-12-16..]', 'on or after 16 December 2014'],
		['[2014-12..]', 'in or after December 2014'],
		['[2014-12-16T12:04:00Z..]', 'at or after 12:04 UTC on 16 December 2014'],
		['[..2014-12-16T12:04:00Z]', 'by 12:04 UTC on 16 December 2014'],
		['[..2014-12-16]', 'by 16 December 2014'],
		['[..1984]', 'by the end of 1984'],
		['[1760-01,1760-12..]', 'January 1760 or in or after December 1760'],
		// all of a set
		['{1667,1668,1670..1672}', '1667, 1668 and 1670 to 1672'],
		['{1960,1961-12}', '1960 and December 1961'],
		['{1970?,1980~}', '1970 (uncertain) and about 1980'],
		['{..1984}', 'until 1984'],
		['{1984..}', 'since 1984'],
		// intervals
		['2014-12-16/2014-12-18', '16 to 18 December 2014'],
		['2014-12-16/2014-12-16', '16 December 2014'],
		['2014-11-30/2014-12-02', '30 November to 2 December 2014'],
		['2014-12-31/2015-01-02', '31 December 2014 to 2 January 2015'],
		['2014-11/2014-12', 'November to December 2014'],
		['2004/2006', '2004 to 2006'],
		['2004-02-01/2005', '1 February 2004 to 2005'],
		['2014-12-16T10:00:00Z/2014-12-16T12:00:00Z', '10:00 to 12:00 UTC on 16 December 2014'],
		['2014-12-16T22:00:00Z/2014-12-17T01:00:00Z', '22:00 UTC on 16 December 2014 to 01:00 UTC on 17 December 2014'],
		['1984~/2004-06?', 'about 1984 to June 2004 (uncertain)'],
		['2014-12-16/..', 'on or after 16 December 2014'],
		['2014-12-16/', 'from 16 December 2014, end not known'],
		['../2014-12-16', 'by 16 December 2014'],
		['/2014-12-16', 'until 16 December 2014, start not known'],
		['../..', 'date not known'],
		// no date
		['', 'date not known'],
		['last week', 'last week'],
		['2014-12-18/2014-12-16', '2014-12-18/2014-12-16']
	])('%s: %s', (text, words) => {
		expect(timeWords(text)).toBe(words);
	});

	it('is told in English in a language that has no words yet', () => {
		expect(timeWords('2014-12-16', 'ur')).toBe('16 December 2014');
	});
});

describe('a time in few words', () => {
	it.each([
		['2014-12-16', '16 Dec 2014', '16 Dec'],
		['2014-09', 'Sept 2014', 'Sept'],
		['2014-06', 'June 2014', 'June'],
		['2014', '2014', '2014'],
		['2014-12-16T12:04:00Z', '16 Dec 2014, 12:04 UTC', '16 Dec, 12:04 UTC'],
		['[..2014-12-16T12:04:00Z]', 'by 16 Dec 2014, 12:04 UTC', 'by 16 Dec, 12:04 UTC'],
		['[2024-02-15..2024-03-24]', 'between 15 Feb and 24 Mar 2024', 'between 15 Feb and 24 Mar'],
		['[2014-12-30..2015-01-02]', 'between 30 Dec 2014 and 2 Jan 2015', 'between 30 Dec 2014 and 2 Jan 2015'],
		['2014-12-16/2014-12-18', '16 to 18 Dec 2014', '16 to 18 Dec'],
		['2014-12-16/2015-01', '16 Dec 2014 to Jan 2015', '16 Dec 2014 to Jan 2015'],
		['[2014-12-16,2015-12-16]', 'one of 16 Dec 2014, 16 Dec 2015', 'one of 16 Dec 2014, 16 Dec 2015'],
		['2014-12-16T10:00:00Z/2014-12-16T12:00:00Z', '16 Dec 2014, 10:00 to 12:00 UTC', '16 Dec, 10:00 to 12:00 UTC']
	])('%s: %s, without the year: %s', (text, words, withoutYear) => {
		expect(shortTimeWords(text)).toBe(words);
		expect(shortTimeWords(text, 'en', { year: false })).toBe(withoutYear);
	});
});

describe('a day and a clock time on it, of which one bounds the other', () => {
	it.each([
		['2014-12-16/2014-12-16T12:04Z', '16 Dec 2014, by 12:04 UTC', '16 December 2014, by 12:04 UTC'],
		['[2014-12-16..2014-12-16T12:04Z]', '16 Dec 2014, by 12:04 UTC', '16 December 2014, by 12:04 UTC'],
		['2014-12-16T09:00Z/2014-12-16', '16 Dec 2014, from 09:00 UTC', '16 December 2014, from 09:00 UTC'],
		[
			'2014-12-15/2014-12-16T12:04Z',
			'15 Dec 2014 to 16 Dec 2014, 12:04 UTC',
			'15 December 2014 to 12:04 UTC on 16 December 2014'
		],
		[
			'2014-12-16~/2014-12-16T12:04Z',
			'about 16 Dec 2014 to 16 Dec 2014, 12:04 UTC',
			'about 16 December 2014 to 12:04 UTC on 16 December 2014'
		]
	])('%s is %s, and in full %s', (edtf, short, long) => {
		expect([shortTimeWords(edtf), timeWords(edtf)]).toEqual([short, long]);
	});
});
