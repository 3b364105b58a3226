// The registry of importers: a new one is a file of its own and a line here.
import { acled } from './acled.ts';
import { brat } from './brat.ts';
import { csv } from './csv.ts';
import { headsOf } from './files.ts';
import { geojson } from './geojson.ts';
import { geojsonSeq } from './geojsonseq.ts';
import { gpx } from './gpx.ts';
import { kml } from './kml.ts';
import { linkedPlaces } from './linked-places.ts';
import { timemap } from './timemap.ts';
import type { ImportFile, Importer } from './types.ts';
import { ucdpGed } from './ucdp-ged.ts';

/** Every importer, the more particular before the more general. */
export const importers: readonly Importer[] = [
	ucdpGed,
	acled,
	timemap,
	linkedPlaces,
	brat,
	kml,
	gpx,
	geojsonSeq,
	geojson,
	csv
];

/** The importer of that id. */
export function importerOf(id: string): Importer | undefined {
	return importers.find((importer) => importer.id === id);
}

/** The importer that is surest of the files, by their beginnings; null when none knows them. */
export async function sniff(files: readonly ImportFile[]): Promise<Importer | null> {
	const heads = await headsOf(files);
	const scored = importers.map((importer) => ({ importer, score: importer.sniff(heads) }));
	const [best] = scored.toSorted((a, b) => b.score - a.score);
	return best && best.score > 0 ? best.importer : null;
}
