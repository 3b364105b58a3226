// Makes the file that the Export menu hands out, of exactly what is shown.
import { formats } from '#core/formats/index.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import type { MadeFile } from '#lib/ui/download.ts';

/** Writes the shown records in the format of that id; throws for an id the registry does not have. */
export async function makeExport(id: string, shown: Shown, catalogue: Catalogue, redact: boolean): Promise<MadeFile> {
	const format = formats.find((one) => one.id === id);
	if (!format?.write) throw new Error(`no format is called ${id}`);
	const text = format.write(shown, catalogue, { redact });
	const shape = id === 'dossier' ? '' : `-${id.replace(/^(geojson|csv)-/, '')}`;
	return { name: `${catalogue.dossier.id}${shape}.${format.extensions[0]}`, mediaType: format.mediaType, text };
}
