import { describe, expect, test } from 'vitest';
import { localTimeWords, offsetIn } from '#core/words/local-time.ts';

describe('a clock time as the clocks of a place showed it', () => {
	test.each([
		['2014-12-16T12:04Z', 'Asia/Karachi', '16 December 2014, 17:04 (UTC+05:00)'],
		['[..2014-12-16T12:04Z]', 'Asia/Kabul', 'by 16:34 (UTC+04:30) on 16 December 2014'],
		['[2014-12-16T12:04Z..]', 'Asia/Karachi', 'at or after 17:04 (UTC+05:00) on 16 December 2014'],
		['2014-12-16T22:10Z', 'Asia/Kolkata', '17 December 2014, 03:40 (UTC+05:30)'],
		['2014-12-16T12:04+05:00', 'UTC', '16 December 2014, 07:04 UTC'],
		['2014-12-31T23:00Z', 'Asia/Karachi', '1 January 2015, 04:00 (UTC+05:00)'],
		['2014-07-01T12:00Z', 'Europe/London', '1 July 2014, 13:00 (UTC+01:00)']
	])('%s in %s is %s', (edtf, zone, words) => {
		expect(localTimeWords(edtf, zone)).toBe(words);
	});

	test.each([
		['2014-12-16', 'Asia/Karachi', 'a day has no clock'],
		['2014-12-16T12:04', 'Asia/Karachi', 'a clock that does not say where it hangs'],
		['no date', 'Asia/Karachi', 'no EDTF'],
		['2014-12-16T12:04Z', 'Moon/Tranquility', 'a zone nobody knows']
	])('%s in %s has none: %s', (edtf, zone) => {
		expect(localTimeWords(edtf, zone)).toBeNull();
	});

	test('the offset is that of the day, not of today', () => {
		expect(offsetIn('Europe/London', Date.UTC(2014, 11, 16))).toBe(0);
		expect(offsetIn('Europe/London', Date.UTC(2014, 6, 1))).toBe(60);
	});
});
