// Dates of records in lists: short, in order, with the year only where the dossier has more than one.
import { readEdtf } from '#core/time/edtf.ts';
import { asMoment } from '#core/time/moment.ts';
import { shortTimeWords } from '#core/time/words.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { inOneYear } from '#core/index/years.ts';

/** Earliest bound in milliseconds; `null` when the text gives none. */
export function earliest(record: DossierRecord): number | null {
	const bounds = record.when.flatMap((edtf) => {
		const read = readEdtf(edtf);
		return read.ok ? [read.time.earliest ?? read.time.latest ?? []].flat() : [];
	});
	return bounds.length === 0 ? null : Math.min(...bounds);
}

/** Records from the earliest to the latest, those without a date at the end; else in dossier order. */
export function byTime<T extends DossierRecord>(records: readonly T[]): T[] {
	const at = new Map(records.map((record) => [record.id, earliest(record) ?? Infinity]));
	return records.toSorted((a, b) => {
		const [x, y] = [at.get(a.id) ?? Infinity, at.get(b.id) ?? Infinity];
		return x === y ? a.order - b.order : x - y;
	});
}

/** "16 Dec", "16 Dec or 17 Dec" where the claims differ, `null` where there is no date. */
export function whenWords(record: DossierRecord, catalogue: Catalogue): string | null {
	const year = !inOneYear(catalogue);
	const moments = record.type === 'statement' ? record.when.map(asMoment) : record.when;
	const words = new Set(moments.map((edtf) => shortTimeWords(edtf, 'en', { year })));
	return words.size === 0 ? null : [...words].join(' or ');
}
