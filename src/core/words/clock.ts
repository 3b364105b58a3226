// Where the clock hangs that a record's people looked at: the time zone of where it was said or happened.
import type { PlaceProperties } from '#core/dossier/types.ts';
import { localTimeWords } from './local-time.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord, PlaceRole } from '#core/index/records.ts';

/** A place with a time zone, its own or that of what it is part of. */
export interface Clock {
	/** Name of the place. */
	name: string;
	timeZone: string;
}

/** The clock of a place: its own, or that of the nearest place around it that names one. */
export function clockOf(place: string, catalogue: Catalogue): Clock | null {
	const name = catalogue.places.get(place)?.properties.name;
	const met = new Set<string>();
	for (let id: string | undefined = place; id !== undefined && !met.has(id);) {
		met.add(id);
		const properties: PlaceProperties | undefined = catalogue.places.get(id)?.properties;
		if (properties?.timeZone !== undefined) return { name: name ?? properties.name, timeZone: properties.timeZone };
		id = properties?.partOf;
	}
	return null;
}

const FIRST: readonly PlaceRole[] = ['said-at', 'happened-at', 'about'];

/** "17:04 (UTC+05:00) in Peshawar": the record's times where it was said, happened, or is about; empty without clock times or zone. */
export function localTimes(record: DossierRecord, catalogue: Catalogue): string[] {
	for (const role of FIRST) {
		const places = record.places.filter((at) => at.role === role);
		const clocks = places.map(({ place }) => clockOf(place, catalogue)).filter((clock) => clock !== null);
		const [clock] = clocks;
		// Places of one role that keep different times give no one local time.
		if (!clock || clocks.some(({ timeZone }) => timeZone !== clock.timeZone)) continue;
		return record.when
			.map((edtf) => localTimeWords(edtf, clock.timeZone))
			.flatMap((words) => (words === null ? [] : [`${words} in ${clock.name}`]));
	}
	return [];
}
