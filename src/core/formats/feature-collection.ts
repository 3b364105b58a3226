// The text of a GeoJSON file (RFC 7946), one Feature a line, so that two exports can be compared with a diff.
import type { Dossier, Geometry } from '#core/dossier/types.ts';
import { bboxOf } from './bbox.ts';
import type { Cell } from './columns.ts';

/** A Feature whose properties are flat: a GIS shows each as a column. */
export interface FlatFeature {
	type: 'Feature';
	id: string;
	geometry: Geometry | null;
	properties: Record<string, Cell>;
}

/** Writes Features with their `bbox` (left out when nothing has a place) and, unless null, the foreign member `dateline` (RFC 7946, section 6.1). */
export function writeFeatureCollection(features: readonly FlatFeature[], dateline: Dossier | null): string {
	const bbox = bboxOf(features.flatMap(({ geometry }) => geometry ?? []));
	const members = ['"type":"FeatureCollection"'];
	if (bbox !== null) members.push(`"bbox":${JSON.stringify(bbox)}`);
	const lines = features.map((feature) => `\n${JSON.stringify(feature)}`);
	members.push(`"features":[${lines.join(',')}\n]`);
	if (dateline !== null) members.push(`"dateline":${JSON.stringify(dateline)}`);
	return `{${members.join(',\n')}}\n`;
}
