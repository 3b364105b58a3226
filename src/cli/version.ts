// Opens one version of a dossier that is to be merged or compared; it may have faults.
import { readVersion } from '#core/merge/read.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { FileError, type Io } from './io.ts';
import { issueLine } from './open.ts';
import { dossierOfPacked, isPacked } from './packed-file.ts';

/** Reads one version as it stands in its file; throws FileError for what cannot be read without losing something. */
export async function openVersion(file: string, io: Io): Promise<Dossier> {
	const version = await openIfAny(file, io);
	if (version === null) throw new FileError(`${file}: the file is empty; expected a dossier.`);
	return version;
}

/** The same; an empty file, by which git says that there is no common version, is `null`. */
export async function openIfAny(file: string, io: Io): Promise<Dossier | null> {
	const bytes = await io.readFile(file);
	if (isPacked(bytes)) return dossierOfPacked(file, bytes);
	let json: string;
	try {
		json = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch (error) {
		if (!(error instanceof TypeError)) throw error;
		throw new FileError(`${file}: this is not UTF-8 text; a dossier is a JSON file in UTF-8.`);
	}
	if (json.trim() === '') return null;
	const read = readVersion(json);
	if (read.ok) return read.dossier;
	for (const issue of read.issues) io.err(issueLine(file, issue));
	throw new FileError(`${file}: this version cannot be read; nothing was written.`);
}
