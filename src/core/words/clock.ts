// Where the clock hangs that a record's people looked at: the time zone of where it was said or happened.
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord, PlaceRole } from '#core/index/records.ts';
import type { PlaceProperties } from '#core/dossier/types.ts';
import { shortTimeWords, timeWords } from '#core/time/words.ts';
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
 * The clock of a record: of where it was said, of where it happened, or, where neither is told, of what it is about.
 * `null` without a zone, and where places of one role keep different times.
 */
export function clockOfRecord({ places }: DossierRecord, catalogue: Catalogue): Clock | null {
	const role = FIRST.find((one) => places.some((at) => at.role === one));
	const clocks = places.filter((at) => at.role === role).map(({ place }) => clockOf(place, catalogue));
	return oneClock(clocks);
}

/** The clock that several records or places share; `null` where they keep different times, or one has none. */
export function oneClock(clocks: readonly (Clock | null)[]): Clock | null {
	const [clock = null] = clocks;
	return clocks.every((one) => one?.timeZone === clock?.timeZone) ? clock : null;
}

/** How times are told: short in lists, without a year that needs no telling, and by whose clock. */
export interface ClockStyle {
	short: boolean;
	year?: boolean;
	clock: Clock | null;
	/** False where there is no room to say whose time it is: "17:04 local (12:04 UTC)". */
	named?: boolean;
}

/** Clock times in UTC as they stand in words. */
const UTC = /(\d\d:\d\d(?::\d\d)?(?:(?:–| to | and )\d\d:\d\d(?::\d\d)?)?) UTC/g;
const LOCAL = /(\d\d:\d\d(?::\d\d)?(?:(?:–| to | and )\d\d:\d\d(?::\d\d)?)?) \(UTC[+−]\d\d:\d\d\)/g;

/**
 * A time in words, the clock of the place first and UTC beside it: "by 16 Dec, 17:04 Pakistan time (12:04 UTC)". Only whose
 * time it is is said, not that anything was said there. Without a clock time or a clock, the words alone.
 */
export function clockedWords(edtf: string, { short, year = true, clock, named = true }: ClockStyle): string {
	const inWords = (text: string) => (short ? shortTimeWords(text, 'en', { year }) : timeWords(text));
	const utc = inWords(edtf);
	const local = clock && localTimeWords(edtf, clock.timeZone, inWords);
	if (!clock || local === null || local === utc) return utc;
	const whose = named ? `${clock.name} time` : 'local';
	const there = local.replace(LOCAL, `$1 ${whose}`);
	const clocks = [...utc.matchAll(UTC)];
	// Where the day is another one in UTC, the digits alone would mislead.
	const sameDays = local.replace(LOCAL, '') === utc.replace(UTC, '') && local.match(LOCAL)?.length === clocks.length;
	if (!sameDays) return `${there} (${utc})`;
	let at = 0;
	return local.replace(LOCAL, (_, digits: string) => `${digits} ${whose} (${clocks[at++]?.[0] ?? ''})`);
}
