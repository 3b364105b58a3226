// Writes what a kept dossier shows into a file, in turns, so that it can be stopped.
import { formatOf } from '#core/formats/index.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { isEmpty, type Filter } from '#core/index/filter.ts';
import type { Format } from '#core/formats/format.ts';
import { textOfPack } from '#core/formats/packed-text.ts';
import { PackedStore } from '#core/pack/packed-store.ts';
import { show } from '#core/records/shown.ts';
import type { Progress } from '#lib/worker/asking.ts';
import type { StoreAnswers } from './messages.ts';
import type { DossierStore } from '#core/records/types.ts';

/** Milliseconds of an export between two looks at what else is asked. */
const TURN = 24;
/** Pieces that are gathered before the browser is given them to keep. */
const PARTS = 64;

/** The file of what a filter shows; `null` where it was stopped. */
export async function writeShown(
	store: DossierStore,
	filter: Filter,
	format: string,
	tell: Progress,
	isStopped: () => boolean
): Promise<StoreAnswers['export']> {
	const chosen = await formatOf(format);
	if (!chosen?.write) throw new Error(`There is no format ${format}.`);
	// All of a packed dossier is written as it is read, record by record; all else needs the records that others speak of.
	const whole = format === 'dossier' && isEmpty(filter) && store instanceof PackedStore;
	const slices = whole ? textOfPack(store.pack) : await slicesOf(chosen.write, store, filter, tell);
	let parts: BlobPart[] = [];
	let turn = performance.now();
	for await (const slice of slices) {
		parts.push(slice);
		// A Blob may lie on the disk, texts never do.
		if (parts.length >= PARTS) parts = [new Blob(parts)];
		if (performance.now() - turn < TURN) continue;
		await new Promise((resolve) => setTimeout(resolve));
		if (isStopped()) return null;
		turn = performance.now();
	}
	return { blob: new Blob(parts, { type: chosen.mediaType }), extension: chosen.extensions[0] ?? 'txt' };
}

async function slicesOf(write: NonNullable<Format['write']>, store: DossierStore, filter: Filter, tell: Progress) {
	const catalogue = new Catalogue(await store.unpack());
	return write(show(catalogue, filter), catalogue, { onprogress: tell });
}
