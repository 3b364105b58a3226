// Reads a file in any format that holds a dossier, told apart by what is in it.
import { readSalvage } from '#core/dossier/parse.ts';
import { isObject } from '#core/dossier/records.ts';
import type { Issue } from '#core/dossier/types.ts';
import type { ReadResult } from './format.ts';
import { readGeojson } from './geojson-read.ts';
import { lastText, RECORD_SEPARATOR } from './sequence.ts';

/** The dossier of a dossier file, or of a GeoJSON or GeoJSONSeq file of ours; anything else is refused with its reasons. */
export function readAny(text: string): ReadResult {
	if (text.startsWith(RECORD_SEPARATOR)) return readGeojson(lastText(text));
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		// The door for dossiers says where it stops being JSON.
		return readSalvage(text);
	}
	return isObject(value) && value.type === 'FeatureCollection' && !('format' in value)
		? readGeojson(text)
		: readSalvage(text);
}

/** Why a file is no dossier, with the line where that is known: what `readAny` says first of a file that it cannot open. */
export function whyNoDossier([why]: readonly Issue[]): string {
	const where = why?.line === undefined ? '' : ` (line ${why.line})`;
	return `${why?.message ?? 'It is no dossier.'}${where}`;
}
