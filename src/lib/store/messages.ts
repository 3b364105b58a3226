// What the page asks the worker that keeps a large dossier, and what it answers.
import type { Issue } from '#core/dossier/types.ts';
import type { Grouped, MarkPlace, MarkView } from '#core/marks/types.ts';
import type { Filter } from '#core/index/filter.ts';
import type { Applied, Excerpt, Opening, RecordLine, StoreHead } from '#core/records/types.ts';
import type { LineList, SmallDossier, StoreOrigin } from '#lib/state/large.ts';
import type { Refused } from '#core/dossier/salvage.ts';

/** What can be asked, each with what it needs to know. */
export interface Questions {
	/** Opens a dossier of any size. */
	open: StoreOrigin;
	apply: Filter;
	lines: { list: LineList; skip: number; limit: number };
	/** How many lines a list has. */
	count: { list: LineList };
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
	| { kept: true; head: StoreHead; refused: readonly Refused[]; issues: readonly Issue[]; note: string }
	| ({ kept: false } & SmallDossier);

/** What is answered. */
export interface StoreAnswers {
	open: OpenedStore;
	apply: Applied;
	lines: RecordLine[];
	count: number;
	marks: Grouped;
	place: MarkPlace | null;
	excerpt: Excerpt | null;
	/** `null` where it was stopped. */
	export: { blob: Blob; extension: string } | null;
	stop: null;
}
