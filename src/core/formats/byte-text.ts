// Text as bytes in a buffer that is used again for each slice, with the few things that JSON of columns is made of.
import { STEPS_PER_DEGREE } from '#core/index/columns/columns.ts';
import type { TextColumn } from '#core/index/columns/text-column.ts';

/** Bytes of a slice. */
const SLICE = 1 << 20;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const ZERO = 0x30;
/** Decimals of a degree in a column. */
const DIGITS = Math.round(Math.log10(STEPS_PER_DEGREE));

/** Gathers UTF-8; `take` it when it is full. */
export class ByteText {
	readonly #encoder = new TextEncoder();
	#bytes = new Uint8Array(SLICE + (SLICE >> 2));
	#at = 0;

	/** True when there is a slice to take. */
	get isFull(): boolean {
		return this.#at >= SLICE;
	}

	/** What was written since the last time. */
	take(): Uint8Array<ArrayBuffer> {
		const slice = this.#bytes.slice(0, this.#at);
		this.#at = 0;
		return slice;
	}

	/** As it stands. */
	text(text: string): void {
		this.#room(3 * text.length);
		for (let i = 0; i < text.length; i++) {
			const unit = text.charCodeAt(i);
			if (unit > 0x7f) {
				this.#at += this.#encoder.encodeInto(text.slice(i), this.#bytes.subarray(this.#at)).written;
				return;
			}
			this.#bytes[this.#at++] = unit;
		}
	}

	/** UTF-8 as it stands. */
	copy(bytes: Uint8Array): void {
		this.#room(bytes.length);
		for (let i = 0; i < bytes.length; i++) this.#bytes[this.#at++] = bytes[i] ?? 0;
	}

	/** A text of a column as a JSON string: its bytes as they are, unless one of them has to be escaped. */
	string({ blob, offsets }: TextColumn, row: number): void {
		const first = offsets[row] ?? 0;
		const end = offsets[row + 1] ?? first;
		// Six bytes for one at the most: \u001f.
		this.#room(6 * (end - first) + 2);
		const bytes = this.#bytes;
		let to = this.#at;
		bytes[to++] = QUOTE;
		for (let at = first; at < end; at++) {
			const byte = blob[at] ?? 0;
			if (byte >= 0x20 && byte !== QUOTE && byte !== BACKSLASH) bytes[to++] = byte;
			else {
				const escaped = JSON.stringify(String.fromCharCode(byte));
				for (let i = 1; i < escaped.length - 1; i++) bytes[to++] = escaped.charCodeAt(i);
			}
		}
		bytes[to++] = QUOTE;
		this.#at = to;
	}

	/** Degrees of so many steps, without zeros at the end. */
	degrees(steps: number): void {
		this.#room(16);
		const bytes = this.#bytes;
		const size = Math.abs(steps);
		const whole = Math.floor(size / STEPS_PER_DEGREE);
		if (steps < 0) bytes[this.#at++] = 0x2d;
		this.#whole(whole);
		let rest = size - whole * STEPS_PER_DEGREE;
		if (rest === 0) return;
		bytes[this.#at++] = 0x2e;
		for (let unit = 10 ** (DIGITS - 1); rest > 0; unit /= 10) {
			const digit = Math.floor(rest / unit);
			bytes[this.#at++] = ZERO + digit;
			rest -= digit * unit;
		}
	}

	#whole(number: number): void {
		if (number >= 10) this.#whole(Math.floor(number / 10));
		this.#bytes[this.#at++] = ZERO + (number % 10);
	}

	#room(bytes: number): void {
		if (this.#at + bytes <= this.#bytes.length) return;
		const wider = new Uint8Array(2 * this.#bytes.length + bytes);
		wider.set(this.#bytes.subarray(0, this.#at));
		this.#bytes = wider;
	}

	/** A whole number of two digits. */
	twoDigits(number: number): void {
		this.#room(2);
		this.#bytes[this.#at++] = ZERO + Math.floor(number / 10);
		this.#bytes[this.#at++] = ZERO + (number % 10);
	}
}
