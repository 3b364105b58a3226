// What is told of an event, and how flatly: its times, its places and whether it happened, each with the doubt it rests on.
import { told, type HedgedClaim } from '#core/dossier/hedge.ts';
import type { Claim, Statement } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord, RecordPlace } from '#core/index/records.ts';
import { placesTold, timesTold } from '#core/index/told.ts';
import { asMoment } from '#core/time/moment.ts';
import { clockedWords, clockOfRecord, type ClockStyle } from './clock.ts';
import { toldHedge } from './hedge.ts';
import { hollowNote } from './hollow.ts';
import { nameOf, type NameCatalogue } from './value.ts';

type StatementLookUp = Pick<Catalogue, 'statements'>;
type PlacesTold = Pick<Catalogue, 'statements' | 'record'>;

/** What has to stand with an answer that several claims give: "alleged", "believed or feared"; `null` where one gives it flatly. */
export function sharedHedge(claims: readonly HedgedClaim[], statements: ReadonlyMap<string, Statement>): string | null {
	const words = told(claims, () => true, statements).map(toldHedge);
	return words.includes(null) || words.length === 0 ? null : words.join(' or ');
}

/** A time of a record, with the doubt it rests on. */
export interface ToldTime {
	edtf: string;
	hedge: string | null;
}

/** The times of a record; what is denied is none. Of an event those that the claims given tell, which are all unless others are given. */
export function toldTimes(
	record: DossierRecord,
	{ statements }: StatementLookUp,
	claims: readonly Claim[] = record.claims
): ToldTime[] {
	if (record.type === 'statement') return record.when.map((edtf) => ({ edtf, hedge: null }));
	return timesTold(claims, statements).flatMap((time) =>
		time.denied ? [] : [{ edtf: time.value, hedge: toldHedge(time) }]
	);
}

/** How certainly a record stands at a place: "alleged" where an event is placed there only with doubt; `null` where it is so told. */
export function placeHedge(record: DossierRecord, place: string, { statements }: StatementLookUp): string | null {
	const standing = record.places.filter((at) => at.place === place);
	if (standing.length > 0) return placeDoubts(standing);
	if (record.type === 'statement') return null;
	// A place that contains a finer one, or where it is only denied to have been.
	const [firm] = placesTold(record.claims, statements)
		.filter(({ value }) => value === place)
		.toSorted((a, b) => Number(a.denied) - Number(b.denied));
	return firm === undefined ? null : toldHedge(firm);
}

function placeDoubts(standing: readonly RecordPlace[]): string | null {
	const all = standing.map(({ doubts = [] }) => doubts);
	return all.some((doubts) => doubts.length === 0)
		? null
		: toldHedge({ denied: false, doubts: [...new Set(all.flat())] });
}

/** "here: alleged" in a list under a place, where a record is put there only with doubt or denial; else nothing. */
export function hereWords(record: DossierRecord, place: string, catalogue: PlacesTold): string[] {
	const hedge = placeHedge(record, place, catalogue);
	return hedge === null ? [] : [`here: ${hedge}`];
}

/** How certainly a record is at any place at all: "alleged" where it is at all of its places only with doubt. */
export function placesHedge(record: DossierRecord, catalogue: PlacesTold): string | null {
	const hedges = record.places.map(({ place }) => placeHedge(record, place, catalogue));
	return hedges.length === 0 || hedges.includes(null) ? null : [...new Set(hedges)].join(' or ');
}

/** What has to stand with a place where all records are put there with doubt or denial; `null` where one is so plainly. */
export function hedgeOfPlace(place: string, records: readonly DossierRecord[], catalogue: PlacesTold): string | null {
	const hedges = records.map((record) => placeHedge(record, place, catalogue));
	return hedges.includes(null) || hedges.length === 0 ? null : [...new Set(hedges)].join(' or ');
}

/** The name of an event, actor or place where something else is told of it; of an event with what became of it where nobody says flatly that it took place. Who was in it is no part of its name. */
export function toldName(id: string, catalogue: NameCatalogue & PlacesTold): string {
	const record = catalogue.record(id);
	const note = record ? hollowNote(record) : null;
	return note === null ? nameOf(id, catalogue) : `${nameOf(id, catalogue)} (${note})`;
}

/** "16 Dec (alleged)", "16 Dec or 17 Dec", "by 16 Dec, 17:04 local (12:04 UTC)"; `null` where there is no date. */
export function whenTold(record: DossierRecord, catalogue: Catalogue, style: Omit<ClockStyle, 'clock'>): string | null {
	const clock = clockOfRecord(record, catalogue);
	const words = toldTimes(record, catalogue).map(({ edtf, hedge }) => {
		const told = clockedWords(record.type === 'statement' ? asMoment(edtf) : edtf, { ...style, clock });
		return hedge === null ? told : `${told} (${hedge})`;
	});
	return words.length === 0 ? null : [...new Set(words)].join(' or ');
}
