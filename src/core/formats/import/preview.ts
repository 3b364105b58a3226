// The beginning of an import, so that a person sees how files are read before they are.
import type { ImportFile, ImportOptions, ImportProgress, Importer, SeenRow, TableGuess } from './types.ts';

/** How files begin to be read. */
export interface Preview {
	/** One a table, every one there is; none for formats that have no columns to guess. */
	tables: TableGuess[];
	/** The first rows, in the order in which they were read. */
	rows: SeenRow[];
}

/**
 * Reads until so many rows are known, of each file where an importer reads them apart, and no further than it must: formats that are one
 * document are read whole. Rejects as `read` of the importer does.
 */
export async function preview(
	importer: Importer,
	files: readonly ImportFile[],
	most: number,
	options: ImportOptions = {},
	onprogress?: (progress: ImportProgress) => void,
	signal?: AbortSignal
): Promise<Preview> {
	const parts = importer.apart ? files.map((file) => [file]) : [files];
	const seen: Preview = { tables: [], rows: [] };
	for (const part of parts) {
		const { tables, rows } = await beginning(importer, part, most, options, onprogress, signal);
		seen.tables.push(...tables);
		seen.rows.push(...rows);
	}
	return seen;
}

async function beginning(
	importer: Importer,
	files: readonly ImportFile[],
	most: number,
	options: ImportOptions,
	onprogress?: (progress: ImportProgress) => void,
	signal?: AbortSignal
): Promise<Preview> {
	const seen: Preview = { tables: [], rows: [] };
	const enough = new AbortController();
	const watch = {
		guessed: (guess: TableGuess) => void seen.tables.push(guess),
		row: (row: SeenRow) => {
			if (seen.rows.length < most) seen.rows.push(row);
			else enough.abort();
		}
	};
	const stop = signal ? AbortSignal.any([signal, enough.signal]) : enough.signal;
	try {
		await importer.read(files, { ...options, watch }, onprogress, stop);
	} catch (error) {
		if (!enough.signal.aborted || signal?.aborted) throw error;
	}
	return seen;
}
