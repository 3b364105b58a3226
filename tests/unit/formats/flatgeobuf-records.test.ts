// The FlatGeobuf export, read again by the library's reader: every record on the map with its columns and shape.
import fc from 'fast-check';
import { deserialize } from 'flatgeobuf/lib/mjs/geojson.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import { describe, expect, it, vi } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { flatgeobufRecords } from '#core/formats/flatgeobuf-records.ts';
import { recordRows } from '#core/formats/record-rows.ts';
import { bytesOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { dossierAndFilter } from '../index/arbitrary-filter.ts';
import { crowd } from './crowd.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 120_000 });

async function written(dossier: Dossier, filter: Partial<Filter> = {}) {
	const catalogue = new Catalogue(dossier);
	const shown = show(catalogue, { ...NO_FILTER, ...filter });
	const bytes = bytesOf(flatgeobufRecords.write?.(shown, catalogue));
	const headers: HeaderMeta[] = [];
	const features = [];
	for await (const feature of deserialize(bytes, { headerMetaFn: (header) => headers.push(header) }))
		features.push(feature);
	const rows = recordRows(shown.records, catalogue).filter(({ geometry }) => geometry !== null);
	return { header: headers[0], features, rows };
}

describe('records as FlatGeobuf', () => {
	it('read back every row that has a shape, with what is in its columns', async () => {
		await fc.assert(
			fc.asyncProperty(dossierAndFilter, async ({ dossier, filter }) => {
				const { header, features, rows } = await written(dossier, filter);
				expect(header?.featuresCount).toBe(rows.length);
				const filled = rows.map(({ geometry, columns }) => ({
					geometry,
					properties: Object.fromEntries(Object.entries(columns).filter(([, cell]) => cell !== null))
				}));
				expect(features.map(({ geometry, properties }) => ({ geometry, properties }))).toEqual(filled);
			}),
			{ numRuns: 50 }
		);
	});

	it('say WGS 84, and that all are points where they are', async () => {
		const { header } = await written(crowd(20));
		expect(header?.crs?.code).toBe(4326);
		expect(header?.geometryType).toBe(1);
	});
});
