// GeoJSONSeq (RFC 8142): the features of the record export, a text each, for programs that read them one by one.
import type { Dossier } from '#core/dossier/types.ts';
import { excerpt } from './excerpt.ts';
import { recordFeatures, type FlatFeature } from './feature-collection.ts';
import { readGeojson } from './geojson-read.ts';
import type { Format, ReadResult } from './format.ts';
import { selection } from './selection.ts';
import { lastText, RECORD_SEPARATOR } from './sequence.ts';
import { gathered, jsonOf } from './slices.ts';

/**
 * Records as Features with flat properties, one a line. The last Feature carries the dossier as its foreign member `dateline` (RFC 7946,
 * section 6.1): a text of its own would be counted as one more feature. Without any record it stands in an empty FeatureCollection.
 */
export const geojsonSeqRecords: Format = {
	id: 'geojsonseq-records',
	extensions: ['geojsons', 'geojsonl'],
	mediaType: 'application/geo+json-seq',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		const dateline = options?.foreignMember === false ? null : excerpt(shown, catalogue);
		yield* gathered(sequenceOf(recordFeatures(shown, catalogue, options), dateline));
	},
	read: readSequence
};

function* sequenceOf(features: Iterable<FlatFeature>, dateline: Dossier | null): Generator<string, void, undefined> {
	// Each text waits for the next one: the last is the one that carries the dossier.
	let waiting: string | null = null;
	for (const feature of features) {
		if (waiting !== null) yield `${RECORD_SEPARATOR}${waiting}\n`;
		waiting = JSON.stringify(feature);
	}
	if (dateline !== null) {
		const last: string = waiting ?? '{"type":"FeatureCollection","features":[]}';
		yield `${RECORD_SEPARATOR}${last.slice(0, -1)},"dateline":`;
		yield* jsonOf(dateline);
		yield '}\n';
	} else if (waiting !== null) yield `${RECORD_SEPARATOR}${waiting}\n`;
}

/** The dossier at the end of a sequence of ours; a sequence without one is refused with what to do. */
function readSequence(text: string): ReadResult {
	return readGeojson(lastText(text));
}
