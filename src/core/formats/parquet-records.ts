// Parquet for analysts: the table of the record export with its shapes as GeoParquet has them.
import { ByteWriter, geojsonToWkb, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import type { Geometry } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Cell } from './columns.ts';
import { bboxOf } from './bbox.ts';
import type { Format, WriteOptions } from './format.ts';
import { eachRecordRow, geometriesOf, NUMBER_COLUMNS, RECORD_COLUMNS } from './record-rows.ts';
import type { Shown } from '#core/index/filter.ts';
import { selection } from './selection.ts';

/** Rows of one row group: what is held in memory at once, and what a reader can skip. */
const GROUP = 20_000;

type ParquetRow = readonly (Cell | Uint8Array)[];

/**
 * One row per event and statement at each of its places: the columns of the CSV, and `geometry`, WKB in WGS 84 with the metadata of
 * GeoParquet 1.1.0, null where nothing has a shape. Compressed with Snappy.
 */
export const parquetRecords: Format = {
	id: 'parquet-records',
	extensions: ['parquet'],
	mediaType: 'application/vnd.apache.parquet',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		const bytes = new ByteWriter();
		const writer = new ParquetWriter({
			writer: bytes,
			schema: SCHEMA,
			createdBy: 'dateline',
			kvMetadata: [{ key: 'geo', value: geoMetadata(geometriesOf(shown.records, catalogue)) }]
		});
		for (const group of groupsOf(rowsOf(shown, catalogue, options))) {
			const columnData = COLUMNS.map(({ name }, index) => ({ name, data: group.map((row) => row[index] ?? null) }));
			doneAtOnce(writer.write({ columnData, rowGroupSize: GROUP }));
			yield taken(bytes);
		}
		doneAtOnce(writer.finish());
		yield taken(bytes);
	}
};

/** A writer into memory has nothing to wait for; one that had would lose its errors here. */
function doneAtOnce(writing: void | Promise<void>): void {
	if (writing instanceof Promise)
		throw new TypeError('The Parquet writer did not finish at once, as one into memory does.');
}

const text = (name: string): SchemaElement => ({
	name,
	type: 'BYTE_ARRAY',
	converted_type: 'UTF8',
	repetition_type: 'OPTIONAL'
});
const number = (name: string): SchemaElement => ({ name, type: 'DOUBLE', repetition_type: 'OPTIONAL' });

const COLUMNS: readonly SchemaElement[] = [
	...RECORD_COLUMNS.map((name) => (NUMBER_COLUMNS.has(name) ? number(name) : text(name))),
	number('lon'),
	number('lat'),
	{ name: 'geometry', type: 'BYTE_ARRAY', repetition_type: 'OPTIONAL' }
];
const SCHEMA: SchemaElement[] = [{ name: 'record', num_children: COLUMNS.length }, ...COLUMNS];

function* rowsOf({ records }: Shown, catalogue: Catalogue, options: WriteOptions | undefined): Generator<ParquetRow> {
	for (const { columns, geometry } of eachRecordRow(records, catalogue, options?.onprogress)) {
		const [lon, lat] = geometry?.type === 'Point' ? geometry.coordinates : [null, null];
		const wkb = geometry === null ? null : geojsonToWkb(geometry).slice();
		yield [...RECORD_COLUMNS.map((column) => columns[column]), lon, lat, wkb];
	}
}

function* groupsOf(rows: Iterable<ParquetRow>): Generator<ParquetRow[]> {
	let group: ParquetRow[] = [];
	for (const row of rows) {
		group.push(row);
		if (group.length < GROUP) continue;
		yield group;
		group = [];
	}
	// A table without rows still has its columns, in one empty group.
	yield group;
}

/** What a reader of GeoParquet 1.1.0 has to know; WGS 84 is what it takes where no system is named. */
function geoMetadata(shapes: readonly Geometry[]): string {
	const bbox = bboxOf(shapes);
	const geometry = {
		encoding: 'WKB',
		geometry_types: [...new Set(shapes.map(({ type }) => type))].sort(),
		orientation: 'counterclockwise',
		...(bbox !== null && { bbox })
	};
	return JSON.stringify({ version: '1.1.0', primary_column: 'geometry', columns: { geometry } });
}

/** What was written since the last time; positions in the file go on being counted. */
function taken(bytes: ByteWriter): Uint8Array<ArrayBuffer> {
	const slice = new Uint8Array(bytes.getBuffer());
	bytes.index = 0;
	return slice;
}
