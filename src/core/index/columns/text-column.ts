// The words of the rows, titles or ids, as one UTF-8 blob: each is decoded when it is shown.

/** Texts by number: a column of a file, or made from records when they are asked for. */
export type Texts = Pick<TextColumn, 'length' | 'at'>;

/** One text a row. */
export class TextColumn {
	/** All texts, one after the other. */
	readonly blob: Uint8Array;
	/** Where each begins in the blob, in bytes, and where the last ends. */
	readonly offsets: Uint32Array;
	readonly #decoder = new TextDecoder();

	constructor(blob: Uint8Array, offsets: Uint32Array) {
		this.blob = blob;
		this.offsets = offsets;
	}

	/** Encodes texts in row order; refuses more than 4 GB of them. */
	static from(texts: readonly string[]): TextColumn {
		const encoder = new TextEncoder();
		const offsets = new Uint32Array(texts.length + 1);
		let blob = new Uint8Array(64 + 32 * texts.length);
		let at = 0;
		texts.forEach((text, row) => {
			// A UTF-16 unit is three bytes of UTF-8 at most.
			if (at + 3 * text.length > blob.length) {
				const wider = new Uint8Array(2 * blob.length + 3 * text.length);
				wider.set(blob.subarray(0, at));
				blob = wider;
			}
			at += encoder.encodeInto(text, blob.subarray(at)).written;
			if (at > 0xffffffff)
				throw new RangeError('The texts of the rows are longer than 4 GB together; that is the most.');
			offsets[row + 1] = at;
		});
		return new TextColumn(blob.slice(0, at), offsets);
	}

	get length(): number {
		return this.offsets.length - 1;
	}

	/** The text of a row; bytes that are no UTF-8 become U+FFFD. */
	at(row: number): string {
		return this.#decoder.decode(this.blob.subarray(this.offsets[row], this.offsets[row + 1]));
	}
}
