// The Parquet export, read again by an independent reader: the very table of the CSV, and shapes by the rules of GeoParquet.
import fc from 'fast-check';
import { parquetMetadata, parquetReadObjects, parquetSchema } from 'hyparquet';
import { describe, expect, it, vi } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { parquetRecords } from '#core/formats/parquet-records.ts';
import { RECORD_COLUMNS, recordRows } from '#core/formats/record-rows.ts';
import { bytesOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';
import { harbour } from '../index/harbour.ts';
import { crowd } from './crowd.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });

async function written(dossier: Dossier, filter: Partial<Filter> = {}) {
	const catalogue = new Catalogue(dossier);
	const shown = show(catalogue, { ...NO_FILTER, ...filter });
	const { buffer: file } = bytesOf(parquetRecords.write?.(shown, catalogue));
	const metadata = parquetMetadata(file);
	const geo: unknown = JSON.parse(metadata.key_value_metadata?.find(({ key }) => key === 'geo')?.value ?? 'null');
	return { file, metadata, geo, rows: recordRows(shown.records, catalogue) };
}

describe('records as Parquet', () => {
	it('read back the very rows and shapes, whatever is in the texts', async () => {
		await fc.assert(
			fc.asyncProperty(dossierAndFilter, async ({ dossier, filter }) => {
				const { file, metadata, rows } = await written(dossier, filter);
				expect(Number(metadata.num_rows)).toBe(rows.length);
				const expected = rows.map(({ columns, geometry }) => {
					const [lon, lat] = geometry?.type === 'Point' ? geometry.coordinates : [null, null];
					return { ...columns, lon, lat, geometry };
				});
				expect(await parquetReadObjects({ file })).toEqual(expected);
			}),
			{ numRuns: 50 }
		);
	});

	it('have the columns of the CSV and a shape, and say how the shape is to be read', async () => {
		const { metadata, geo } = await written(harbour());
		const names = parquetSchema(metadata).children.map(({ element }) => element.name);
		expect(names).toEqual([...RECORD_COLUMNS, 'lon', 'lat', 'geometry']);
		expect(geo).toEqual({
			version: '1.1.0',
			primary_column: 'geometry',
			columns: {
				geometry: {
					encoding: 'WKB',
					geometry_types: ['Point'],
					orientation: 'counterclockwise',
					bbox: expect.arrayContaining([50])
				}
			}
		});
	});

	it('are a sound file with columns and no rows where nothing is shown', async () => {
		const { file, metadata } = await written(harbour(), { actors: ['nobody'] });
		expect(parquetSchema(metadata).children).toHaveLength(RECORD_COLUMNS.length + 3);
		expect(await parquetReadObjects({ file })).toEqual([]);
	});

	it('are written in groups of rows, so that many are never held at once', async () => {
		const { file, metadata } = await written(crowd(25_000));
		expect(metadata.row_groups.map(({ num_rows }) => Number(num_rows))).toEqual([20_000, 5000]);
		const rows = await parquetReadObjects({ file, columns: ['id'], rowStart: 19_999, rowEnd: 20_001 });
		expect(rows).toEqual([{ id: 'e19999' }, { id: 'e20000' }]);
	});
});
