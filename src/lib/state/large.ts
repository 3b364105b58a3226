// A dossier of which the page holds only what it draws, as the rooms see it. Types only: src/lib/store makes one.
import type { Dossier, Issue } from '#core/dossier/types.ts';
import type { Box } from '#core/geo/view.ts';
import type { Filter } from '#core/index/filter.ts';
import type { Grouped, MarkPlace, MarkView } from '#core/marks/types.ts';
import type { Applied, Excerpt, Opening, RecordLine, StoreHead } from '#core/records/types.ts';
import type { Refused } from '#core/dossier/salvage.ts';

/** Up to so many records the page keeps a dossier itself. */
export const HELD_IN_PAGE = 2000;
/** A file of more bytes is read in a worker. */
export const LARGE_FILE = 1_500_000;

/** Which of the shown records a list has. */
export const LINE_LISTS = ['all', 'undated', 'unplaced'] as const;
export type LineList = (typeof LINE_LISTS)[number];

/** A large dossier under one filter. */
export interface LargeRecords {
	readonly head: StoreHead;
	readonly refused: readonly Refused[];
	readonly issues: readonly Issue[];
	/** What there is to say of how it is shown; empty where nothing is. */
	readonly note: string;
	/** What the filter leaves. */
	readonly applied: Applied;
	/** The part of the map that was last looked at; `null` before there was one. */
	readonly box: Box | null;
	apply(filter: Filter): Promise<void>;
	marks(view: MarkView): Promise<Grouped>;
	/** A place as the map draws it. */
	place(id: string): Promise<MarkPlace | null>;
	/** Lines of a list; `null` where a newer question came. */
	lines(list: LineList, skip: number, limit: number): Promise<RecordLine[] | null>;
	/** How many lines a list has. */
	count(list: LineList): Promise<number>;
	/** The small dossier of one thing; `null` where there is none. */
	excerpt(open: Opening): Promise<Excerpt | null>;
	/** The file of what is shown; `null` where it was stopped. */
	export(
		format: string,
		progress: (done: number, of: number) => void,
		signal: AbortSignal
	): Promise<{ blob: Blob; extension: string } | null>;
	/** Lets its worker and memory go. */
	close(): void;
}

/** Where a dossier comes from: a picked file, an address on the own origin, or what another worker has made. */
export type StoreOrigin = { file: File } | { address: string } | { dossier: Dossier; refused: readonly Refused[] };

/** A dossier that is small enough for the page to hold. */
export interface SmallDossier {
	dossier: Dossier;
	refused: readonly Refused[];
	issues: readonly Issue[];
}

/** Opens a dossier of any size; rejects with the reason in words. */
export type OpenLarge = (origin: StoreOrigin) => Promise<{ large: LargeRecords } | { small: SmallDossier }>;
