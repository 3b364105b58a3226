// The CSV export: the columns of the GeoJSON one, and nothing a spreadsheet would run.
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it, vi } from 'vitest';
import { csvRecords, neutralise } from '#core/formats/csv-records.ts';
import { RECORD_COLUMNS, recordRows } from '#core/formats/record-rows.ts';
import { textOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';
import { harbour } from '../index/harbour.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 });

describe('a cell', () => {
	it.each([
		'=1+1',
		'+1',
		'-1',
		'@SUM(A1)',
		'\t=1',
		'\r=1',
		'\n=1',
		'\t',
		' =1',
		'\u200b=1',
		'\ufeff=1',
		'＝1',
		'＋1',
		'－1',
		'＠x',
		'−1'
	])('%j is made harmless by an apostrophe', (text) => {
		expect(neutralise(text)).toBe(`'${text}`);
	});

	it.each(['1-2', 'a=b', "'=1", 'mail@example.org', '', ' x', 'پشاور'])('%j stays as it is', (text) => {
		expect(neutralise(text)).toBe(text);
	});

	it.each([-5, 0, 71.5, null])('%j stays the number it is', (value) => {
		expect(neutralise(value)).toBe(value);
	});
});

describe('records as CSV', () => {
	it('read back the same rows, whatever is in the texts', () => {
		fc.assert(
			fc.property(dossierAndFilter, ({ dossier, filter }) => {
				const catalogue = new Catalogue(dossier);
				const shown = show(catalogue, filter);
				const text = textOf(csvRecords.write?.(shown, catalogue));
				const { data, errors } = Papa.parse<string[]>(text.replace(/\r\n$/, ''));
				expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
				const rows = recordRows(shown.records, catalogue).map(({ columns, geometry }) => [
					...RECORD_COLUMNS.map((column) => String(neutralise(columns[column]) ?? '')),
					...(geometry?.type === 'Point' ? geometry.coordinates.map(String) : ['', ''])
				]);
				expect(data).toEqual([[...RECORD_COLUMNS, 'lon', 'lat'], ...rows]);
			})
		);
	});

	it('are written as the expected file has them', async () => {
		const catalogue = new Catalogue(harbour());
		const text = textOf(csvRecords.write?.(show(catalogue, NO_FILTER), catalogue));
		await expect(text).toMatchFileSnapshot('../../fixtures/expected/harbour-records.csv');
	});
});
