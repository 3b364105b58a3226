// Packed files on the command line: each is a dossier, whatever the command does with it.
import type { Dossier } from '#core/dossier/types.ts';
import { MAGIC } from '#core/index/columns/layout.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { PackFault } from '#core/pack/head.ts';
import { wholeOfPacked } from '#core/formats/packed-read.ts';
import { DataError } from './io.ts';

/** True for the name of a packed file. */
export function isPackedName(file: string): boolean {
	return /\.dlpack$/i.test(file);
}

/** True for the bytes of a packed file of any version, damaged ones too. */
export function isPacked(bytes: Uint8Array): boolean {
	return new TextDecoder().decode(bytes.subarray(0, MAGIC.length)) === MAGIC;
}

/** The dossier of a packed file; throws DataError for a damaged one. */
export async function dossierOfPacked(file: string, bytes: Uint8Array): Promise<Dossier> {
	try {
		return await wholeOfPacked(bytesInMemory(bytes));
	} catch (error) {
		if (error instanceof PackFault) throw new DataError(`${file}: ${error.message}`);
		throw error;
	}
}
