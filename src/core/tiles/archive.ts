// Writes a PMTiles archive (specification v3) tile by tile, in the order of their numbers.
import { joinBytes } from '#core/basics/bytes.ts';
import { DirectoryTree, FIRST_BYTES, gzip, type Entry } from './directory.ts';

/** What the header of an archive says of its map; degrees. */
export interface ArchiveMap {
	minZoom: number;
	maxZoom: number;
	west: number;
	south: number;
	east: number;
	north: number;
}

const HEADER_BYTES = 127;
const GZIP = 2;
const VECTOR_TILES = 1;
const STEPS_PER_DEGREE = 1e7;

/** The directories and counts of an archive; its tiles themselves go where the caller writes them, one after the other. */
export class ArchiveWriter {
	readonly #tree = new DirectoryTree();
	#last: { entry: Entry; tile: Uint8Array } | null = null;
	#end = 0;
	#addressed = 0;
	#entries = 0;
	#contents = 0;

	/** Tiles added so far. */
	get tiles(): number {
		return this.#addressed;
	}

	/**
	 * Takes a tile in its final, compressed form; refuses one that does not come after the one before. True when its
	 * bytes must be appended to the tiles: a tile equal to the one before it is only told of.
	 */
	add(id: number, tile: Uint8Array): boolean {
		const { entry, tile: before } = this.#last ?? {};
		if (entry && id < entry.id + entry.run) {
			throw new RangeError(
				`Tile ${id} was added after tile ${entry.id + entry.run - 1}; ascending numbers were expected.`
			);
		}
		this.#addressed++;
		const same = entry !== undefined && before !== undefined && equal(before, tile);
		if (same && id === entry.id + entry.run) {
			entry.run++;
			return false;
		}
		if (entry) this.#tree.add(entry);
		this.#entries++;
		this.#last = { entry: { id, offset: same ? entry.offset : this.#end, length: tile.length, run: 1 }, tile };
		if (same) return false;
		this.#contents++;
		this.#end += tile.length;
		return true;
	}

	/** All that stands before the tiles: header, root, metadata, directories below the root. Refuses an archive without tiles. */
	finish(map: ArchiveMap, metadata: object): Uint8Array {
		if (this.#last === null) throw new RangeError('An archive needs at least one tile; none was added.');
		this.#tree.add(this.#last.entry);
		const { root, below, bytes } = this.#tree.finish(FIRST_BYTES - HEADER_BYTES);
		const told = gzip(new TextEncoder().encode(JSON.stringify(metadata)));
		const sections = [root.length, told.length, bytes, this.#end];
		return joinBytes([this.#header(map, sections), root, told, ...below]);
	}

	/** `sections`: bytes of root, metadata, directories below and tiles, which follow each other. */
	#header(map: ArchiveMap, sections: readonly number[]): Uint8Array {
		const header = new Uint8Array(HEADER_BYTES);
		const view = new DataView(header.buffer);
		header.set(new TextEncoder().encode('PMTiles'));
		header[7] = 3;
		let at = 8;
		const number = (value: number) => {
			view.setBigUint64(at, BigInt(value), true);
			at += 8;
		};
		const byte = (value: number) => view.setUint8(at++, value);
		const degrees = (value: number) => {
			view.setInt32(at, Math.round(value * STEPS_PER_DEGREE), true);
			at += 4;
		};
		let start = HEADER_BYTES;
		for (const length of sections) {
			number(start);
			number(length);
			start += length;
		}
		number(this.#addressed);
		number(this.#entries);
		number(this.#contents);
		byte(1); // clustered: the tiles lie in the order of their numbers
		byte(GZIP);
		byte(GZIP);
		byte(VECTOR_TILES);
		byte(map.minZoom);
		byte(map.maxZoom);
		for (const edge of [map.west, map.south, map.east, map.north]) degrees(edge);
		byte(map.minZoom);
		degrees((map.west + map.east) / 2);
		degrees((map.south + map.north) / 2);
		return header;
	}
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
	return one.length === other.length && one.every((byte, n) => byte === other[n]);
}
