// The texts of a packed file, telling how far they have been read.
import { TextColumn } from '#core/index/columns/text-column.ts';
import type { Progress } from '#lib/worker/asking.ts';

/** Texts between two words of progress. */
const STEP = 10_000;

/** One text a row; tells the rows that lie behind whenever the reader, going through them in order, has come a step further. */
export class ToldTexts extends TextColumn {
	readonly #tell: Progress;

	constructor(blob: Uint8Array, offsets: Uint32Array, tell: Progress) {
		super(blob, offsets);
		this.#tell = tell;
	}

	override at(row: number): string {
		if (row % STEP === 0) this.#tell(row, this.length);
		return super.at(row);
	}
}
