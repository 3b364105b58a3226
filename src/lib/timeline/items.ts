// What the timeline draws: each record and each publication with one time that a source gives it.
import { DAY } from '#core/basics/durations.ts';
import type { Source } from '#core/dossier/types.ts';
import { dateFromDays } from '#core/time/calendar.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { stretchesOf, type Stretch } from '#core/time/stretch.ts';
import { hollowLine } from '#core/words/hollow.ts';
import { toldTimes, type ToldTime } from '#core/words/told.ts';
import { knownSpan } from './clusters.ts';
import { overlaps, type TimeSpan } from '#core/time/span.ts';

/** Statements are bars, events lines, publications flags with the letter of the source. */
export type Form = 'statement' | 'event' | 'publication';

/** One time of one thing. */
export interface Item {
	form: Form;
	/** Id of the record or the source. */
	id: string;
	/** As the source gives it. */
	edtf: string;
	stretch: Stretch;
	/** What is said of an event that did not plainly take place; `null` where it did, and of all else. */
	hollow: string | null;
	/** The doubt that the time rests on: "alleged". */
	hedge: string | null;
	/** In the lane of an actor, how the actor is named in the event: "attackers (alleged)". */
	as?: string;
}

const ofRecords = new WeakMap<DossierRecord, readonly Item[]>();

/** The items of a record at all its times. */
export function everyItemOf(record: DossierRecord, catalogue: Catalogue): readonly Item[] {
	const known = ofRecords.get(record) ?? itemsOfRecord(record, toldTimes(record, catalogue));
	ofRecords.set(record, known);
	return known;
}

/** The items of a record at the times given. */
export function itemsOfRecord(record: DossierRecord, times: readonly ToldTime[]): Item[] {
	const form = record.type === 'event' ? 'event' : 'statement';
	return itemsAt(times, { form, id: record.id, hollow: hollowLine(record) });
}

/** When a source was published; none where it does not say. */
export function itemsOfSource({ id, published }: Source): Item[] {
	return itemsAt(published === undefined ? [] : [{ edtf: published, hedge: null }], {
		form: 'publication',
		id,
		hollow: null
	});
}

function itemsAt(times: readonly ToldTime[], item: Pick<Item, 'form' | 'id' | 'hollow'>): Item[] {
	const each = new Map(times.map((time) => [time.edtf, time]));
	return [...each.values()].flatMap(({ edtf, hedge }) =>
		stretchesOf(edtf).map((stretch) => ({ ...item, edtf, hedge, stretch }))
	);
}

/** How many different things have a time in the span. */
export function countIn(items: readonly Item[], span: TimeSpan): number {
	return new Set(items.flatMap(({ id, stretch }) => (overlaps(stretch, span) ? [id] : []))).size;
}

/** True when all that is known of them lies in one year, so that dates need not tell it. */
export function inOneYear(items: readonly Item[]): boolean {
	const year = (time: number) => dateFromDays(Math.floor(time / DAY)).year;
	const known = items.map(({ stretch }) => knownSpan(stretch));
	return new Set(known.flatMap(({ from, to }) => [year(from), year(to - 1)])).size <= 1;
}
