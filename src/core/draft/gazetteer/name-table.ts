// Finds rows by folded name: a hash table of numbers over names that stay bytes, so that no string a row is kept.
import { fold } from './fold.ts';

const NONE = 0xffffffff;
const FEED = 0x0a;

/** Rows by folded name, over the lines of one buffer; one slot for each hash, rows of one slot are chained. */
export class NameTable {
	readonly #bytes: Uint8Array;
	readonly #starts: Uint32Array;
	readonly #hashes: Uint32Array;
	readonly #slots: Uint32Array;
	readonly #next: Uint32Array;
	readonly #decoder = new TextDecoder();

	constructor(bytes: Uint8Array) {
		this.#bytes = bytes;
		this.#starts = lineStarts(bytes);
		const size = 2 ** Math.ceil(Math.log2(this.length * 1.5 + 2));
		this.#slots = new Uint32Array(size).fill(NONE);
		this.#next = new Uint32Array(this.length).fill(NONE);
		this.#hashes = new Uint32Array(this.length);
		for (let row = this.length - 1; row >= 0; row--) {
			const value = this.#hashOfRow(row);
			const slot = value & (size - 1);
			this.#hashes[row] = value;
			this.#next[row] = this.#slots[slot] ?? NONE;
			this.#slots[slot] = row;
		}
	}

	/** Number of rows. */
	get length(): number {
		return this.#starts.length - 1;
	}

	/** The name as written in the gazetteer. */
	name(row: number): string {
		const [start, end] = [this.#starts[row] ?? 0, (this.#starts[row + 1] ?? 1) - 1];
		// Most names are ASCII, for which a decoder takes longer than it reads.
		let name = '';
		for (let at = start; at < end; at++) {
			const code = this.#bytes[at] ?? 0;
			if (code > 127) return this.#decoder.decode(this.#bytes.subarray(start, end));
			name += String.fromCharCode(code);
		}
		return name;
	}

	/** Rows whose folded name is the given one, in the order of the file. */
	find(folded: string): number[] {
		const found: number[] = [];
		const value = hash(folded);
		let row = this.#slots[value & (this.#slots.length - 1)] ?? NONE;
		for (; row !== NONE; row = this.#next[row] ?? NONE) {
			if (this.#hashes[row] === value && fold(this.name(row)) === folded) found.push(row);
		}
		return found;
	}

	/** The same as hash(fold(name)), without making a string of a name of plain letters and spaces. */
	#hashOfRow(row: number): number {
		const end = (this.#starts[row + 1] ?? 1) - 1;
		let value = SEED;
		for (let at = this.#starts[row] ?? 0; at < end; at++) {
			const code = this.#bytes[at] ?? 0;
			const lower = code >= 65 && code <= 90 ? code + 32 : code;
			// What folding may change is folded in full: all but plain letters, and the capitals of Saint, Mount and Fort.
			const plain = (lower >= 97 && lower <= 122) || code === 32;
			if (!plain || (SHORTENED.has(code) && SECOND.has(this.#bytes[at + 1] ?? 0))) return hash(fold(this.name(row)));
			value = step(value, lower);
		}
		return value;
	}
}

// Capitals and second letters of the words that folding makes short: Saint, Mount, Fort.
const SHORTENED = new Set([...'SMF'].map((letter) => letter.charCodeAt(0)));
const SECOND = new Set([...'ao'].map((letter) => letter.charCodeAt(0)));

// FNV-1a, 32 bits.
const SEED = 0x811c9dc5;
const step = (value: number, code: number): number => Math.imul(value ^ code, 0x01000193) >>> 0;

function hash(folded: string): number {
	let value = SEED;
	for (let at = 0; at < folded.length; at++) value = step(value, folded.charCodeAt(at));
	return value;
}

/** Start of every line, and one past the end as if another line followed. */
function lineStarts(bytes: Uint8Array): Uint32Array {
	let lines = bytes.length === 0 ? 0 : 1;
	for (const byte of bytes) if (byte === FEED) lines++;
	const starts = new Uint32Array(lines + 1);
	let line = 1;
	for (let at = 0; at < bytes.length; at++) if (bytes[at] === FEED) starts[line++] = at + 1;
	starts[lines] = bytes.length + 1;
	return starts;
}
