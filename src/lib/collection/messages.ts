// What the page asks its workers, and what they answer: one keeps the records under a filter, the other searches their titles.
import type { FacetName } from '#core/index/columns/columns.ts';
import type { FacetWords } from '#core/index/columns/layout.ts';
import type { PointCamera, ViewGroups } from '#lib/points/types.ts';
import type { CollectionFilter } from './filter.ts';
import type { ExportFormat } from './export-formats.ts';

/** The number of the precision of a row without one. */
export const NO_PRECISION = 0xffff;

/** What can be asked, each with what it needs to know. */
export interface Questions {
	/** Opens the bytes of a packed file, which become the worker's. */
	open: { bytes: ArrayBuffer };
	/** The bytes of all titles, for the worker that searches them. */
	titles: null;
	/** The rows that a search found, the only ones from the next `show` on; `null` for no search. */
	match: { rows: Uint32Array | null };
	/** Applies a filter but for its search. `camera` tells what is in the map's view, where the filter asks for that. */
	show: { filter: CollectionFilter; camera: PointCamera | null };
	/** Shown rows in time order, so many from the one at `skip` on. */
	rows: { skip: number; limit: number };
	/** These rows, shown or not. */
	named: { rows: readonly number[] };
	record: { row: number };
	groups: { camera: PointCamera };
	/** Writes what is shown now; its progress is told. */
	export: { format: ExportFormat };
	/** Stops the export. */
	stop: null;
}

/** What is answered. */
export interface Answers {
	open: OpenedFile;
	titles: TitleBytes;
	match: null;
	show: ShownRows;
	rows: RowLine[];
	named: RowLine[];
	record: RecordFacts;
	groups: ViewGroups;
	/** `null` where it was stopped. */
	export: Blob | null;
	stop: null;
}

/** What the worker of the titles can be asked. */
export interface TitleQuestions {
	/** Reads all titles, which become the worker's; its progress is told. */
	read: TitleBytes;
	find: { query: string };
}

/** What the worker of the titles answers. */
export interface TitleAnswers {
	read: null;
	/** Rows whose title holds every word of the query; `null` for a query of white space. */
	find: Uint32Array | null;
}

/** Titles as they lie in a file: all of them in UTF-8, and where each begins. */
export interface TitleBytes {
	blob: Uint8Array;
	offsets: Uint32Array;
}

/** A packed file that was opened: what the page needs once. */
export interface OpenedFile {
	rows: number;
	undated: number;
	unplaced: number;
	names: FacetWords;
	labels: FacetWords;
	/** Rows by value of each facet, without any filter. */
	totals: Readonly<Record<FacetName, Uint32Array>>;
	/** Millionths of a degree, one each a row. */
	lon: Int32Array<ArrayBuffer>;
	lat: Int32Array<ArrayBuffer>;
	/** The same as the graphics card takes them. */
	packed: Uint32Array<ArrayBuffer>;
	/** The number of each row's precision; `NO_PRECISION` where it has none. */
	precisions: Uint16Array<ArrayBuffer>;
	/** West, south, east and north of all that is placed, in degrees; `null` where nothing is. */
	bounds: readonly [number, number, number, number] | null;
	/** Where the histogram begins and how long one of its bins is, in milliseconds. */
	bins: { origin: number; width: number; count: number };
}

/** What a filter leaves. */
export interface ShownRows {
	shown: number;
	/** Rows that each value of a facet has, or would leave. */
	counts: Readonly<Record<FacetName, Int32Array>>;
	/** Shown rows by when they begin, whatever window of time is asked for; after the bins those without a date. */
	histogram: Int32Array;
	/** One byte a row, 0 = shown. */
	mask: Uint8Array<ArrayBuffer>;
}

/** A row as a list tells it. */
export interface RowLine {
	row: number;
	title: string;
	/** When it was, short; `null` for a row without a date. */
	when: string | null;
	/** Number of its precision. */
	precision: number;
}

/** Everything a packed file holds of a record. */
export interface RecordFacts {
	row: number;
	id: string | null;
	title: string;
	/** When it was; `null` for a record without a date. */
	when: string | null;
	/** Degrees; `null` for one that stands nowhere on the map. */
	at: readonly [lon: number, lat: number] | null;
	/** Numbers of its values. */
	values: Readonly<Record<FacetName, readonly number[]>>;
	/** Its place among the shown rows, from 0; `null` where the filter hides it. */
	rank: number | null;
}
