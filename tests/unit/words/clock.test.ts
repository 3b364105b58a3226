import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStrict } from '#core/dossier/parse.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { clockedWords, clockOf, clockOfRecord } from '#core/words/clock.ts';

const catalogue = new Catalogue(
	readStrict(readFileSync(new URL('../../../geo/dossiers/peshawar-2014.json', import.meta.url), 'utf8'))
);

describe('where the clock of a record hangs', () => {
	test.each([
		['school-auditorium', { name: 'Pakistan', timeZone: 'Asia/Karachi' }],
		['kabul', { name: 'Afghanistan', timeZone: 'Asia/Kabul' }],
		['border-region', null]
	])('a place takes the zone of what it is part of, and says whose it is: %s', (place, clock) => {
		expect(clockOf(place, catalogue)).toEqual(clock);
	});

	test('a record keeps the clock of where it happened', () => {
		const record = catalogue.record('s-worker-game') ?? expect.unreachable();
		expect(clockOfRecord(record, catalogue)).toEqual({ name: 'Pakistan', timeZone: 'Asia/Karachi' });
	});
});

describe('a time by the clock of a place, UTC beside it', () => {
	const clock = { name: 'Pakistan', timeZone: 'Asia/Karachi' };
	test.each([
		['2014-12-16T12:04Z', '16 Dec, 17:04 Pakistan time (12:04 UTC)', '17:04 local (12:04 UTC)'],
		['[..2014-12-16T12:04Z]', 'by 16 Dec, 17:04 Pakistan time (12:04 UTC)', '17:04 local (12:04 UTC)'],
		['2014-12-16/2014-12-16T12:04Z', '16 Dec, by 17:04 Pakistan time (12:04 UTC)', 'by 17:04 local (12:04 UTC)'],
		['2014-12-16T09:00Z/2014-12-16T12:04Z', '16 Dec, 14:00 to 17:04 Pakistan time (09:00 to 12:04 UTC)', 'local'],
		['2014-12-16T20:04Z', '17 Dec, 01:04 Pakistan time (16 Dec, 20:04 UTC)', '01:04 local (16 Dec, 20:04 UTC)'],
		['2014-12-16', '16 Dec', '16 Dec']
	])('%s', (edtf, words, unnamed) => {
		const style = { short: true, year: false, clock };
		expect(clockedWords(edtf, style)).toBe(words);
		expect(clockedWords(edtf, { ...style, named: false })).toContain(unnamed);
	});

	test('in full, and without a clock', () => {
		const edtf = '[..2014-12-16T12:04Z]';
		expect(clockedWords(edtf, { short: false, clock })).toBe('by 17:04 Pakistan time (12:04 UTC) on 16 December 2014');
		expect(clockedWords(edtf, { short: true, clock: null })).toBe('by 16 Dec 2014, 12:04 UTC');
		expect(clockedWords('2014-12-16T12:04Z', { short: true, clock: { name: 'Ghana', timeZone: 'Africa/Accra' } })).toBe(
			'16 Dec 2014, 12:04 UTC'
		);
	});
});
