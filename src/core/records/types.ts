// What a page asks of a dossier, wherever its records live: in the page, in a worker, in a packed file. Types only.
import type { Dossier } from '#core/dossier/types.ts';
import type { Counts, Filter } from '#core/index/filter.ts';

/** What records are counted and filtered by. The last one, places, is what marks are made of. */
export const RECORD_FACETS = ['actors', 'sources', 'kinds', 'eventKinds', 'precisions', 'tellings'] as const;
export type RecordFacet = (typeof RECORD_FACETS)[number];

/** A value that a facet has: what a link and a filter call it, and what people read. */
export interface FacetValue {
	/** Id of an actor or source; else the word itself. */
	value: string;
	label: string;
	/** Records that have it, without any filter. */
	total: number;
	/** Of an actor its kind, of a source its letter. */
	kind?: string;
	letter?: string;
	/** A source that is printed within another. */
	child?: boolean;
}

/** What a page needs once of a dossier whose records it does not hold. */
export interface StoreHead {
	/** Title, summary, language and all else of the dossier itself, with empty lists of records. */
	dossier: Dossier;
	/** Events and statements: the rows of the index. */
	records: number;
	totals: Readonly<Record<'sources' | 'places' | 'actors' | 'events' | 'statements' | 'claims', number>>;
	facets: Readonly<Record<RecordFacet, readonly FacetValue[]>>;
	undated: number;
	/** Records that stand nowhere on the map. */
	unplaced: number;
	/** West, south, east and north of all that is placed, in degrees; `null` where nothing is. */
	bounds: readonly [number, number, number, number] | null;
	/** Where the histogram begins and how long one of its bins is, in milliseconds since 1970-01-01 UTC. */
	bins: { origin: number; width: number; count: number };
	/** The most records at one place without filters: the scale of the marks. */
	most: number;
}

/** What a filter leaves. */
export interface Applied {
	filter: Filter;
	/** How many records. */
	shown: number;
	counts: Counts;
	/** Shown records by when they begin, whatever window of time is asked for; after the bins those without a date. */
	histogram: Int32Array;
}

/** A record as a list tells it: its row in the index, its id, its name with its doubt, and when. */
export interface RecordLine {
	row: number;
	id: string;
	type: 'event' | 'statement';
	title: string;
	/** When it was, short; `null` for a record without a date. */
	when: string | null;
	precision: string;
}

/** What can be opened, as an address names it. */
export type Opening =
	| { type: 'place' | 'event' | 'statement' | 'actor' | 'source' | 'question'; id: string }
	| { type: 'passage'; id: string; index: number }
	| { type: 'list'; id: string };

/** A small dossier of its own, with all that the page of one thing shows: a valid dossier, every id in it resolves. */
export interface Excerpt {
	dossier: Dossier;
	/** Records of the thing that are left out because there are too many; 0 where all are in. */
	left: number;
}

/**
 * A dossier of any size under one filter at a time. What is asked of columns answers at once; what reads whole records may have to fetch
 * a block of a file. The page asks the same things of a worker that holds one.
 */
export interface DossierStore {
	readonly head: StoreHead;
	/** Applies a filter: only the dimensions that it changes are looked at. */
	apply(filter: Filter): Applied;
	/** Shown records in time order, from the one at `skip` on, `limit` at most. */
	lines(skip: number, limit: number): RecordLine[];
	/** The records of these ids, shown or not; ids of no record are left out. */
	named(ids: readonly string[]): RecordLine[];
	/** Row of a record; `null` where there is none of that id. */
	rowOf(id: string): number | null;
	/** What the page of a thing needs; `null` where the dossier has no such thing. Private people by their role. */
	excerpt(open: Opening): Promise<Excerpt | null>;
	/** The whole dossier, read record by record. */
	unpack(): Promise<Dossier>;
}
