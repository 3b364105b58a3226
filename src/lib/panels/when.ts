// Dates of records in lists: short, in order, with the year only where the dossier has more than one.
import { readEdtf } from '#core/time/edtf.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { inOneYear } from '#core/index/years.ts';
import { whenTold } from '#core/words/told.ts';

const begins = new WeakMap<DossierRecord, number>();

/** Earliest bound in milliseconds; infinite when the text gives none. */
function earliest(record: DossierRecord): number {
	const known = begins.get(record);
	if (known !== undefined) return known;
	const bounds = record.when.flatMap((edtf) => {
		const read = readEdtf(edtf);
		return read.ok ? [read.time.earliest ?? read.time.latest ?? []].flat() : [];
	});
	const found = Math.min(Infinity, ...bounds);
	begins.set(record, found);
	return found;
}

/** Records from the earliest to the latest, those without a date at the end; else in dossier order. */
export function byTime<T extends DossierRecord>(records: readonly T[]): T[] {
	const timed = records.map((record) => ({ record, at: earliest(record) }));
	timed.sort((a, b) => (a.at === b.at ? a.record.order - b.record.order : a.at - b.at));
	return timed.map(({ record }) => record);
}

/** "16 Dec", "16 Dec (alleged)", "by 16 Dec, 17:04 local (12:04 UTC)", `null` where there is no date. */
export function whenWords(record: DossierRecord, catalogue: Catalogue): string | null {
	return whenTold(record, catalogue, { short: true, year: !inOneYear(catalogue), named: false });
}

/** The same where there is room to say whose clock it is: "by 16 Dec, 17:04 Pakistan time (12:04 UTC)". */
export function whenByClock(record: DossierRecord, catalogue: Catalogue): string | null {
	return whenTold(record, catalogue, { short: true, year: !inOneYear(catalogue) });
}
