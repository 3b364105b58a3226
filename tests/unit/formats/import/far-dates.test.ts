// Years that are slips of the pen are pointed out; those of long histories are not.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { csv } from '#core/formats/import/csv.ts';
import { YearCount } from '#core/formats/import/far-dates.ts';
import { imported } from './sound.ts';

function far(dates: readonly string[]) {
	const years = new YearCount();
	for (const [n, date] of dates.entries()) years.see(date, () => `${n}: ${date}`);
	return years.far();
}
const decade = (count: number) => Array.from({ length: count }, (_, n) => `${2014 + (n % 10)}-0${1 + (n % 9)}-11`);

describe('a date far from all others', () => {
	it.each([
		'2800-03-01',
		'0014-03-01',
		'-0214',
		'Y20140',
		'2014-12-16/2801-12-17',
		'1014/2014',
		'2800-01-01T04:05:06Z'
	])('is %s among those of one decade', (slip) => {
		expect(far([...decade(30), slip])).toMatchObject({ count: 1, examples: [expect.stringContaining(slip)] });
	});

	it.each([
		'2014-12-16',
		'1999',
		'1821-02-03',
		'2014-12-16T10:00:00+05:00',
		'201X',
		'../2014',
		'2014-08/..',
		'2014-12-XX'
	])('is not %s', (date) => {
		expect(far([...decade(30), date]).count).toBe(0);
	});

	it('is few of many, and none where they are many', () => {
		expect(far([...decade(1000), ...Array<string>(9).fill('2800-01-01')]).count).toBe(9);
		expect(far([...decade(1000), ...Array<string>(40).fill('2800-01-01')]).count).toBe(0);
		expect(far(['2014', '2014', '2800']).count).toBe(0);
	});

	it('is none in records that span centuries', () => {
		expect(far(['-0753', '0079', '0410', '1096', '1204', '1453', '1527', '1648', '1789', '1871']).count).toBe(0);
	});

	it('is none where no two centuries lie empty between one date and the next', () => {
		const steps = fc.array(fc.integer({ min: 0, max: 200 }), { maxLength: 40 });
		fc.assert(
			fc.property(steps, (gaps) => {
				let year = 1000;
				expect(far(gaps.map((gap) => String((year += gap)))).count).toBe(0);
			})
		);
	});

	it('is told of with its line, and the row is taken', async () => {
		const rows = decade(40).map((date, n) => `Event ${n},${date},50.1,14.2,Gazette,2020-01-0${1 + (n % 9)}`);
		rows[20] = 'Event 20,2800-03-01,50.1,14.2,Gazette,0020-01-02';
		const result = await imported(csv, { 't.csv': ['title,date,lat,lon,source,source_date', ...rows].join('\n') });
		expect(result.taken).toBe(40);
		expect(result.warnings).toEqual([
			{ code: 'date-far-off', count: 1, examples: ['t.csv, line 22: 2800-03-01'] },
			{ code: 'source-date-far-off', count: 1, examples: ['t.csv, line 22: 0020-01-02'] }
		]);
	});
});
