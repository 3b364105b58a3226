// The packed file: the shown records as columns, which a page opens without parsing however many they are.
import type { Catalogue } from '#core/index/catalogue.ts';
import { columnsOf, type Built } from '#core/index/columns/build.ts';
import { rowsOfDossier } from '#core/index/columns/dossier-rows.ts';
import { pack } from '#core/index/columns/pack.ts';
import { toldTitle } from '#core/words/event-told.ts';
import type { Format } from './format.ts';
import { selection } from './selection.ts';

/** Bytes of a slice. */
const SLICE = 1 << 20;

/** A row for each record at the first of its places on the map; passages, claims and accounts stay in the dossier. */
export const packedRecords: Format = {
	id: 'packed-records',
	label: 'Packed file, records',
	extensions: ['dlpack'],
	mediaType: 'application/octet-stream',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		const rows = rowsOfDossier(catalogue, (record) => toldTitle(record, catalogue)).filter(({ id }) =>
			shown.ids.has(id)
		);
		// Each step takes a while: whoever waits can say so, or stop, in between.
		yield '';
		const built = columnsOf(rows);
		yield '';
		const bytes = packed(built, catalogue);
		for (let at = 0; at < bytes.length; at += SLICE) yield bytes.slice(at, at + SLICE);
	}
};

/** The bytes of a packed file of that catalogue's rows, in which actors and sources have their names. */
export function packed({ columns, titles, ids }: Built, { actors, sources }: Catalogue): Uint8Array {
	const { facets } = columns;
	const labels = {
		actors: facets.actors.names.map((id) => actors.get(id)?.name ?? id),
		sources: facets.sources.names.map((id) => sources.get(id)?.title ?? id),
		kinds: facets.kinds.names,
		precisions: facets.precisions.names
	};
	return pack(columns, titles, { ids, labels });
}
