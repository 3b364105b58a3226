// What is shown before an import: the first rows as they are read, and what each column is taken for, by whom and why.
import { describe, expect, it } from 'vitest';
import { csv } from '#core/formats/import/csv.ts';
import { brat } from '#core/formats/import/brat.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import { preview } from '#core/formats/import/preview.ts';
import { timemap } from '#core/formats/import/timemap.ts';
import type { ImportFile, ImportOptions } from '#core/formats/import/types.ts';

const table = (rows: string[]) => [fileOfBytes('t.csv', ['name,day,lat,lon', ...rows].join('\n'))];
const row = (n: number) => `Place ${n},0${(n % 9) + 1}/03/2022,50.1,14.2`;
const look = (files: ImportFile[], options?: ImportOptions) => preview(csv, files, 3, options);
const titles = ({ rows }: Awaited<ReturnType<typeof look>>) =>
	rows.map((one) => ('facts' in one ? one.facts.title : one.refused.reason));

describe('a preview', () => {
	it('is the first rows, however many there are', async () => {
		const many = Array.from({ length: 9000 }, (_, n) => row(n));
		expect(titles(await look(table(many)))).toEqual(['Place 0', 'Place 1', 'Place 2']);
		expect(titles(await look(table([row(7)])))).toEqual(['Place 7']);
	});

	it('shows a row that will be refused, with the reason', async () => {
		expect(titles(await look(table([row(1), 'Place 2,02/03/2022,95,14'])))).toEqual([
			'Place 1',
			expect.stringContaining('Latitude 95')
		]);
	});

	it('says by what the order of day and month is known', async () => {
		const { tables: habit } = await look(table([row(1)]));
		expect(habit[0]?.dates).toEqual({ order: 'day-first', by: 'habit' });
		const { tables: example } = await look(table([row(1), 'Place 2,03/25/2022,50,14']));
		expect(example[0]?.dates).toEqual({ order: 'month-first', by: 'example', example: '03/25/2022' });
		const { tables: choice } = await look(table([row(1)]), { dates: 'month-first' });
		expect(choice[0]?.dates).toEqual({ order: 'month-first', by: 'choice' });
		const { tables: none } = await look(table(['Place 1,2022-03-01,50,14']));
		expect(none[0]).not.toHaveProperty('dates');
	});

	it('follows a column that the person takes away, and guesses no other in its place', async () => {
		const { tables, rows } = await look(table([row(1)]), { beside: ['day'], columns: { title: 'name' } });
		expect(tables[0]?.columns.map(({ column, as }) => [column, as])).toEqual([
			['name', 'title'],
			['day', null],
			['lat', 'latitude'],
			['lon', 'longitude']
		]);
		expect(rows[0]).toMatchObject({ facts: { kept: { values: { day: '02/03/2022' } } } });
	});

	it('is there for formats without columns, too', async () => {
		const events = JSON.stringify([
			{ id: 'e1', description: 'A bridge', latitude: '50', longitude: '14', sources: [] }
		]);
		const seen = await preview(timemap, [fileOfBytes('events.json', events)], 3);
		expect(seen).toMatchObject({ tables: [], rows: [{ facts: { id: 'e1' } }] });
		const files = [fileOfBytes('a.txt', 'Ann spoke.'), fileOfBytes('a.ann', 'T1\tPerson 0 3\tAnn\n')];
		expect((await preview(brat, files, 3)).rows).toMatchObject([{ facts: { title: 'Ann', kind: 'Person' } }]);
	});

	it('has the beginning of every table, however long the first is', async () => {
		const many = Array.from({ length: 50 }, (_, n) => row(n)).join('\n');
		const files = ['a.csv', 'b.csv'].map((name) => fileOfBytes(name, `name,day,lat,lon\n${many}`));
		const { tables, rows } = await look(files);
		expect(tables.map(({ file }) => file)).toEqual(['a.csv', 'b.csv']);
		expect(rows).toHaveLength(6);
	});

	it('follows what is decided of one table alone', async () => {
		const files = ['a.csv', 'b.csv'].map((name) => fileOfBytes(name, `name,day,lat,lon\n${row(1)}`));
		const { tables } = await look(files, {
			dates: 'day-first',
			tables: new Map([['b.csv', { dates: 'month-first' }]])
		});
		expect(tables.map(({ dates }) => dates?.order)).toEqual(['day-first', 'month-first']);
	});

	it('stops when the person stops it', async () => {
		const stop = new AbortController();
		stop.abort(new Error('stopped'));
		await expect(preview(csv, table([row(1)]), 3, {}, undefined, stop.signal)).rejects.toThrow('stopped');
	});
});
