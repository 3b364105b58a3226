// The registry of importers: a new one is a file of its own and a line here, and is loaded when files of its kind come.
import { headsOf } from './files.ts';
import type { Importer, ImportFile } from './types.ts';

/** An importer as it is known before it is loaded. */
export interface ImporterEntry {
	/** Stable, kebab-case; that of the importer. */
	id: string;
	/** As a menu says it. */
	name: string;
	/** Endings of its files, without the dot; the files are told apart by what is in them. */
	endings: readonly string[];
	/** May fail where the page is offline. */
	load(): Promise<Importer>;
}

/** Every importer, the more particular before the more general. */
export const importers: readonly ImporterEntry[] = [
	{
		id: 'ucdp-ged',
		name: 'UCDP Georeferenced Event Dataset, CSV',
		endings: ['csv'],
		load: async () => (await import('./ucdp-ged.ts')).ucdpGed
	},
	{ id: 'acled', name: 'ACLED, CSV', endings: ['csv'], load: async () => (await import('./acled.ts')).acled },
	{ id: 'timemap', name: 'TimeMap, JSON', endings: ['json'], load: async () => (await import('./timemap.ts')).timemap },
	{
		id: 'linked-places',
		name: 'Linked Places Format, JSON or JSONL',
		endings: ['json', 'jsonld', 'jsonl', 'geojson'],
		load: async () => (await import('./linked-places.ts')).linkedPlaces
	},
	{
		id: 'brat',
		name: 'BRAT annotations, .ann with .txt',
		endings: ['ann', 'txt'],
		load: async () => (await import('./brat.ts')).brat
	},
	{ id: 'kml', name: 'KML', endings: ['kml'], load: async () => (await import('./kml.ts')).kml },
	{ id: 'gpx', name: 'GPX', endings: ['gpx'], load: async () => (await import('./gpx.ts')).gpx },
	{
		id: 'geojsonseq',
		name: 'GeoJSONSeq, a feature a line',
		endings: ['geojsons', 'geojsonl', 'ndjson', 'jsonl', 'json'],
		load: async () => (await import('./geojsonseq.ts')).geojsonSeq
	},
	{
		id: 'geojson',
		name: 'GeoJSON',
		endings: ['geojson', 'json'],
		load: async () => (await import('./geojson.ts')).geojson
	},
	{
		id: 'csv',
		name: 'Table, CSV or TSV',
		endings: ['csv', 'tsv', 'txt'],
		load: async () => (await import('./csv.ts')).csv
	}
];

/** The importer of that id, not loaded. */
export function importerOf(id: string): ImporterEntry | undefined {
	return importers.find((importer) => importer.id === id);
}

/** The importer that is surest of the files, by their beginnings; null when none knows them. */
export async function sniff(files: readonly ImportFile[]): Promise<Importer | null> {
	const [heads, loaded] = await Promise.all([headsOf(files), Promise.all(importers.map(({ load }) => load()))]);
	const scored = loaded.map((importer) => ({ importer, score: importer.sniff(heads) }));
	const [best] = scored.toSorted((a, b) => b.score - a.score);
	return best && best.score > 0 ? best.importer : null;
}
