// The directories of a PMTiles archive: where each tile lies, as a tree whose root is read first (specification v3, "Directories").
import { gzipSync } from 'fflate';
import { PbfWriter } from 'pbf';

/** A tile, or a run of tiles that are the same bytes; with `run` 0 a directory further down the tree. */
export interface Entry {
	/** Number of the first tile it is about. */
	id: number;
	/** Bytes from the start of the tiles, or of the directories below the root. */
	offset: number;
	length: number;
	run: number;
}

/** Bytes that header and root may take together, so that one request brings both. */
export const FIRST_BYTES = 16_384;
/** Entries of a directory below the root: about 15 kB, one request. */
const MOST_ENTRIES = 4096;

/** Takes entries in ascending order and closes directories as they fill: what waits in memory is one of each depth. */
export class DirectoryTree {
	/** Open directories, from the deepest. */
	readonly #open: Entry[][] = [[]];
	readonly #closed: Uint8Array[] = [];
	#closedBytes = 0;

	add(entry: Entry): void {
		this.#add(entry, 0);
	}

	/** The root, of `room` bytes at most, and all directories below it. */
	finish(room: number): { root: Uint8Array; below: Uint8Array[]; bytes: number } {
		for (let depth = 0; ; depth++) {
			const entries = this.#open[depth] ?? [];
			if (depth === this.#open.length - 1) {
				const root = encodeDirectory(entries);
				if (root.length <= room) return { root, below: this.#closed, bytes: this.#closedBytes };
			}
			this.#close(depth);
		}
	}

	#add(entry: Entry, depth: number): void {
		if (this.#open[depth]?.length === MOST_ENTRIES) this.#close(depth);
		(this.#open[depth] ??= []).push(entry);
	}

	#close(depth: number): void {
		const entries = this.#open[depth] ?? [];
		const [first] = entries;
		if (first === undefined) return;
		const bytes = encodeDirectory(entries);
		this.#closed.push(bytes);
		this.#open[depth] = [];
		this.#add({ id: first.id, offset: this.#closedBytes, length: bytes.length, run: 0 }, depth + 1);
		this.#closedBytes += bytes.length;
	}
}

/** The bytes of a directory: ids, runs, lengths and offsets, each column by itself, then gzip. */
export function encodeDirectory(entries: readonly Entry[]): Uint8Array {
	const pbf = new PbfWriter();
	pbf.writeVarint(entries.length);
	entries.forEach(({ id }, n) => pbf.writeVarint(id - (entries[n - 1]?.id ?? 0)));
	for (const { run } of entries) pbf.writeVarint(run);
	for (const { length } of entries) pbf.writeVarint(length);
	entries.forEach(({ offset }, n) => {
		const before = entries[n - 1];
		// 0 says "right behind the one before"; all else is one more than it is.
		pbf.writeVarint(before !== undefined && offset === before.offset + before.length ? 0 : offset + 1);
	});
	return gzip(pbf.finish());
}

/** Gzip without a time in it, so that the same data make the same archive. */
export function gzip(bytes: Uint8Array): Uint8Array {
	return gzipSync(bytes, { mtime: 0 });
}
