// GeoJSON of rows in columns, written as bytes: for a million of them, where objects and one long text would not fit.
import { FACETS, startOf, UNDATED, UNPLACED, type FacetName } from '#core/index/columns/columns.ts';
import type { Packed } from '#core/index/columns/layout.ts';
import { ByteText } from './byte-text.ts';
import { RECORD_SEPARATOR } from './sequence.ts';

/** A collection, or a text sequence with a Feature a line (RFC 8142). */
export type ColumnsShape = 'geojson' | 'geojsonseq';

const MINUTE = 60_000;
const DAY = 1440;

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
	const { bytes } = writer;
	const sequence = shape === 'geojsonseq';
	if (!sequence) bytes.text('{"type":"FeatureCollection",\n"features":[');
	let before = sequence ? RECORD_SEPARATOR : '\n';
	for (let row = 0; row < rows; row++) {
		if (mask !== null && mask[row] !== 0) continue;
		bytes.text(before);
		writer.feature(row);
		if (sequence) bytes.text('\n');
		else before = ',\n';
		if (!bytes.isFull) continue;
		yield bytes.take();
		onprogress?.(row + 1, rows);
	}
	if (!sequence) bytes.text('\n]}\n');
	yield bytes.take();
	onprogress?.(rows, rows);
}

/** Writes Features of rows into `bytes`. */
class FeatureWriter {
	readonly #packed: Packed;
	readonly #encoder = new TextEncoder();
	/** Every name of every facet as a JSON string without its quotation marks, in bytes. */
	readonly #names: Readonly<Record<FacetName, readonly Uint8Array[]>>;
	readonly #keys: Readonly<Record<FacetName, Uint8Array>>;
	readonly #days = new Map<number, Uint8Array>();
	readonly bytes = new ByteText();

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

	feature(row: number): void {
		const { columns, titles, ids } = this.#packed;
		const { lon, lat, from, span } = columns;
		this.bytes.text('{"type":"Feature",');
		if (ids !== null) {
			this.bytes.text('"id":');
			this.bytes.string(ids, row);
			this.bytes.text(',');
		}
		const x = lon[row] ?? UNPLACED;
		if (x === UNPLACED) this.bytes.text('"geometry":null');
		else {
			this.bytes.text('"geometry":{"type":"Point","coordinates":[');
			this.bytes.degrees(x);
			this.bytes.text(',');
			this.bytes.degrees(lat[row] ?? 0);
			this.bytes.text(']}');
		}
		this.bytes.text(',"properties":{"title":');
		this.bytes.string(titles, row);
		const begins = from[row] ?? UNDATED;
		if (begins === UNDATED) this.bytes.text(',"earliest":null,"latest":null');
		else {
			const ends = begins + (span[row] ?? 1);
			const days = begins % DAY === 0 && ends % DAY === 0;
			this.bytes.text(',"earliest":"');
			this.#time(begins, days);
			this.bytes.text('","latest":"');
			this.#time(days ? ends - DAY : ends - 1, days);
			this.bytes.text('"');
		}
		for (const facet of FACETS) this.#values(facet, row);
		this.bytes.text('}}');
	}

	#values(facet: FacetName, row: number): void {
		const column = this.#packed.columns.facets[facet];
		const names = this.#names[facet];
		const first = startOf(column, row);
		const end = startOf(column, row + 1);
		this.bytes.copy(this.#keys[facet]);
		if (first === end) return this.bytes.text('null');
		this.bytes.text('"');
		for (let at = first; at < end; at++) {
			if (at > first) this.bytes.text(' | ');
			this.bytes.copy(names[column.ids[at] ?? 0] ?? new Uint8Array());
		}
		this.bytes.text('"');
	}

	/** A day as 2014-12-16, a minute as 2014-12-16T12:04Z. */
	#time(minute: number, day: boolean): void {
		const days = Math.floor(minute / DAY);
		let written = this.#days.get(days);
		if (written === undefined) {
			written = this.#encode(new Date(days * DAY * MINUTE).toISOString().slice(0, -'T00:00:00.000Z'.length));
			this.#days.set(days, written);
		}
		this.bytes.copy(written);
		if (day) return;
		const clock = minute - days * DAY;
		this.bytes.text('T');
		this.bytes.twoDigits(Math.floor(clock / 60));
		this.bytes.text(':');
		this.bytes.twoDigits(clock % 60);
		this.bytes.text('Z');
	}

	#encode(text: string): Uint8Array {
		return this.#encoder.encode(text);
	}
}
