// Which of the files that a person brings are data of other tools, to be imported; all others are dossiers, texts and archives.
import { FOREIGN_KINDS } from './foreign-kinds.ts';

const KINDS = FOREIGN_KINDS.split(',');
const isForeign = (name: string) => KINDS.some((kind) => name.toLowerCase().endsWith(kind));

/** Files parted. */
export interface Parted {
	foreign: File[];
	own: File[];
}

/** Parts files by their names and, where a name may be either's, by their beginnings. Texts belong to annotations that come with them. */
export async function partFiles(files: readonly File[]): Promise<Parted> {
	const annotated = files.some(({ name }) => /\.ann$/i.test(name));
	const parted: Parted = { foreign: [], own: [] };
	for (const file of files) {
		const foreign = isForeign(file.name) || (annotated && /\.txt$/i.test(file.name)) || (await isForeignJson(file));
		(foreign ? parted.foreign : parted.own).push(file);
	}
	return parted;
}

/** JSON that is known and no dossier; what nobody knows is left to those who say why it is no dossier. */
async function isForeignJson(file: File): Promise<boolean> {
	if (!/\.(?:geo)?json$/i.test(file.name)) return false;
	try {
		return !(await mentions(file, OWN)) && (await isKnown(file));
	} catch {
		// A file that cannot be read is told of where files are opened.
		return false;
	}
}

/** Asked only of JSON that is no dossier: the importers are loaded for it. */
async function isKnown(file: File): Promise<boolean> {
	const [{ sniff }, { fileOfBlob }] = await Promise.all([
		import('#core/formats/import/registry.ts'),
		import('#core/formats/import/files.ts')
	]);
	return (await sniff([fileOfBlob(file.name, file)])) !== null;
}

/** A dossier, or the member of an export of ours that carries one. */
const OWN = /"format"\s*:\s*"dateline\/|"dateline"\s*:/;
/** Code units that OWN matches at most, spaces apart. */
const LONGEST = 60;
const PIECE = 1 << 20;

/** Whether a file holds the words, however long it is. */
async function mentions(file: Blob, words: RegExp): Promise<boolean> {
	const decoder = new TextDecoder();
	let tail = '';
	for (let at = 0; at < file.size; at += PIECE) {
		const piece = tail + decoder.decode(await file.slice(at, at + PIECE).arrayBuffer(), { stream: true });
		if (words.test(piece)) return true;
		tail = piece.slice(-LONGEST);
	}
	return false;
}
