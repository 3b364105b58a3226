// Finds the texts of a dossier's sources in a folder, by their digests.
import { Refusal } from '#core/errors/refusal.ts';
import { readText, type NormalisedText } from '#core/citation/text.ts';
import { matchTexts } from '#core/citation/verify.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { FileError, type Io } from './io.ts';

/** The texts by source id, changed ones too. What is no text, is changed or belongs to no source is named on standard error. */
export async function findTexts(
	dossier: Dossier,
	folder: string,
	io: Io
): Promise<ReadonlyMap<string, NormalisedText>> {
	const files: { name: string; text: NormalisedText }[] = [];
	for (const name of await io.listFiles(folder)) {
		try {
			files.push({ name, text: readText(await io.readFile(name)) });
		} catch (error) {
			// A folder of texts may hold anything: what cannot be read as one is named, and the rest is verified.
			if (error instanceof Refusal) io.err(`${name}: passed over, it is not UTF-8 text.`);
			else if (error instanceof FileError) io.err(`${error.message.replace(/\.$/, '')}; passed over.`);
			else throw error;
		}
	}
	const { texts, changed, unused } = matchTexts(dossier, files);
	for (const one of changed) {
		io.err(`${one.file}: changed: its digest is no source's, its passages are those of the source ${one.source}.`);
	}
	for (const name of unused) io.err(`${name}: passed over, it is the text of no source.`);
	return texts;
}
