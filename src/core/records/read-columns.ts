// Columns of a dossier from the lists of a file: each has the length it must have, and every number is looked at once.
import { faultOfLists, faultOfTexts, faultOfTimes } from '#core/index/columns/check.ts';
import {
	BLOCK,
	makeIds,
	STEPS_PER_DEGREE,
	UNPLACED,
	type FacetColumn,
	type Lists
} from '#core/index/columns/columns.ts';
import { TextColumn } from '#core/index/columns/text-column.ts';
import { PRECISIONS } from '#core/dossier/types.ts';
import {
	COLUMN_FACETS,
	PLACE_SHAPES,
	type ColumnFacet,
	type ColumnsHead,
	type PlaceTable,
	type RecordColumns
} from './columns.ts';

/** The bytes of a list by its name, beginning where numbers of eight bytes may lie; `null` where the file has none of that name. */
export type SectionBytes = (name: string) => Uint8Array | null;

/** Columns, or in a sentence why they cannot be opened. */
export type ReadColumns = { ok: true; columns: RecordColumns } | { ok: false; fault: string };

/** Thrown in this module only. */
class Unfit extends Error {}

/** Opens columns where they lie. The head has been held against its type. */
export function readColumns(head: ColumnsHead, bytesOf: SectionBytes): ReadColumns {
	try {
		const columns = new Sections(head, bytesOf).columns();
		const fault = faultOf(columns);
		return fault === null ? { ok: true, columns } : { ok: false, fault };
	} catch (error) {
		if (error instanceof Unfit) return { ok: false, fault: error.message };
		throw error;
	}
}

class Sections {
	readonly #head: ColumnsHead;
	readonly #bytesOf: SectionBytes;

	constructor(head: ColumnsHead, bytesOf: SectionBytes) {
		this.#head = head;
		this.#bytesOf = bytesOf;
	}

	columns(): RecordColumns {
		const { rows, places, values } = this.#head;
		const starts = this.#uint32('parts.starts');
		const parts = starts.at(-1) ?? 0;
		const facets = Object.fromEntries(COLUMN_FACETS.map((facet) => [facet, this.#facet(facet)]));
		return {
			rows,
			from: this.#int32('from', rows),
			span: this.#int32('span', rows),
			parts: {
				rows: this.#uint32('parts.rows', Math.max(0, starts.length - 1)),
				starts,
				from: this.#float64('parts.from', parts),
				to: this.#float64('parts.to', parts)
			},
			order: this.#uint32('order', rows),
			flags: this.#part('flags', 1, rows),
			// One of each of COLUMN_FACETS was made.
			facets: facets as Record<ColumnFacet, FacetColumn>,
			values,
			standing: this.#lists('standing', places),
			places: this.#places(places),
			ids: this.#texts('ids', rows),
			titles: this.#texts('titles', rows),
			when: this.#texts('when', rows),
			words: this.#texts('words', rows),
			actorWords: this.#texts('actorWords', values.actors.length)
		};
	}

	#places(places: number): PlaceTable {
		return {
			ids: this.#texts('places.ids', places),
			names: this.#texts('places.names', places),
			words: this.#texts('places.words', places),
			kinds: this.#texts('places.kinds', places),
			lon: this.#int32('places.lon', places),
			lat: this.#int32('places.lat', places),
			precision: this.#part('places.precision', 1, places),
			radius: this.#view(Float32Array, 'places.radius', places),
			partOf: this.#int32('places.partOf', places),
			geometry: this.#part('places.geometry', 1, places)
		};
	}

	#facet(facet: ColumnFacet): FacetColumn {
		const { values } = this.#head;
		const named = facet === 'acts' || facet === 'reports' || facet === 'about' ? values.actors : values[facet];
		return { names: named.map(({ value }) => value), ...this.#lists(facet, named.length) };
	}

	#lists(name: string, size: number): Lists {
		const { rows } = this.#head;
		const single = this.#bytesOf(`${name}.base`) === null;
		const { BYTES_PER_ELEMENT: width } = makeIds(0, size);
		const ids = `${name}.ids`;
		return {
			ids: width === 1 ? this.#part(ids) : width === 2 ? this.#view(Uint16Array, ids) : this.#uint32(ids),
			base: single ? null : this.#uint32(`${name}.base`, Math.floor(rows / BLOCK) + 1),
			local: single ? null : this.#view(Uint16Array, `${name}.local`, rows + 1),
			totals: this.#uint32(`${name}.totals`, size)
		};
	}

	#texts(name: string, length: number): TextColumn {
		return new TextColumn(this.#part(name), this.#uint32(`${name}.offsets`, length + 1));
	}

	#int32(name: string, length: number): Int32Array {
		return this.#view(Int32Array, name, length);
	}

	#uint32(name: string, length?: number): Uint32Array {
		return this.#view(Uint32Array, name, length);
	}

	#float64(name: string, length: number): Float64Array {
		return this.#view(Float64Array, name, length);
	}

	#view<T>(List: ListOf<T>, name: string, length?: number): T {
		const part = this.#part(name, List.BYTES_PER_ELEMENT, length);
		return new List(part.buffer, part.byteOffset, part.length / List.BYTES_PER_ELEMENT);
	}

	#part(name: string, size = 1, length?: number): Uint8Array {
		const part = this.#bytesOf(name);
		if (part === null) throw new Unfit(`It has no part "${name}".`);
		const fits = length === undefined ? part.length % size === 0 : part.length === length * size;
		if (!fits || part.byteOffset % size !== 0)
			throw new Unfit(`Its part "${name}" has ${part.length} bytes, which cannot be right.`);
		return part;
	}
}

interface ListOf<T> {
	readonly BYTES_PER_ELEMENT: number;
	new (buffer: ArrayBufferLike, at: number, length: number): T;
}

/** What is wrong with columns, in a sentence, or `null`. Reads every number once. */
function faultOf(columns: RecordColumns): string | null {
	const { rows, facets, values, standing, places } = columns;
	for (const facet of COLUMN_FACETS) {
		const { names } = facets[facet];
		const fault = faultOfLists(facets[facet], rows, (value) => `"${names[value] ?? ''}"`);
		if (fault !== null) return `The ${facet} of the rows are damaged: ${fault}.`;
	}
	const standingFault = faultOfLists(standing, rows, (place) => `place ${place}`);
	if (standingFault !== null) return `The places of the rows are damaged: ${standingFault}.`;
	const texts = [columns.ids, columns.titles, columns.when, columns.words, columns.actorWords];
	const placeTexts = [places.ids, places.names, places.words, places.kinds];
	for (const column of [...texts, ...placeTexts]) {
		const fault = column instanceof TextColumn ? faultOfTexts(column) : null;
		if (fault !== null) return fault;
	}
	if (values.kinds.length === 0 && rows > 0) return 'The records have no kinds.';
	return faultOfTimes(columns) ?? faultOfParts(columns) ?? faultOfOrder(columns) ?? faultOfPlaces(places);
}

function faultOfParts({ parts: { rows, starts, from, to }, rows: size }: RecordColumns): string | null {
	for (let at = 0; at < rows.length; at++) {
		const row = rows[at] ?? size;
		if (row >= size || (at > 0 && row <= (rows[at - 1] ?? 0))) return `The times of row ${row} belong to none.`;
		if ((starts[at + 1] ?? 0) <= (starts[at] ?? 0)) return `The times of row ${row} end before they begin.`;
	}
	if (rows.length > 0 && starts[0] !== 0) return 'The times of the rows are cut off.';
	const wrong = from.findIndex((start, at) => !(start <= (to[at] ?? NaN)));
	return wrong < 0 ? null : `Time ${wrong} of the rows ends before it begins.`;
}

function faultOfOrder({ order, rows }: RecordColumns): string | null {
	const seen = new Uint8Array(rows);
	for (let row = 0; row < rows; row++) {
		const place = order[row] ?? rows;
		if (place >= rows || seen[place] === 1) return `Row ${row} has no place of its own in the dossier.`;
		seen[place] = 1;
	}
	return null;
}

function faultOfPlaces({ lon, lat, precision, partOf, geometry }: PlaceTable): string | null {
	const off = (steps: number, limit: number) => Math.abs(steps) > limit * STEPS_PER_DEGREE;
	for (let place = 0; place < lon.length; place++) {
		const [x, y] = [lon[place] ?? UNPLACED, lat[place] ?? UNPLACED];
		if ((x !== UNPLACED || y !== UNPLACED) && (off(x, 180) || off(y, 90))) return `Place ${place} stands off the map.`;
		const within = partOf[place] ?? -1;
		if (within < -1 || within >= lon.length) return `Place ${place} lies in a place that is not there.`;
		if ((precision[place] ?? 0) >= PRECISIONS.length || (geometry[place] ?? 0) >= PLACE_SHAPES.length)
			return `Place ${place} is of no known kind.`;
	}
	return null;
}
