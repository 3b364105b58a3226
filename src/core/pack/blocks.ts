// The records of a dossier as JSON in compressed blocks: what is read together lies together.
import { deflateSync } from 'fflate';
import { NumberQueue } from '#core/basics/number-queue.ts';
import { adler32 } from './layout.ts';

/** Bytes of JSON after which a block ends. */
const BLOCK_BYTES = 128 << 10;

/** Where each record lies; `slots`, by number of the record its place among all in the blocks, is made of `BlockWriter.stored`. */
export interface BlockTables {
	/** By slot: where its JSON ends in its block, in bytes. */
	ends: Uint32Array;
	/** By block: its first slot; and one more, the number of slots. */
	firsts: Uint32Array;
	/** By block: where it begins among the compressed bytes; and one more, where the last ends. */
	starts: Float64Array;
	/** By block: its bytes, uncompressed. */
	sizes: Uint32Array;
	/** By block: the Adler-32 of those. */
	checks: Uint32Array;
}

/** Writes records one after the other; a block is compressed when it is full, and only those are kept. */
export class BlockWriter {
	/** Compressed, in their order. */
	readonly blocks: Uint8Array[] = [];
	readonly #encoder = new TextEncoder();
	#raw = new Uint8Array(2 * BLOCK_BYTES);
	#size = 0;
	#written = 0;
	readonly #ends = new NumberQueue();
	readonly #firsts = [0];
	readonly #starts = [0];
	readonly #sizes: number[] = [];
	readonly #checks: number[] = [];

	/** Writes one record, in the next slot. */
	write(json: string): void {
		// A UTF-16 unit is three bytes of UTF-8 at most.
		if (this.#size + 3 * json.length > this.#raw.length) {
			const wider = new Uint8Array(2 * this.#raw.length + 3 * json.length);
			wider.set(this.#raw.subarray(0, this.#size));
			this.#raw = wider;
		}
		this.#size += this.#encoder.encodeInto(json, this.#raw.subarray(this.#size)).written;
		this.#ends.push(this.#size);
		if (this.#size >= BLOCK_BYTES) this.#close();
	}

	/** Closes the last block, and tells where everything lies. */
	tables(): BlockTables {
		this.#close();
		return {
			ends: this.#ends.list(),
			firsts: Uint32Array.from(this.#firsts),
			starts: Float64Array.from(this.#starts),
			sizes: Uint32Array.from(this.#sizes),
			checks: Uint32Array.from(this.#checks)
		};
	}

	#close(): void {
		if (this.#size === 0) return;
		const raw = this.#raw.subarray(0, this.#size);
		const block = deflateSync(raw, { level: 6 });
		this.blocks.push(block);
		this.#written += block.length;
		this.#firsts.push(this.#ends.length);
		this.#starts.push(this.#written);
		this.#sizes.push(raw.length);
		this.#checks.push(adler32(raw));
		this.#size = 0;
	}
}
