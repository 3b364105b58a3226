// Where an import goes: a dossier file, or a packed one.
import { constants } from 'node:buffer';
import { serialised } from '#core/dossier/serialise.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { gathered } from '#core/formats/slices.ts';
import { packDossier } from '#core/pack/write.ts';
import { DataError, type Io } from './io.ts';
import { isPackedName } from './packed-file.ts';

/** Writes what was imported; throws DataError for a dossier that would be longer than any program here reads in one piece. */
export async function writeImported(out: string, dossier: Dossier, io: Io): Promise<void> {
	if (!isPackedName(out))
		return io.writeSlices(out, readable(gathered(serialised(dossier)), constants.MAX_STRING_LENGTH));
	await io.writeSlices(out, packDossier(dossier));
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
