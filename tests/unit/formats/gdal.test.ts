// Every geo file is read by GDAL with all of its features; where its `ogrinfo` is absent, the tests skip and say so.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { formatOf } from './loaded.ts';
import { recordRows } from '#core/formats/record-rows.ts';
import { bytesOf } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { harbour } from '../index/harbour.ts';

const GEO = [
	{ id: 'geojson-places', of: 'places', driver: /GeoJSON/ },
	{ id: 'geojson-records', of: 'records', driver: /GeoJSON/ },
	{ id: 'geojsonseq-records', of: 'records', driver: /GeoJSONSeq/ },
	{ id: 'kml-records', of: 'records', driver: /KML/ },
	{ id: 'flatgeobuf-records', of: 'placed records', driver: /FlatGeobuf/ },
	{ id: 'csv-records', of: 'records', driver: /CSV/ },
	{ id: 'linked-places', of: 'places', driver: /GeoJSON/ }
] as const;

/** A table is told which columns are coordinates. */
const COORDINATES = ['-oo', 'X_POSSIBLE_NAMES=lon', '-oo', 'Y_POSSIBLE_NAMES=lat'];

const builtIn = path.resolve(import.meta.dirname, '../../../geo/dossiers/peshawar-2014.json');
const dossiers: { name: string; dossier: () => Dossier }[] = [
	{ name: 'a small one', dossier: harbour },
	{ name: 'the built-in one', dossier: () => JSON.parse(readFileSync(builtIn, 'utf8')) }
];

const hasGdal = spawnSync('ogrinfo', ['--version']).status === 0;

describe.skipIf(!hasGdal)(
	`GDAL reads${hasGdal ? '' : ' (skipped: ogrinfo is not on this machine; Debian: gdal-bin)'}`,
	() => {
		let folder = '';
		beforeAll(() => {
			folder = mkdtempSync(path.join(tmpdir(), 'dateline-gdal-'));
		});
		afterAll(() => rmSync(folder, { recursive: true }));

		it.each(GEO.flatMap((format) => dossiers.map((one) => ({ ...format, ...one }))))(
			'$id of $name with all of its features',
			({ id, of, driver, dossier }) => {
				const catalogue = new Catalogue(dossier());
				const shown = show(catalogue, NO_FILTER);
				const format = formatOf(id);
				const file = path.join(folder, `file.${format?.extensions[0]}`);
				writeFileSync(file, bytesOf(format?.write?.(shown, catalogue)));
				const options = id === 'csv-records' ? COORDINATES : [];
				const { stdout, stderr, status } = spawnSync('ogrinfo', ['-ro', '-al', ...options, file], { encoding: 'utf8' });
				expect([status, stderr]).toEqual([0, '']);
				expect(/using driver `(.*)' successful/.exec(stdout)?.[1]).toMatch(driver);
				const rows = of === 'places' ? catalogue.dossier.places.features : recordRows(shown.records, catalogue);
				const shapes = rows.flatMap(({ geometry }) => geometry ?? []);
				const counts = [...stdout.matchAll(/^Feature Count: (\d+)$/gm)].map(([, count]) => Number(count));
				const features = counts.reduce((sum, count) => sum + count, 0);
				expect(features).toBe(of === 'placed records' ? shapes.length : rows.length);
				// A table holds points alone; every other format has all shapes.
				const kept = id === 'csv-records' ? shapes.filter(({ type }) => type === 'Point') : shapes;
				expect(stdout.match(/^ {2}(MULTI)?(POINT|LINESTRING|POLYGON) /gm)?.length ?? 0).toBe(kept.length);
			}
		);
	}
);
