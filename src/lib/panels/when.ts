// Dates of records in lists: short, in order, with the year only where the dossier has more than one.
import { readEdtf } from '#core/time/edtf.ts';
import { shortTimeWords } from '#core/time/words.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';

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

const oneYear = new WeakMap<Catalogue, boolean>();

/** True when every dated record of the dossier lies in one year, so that lists need not repeat it. */
function inOneYear(catalogue: Catalogue): boolean {
	const known = oneYear.get(catalogue);
	if (known !== undefined) return known;
	const years = new Set<number>();
	for (const { when } of catalogue.records)
		for (const edtf of when) {
			const read = readEdtf(edtf);
			if (!read.ok) continue;
			for (const bound of [read.time.earliest, read.time.latest])
				if (bound !== null) years.add(new Date(bound).getUTCFullYear());
		}
	const one = years.size <= 1;
	oneYear.set(catalogue, one);
	return one;
}

/** Words are spoken at one moment: `../X` is some time up to X, which EDTF writes `[..X]`, "by X" and not "until X". */
export function asMoment(edtf: string): string {
	if (edtf.startsWith('../')) return `[..${edtf.slice(3)}]`;
	return edtf.endsWith('/..') ? `[${edtf.slice(0, -3)}..]` : edtf;
}

/** "16 Dec", "16 Dec or 17 Dec" where the claims differ, `null` where there is no date. */
export function whenWords(record: DossierRecord, catalogue: Catalogue): string | null {
	const year = !inOneYear(catalogue);
	const moments = record.type === 'statement' ? record.when.map(asMoment) : record.when;
	const words = new Set(moments.map((edtf) => shortTimeWords(edtf, 'en', { year })));
	return words.size === 0 ? null : [...words].join(' or ');
}
