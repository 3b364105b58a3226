// The dossier of a packed file of any version, read whole.
import type { Dossier } from '#core/dossier/types.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import type { Bytes } from '#core/pack/bytes.ts';
import { PackFault, versionOf } from '#core/pack/head.ts';
import { openPack } from '#core/pack/read.ts';
import { dossierOfRows } from './packed-rows.ts';

/** Reads all of a packed file; throws PackFault. */
export async function wholeOfPacked(bytes: Bytes): Promise<Dossier> {
	if ((await versionOf(bytes)) !== 1) return (await openPack(bytes)).whole();
	const opened = unpack(await bytes.read(0, bytes.size));
	if (!opened.ok) throw new PackFault(opened.issue.code, opened.issue.message);
	return dossierOfRows(opened);
}
