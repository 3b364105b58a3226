// GeoJSONSeq (RFC 8142): the features of the record export, a text each, for programs that read them one by one.
import { excerpt } from './excerpt.ts';
import { readGeojson } from './geojson-read.ts';
import type { Format, ReadResult } from './format.ts';
import { RECORD_COLUMNS, recordRows } from './record-rows.ts';
import { selection } from './selection.ts';
import { lastText, RECORD_SEPARATOR } from './sequence.ts';

/**
 * Records as Features with flat properties, one a line. The last Feature carries the dossier as its foreign member `dateline` (RFC 7946,
 * section 6.1): a text of its own would be counted as one more feature. Without any record it stands in an empty FeatureCollection.
 */
export const geojsonSeqRecords: Format = {
	id: 'geojsonseq-records',
	label: 'GeoJSONSeq, records',
	extensions: ['geojsons', 'geojsonl'],
	mediaType: 'application/geo+json-seq',
	write(shown, catalogue, options) {
		const chosen = selection(shown, catalogue, options);
		const texts: object[] = recordRows(chosen.shown.records, chosen.catalogue).map(
			({ featureId, geometry, columns }) => ({
				type: 'Feature',
				id: featureId,
				geometry,
				properties: Object.fromEntries(RECORD_COLUMNS.map((column) => [column, columns[column]]))
			})
		);
		if (options?.foreignMember !== false) {
			const last = texts.pop() ?? { type: 'FeatureCollection', features: [] };
			texts.push({ ...last, dateline: excerpt(chosen.shown, chosen.catalogue) });
		}
		return texts.map((text) => `${RECORD_SEPARATOR}${JSON.stringify(text)}\n`).join('');
	},
	read: readSequence
};

/** The dossier at the end of a sequence of ours; a sequence without one is refused with what to do. */
export function readSequence(text: string): ReadResult {
	return readGeojson(lastText(text));
}
