// What is told of an event, and how flatly: its times, its places and whether it happened, each with the doubt it rests on.
import { hedgeOfClaim, told, type HedgedClaim } from '#core/dossier/hedge.ts';
import type { Claim, Statement } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { statusesTold, timesTold } from '#core/index/told.ts';
import { asMoment } from '#core/time/moment.ts';
import { clockedWords, clockOfRecord, type ClockStyle } from './clock.ts';
import { toldHedge } from './hedge.ts';
import { nameOf, type Names } from './value.ts';
import { hollowWords, type ToldStatus } from './vocabulary.ts';

type Speech = Pick<Catalogue, 'statements'>;
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
	{ statements }: Speech,
	claims: readonly Claim[] = record.claims
): ToldTime[] {
	if (record.type === 'statement') return record.when.map((edtf) => ({ edtf, hedge: null }));
	return timesTold(claims, statements).flatMap((time) =>
		time.denied ? [] : [{ edtf: time.value, hedge: toldHedge(time) }]
	);
}

/** How certainly a record stands at a place: "alleged" where an event is placed there only with doubt; `null` where it is so told. */
export function placeHedge(record: DossierRecord, place: string, catalogue: PlacesTold): string | null {
	const { statements } = catalogue;
	if (record.type === 'statement') {
		const { saidAt, about } = record.statement;
		if (saidAt === place || about.includes(place)) return null;
		// It stands there through the events it is about.
		const events = about
			.flatMap((id) => catalogue.record(id) ?? [])
			.filter(({ places }) => places.some((at) => at.place === place));
		return hedgeOfPlace(place, events, catalogue);
	}
	const saying = record.claims.filter(
		({ property, value }) => property === 'where' && value.type === 'place' && value.place === place
	);
	const asserting = saying.filter((claim) => !hedgeOfClaim(claim, statements).denied);
	return sharedHedge(asserting.length > 0 ? asserting : saying, statements);
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

/** What is told of whether an event happened. */
export function toldStatuses(record: DossierRecord, { statements }: Speech): ToldStatus[] {
	if (record.type === 'statement') return [];
	return statusesTold(record.claims, statements).map((status) => ({
		slug: status.value,
		hedge: toldHedge(status),
		denied: status.denied
	}));
}

/** What an event is to be called where no source says plainly that it took place; `null` where one does, and for a statement. */
export function hollowLine(record: DossierRecord, speech: Speech): string | null {
	return hollowWords(toldStatuses(record, speech));
}

/** The same beside its title: "announced", "alleged: took place". */
export function hollowNote(record: DossierRecord, speech: Speech): string | null {
	const [said] = hollowLine(record, speech)?.split(';') ?? [];
	return said === undefined ? null : said.charAt(0).toLowerCase() + said.slice(1);
}

/** The name of an event, actor or place; of an event with what became of it where it did not plainly take place. */
export function toldName(id: string, catalogue: Names & PlacesTold): string {
	const record = catalogue.record(id);
	const note = record ? hollowNote(record, catalogue) : null;
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
