// The radii of a dossier's rows, for which a packed file has no column.
import type { Catalogue } from '#core/index/catalogue.ts';
import { placeOfRow } from '#core/index/columns/dossier-rows.ts';

/** Metres within which the place of each record lies, in the order of the ids; 0 where nobody says. */
export function radiiOf(ids: readonly string[], catalogue: Catalogue): Float32Array {
	return Float32Array.from(ids, (id) => {
		const record = catalogue.record(id);
		return (record && placeOfRow(record, catalogue)?.properties.radius) ?? 0;
	});
}
