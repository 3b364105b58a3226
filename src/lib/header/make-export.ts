// Makes the file that the Export menu hands out, of exactly what is shown.
import type { Format } from '#core/formats/format.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import type { MadeFile } from '#lib/ui/download.ts';
import { exportItems } from './exports.ts';

type ExportId = (typeof exportItems)[number]['id'];

/** Each format by itself, so that choosing a table does not load the writer of KML. */
const FORMATS: Readonly<Record<ExportId, () => Promise<Format>>> = {
	'geojson-places': async () => (await import('#core/formats/geojson-places.ts')).geojsonPlaces,
	'geojson-records': async () => (await import('#core/formats/geojson-records.ts')).geojsonRecords,
	'geojsonseq-records': async () => (await import('#core/formats/geojsonseq-records.ts')).geojsonSeqRecords,
	'kml-records': async () => (await import('#core/formats/kml-records.ts')).kmlRecords,
	'csv-records': async () => (await import('#core/formats/csv-records.ts')).csvRecords,
	'csv-accounts': async () => (await import('#core/formats/csv-accounts.ts')).csvAccounts,
	'linked-places': async () => (await import('#core/formats/linked-places.ts')).linkedPlacesJson,
	'web-annotations': async () => (await import('#core/formats/web-annotations.ts')).webAnnotations,
	dossier: async () => (await import('#core/formats/dossier.ts')).dossierJson
};

/**
 * Writes the shown records in the format of that id; throws for one the menu does not have. The file is named by the dossier and the
 * shape: "harbour-records.kml".
 */
export async function makeExport(id: string, shown: Shown, catalogue: Catalogue, redact: boolean): Promise<MadeFile> {
	const item = exportItems.find((one) => one.id === id);
	if (!item) throw new Error(`no format is called ${id}`);
	const { write, extensions, mediaType } = await FORMATS[item.id]();
	if (!write) throw new Error(`${id} cannot be written`);
	const shape = id === 'dossier' ? '' : `-${id.replace(/^(geojson|geojsonseq|csv|kml)-/, '')}`;
	return {
		name: `${catalogue.dossier.id}${shape}.${extensions[0]}`,
		mediaType,
		text: write(shown, catalogue, { redact })
	};
}
