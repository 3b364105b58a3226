// Lets an import be watched and stopped: between pieces of work it reports, listens, and lets others run.
import type { ImportFile, ImportProgress } from './types.ts';

/** So many rows are worked on before others get their turn: some milliseconds. */
const ROWS_AT_ONCE = 2000;

/** The pace of one import. */
export class ImportPace {
	readonly #onprogress: ((progress: ImportProgress) => void) | undefined;
	readonly #signal: AbortSignal | undefined;
	readonly #of: number;
	#bytes = 0;
	#rows = 0;

	/** `passes`: how often the files will be read. */
	constructor(
		files: readonly ImportFile[],
		onprogress?: (progress: ImportProgress) => void,
		signal?: AbortSignal,
		passes = 1
	) {
		this.#of = files.reduce((sum, { size }) => sum + size, 0) * passes;
		this.#onprogress = onprogress;
		this.#signal = signal;
	}

	/** After a piece of a file was read. */
	async read(bytes: number): Promise<void> {
		this.#bytes += bytes;
		await this.breathe();
	}

	/** After each row; most calls return at once. Throws the signal's reason once it was aborted. */
	row(): Promise<void> | undefined {
		return ++this.#rows % ROWS_AT_ONCE === 0 ? this.breathe() : undefined;
	}

	/** Reports and lets others run. */
	async breathe(): Promise<void> {
		this.#signal?.throwIfAborted();
		this.#onprogress?.({ bytes: Math.min(this.#bytes, this.#of), of: this.#of, rows: this.#rows });
		// A promise alone would not let a message with "cancel" in.
		await new Promise((resolve) => setTimeout(resolve, 0));
		this.#signal?.throwIfAborted();
	}
}
