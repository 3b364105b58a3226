// Whether dates of a dossier can be told without their year.
import { DAY } from '#core/basics/durations.ts';
import { dateFromDays } from '#core/time/calendar.ts';
import { readEdtf } from '#core/time/edtf.ts';
import type { Catalogue } from './catalogue.ts';
import type { DossierRecord } from './records.ts';

const known = new WeakMap<Catalogue, boolean>();

/** True when every dated record of the dossier lies in one year (UTC), so that lists need not repeat it. */
export function inOneYear(catalogue: Catalogue): boolean {
	const answer = known.get(catalogue) ?? yearsOf(catalogue.records).size <= 1;
	known.set(catalogue, answer);
	return answer;
}

/** The years (UTC) in which the times of records begin or end. */
export function yearsOf(records: readonly DossierRecord[]): ReadonlySet<number> {
	const years = new Set<number>();
	for (const edtf of records.flatMap(({ when }) => when)) {
		const read = readEdtf(edtf);
		if (!read.ok) continue;
		for (const bound of [read.time.earliest, read.time.latest]) {
			// A `Date` ends after 275 000 years, EDTF does not.
			if (bound !== null) years.add(dateFromDays(Math.floor(bound / DAY)).year);
		}
	}
	return years;
}
