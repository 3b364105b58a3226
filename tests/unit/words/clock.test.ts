import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readStrict } from '#core/dossier/parse.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { clockOf, localTimes } from '#core/words/clock.ts';

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

	test('a limit stays a limit, and only whose time it is is said', () => {
		const record = catalogue.record('s-worker-game');
		if (!record) throw new Error('the statement is gone');
		expect(localTimes(record, catalogue)).toEqual(['by 17:04 (UTC+05:00) on 16 December 2014, time of Pakistan']);
	});

	test('a day has no local time', () => {
		const day = catalogue.records.find(({ when }) => when.length > 0 && when.every((edtf) => !edtf.includes('T')));
		if (!day) throw new Error('no record of a day');
		expect(localTimes(day, catalogue)).toEqual([]);
	});
});
