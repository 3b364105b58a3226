// Dates as tables have them, in EDTF.
import { describe, expect, it } from 'vitest';
import { fromEnds, fromParts, orderShown, readDate, withClock } from '#core/formats/import/dates.ts';

describe('a date in a cell', () => {
	it.each([
		['2014-12-16', '2014-12-16', 'ISO 8601'],
		['2014-1-6', '2014-01-06', 'ISO 8601'],
		['2016-01-01 00:00:00.000', '2016-01-01', 'ISO 8601'],
		['2014-12-16T10:30:00Z', '2014-12-16T10:30:00Z', 'ISO 8601'],
		['2014-12-16 10:30:05.123+0500', '2014-12-16T10:30:05+05:00', 'ISO 8601'],
		['2014-12-16 10:30', '2014-12-16T10:30', 'ISO 8601'],
		['2014', '2014', 'EDTF'],
		['2014-12~', '2014-12~', 'EDTF'],
		['2014-02/2014-03', '2014-02/2014-03', 'EDTF'],
		['2014/12/16', '2014-12-16', 'year first'],
		['20141216', '2014-12-16', 'eight digits'],
		['16.12.2014', '2014-12-16', 'day first'],
		['3/4/2022', '2022-04-03', 'day first'],
		['3-4-22', '2022-04-03', 'day first'],
		['3/4/87', '1987-04-03', 'day first'],
		['3/4/2022 2:15 pm', '2022-04-03T14:15', 'day first'],
		['16 December 2014', '2014-12-16', 'month in words'],
		['16th of', null, null],
		['Tuesday, 16 Dec 2014', '2014-12-16', 'month in words'],
		['December 16, 2014', '2014-12-16', 'month in words'],
		['Dec. 16 2014', '2014-12-16', 'month in words'],
		['16-Dec-14', '2014-12-16', 'month in words'],
		['Sept 2014', '2014-09', 'month in words'],
		['31/02/2014', null, null],
		['12/16/2014', null, null],
		['early March', null, null],
		['16 Decembre 2014', null, null],
		['', null, null]
	])('%j read day first is %j', (text, edtf, form) => {
		const reading = readDate(text, 'day-first');
		expect(reading?.edtf ?? null).toBe(edtf);
		expect(reading?.form ?? null).toBe(form);
	});

	it.each([
		['3/4/2022', '2022-03-04', true],
		['12/16/2014', '2014-12-16', undefined],
		['4/4/2022', '2022-04-04', undefined],
		['3.4.2022', '2022-04-03', undefined]
	])('%j read month first is %j, open to doubt: %j', (text, edtf, ambiguous) => {
		expect(readDate(text, 'month-first')).toMatchObject({ edtf });
		expect(readDate(text, 'month-first')?.ambiguous).toBe(ambiguous);
	});

	it.each([
		['13/2/2014', 'day-first'],
		['2/13/2014', 'month-first'],
		['2/3/2014', undefined],
		['2.3.2014', 'day-first'],
		['2014-02-13', undefined]
	])('%j shows the order %j', (text, order) => {
		expect(orderShown(text)).toBe(order);
	});

	it('is made of a year, a month by number or name, and a day', () => {
		expect(fromParts('2015', 'February', '23')).toBe('2015-02-23');
		expect(fromParts('2015.0', '2.0', '')).toBe('2015-02');
		expect(fromParts('2015', '', '')).toBe('2015');
		expect(fromParts('2015', '2', '30')).toBeNull();
		expect(fromParts('2015', 'Floréal', '3')).toBeNull();
		expect(fromParts('', '2', '3')).toBeNull();
	});

	it('takes a clock time from another column, but not the midnight of programs', () => {
		expect(withClock('2015-02-03', '14:05')).toBe('2015-02-03T14:05');
		expect(withClock('2015-02-03', '2:05 PM')).toBe('2015-02-03T14:05');
		expect(withClock('2015-02-03', '00:00')).toBe('2015-02-03');
		expect(withClock('2015-02-03', 'noonish')).toBe('2015-02-03');
		expect(withClock('2015-02', '14:05')).toBe('2015-02');
	});

	it('spans two ends, and never backwards', () => {
		expect(fromEnds('2015-02-03', '2015-02-05')).toBe('2015-02-03/2015-02-05');
		expect(fromEnds('2015-02-03', '2015-02-03')).toBe('2015-02-03');
		expect(fromEnds('2015-02-03', '2015-02-01')).toBeNull();
	});
});
