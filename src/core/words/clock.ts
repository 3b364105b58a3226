// Where the clock hangs that a record's people looked at: the time zone of where it was said or happened.
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord, PlaceRole } from '#core/index/records.ts';
import type { PlaceProperties } from '#core/dossier/types.ts';
import { asMoment } from '#core/time/moment.ts';
import { localTimeWords } from './local-time.ts';

/** A time zone and the place that names it. */
export interface Clock {
	/** Name of the place whose time it is: that which names the zone. */
	name: string;
	timeZone: string;
}

/** The clock of a place: its own, or that of the nearest place around it that names one. */
export function clockOf(place: string, catalogue: Catalogue): Clock | null {
	const met = new Set<string>();
	for (let id: string | undefined = place; id !== undefined && !met.has(id);) {
		met.add(id);
		const properties: PlaceProperties | undefined = catalogue.places.get(id)?.properties;
		if (properties?.timeZone !== undefined) return { name: properties.name, timeZone: properties.timeZone };
		id = properties?.partOf;
	}
	return null;
}

const FIRST: readonly PlaceRole[] = ['said-at', 'happened-at', 'about'];

/**
 * "by 17:04 (UTC+05:00) on 16 December 2014, time of Pakistan": the record's times by the clocks of where it was said,
 * of where it happened, or, where neither is told, of what it is about. Only whose time it is is said, not that it was
 * said there. Empty without clock times or a zone, and where places of one role keep different times.
 */
export function localTimes(record: DossierRecord, catalogue: Catalogue): string[] {
	const role = FIRST.find((one) => record.places.some((at) => at.role === one));
	const clocks = record.places.filter((at) => at.role === role).map(({ place }) => clockOf(place, catalogue));
	const [clock] = clocks;
	if (!clock || clocks.some((one) => one?.timeZone !== clock.timeZone)) return [];
	return record.when
		.map((edtf) => localTimeWords(record.type === 'statement' ? asMoment(edtf) : edtf, clock.timeZone))
		.flatMap((words) => (words === null ? [] : [`${words}, time of ${clock.name}`]));
}
