// Writes what a kept dossier shows into a file, in turns, so that it can be stopped.
import { formatOf } from '#core/formats/index.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import type { Filter } from '#core/index/filter.ts';
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
	const catalogue = new Catalogue(await store.unpack());
	const shown = show(catalogue, filter);
	let parts: BlobPart[] = [];
	let turn = performance.now();
	for (const slice of chosen.write(shown, catalogue, { onprogress: tell })) {
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
