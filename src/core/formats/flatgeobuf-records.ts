// FlatGeobuf for map programs: the records that have a place, with the columns of the record export.
import type { ColumnMeta } from 'flatgeobuf/lib/mjs/column-meta.js';
import { ColumnType } from 'flatgeobuf/lib/mjs/flat-geobuf/column-type.js';
import { GeometryType } from 'flatgeobuf/lib/mjs/flat-geobuf/geometry-type.js';
import { buildFeature } from 'flatgeobuf/lib/mjs/generic/feature.js';
import { buildHeader } from 'flatgeobuf/lib/mjs/generic/featurecollection.js';
import { parseGeometry } from 'flatgeobuf/lib/mjs/geojson/geometry.js';
import type { HeaderMeta } from 'flatgeobuf/lib/mjs/header-meta.js';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';
import type { Format, WriteOptions } from './format.ts';
import { eachRecordRow, geometriesOf, NUMBER_COLUMNS, RECORD_COLUMNS, type RecordColumn } from './record-rows.ts';
import { selection } from './selection.ts';
import { gatheredBytes } from './slices.ts';

/** What every file begins with: "fgb", the version of the format, "fgb", its patch (FlatGeobuf 3.0.0). */
const MAGIC = Uint8Array.from([0x66, 0x67, 0x62, 3, 0x66, 0x67, 0x62, 0]);
/** WGS 84, longitude first. */
const EPSG = 4326;

/** A Feature for each record at each place that has a shape; without a spatial index, which would need the whole file first. */
export const flatgeobufRecords: Format = {
	id: 'flatgeobuf-records',
	extensions: ['fgb'],
	mediaType: 'application/flatgeobuf',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		yield* gatheredBytes(bytesOfRecords(shown.records, catalogue, options));
	}
};

function* bytesOfRecords(
	records: readonly DossierRecord[],
	catalogue: Catalogue,
	options: WriteOptions | undefined
): Generator<Uint8Array> {
	const header = headerOf(records, catalogue);
	yield MAGIC;
	yield buildHeader(header, EPSG);
	for (const { geometry, columns } of eachRecordRow(records, catalogue, options?.onprogress))
		if (geometry !== null) yield buildFeature(parseGeometry(geometry), columns, header);
}

function headerOf(records: readonly DossierRecord[], catalogue: Catalogue): HeaderMeta {
	const hasShape = (id: string) => catalogue.places.get(id)?.geometry != null;
	const types = new Set(geometriesOf(records, catalogue).map(({ type }) => type));
	const [type] = types;
	return {
		// A layer of one kind of shape says so; one of several is "unknown", and each feature says its own.
		geometryType: types.size === 1 && type !== undefined ? GeometryType[type] : GeometryType.Unknown,
		columns: RECORD_COLUMNS.map(columnOf),
		featuresCount: records.reduce((sum, { places }) => sum + places.filter(({ place }) => hasShape(place)).length, 0),
		indexNodeSize: 0,
		envelope: null,
		crs: null,
		title: null,
		description: null,
		metadata: null
	};
}

/** A column by its own type and not by that of its first value, which may be missing. */
function columnOf(name: RecordColumn): ColumnMeta {
	return {
		name,
		type: NUMBER_COLUMNS.has(name) ? ColumnType.Double : ColumnType.String,
		title: null,
		description: null,
		width: -1,
		precision: -1,
		scale: -1,
		nullable: true,
		unique: false,
		primary_key: false
	};
}
