// The registry of formats: a new one is a file of its own and a line here.
import { csvAccounts } from './csv-accounts.ts';
import { csvRecords } from './csv-records.ts';
import { dossierJson } from './dossier.ts';
import { flatgeobufRecords } from './flatgeobuf-records.ts';
import type { Format } from './format.ts';
import { geojsonPlaces } from './geojson-places.ts';
import { geojsonRecords } from './geojson-records.ts';
import { geojsonSeqRecords } from './geojsonseq-records.ts';
import { kmlRecords } from './kml-records.ts';
import { linkedPlacesJson } from './linked-places.ts';
import { packedRecords } from './packed-records.ts';
import { parquetRecords } from './parquet-records.ts';
import { webAnnotations } from './web-annotations.ts';

/** Every format, in the order of the export menu. */
export const formats: readonly Format[] = [
	geojsonPlaces,
	geojsonRecords,
	geojsonSeqRecords,
	kmlRecords,
	flatgeobufRecords,
	csvRecords,
	parquetRecords,
	csvAccounts,
	linkedPlacesJson,
	webAnnotations,
	packedRecords,
	dossierJson
];

/** The format of that id. */
export function formatOf(id: string): Format | undefined {
	return formats.find((format) => format.id === id);
}
