// The examples of the EDTF specification (Library of Congress, 4 February 2019), level by level, and what must be refused.
import { describe, expect, it } from 'vitest';
import { isoBounds } from '#core/time/iso.ts';
import { readEdtf, type TimeBounds, type TimePrecision } from '#core/time/edtf.ts';

function read(text: string): TimeBounds {
	const result = readEdtf(text);
	if (!result.ok) throw new Error(result.reason);
	return result.time;
}

type Row = [text: string, earliest: string | null, latest: string | null, precision: TimePrecision];

const LEVEL_0: Row[] = [
	['1985-04-12', '1985-04-12', '1985-04-12', 'day'],
	['1904-02-29', '1904-02-29', '1904-02-29', 'day'],
	['2000-02-29', '2000-02-29', '2000-02-29', 'day'],
	['2000-02', '2000-02-01', '2000-02-29', 'month'],
	['1985-04', '1985-04-01', '1985-04-30', 'month'],
	['1985', '1985-01-01', '1985-12-31', 'year'],
	['0000', '0000-01-01', '0000-12-31', 'year'],
	['1985-04-12T23:20:30', '1985-04-12T23:20:30', '1985-04-12T23:20:30', 'instant'],
	['1985-04-12T23:20:30Z', '1985-04-12T23:20:30Z', '1985-04-12T23:20:30Z', 'instant'],
	['1985-04-12T23:20:30-04', '1985-04-13T03:20:30Z', '1985-04-13T03:20:30Z', 'instant'],
	['1985-04-12T23:20:30+04:30', '1985-04-12T18:50:30Z', '1985-04-12T18:50:30Z', 'instant'],
	['1964/2008', '1964-01-01', '2008-12-31', 'span'],
	['2004-06/2006-08', '2004-06-01', '2006-08-31', 'span'],
	['2004-02-01/2005-02-08', '2004-02-01', '2005-02-08', 'span'],
	['2004-02-01/2005-02', '2004-02-01', '2005-02-28', 'span'],
	['2004-02-01/2005', '2004-02-01', '2005-12-31', 'span'],
	['2005/2006-02', '2005-01-01', '2006-02-28', 'span']
];

const LEVEL_1: Row[] = [
	['Y170000002', '+170000002-01-01', '+170000002-12-31', 'year'],
	['Y-170000002', '-170000002-01-01', '-170000002-12-31', 'year'],
	['2001-21', '2001-03-01', '2001-05-31', 'season'],
	['2001-22', '2001-06-01', '2001-08-31', 'season'],
	['2001-23', '2001-09-01', '2001-11-30', 'season'],
	['2003-24', '2003-12-01', '2004-02-29', 'season'],
	['1984?', '1984-01-01', '1984-12-31', 'year'],
	['2004-06~', '2004-06-01', '2004-06-30', 'month'],
	['2004-06-11%', '2004-06-11', '2004-06-11', 'day'],
	['201X', '2010-01-01', '2019-12-31', 'decade'],
	['20XX', '2000-01-01', '2099-12-31', 'century'],
	['2004-XX', '2004-01-01', '2004-12-31', 'year'],
	['1985-04-XX', '1985-04-01', '1985-04-30', 'month'],
	['1985-XX-XX', '1985-01-01', '1985-12-31', 'year'],
	['1985-04-12/..', '1985-04-12', null, 'span'],
	['1985-04/..', '1985-04-01', null, 'span'],
	['1985/..', '1985-01-01', null, 'span'],
	['../1985-04-12', null, '1985-04-12', 'span'],
	['../1985-04', null, '1985-04-30', 'span'],
	['../1985', null, '1985-12-31', 'span'],
	['1985-04-12/', '1985-04-12', null, 'span'],
	['1985-04/', '1985-04-01', null, 'span'],
	['1985/', '1985-01-01', null, 'span'],
	['/1985-04-12', null, '1985-04-12', 'span'],
	['/1985-04', null, '1985-04-30', 'span'],
	['/1985', null, '1985-12-31', 'span'],
	['../..', null, null, 'unknown'],
	['-1985', '-001985-01-01', '-001985-12-31', 'year'],
	['1984~/2004-06', '1984-01-01', '2004-06-30', 'span'],
	['1984-06-02?/2004-08-08~', '1984-06-02', '2004-08-08', 'span']
];

const LEVEL_2: Row[] = [
	['Y-17E7', '-170000000-01-01', '-170000000-12-31', 'year'],
	['Y17E8S3', '+1700000000-01-01', '+1709999999-12-31', 'span'],
	['1950S2', '1900-01-01', '1999-12-31', 'century'],
	['-1950S2', '-001999-01-01', '-001900-12-31', 'century'],
	['Y171010000S3', '+171000000-01-01', '+171999999-12-31', 'span'],
	['Y3388E2S3', '+338000-01-01', '+338999-12-31', 'millennium'],
	['2001-25', '2001-03-01', '2001-05-31', 'season'],
	['2001-28', '2001-12-01', '2002-02-28', 'season'],
	['2001-29', '2001-09-01', '2001-11-30', 'season'],
	['2001-30', '2001-12-01', '2002-02-28', 'season'],
	['2001-32', '2001-06-01', '2001-08-31', 'season'],
	['2001-33', '2001-01-01', '2001-03-31', 'season'],
	['2001-34', '2001-04-01', '2001-06-30', 'season'],
	['2001-36', '2001-10-01', '2001-12-31', 'season'],
	['2001-37', '2001-01-01', '2001-04-30', 'season'],
	['2001-39', '2001-09-01', '2001-12-31', 'season'],
	['2001-40', '2001-01-01', '2001-06-30', 'season'],
	['2001-41', '2001-07-01', '2001-12-31', 'season'],
	['[1667,1668,1670..1672]', '1667-01-01', '1672-12-31', 'span'],
	['[..1760-12-03]', null, '1760-12-03', 'span'],
	['[1760-12..]', '1760-12-01', null, 'span'],
	['[1760-01,1760-02,1760-12..]', '1760-01-01', null, 'span'],
	['[1760-01, 1760-02, 1760-12..]', '1760-01-01', null, 'span'],
	['[1667,1760-12]', '1667-01-01', '1760-12-31', 'span'],
	['[..1984]', null, '1984-12-31', 'span'],
	['[2014-12-16]', '2014-12-16', '2014-12-16', 'day'],
	['[2014-12-18,2014-12-16]', '2014-12-16', '2014-12-18', 'span'],
	['{1667,1668,1670..1672}', '1667-01-01', '1672-12-31', 'span'],
	['{1960,1961-12}', '1960-01-01', '1961-12-31', 'span'],
	['{..1984}', null, '1984-12-31', 'span'],
	['{..1983-12-31,1984-10-10..1984-11-01,1984-11-05..}', null, null, 'span'],
	['2004-06~-11', '2004-06-11', '2004-06-11', 'day'],
	['2004?-06-11', '2004-06-11', '2004-06-11', 'day'],
	['?2004-06-~11', '2004-06-11', '2004-06-11', 'day'],
	['2004-%06-11', '2004-06-11', '2004-06-11', 'day'],
	['156X-12-25', '1560-12-25', '1569-12-25', 'decade'],
	['15XX-12-25', '1500-12-25', '1599-12-25', 'century'],
	['XXXX-12-XX', '0000-12-01', '9999-12-31', 'unknown'],
	['1XXX-XX', '1000-01-01', '1999-12-31', 'millennium'],
	['1XXX-12', '1000-12-01', '1999-12-31', 'millennium'],
	['201X-XX', '2010-01-01', '2019-12-31', 'decade'],
	['1984-1X', '1984-10-01', '1984-12-31', 'year'],
	['1560-XX-25', '1560-01-25', '1560-12-25', 'year'],
	['-1XXX', '-001999-01-01', '-001000-12-31', 'millennium'],
	['2004-06-~01/2004-06-~20', '2004-06-01', '2004-06-20', 'span'],
	['2004-06-XX/2004-07-03', '2004-06-01', '2004-07-03', 'span']
];

/** Beyond the letter of the specification: what ISO 8601 allows and sources say. */
const BEYOND: Row[] = [
	['2014-12-16T12:04Z', '2014-12-16T12:04:00Z', '2014-12-16T12:04:59Z', 'minute'],
	['2014-12-16T12Z', '2014-12-16T12:00:00Z', '2014-12-16T12:59:59Z', 'hour'],
	['2014-12-16T12:00~', '2014-12-16T12:00:00', '2014-12-16T12:00:59', 'minute'],
	['2014-12-16T24:00:00Z', '2014-12-17T00:00:00Z', '2014-12-17T00:00:00Z', 'instant'],
	['[..2014-12-16T12:04:00Z]', null, '2014-12-16T12:04:00Z', 'span'],
	['2014-12-16/2014-12-16T12:04:00Z', '2014-12-16', '2014-12-16T12:04:00Z', 'span'],
	['2014-12-16T01:00:00+05:00/2014-12-16T02:00:00+05:00', '2014-12-15T20:00:00Z', '2014-12-15T21:00:00Z', 'span'],
	// Digits that fit only some years and months.
	['15XX-02-29', '1504-02-29', '1596-02-29', 'century'],
	['2004-XX-31', '2004-01-31', '2004-12-31', 'year'],
	['2004-02-XX', '2004-02-01', '2004-02-29', 'month'],
	// Overlapping ends are not reversed: the end may be any day of the month.
	['1919-12-02/1919-XX-04', '1919-12-02', '1919-12-04', 'span'],
	['2014-12-20/2014-12-XX', '2014-12-20', '2014-12-31', 'span'],
	['2014-12-16/2014-12-16', '2014-12-16', '2014-12-16', 'span']
];

describe.each([
	['level 0', LEVEL_0],
	['level 1', LEVEL_1],
	['level 2', LEVEL_2],
	['beyond the specification', BEYOND]
])('EDTF, %s', (_, rows) => {
	it.each(rows)('%s means %s to %s, to the %s', (text, earliest, latest, precision) => {
		const time = read(text);
		expect({ ...isoBounds(time), precision: time.precision }).toEqual({ earliest, latest, precision });
	});
});

describe('EDTF that must be refused', () => {
	it.each([
		['2014-12-18/2014-12-16', '2014-12-18 comes after 2014-12-16'],
		['0800/-0999', '0800 comes after -0999'],
		['-1000/-2000', '-1000 comes after -2000'],
		['2014-12-16T12:05:00Z/2014-12-16T17:04:00+05:00', 'runs backwards'],
		['[2024-03-24..2024-02-15]', '2024-03-24 comes after 2024-02-15'],
		['{1672..1670}', '1672 comes after 1670'],
		['2014-02-30', 'no such day'],
		['1960-06-31', 'no such day'],
		['1900-02-29', 'no such day'],
		['2004-02-3X', 'no such day'],
		['X900-02-29', 'no such day'],
		['2014-13', 'no such month'],
		['2014-00', 'no such month'],
		['2014-42', 'no such month'],
		['2014-21-01', 'no such day'],
		['2014-12-16T25:00:00Z', 'no such clock time'],
		['2014-12-16T24:00:01Z', 'no such clock time'],
		['2014-12-16T12:60:00Z', 'no such clock time'],
		['2014-12-16T12:04:00+15:00', 'that far from UTC'],
		['2014-02-30T12:04:00Z', 'no such day'],
		['2014-12-16T12:04:0', 'no date with a clock time'],
		['2014-12T12:04:00Z', 'no date with a clock time'],
		['2014-12-16t12:04:00Z', 'no date of EDTF'],
		['-0000', 'no date of EDTF'],
		['-0000-02-01', 'no date of EDTF'],
		['201', 'no date of EDTF'],
		['20', 'no date of EDTF'],
		['198u', 'no date of EDTF'],
		['201x', 'no date of EDTF'],
		['20141216', 'no date of EDTF'],
		['2014-12-16?~', 'no date of EDTF'],
		['+2014', 'no date of EDTF'],
		['16 December 2014', 'no date of EDTF'],
		['unknown/2006', 'no date of EDTF'],
		['2004-01-01/open', 'no date of EDTF'],
		['Y2014', 'more than four digits'],
		['Y012345', 'no year'],
		['Y1E13', 'too far away'],
		['1950S5', 'S must be 1 to 4'],
		['1950S0', 'S must be 1 to 4'],
		[' 2014', 'leave out the spaces'],
		['2014 ', 'leave out the spaces'],
		['', 'There is no date here'],
		['/', 'a date at one end'],
		['2012/2013/2014', 'two ends'],
		['1984..', 'stands in brackets'],
		['[1667,1668', 'not closed'],
		['[1667}', 'not closed'],
		['[]', 'no date of EDTF'],
		['[..]', 'a range in a set'],
		['[1667..1668..1669]', 'a range in a set'],
		['[1667..,1760]', 'only the first member'],
		['[1667,..1760]', 'only the first member']
	])('%j: %s', (text, reason) => {
		const result = readEdtf(text);
		expect(result).toMatchObject({ ok: false });
		expect(result.ok ? '' : result.reason).toContain(reason);
	});
});

describe('what a time says beside its bounds', () => {
	it.each([
		['1984', false, false],
		['1984?', false, true],
		['1984~', true, false],
		['1984%', true, true],
		['?2004-06-~11', true, true],
		['2004-06~-11', true, false],
		['1984/2004-06~', true, false],
		['[1984?,1986]', false, true],
		['Y170000002~', true, false],
		['1950S2~', true, false],
		['1950S2?', false, true],
		['2014-12-16T12:00~', true, false]
	])('%s: approximate %s, uncertain %s', (text, approximate, uncertain) => {
		expect(read(text)).toMatchObject({ approximate, uncertain });
	});

	it.each([
		['2014-12-16', true, null],
		['2014-12-16T12:04:00', true, null],
		['2014-12-16T12:04:00Z', false, 0],
		['2014-12-16T17:04:00+05:00', false, 300],
		['2014-12-16T07:04:00-05', false, -300],
		['[..2014-12-16T12:04:00Z]', false, null],
		['2014-12-16/2014-12-16T12:04:00Z', true, null]
	])('%s: floating %s, offset %s minutes', (text, floating, offset) => {
		expect(read(text)).toMatchObject({ floating, offset });
	});

	it('an instant keeps one millisecond, a minute and a day all of theirs', () => {
		expect(read('1970-01-01T00:00:01Z')).toMatchObject({ earliest: 1000, latest: 1000 });
		expect(read('1970-01-01T00:01Z')).toMatchObject({ earliest: 60_000, latest: 119_999 });
		expect(read('1970-01-01')).toMatchObject({ earliest: 0, latest: 86_399_999 });
		expect(read('1969-12-31')).toMatchObject({ earliest: -86_400_000, latest: -1 });
	});

	it('a set keeps the bounds of its members, nothing else has any', () => {
		const day = 86_400_000;
		expect(read('[1970-01-01,1970-01-03..1970-01-04,1970-01-06..]')).toMatchObject({
			oneOf: true,
			members: [
				{ earliest: 0, latest: day - 1 },
				{ earliest: 2 * day, latest: 4 * day - 1 },
				{ earliest: 5 * day, latest: null }
			]
		});
		expect(read('{1970}')).toMatchObject({ oneOf: false, members: [{ earliest: 0 }] });
		expect(read('1970/1971')).toMatchObject({ oneOf: false, members: [] });
	});
});
