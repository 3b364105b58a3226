// Where an import goes: a dossier file, or the packed file of its records.
import { constants } from 'node:buffer';
import { serialised } from '#core/dossier/serialise.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { packed } from '#core/formats/packed-records.ts';
import { gathered } from '#core/formats/slices.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { columnsOf } from '#core/index/columns/build.ts';
import { rowsOfDossier } from '#core/index/columns/dossier-rows.ts';
import { toldTitle } from '#core/words/event-told.ts';
import { isPacked } from './export-packed.ts';
import { DataError, type Io } from './io.ts';

/** Writes what was imported; throws DataError for a dossier that would be longer than any program here reads in one piece. */
export async function writeImported(out: string, dossier: Dossier, io: Io): Promise<void> {
	if (!isPacked(out)) return io.writeSlices(out, readable(gathered(serialised(dossier)), constants.MAX_STRING_LENGTH));
	const catalogue = new Catalogue(dossier);
	await io.writeFile(
		out,
		packed(columnsOf(rowsOfDossier(catalogue, (record) => toldTitle(record, catalogue))), catalogue)
	);
}

/** The same slices; throws DataError when they make up more code units than a text may have. */
export function* readable(slices: Iterable<string>, longest: number): Generator<string, void, undefined> {
	let length = 0;
	for (const slice of slices) {
		length += slice.length;
		if (length > longest) {
			throw new DataError(
				'The dossier is larger than a JSON file can be read. Import the file in parts, or write its packed file: --out X.dlpack.'
			);
		}
		yield slice;
	}
}
