// Rows and warnings of an import in words.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv } from '#core/formats/import/csv.ts';
import { fileOfBytes } from '#core/formats/import/files.ts';
import { preview } from '#core/formats/import/preview.ts';
import { shownTable } from '#lib/imports/seen-rows.ts';
import { warningWords } from '#lib/imports/warning-words.ts';

const rooms = path.resolve(import.meta.dirname, '../../../src/core/formats/import');

describe('a warning', () => {
	it('has words for every code that an importer gives', () => {
		const sources = readdirSync(rooms, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
		const codes = sources.flatMap((name) =>
			[...readFileSync(path.join(rooms, name), 'utf8').matchAll(/\.warn\(\s*'([a-z-]+)'/g)].map(([, code = '']) => code)
		);
		expect(codes.length).toBeGreaterThan(10);
		expect([...new Set(codes)].filter((code) => warningWords(2, code) === `2 ${code.replaceAll('-', ' ')}`)).toEqual(
			[]
		);
	});

	it('counts', () => {
		expect(warningWords(1, 'no-date')).toBe('1 row has no date');
		expect(warningWords(1159, 'no-date')).toBe('1,159 rows have no date');
		expect(warningWords(2, 'source-date-unreadable')).toBe(
			'2 cells could not be read as source date, and are kept as they are'
		);
	});
});

describe('the first rows', () => {
	const table = async (text: string) => shownTable((await preview(csv, [fileOfBytes('t.csv', text)], 20)).rows);

	it('say what, when, where and how exactly', async () => {
		expect(
			await table(
				'name,date,lat,lon,killed,killed_low,killed_high,source\nBridge,2022-04-03,50.12,14.25,5,3,9,Gazette\n'
			)
		).toEqual({
			columns: ['What', 'When', 'Where', 'Position', 'Figures', 'Sources'],
			rows: [
				{
					file: 't.csv',
					line: 2,
					refused: '',
					cells: [
						'Bridge',
						'3 April 2022',
						'Bridge',
						'50.120° N, 14.250° E, near a named place, within 557 m (not told by the file)',
						'5 (3 to 9) killed',
						'Gazette'
					]
				}
			]
		});
	});

	it('say why one will not be taken', async () => {
		const { rows } = await table('name,lat,lon\nBridge,95,200\n');
		expect(rows).toMatchObject([{ line: 2, refused: expect.stringMatching(/^Latitude 95/), cells: [] }]);
	});
});
