// Where the bytes of a packed file come from: memory, a picked file, a disk, a server that gives ranges.

/** A file that is read in parts. */
export interface Bytes {
	readonly size: number;
	/** The bytes from one place up to another, `to` exclusive. */
	read(from: number, to: number): Promise<Uint8Array>;
}

/** A file in memory. */
export function bytesInMemory(all: Uint8Array): Bytes {
	// Of a Node buffer, too, a slice must be a copy, and begin where numbers may lie.
	const plain = new Uint8Array(all.buffer, all.byteOffset, all.length);
	return { size: all.length, read: async (from, to) => plain.subarray(from, to) };
}

/** A file in memory in pieces that follow one another; what is read of it is a copy. */
export function bytesOfPieces(pieces: readonly Uint8Array[]): Bytes {
	return {
		size: pieces.reduce((sum, { length }) => sum + length, 0),
		read: async (from, to) => {
			const bytes = new Uint8Array(to - from);
			let at = 0;
			for (const piece of pieces) {
				if (at < to && at + piece.length > from) {
					const part = piece.subarray(Math.max(0, from - at), to - at);
					bytes.set(part, Math.max(0, at - from));
				}
				at += piece.length;
			}
			return bytes;
		}
	};
}

/** As much of a picked file (a web `Blob`) as is needed here. */
export interface Sliceable {
	readonly size: number;
	slice(from: number, to: number): { arrayBuffer(): Promise<ArrayBuffer> };
}

/** A picked file, read where it lies. */
export function bytesOfFile(file: Sliceable): Bytes {
	return { size: file.size, read: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()) };
}

/** Bytes of one page of a `PagedBytes`. */
const PAGE = 1 << 14;
/** Pages that are kept. */
const MOST_PAGES = 512;

/** Numbers of a table in a file, read by pages: what is near what was read is at hand. */
export class PagedBytes {
	readonly #bytes: Bytes;
	readonly #pages = new Map<number, Promise<Uint8Array>>();

	constructor(bytes: Bytes) {
		this.#bytes = bytes;
	}

	/** A 32-bit number, or a 64-bit one, little-endian, that begins at a byte of the file. */
	async number(at: number, size: 4 | 8): Promise<number> {
		const page = Math.floor(at / PAGE);
		const bytes = await this.#page(page);
		const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
		// Tables are aligned to eight bytes, so that no number lies across two pages.
		return size === 4 ? view.getUint32(at - page * PAGE, true) : view.getFloat64(at - page * PAGE, true);
	}

	#page(page: number): Promise<Uint8Array> {
		const known = this.#pages.get(page);
		if (known) return known;
		const from = page * PAGE;
		const read = this.#bytes.read(from, Math.min(from + PAGE, this.#bytes.size));
		this.#pages.set(page, read);
		read.catch(() => this.#pages.delete(page));
		const [oldest] = this.#pages.keys();
		if (this.#pages.size > MOST_PAGES && oldest !== undefined) this.#pages.delete(oldest);
		return read;
	}
}
