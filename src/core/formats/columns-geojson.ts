// GeoJSON of rows in columns, written as bytes: for a million of them, where objects and one long text would not fit.
import { FACETS, startOf, STEPS_PER_DEGREE, UNDATED, UNPLACED, type FacetName } from '#core/index/columns/columns.ts';
import type { Packed } from '#core/index/columns/layout.ts';
import type { TextColumn } from '#core/index/columns/text-column.ts';
import { RECORD_SEPARATOR } from './sequence.ts';

/** A collection, or a text sequence with a Feature a line (RFC 8142). */
export type ColumnsShape = 'geojson' | 'geojsonseq';

/** Bytes of a slice. */
const SLICE = 1 << 20;
const MINUTE = 60_000;
const DAY = 1440;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;
/** Decimals of a degree in a column. */
const DIGITS = Math.round(Math.log10(STEPS_PER_DEGREE));

/**
 * The rows that pass every filter (a mask of 0) as Features in slices of about a megabyte: id where the file has ids, point, title, the
 * first and last day or minute in UTC, and the names of the facets' values, joined by " | ". What is undated or unplaced has null.
 */
export function* geojsonOfColumns(
	packed: Packed,
	mask: Uint8Array | null,
	shape: ColumnsShape,
	onprogress?: (rows: number, of: number) => void
): Generator<Uint8Array<ArrayBuffer>, void, undefined> {
	const { rows } = packed.columns;
	const writer = new FeatureWriter(packed);
	const sequence = shape === 'geojsonseq';
	if (!sequence) writer.text('{"type":"FeatureCollection",\n"features":[');
	let before = sequence ? RECORD_SEPARATOR : '\n';
	for (let row = 0; row < rows; row++) {
		if (mask !== null && mask[row] !== 0) continue;
		writer.text(before);
		writer.feature(row);
		if (sequence) writer.text('\n');
		else before = ',\n';
		if (!writer.isFull) continue;
		yield writer.take();
		onprogress?.(row + 1, rows);
	}
	if (!sequence) writer.text('\n]}\n');
	yield writer.take();
	onprogress?.(rows, rows);
}

/** Bytes of Features in a buffer that is used again for each slice. */
class FeatureWriter {
	readonly #packed: Packed;
	readonly #encoder = new TextEncoder();
	/** Every name of every facet as a JSON string without its quotation marks, in bytes. */
	readonly #names: Readonly<Record<FacetName, readonly Uint8Array[]>>;
	readonly #keys: Readonly<Record<FacetName, Uint8Array>>;
	readonly #days = new Map<number, Uint8Array>();
	#bytes = new Uint8Array(SLICE + (SLICE >> 2));
	#at = 0;

	constructor(packed: Packed) {
		this.#packed = packed;
		const { labels } = packed;
		const inside = (facet: FacetName) => labels[facet].map((name) => this.#encode(JSON.stringify(name).slice(1, -1)));
		this.#names = {
			actors: inside('actors'),
			sources: inside('sources'),
			kinds: inside('kinds'),
			precisions: inside('precisions')
		};
		this.#keys = {
			actors: this.#encode(',"actors":'),
			sources: this.#encode(',"sources":'),
			kinds: this.#encode(',"kind":'),
			precisions: this.#encode(',"precision":')
		};
	}

	get isFull(): boolean {
		return this.#at >= SLICE;
	}

	/** What was written since the last time. */
	take(): Uint8Array<ArrayBuffer> {
		const slice = this.#bytes.slice(0, this.#at);
		this.#at = 0;
		return slice;
	}

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

	feature(row: number): void {
		const { columns, titles, ids } = this.#packed;
		const { lon, lat, from, span } = columns;
		this.text('{"type":"Feature",');
		if (ids !== null) {
			this.text('"id":');
			this.#string(ids, row);
			this.text(',');
		}
		const x = lon[row] ?? UNPLACED;
		if (x === UNPLACED) this.text('"geometry":null');
		else {
			this.text('"geometry":{"type":"Point","coordinates":[');
			this.#degrees(x);
			this.text(',');
			this.#degrees(lat[row] ?? 0);
			this.text(']}');
		}
		this.text(',"properties":{"title":');
		this.#string(titles, row);
		const begins = from[row] ?? UNDATED;
		if (begins === UNDATED) this.text(',"earliest":null,"latest":null');
		else {
			const ends = begins + (span[row] ?? 1);
			const days = begins % DAY === 0 && ends % DAY === 0;
			this.text(',"earliest":"');
			this.#time(begins, days);
			this.text('","latest":"');
			this.#time(days ? ends - DAY : ends - 1, days);
			this.text('"');
		}
		for (const facet of FACETS) this.#values(facet, row);
		this.text('}}');
	}

	#values(facet: FacetName, row: number): void {
		const column = this.#packed.columns.facets[facet];
		const names = this.#names[facet];
		const first = startOf(column, row);
		const end = startOf(column, row + 1);
		this.#copy(this.#keys[facet]);
		if (first === end) return this.text('null');
		this.text('"');
		for (let at = first; at < end; at++) {
			if (at > first) this.text(' | ');
			this.#copy(names[column.ids[at] ?? 0] ?? new Uint8Array());
		}
		this.text('"');
	}

	/** A text of a column as a JSON string: its bytes as they are, unless one of them has to be escaped. */
	#string({ blob, offsets }: TextColumn, row: number): void {
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
	#degrees(steps: number): void {
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
			bytes[this.#at++] = 0x30 + digit;
			rest -= digit * unit;
		}
	}

	#whole(number: number): void {
		if (number >= 10) this.#whole(Math.floor(number / 10));
		this.#bytes[this.#at++] = 0x30 + (number % 10);
	}

	/** A day as 2014-12-16, a minute as 2014-12-16T12:04Z. */
	#time(minute: number, day: boolean): void {
		this.#room(32);
		const days = Math.floor(minute / DAY);
		let written = this.#days.get(days);
		if (written === undefined) {
			written = this.#encode(new Date(days * DAY * MINUTE).toISOString().slice(0, -'T00:00:00.000Z'.length));
			this.#days.set(days, written);
		}
		this.#copy(written);
		if (day) return;
		const clock = minute - days * DAY;
		const two = (number: number) => {
			this.#bytes[this.#at++] = 0x30 + Math.floor(number / 10);
			this.#bytes[this.#at++] = 0x30 + (number % 10);
		};
		this.text('T');
		two(Math.floor(clock / 60));
		this.text(':');
		two(clock % 60);
		this.text('Z');
	}

	#copy(bytes: Uint8Array): void {
		this.#room(bytes.length);
		for (let i = 0; i < bytes.length; i++) this.#bytes[this.#at++] = bytes[i] ?? 0;
	}

	#encode(text: string): Uint8Array {
		return this.#encoder.encode(text);
	}

	#room(bytes: number): void {
		if (this.#at + bytes <= this.#bytes.length) return;
		const wider = new Uint8Array(2 * this.#bytes.length + bytes);
		wider.set(this.#bytes.subarray(0, this.#at));
		this.#bytes = wider;
	}
}
