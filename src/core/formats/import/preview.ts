// The beginning of an import, so that a person sees how files are read before they are.
import type { ImportFile, ImportOptions, ImportProgress, Importer, SeenRow, TableGuess } from './types.ts';

/** How files begin to be read. */
export interface Preview {
	/** One a table; none for formats that have no columns to guess. */
	tables: TableGuess[];
	/** The first rows, in the order in which they were read. */
	rows: SeenRow[];
}

/**
 * Reads until so many rows are known, and no further than it must: formats that are one document are read whole. Rejects as `read` of
 * the importer does.
 */
export async function preview(
	importer: Importer,
	files: readonly ImportFile[],
	most: number,
	options: ImportOptions = {},
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
