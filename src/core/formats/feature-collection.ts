// The text of a GeoJSON file (RFC 7946), one Feature a line, so that two exports can be compared with a diff.
import type { Dossier, Geometry } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import { bboxOf } from './bbox.ts';
import type { Cell } from './columns.ts';
import type { WriteOptions } from './format.ts';
import { eachRecordRow } from './record-rows.ts';
import { jsonOf, memberLines } from './slices.ts';

/** A Feature whose properties are flat: a GIS shows each as a column. */
export interface FlatFeature {
	type: 'Feature';
	id: string;
	geometry: Geometry | null;
	properties: Record<string, Cell>;
}

/** The rows of a record export as Features, each made when it is asked for. */
export function* recordFeatures(
	{ records }: Shown,
	catalogue: Catalogue,
	options: WriteOptions | undefined
): Generator<FlatFeature, void, undefined> {
	for (const { featureId, geometry, columns } of eachRecordRow(records, catalogue, options?.onprogress))
		yield { type: 'Feature', id: featureId, geometry, properties: columns };
}

/**
 * Writes Features with the `bbox` of the given shapes (left out when there are none) and, unless null, the foreign member `dateline`
 * (RFC 7946, section 6.1).
 */
export function* writeFeatureCollection(
	shapes: readonly Geometry[],
	features: Iterable<FlatFeature>,
	dateline: Dossier | null
): Generator<string, void, undefined> {
	const bbox = bboxOf(shapes);
	yield '{"type":"FeatureCollection",\n';
	if (bbox !== null) yield `"bbox":${JSON.stringify(bbox)},\n`;
	yield '"features":[';
	yield* memberLines(features);
	yield ']';
	if (dateline !== null) {
		yield ',\n"dateline":';
		yield* jsonOf(dateline);
	}
	yield '}\n';
}
