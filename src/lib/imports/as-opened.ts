// An import as the dashboard opens it: the dossier, the refused rows as what was left out, the texts that came with it.
import { numberWords } from '#core/basics/numbers.ts';
import type { ImportResult } from '#core/formats/import/types.ts';
import { counted } from '#core/words/vocabulary.ts';
import type { Notice } from '#lib/state/notice.ts';
import type { Refused } from '#core/dossier/salvage.ts';
import type { TextFile } from '#lib/state/held-files.ts';

/** What came of an import that a person takes over. */
export interface Imported {
	result: ImportResult;
	files: readonly File[];
	/** The format in words. */
	format: string;
}

/** Refused rows that the list of what was left out shows; the file that can be saved has all. */
const LISTED = 200;

/** The refused rows as records that were left out, each found by its file and line. */
export function leftOut({ result }: Pick<Imported, 'result'>): Refused[] {
	return result.refused.slice(0, LISTED).map(({ file, line, reason }, n) => {
		const pointer = `${file}, row ${n + 1} of those refused`;
		return {
			pointer,
			id: `Line ${line}`,
			reasons: [{ code: 'row-refused', severity: 'error', pointer, message: reason, line }]
		};
	});
}

/** The texts among the files that are the text of a source. */
export async function textsOf({ result, files }: Imported): Promise<TextFile[]> {
	const known = new Set(result.dossier.sources.map(({ text }) => text?.sha256));
	if (!result.dossier.sources.some(({ text }) => text !== undefined)) return [];
	const { readText } = await import('#core/citation/text.ts');
	const plain = files.filter(({ name }) => /\.txt$/i.test(name));
	const read = await Promise.all(
		plain.map(async (file) => ({ name: file.name, text: readText(new Uint8Array(await file.arrayBuffer())) }))
	);
	return read.filter(({ text }) => known.has(text.sha256));
}

/** What to tell the reader once it is open. */
export function openedNotice({ result, files }: Imported): Notice {
	const [first] = files;
	const name = files.length === 1 && first ? first.name : counted(files.length, 'file');
	const taken = `${name}: ${counted(result.taken, 'row')} imported`;
	if (result.refused.length === 0) return { tone: 'done', text: `${taken}.` };
	return {
		tone: 'problem',
		text: `${taken}, ${numberWords(result.refused.length)} left out.`,
		refused: true
	};
}
