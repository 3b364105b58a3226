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
		['school-auditorium', { name: 'School auditorium', timeZone: 'Asia/Karachi' }],
		['kabul', { name: 'Kabul', timeZone: 'Asia/Kabul' }],
		['border-region', null]
	])('a place takes the zone of what it is part of: %s', (place, clock) => {
		const found = clockOf(place, catalogue);
		expect(found?.timeZone).toBe(clock?.timeZone);
		if (clock) expect(found?.name.toLowerCase()).toContain(clock.name.toLowerCase().split(' ').at(-1));
	});

	test('a statement about the attack is timed where that was, unless it says where it was spoken', () => {
		const record = catalogue.record('s-worker-game');
		if (!record) throw new Error('the statement is gone');
		expect(localTimes(record, catalogue)[0]).toMatch(/^17:04 \(UTC\+05:00\) in /);
	});

	test('a day has no local time', () => {
		const day = catalogue.records.find(({ when }) => when.length > 0 && when.every((edtf) => !edtf.includes('T')));
		if (!day) throw new Error('no record of a day');
		expect(localTimes(day, catalogue)).toEqual([]);
	});
});
