// One lane of the timeline, and what lanes are made of.
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';
import type { Shown } from '#core/index/filter.ts';
import type { SourceStanding } from '#core/words/sources.ts';
import type { Item } from './items.ts';

/** A lane with all it holds, in and out of the window in focus. */
export interface Lane {
	id: string;
	name: string;
	/** Letter of a source. */
	letter: string | null;
	/** What is printed in the source, and where it is printed itself: why its letters are not those that follow. */
	beside: SourceStanding | null;
	/** Id of the actor whose lane it is. */
	actor?: string;
	items: readonly Item[];
	/** Records of this lane that it gives no time for. */
	undated: readonly DossierRecord[];
}

/** What the lanes are made of: what the filters leave, the window of time not asked. */
export interface LaneInput {
	catalogue: Catalogue;
	shown: Shown;
	letters: ReadonlyMap<string, string>;
}
