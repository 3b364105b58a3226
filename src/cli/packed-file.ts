// Packed files on the command line: each is a dossier, whatever the command does with it.
import type { Dossier } from '#core/dossier/types.ts';
import { MAGIC } from '#core/index/columns/layout.ts';
import { bytesInMemory } from '#core/pack/bytes.ts';
import { PackFault } from '#core/index/columns/pack-fault.ts';
import { versionOf } from '#core/pack/head.ts';
import { openPack } from '#core/pack/read.ts';
import type { RecordColumns } from '#core/records/columns.ts';
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
	return inWords(file, () => wholeOfPacked(bytesInMemory(bytes)));
}

/** The columns of a packed file, and its title; `null` of one of version 1, whose columns are others. Throws DataError for a damaged one. */
export async function columnsOfPacked(
	file: string,
	bytes: Uint8Array
): Promise<{ columns: RecordColumns; title: string } | null> {
	return inWords(file, async () => {
		const given = bytesInMemory(bytes);
		if ((await versionOf(given)) === 1) return null;
		const pack = await openPack(given);
		return { columns: await pack.columns(), title: pack.header.title };
	});
}

async function inWords<T>(file: string, read: () => Promise<T>): Promise<T> {
	try {
		return await read();
	} catch (error) {
		if (error instanceof PackFault) throw new DataError(`${file}: ${error.message}`);
		throw error;
	}
}
