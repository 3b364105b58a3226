// When a record was, as stretches of time: what the timeline draws and a window of time is held against.
import { stretchesOf, type Stretch } from '#core/time/stretch.ts';
import type { DossierRecord } from './records.ts';

/** A window of time, in milliseconds since 1970-01-01 UTC. */
export interface TimeWindow {
	/** First millisecond. */
	from: number;
	/** First millisecond after it. */
	to: number;
	/** Records without a date are shown too. */
	undated: boolean;
}

/** Every stretch a record may have been in, in the order of what is claimed; none for an undated record. */
export function stretchesOfRecord(record: DossierRecord): Stretch[] {
	return record.when.flatMap(stretchesOf);
}
