// The dossier of a packed file of any version, read whole.
import type { Dossier } from '#core/dossier/types.ts';
import type { Bytes } from '#core/pack/bytes.ts';
import { versionOf } from '#core/pack/head.ts';
import { openPack } from '#core/pack/read.ts';
import { openVersion1 } from '#core/pack/version-1.ts';

/** Reads all of a packed file; throws PackFault. */
export async function wholeOfPacked(bytes: Bytes): Promise<Dossier> {
	const old = (await versionOf(bytes)) === 1;
	return old ? (await openVersion1(bytes, 'Rows of a packed file')).unpack() : (await openPack(bytes)).whole();
}
