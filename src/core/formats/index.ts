// The registry of formats: a new one is a file of its own and an entry here, and is loaded when it is chosen.
import type { Format } from './format.ts';

/** A format as it is known before it is loaded. */
export interface FormatEntry {
	/** Stable, kebab-case; that of the format. */
	id: string;
	/** As a menu says it. */
	label: string;
	/** What is in the file, in a few words that follow the label. */
	note: string;
	/** May fail where the page is offline. */
	load(): Promise<Format>;
}

/** Every format, in the order of the export menu. */
export const formats: readonly FormatEntry[] = [
	{
		id: 'geojson-places',
		label: 'GeoJSON, places',
		note: 'one feature per place shown',
		load: async () => (await import('./geojson-places.ts')).geojsonPlaces
	},
	{
		id: 'geojson-records',
		label: 'GeoJSON, records',
		note: 'one per event and statement, at each place',
		load: async () => (await import('./geojson-records.ts')).geojsonRecords
	},
	{
		id: 'geojsonseq-records',
		label: 'GeoJSONSeq, records',
		note: 'the same, one feature a line',
		load: async () => (await import('./geojsonseq-records.ts')).geojsonSeqRecords
	},
	{
		id: 'kml-records',
		label: 'KML, records',
		note: 'the same as placemarks with their times',
		load: async () => (await import('./kml-records.ts')).kmlRecords
	},
	{
		id: 'flatgeobuf-records',
		label: 'FlatGeobuf, records',
		note: 'those on the map, for map programs',
		load: async () => (await import('./flatgeobuf-records.ts')).flatgeobufRecords
	},
	{
		id: 'csv-records',
		label: 'CSV, records',
		note: 'the same as a table',
		load: async () => (await import('./csv-records.ts')).csvRecords
	},
	{
		id: 'parquet-records',
		label: 'Parquet, records',
		note: 'the same table with shapes, for analysts',
		load: async () => (await import('./parquet-records.ts')).parquetRecords
	},
	{
		id: 'csv-accounts',
		label: 'CSV, accounts',
		note: 'one row per account of every question',
		load: async () => (await import('./csv-accounts.ts')).csvAccounts
	},
	{
		id: 'linked-places',
		label: 'Linked Places',
		note: 'the places shown as a gazetteer',
		load: async () => (await import('./linked-places.ts')).linkedPlacesJson
	},
	{
		id: 'web-annotations',
		label: 'Web Annotations',
		note: 'every citation with what rests on it',
		load: async () => (await import('./web-annotations.ts')).webAnnotations
	},
	{
		id: 'packed-records',
		label: 'Packed file, records',
		note: 'very many, opened without parsing',
		load: async () => (await import('./packed-records.ts')).packedRecords
	},
	{
		id: 'dossier',
		label: 'Dossier, JSON',
		note: 'the records shown and what they refer to',
		load: async () => (await import('./dossier.ts')).dossierJson
	}
];

/** The format of that id, loaded; `undefined` where there is none. */
export async function formatOf(id: string): Promise<Format | undefined> {
	return formats.find((format) => format.id === id)?.load();
}
