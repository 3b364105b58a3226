// Opens one version of a dossier that is to be merged or compared; it may have faults.
import { wholeOfPacked } from '#core/formats/packed-read.ts';
import { readVersion } from '#core/merge/read.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { isPacked } from '#core/pack/head.ts';
import { FileError, type Io } from './io.ts';
import { issueLine } from './open.ts';
import { withFile } from './packed-file.ts';

/** Reads one version as it stands in its file; throws FileError for what cannot be read without losing something. */
export async function openVersion(file: string, io: Io): Promise<Dossier> {
	const version = await openIfAny(file, io);
	if (version === null) throw new FileError(`${file}: the file is empty; expected a dossier.`);
	return version;
}

/** The same; an empty file, by which git says that there is no common version, is `null`. */
export async function openIfAny(file: string, io: Io): Promise<Dossier | null> {
	const read = await withFile(file, io, async (bytes) => {
		if (await isPacked(bytes)) return { dossier: await wholeOfPacked(bytes) };
		return { bytes: await bytes.read(0, bytes.size) };
	});
	if (read.dossier) return read.dossier;
	let json: string;
	try {
		json = new TextDecoder('utf-8', { fatal: true }).decode(read.bytes);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new FileError(`${file}: this is not UTF-8 text; a dossier is a JSON file in UTF-8.`);
	}
	if (json.trim() === '') return null;
	const version = readVersion(json);
	if (version.ok) return version.dossier;
	for (const issue of version.issues) io.err(issueLine(file, issue));
	throw new FileError(`${file}: this version cannot be read; nothing was written.`);
}
