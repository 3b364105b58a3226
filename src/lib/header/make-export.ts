// Makes the file that the Export menu hands out, of exactly what is shown.
import type { Dossier } from '#core/dossier/types.ts';
import type { Slice } from '#core/formats/format.ts';
import { formatOf } from '#core/formats/index.ts';
import { sameRecords } from '#core/formats/same-records.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import type { MadeFile } from '#lib/ui/download.ts';

/** What the person exporting may choose, and how the work is watched and stopped. */
interface Making {
	/** The shown dossier with the words that the page folds beside names; that of the catalogue where nothing is folded. */
	unfolded?: Dossier;
	/** Told now and then how many of the records are written. */
	onprogress?: (records: number, of: number) => void;
	signal?: AbortSignal;
}

/** Milliseconds of work before the page gets its turn: less than a frame. */
const AT_ONCE = 12;
/** Bytes and characters that are handed to the browser at once: it may keep them outside the page's memory. */
const HANDED_ON = 1 << 23;

/**
 * Writes the shown records in the format of that id, in slices between which the page goes on; rejects with the reason of `signal` once
 * that is aborted, and throws for a format the menu does not have. The file is named by the dossier and the shape: "harbour-records.kml".
 */
export async function makeExport(id: string, shown: Shown, catalogue: Catalogue, making: Making): Promise<MadeFile> {
	const format = await formatOf(id);
	if (!format) throw new Error(`no format is called ${id}`);
	const { write, extensions, mediaType } = format;
	if (!write) throw new Error(`${id} cannot be written`);
	const { unfolded = catalogue.dossier, onprogress, signal } = making;
	const given = sameRecords(shown, catalogue, unfolded);
	const slices = write(given.shown, given.catalogue, onprogress ? { onprogress } : {});
	const shape =
		id === 'dossier' ? '' : `-${id.replace(/^(geojson|geojsonseq|csv|kml|flatgeobuf|parquet|packed)-/, '')}`;
	return {
		name: `${catalogue.dossier.id}${shape}.${extensions[0]}`,
		mediaType,
		text: await gathered(slices, signal)
	};
}

async function gathered(slices: Iterable<Slice>, signal: AbortSignal | undefined): Promise<Blob> {
	const blobs: Blob[] = [];
	let parts: Slice[] = [];
	let length = 0;
	let since = performance.now();
	for (const slice of slices) {
		parts.push(slice);
		length += slice.length;
		if (length > HANDED_ON) {
			blobs.push(new Blob(parts));
			parts = [];
			length = 0;
		}
		if (performance.now() - since < AT_ONCE) continue;
		// A promise alone would let no frame and no press of a key in.
		await new Promise((resolve) => setTimeout(resolve, 0));
		signal?.throwIfAborted();
		since = performance.now();
	}
	return new Blob([...blobs, ...parts]);
}
