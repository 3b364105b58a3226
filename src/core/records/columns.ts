// The columns of a dossier: every value that a filter asks of its records, and the words of each, all as lists that a file can carry.
import type { Lists, FacetColumn } from '#core/index/columns/columns.ts';
import type { NumberList } from '#core/index/columns/layout.ts';
import { TextColumn, type Texts } from '#core/index/columns/text-column.ts';
import type { PartColumns } from '#core/index/columns/time-order.ts';
import type { FacetValue, RecordFacet } from './types.ts';

/** The facets as columns: actors have one for each role in which a filter may ask for them. */
export const COLUMN_FACETS = [
	'acts',
	'reports',
	'about',
	'sources',
	'kinds',
	'eventKinds',
	'precisions',
	'tellings'
] as const;
export type ColumnFacet = (typeof COLUMN_FACETS)[number];

/** A value as the columns name it; how many records have it is counted. */
export type ColumnValue = Omit<FacetValue, 'total'>;
export type ColumnValues = Readonly<Record<RecordFacet, readonly ColumnValue[]>>;

/** Bits of `flags`. */
export const STATEMENT = 1;
/** An event that is not said to have happened. */
export const HOLLOW = 2;
/** Accounts of it differ or conflict. */
export const DISPUTED = 4;
/** They conflict. */
export const CONFLICT = 8;

/** Shapes of places, by their number in `geometry`. */
export const PLACE_SHAPES = [
	null,
	'Point',
	'MultiPoint',
	'LineString',
	'MultiLineString',
	'Polygon',
	'MultiPolygon'
] as const;

/** Places in the order of the dossier, a number of each list a place. */
export interface PlaceTable {
	ids: Texts;
	names: Texts;
	/** Folded: its name in every language, by which records at it are found. */
	words: Texts;
	kinds: Texts;
	/** Where its mark stands, in `STEPS_PER_DEGREE` to the degree; `UNPLACED` without a geometry. */
	lon: Int32Array;
	lat: Int32Array;
	/** Number in `PRECISIONS`. */
	precision: Uint8Array;
	/** Metres; -1 where none is told. */
	radius: Float32Array;
	/** Number of the place that it lies in; -1 for none. */
	partOf: Int32Array;
	/** Number in `PLACE_SHAPES`. */
	geometry: Uint8Array;
}

/** Columns of events and statements in time order, the undated last. Every list has one entry a row unless it says otherwise. */
export interface RecordColumns {
	readonly rows: number;
	/** Minutes since 1970-01-01 UTC; of a record told of several times the first. `UNDATED` without a date. */
	readonly from: Int32Array;
	/** Minutes to the first one after it. */
	readonly span: Int32Array;
	/** Times that one stretch of whole minutes cannot tell. */
	readonly parts: PartColumns;
	/** Where each row stands in the dossier, events before statements. */
	readonly order: Uint32Array;
	/** Bits `STATEMENT`, `HOLLOW`, `DISPUTED` and `CONFLICT`. */
	readonly flags: Uint8Array;
	readonly facets: Readonly<Record<ColumnFacet, FacetColumn>>;
	/** What the numbers of the facets stand for; those of all roles are numbers of `values.actors`. */
	readonly values: ColumnValues;
	/** The numbers of the places that each row stands at. */
	readonly standing: Lists;
	readonly places: PlaceTable;
	readonly ids: Texts;
	/** Each with what has to stand with it: doubt, denial, what became of it. */
	readonly titles: Texts;
	/** When it was, short, with its doubt; "" without a date. */
	readonly when: Texts;
	/** Folded: its own words, by which it is found. */
	readonly words: Texts;
	/** Folded, one for each of `values.actors`: the names by which records are found in which it acts. */
	readonly actorWords: Texts;
}

/** What of columns is no list of numbers: it stands in the head of a file, as JSON. */
export interface ColumnsHead {
	rows: number;
	places: number;
	values: ColumnValues;
}

/** The head of columns. */
export function headOf({ rows, places, values }: RecordColumns): ColumnsHead {
	return { rows, places: places.ids.length, values };
}

/** Every list of columns by name, in order of the file; texts are two lists. `null` are left out. */
export function sectionsOf(columns: RecordColumns): [name: string, list: NumberList | null][] {
	const { parts, facets, standing, places } = columns;
	return [
		['from', columns.from],
		['span', columns.span],
		['parts.rows', parts.rows],
		['parts.starts', parts.starts],
		['parts.from', parts.from],
		['parts.to', parts.to],
		['order', columns.order],
		['flags', columns.flags],
		...COLUMN_FACETS.flatMap((facet) => sectionsOfLists(facet, facets[facet])),
		...sectionsOfLists('standing', standing),
		['places.lon', places.lon],
		['places.lat', places.lat],
		['places.precision', places.precision],
		['places.radius', places.radius],
		['places.partOf', places.partOf],
		['places.geometry', places.geometry],
		...(['ids', 'names', 'words', 'kinds'] as const).flatMap((name) => sectionsOfTexts(`places.${name}`, places[name])),
		...(['ids', 'titles', 'when', 'words', 'actorWords'] as const).flatMap((name) =>
			sectionsOfTexts(name, columns[name])
		)
	];
}

function sectionsOfLists(name: string, { ids, base, local, totals }: Lists): [string, NumberList | null][] {
	return [
		[`${name}.ids`, ids],
		[`${name}.base`, base],
		[`${name}.local`, local],
		[`${name}.totals`, totals]
	];
}

function sectionsOfTexts(name: string, texts: Texts): [string, NumberList][] {
	const { offsets, blob } =
		texts instanceof TextColumn
			? texts
			: TextColumn.from(Array.from({ length: texts.length }, (_, number) => texts.at(number)));
	return [
		[`${name}.offsets`, offsets],
		[name, blob]
	];
}
