// What the page asks the worker that keeps a large dossier, and what it answers.
import type { Dossier, Issue } from '#core/dossier/types.ts';
import type { Grouped, MarkPlace, MarkView } from '#core/marks/types.ts';
import type { Filter } from '#core/index/filter.ts';
import type { Applied, Excerpt, Opening, RecordLine, StoreHead } from '#core/records/types.ts';

/** A record that was left out when a dossier was opened, and why. */
export interface LeftOut {
	pointer: string;
	id: string | null;
	reasons: Issue[];
}

/** Where a dossier comes from: a picked file, an address on the own origin, or another program part of the page. */
export type StoreOrigin = { file: File } | { address: string } | { dossier: Dossier; refused: readonly LeftOut[] };

/** Which of the shown records a list has. */
export type LineList = 'all' | 'undated' | 'unplaced' | 'disputed';

/** What can be asked, each with what it needs to know. */
export interface Questions {
	/** Opens a dossier of any size. */
	open: StoreOrigin;
	apply: Filter;
	lines: { list: LineList; skip: number; limit: number };
	marks: MarkView;
	/** A place as the map draws it. */
	place: { id: string };
	excerpt: Opening;
	/** Writes what is shown now in a format of the registry; its progress is told. */
	export: { format: string };
	/** Stops the export. */
	stop: null;
}

/** A dossier that was opened: kept by the worker, or so small that the page keeps it. */
export type OpenedStore =
	| { kept: true; head: StoreHead; refused: readonly LeftOut[]; issues: readonly Issue[]; note: string }
	| { kept: false; dossier: Dossier; refused: readonly LeftOut[]; issues: readonly Issue[] };

/** What is answered. */
export interface Answers {
	open: OpenedStore;
	apply: Applied;
	lines: RecordLine[];
	marks: Grouped;
	place: MarkPlace | null;
	excerpt: Excerpt | null;
	/** `null` where it was stopped. */
	export: { blob: Blob; extension: string } | null;
	stop: null;
}
