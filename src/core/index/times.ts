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

/** True when a record may have been in the window; of an open end only what is drawn counts. */
export function isWithin(record: DossierRecord, { from, to, undated }: TimeWindow): boolean {
	const stretches = stretchesOfRecord(record);
	return stretches.length === 0 ? undated : stretches.some((one) => one.from < to && one.to > from);
}
