// The words of the timeline: bars, windows, breaks.
import { DAY, HOUR, MINUTE } from '#core/basics/durations.ts';
import { dateFromDays } from '#core/time/calendar.ts';
import { dayRange, dayWords } from '#core/time/day-words.ts';
import { yearName } from '#core/time/english.ts';
import type { Source } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { asMoment } from '#core/time/moment.ts';
import { shortTimeWords } from '#core/time/words.ts';
import { clockedWords, clockOfRecord, oneClock, type Clock } from '#core/words/clock.ts';
import { counted } from '#core/words/vocabulary.ts';
import type { Bar } from './bars.ts';
import type { Form } from './items.ts';
import { lengthOf, type TimeSpan } from '#core/time/span.ts';

const NOUNS: Record<Form, string> = { statement: 'statement', event: 'event', publication: 'publication' };

/** "29 statements". */
export function barCount({ form, ids }: Pick<Bar, 'form' | 'ids'>): string {
	return counted(ids.length, NOUNS[form]);
}

/** The time of a bar, the clock of the place first, and the doubt that it rests on. */
function barTime(
	{ form, edtf, hedge }: Pick<Bar, 'form' | 'edtf' | 'hedge'>,
	short: boolean,
	clock: Clock | null
): string {
	const words = clockedWords(form === 'event' ? edtf : asMoment(edtf), { short, clock });
	return hedge === null ? words : `${words} (${hedge})`;
}

/** What a bar says to those who do not see it, in the lane of an actor with how the actor is named in it: "29 statements, by 17:04 Pakistan time (12:04 UTC) on 16 December 2014". */
export function barName(bar: Bar, clock: Clock | null): string {
	return [barCount(bar), barTime(bar, false, clock), bar.hollow, ...bar.as].filter((part) => part !== null).join(', ');
}

/** The same, short, for a list's heading: "29 statements, by 16 Dec 2014, 17:04 Pakistan time (12:04 UTC)". */
export function barTitle(bar: Bar, clock: Clock | null): string {
	return `${barCount(bar)}, ${barTime(bar, true, clock)}`;
}

/** The clock that all records of a bar share; none for publications, which are of no place. */
export function barClock({ form, ids }: Pick<Bar, 'form' | 'ids'>, catalogue: Catalogue): Clock | null {
	if (form === 'publication') return null;
	return oneClock(ids.flatMap((id) => catalogue.record(id) ?? []).map((record) => clockOfRecord(record, catalogue)));
}

/** When a source was published, short; "undated" where it does not say. */
export function publishedShort({ published }: Source): string {
	return published === undefined ? 'undated' : shortTimeWords(asMoment(published));
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** "12:04" of a time, in UTC. */
export function clockDigits(time: number): string {
	const minutes = Math.floor((time - Math.floor(time / DAY) * DAY) / MINUTE);
	return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

const dayOf = (time: number) => dateFromDays(Math.floor(time / DAY));

/** "16 Dec 2014, 00:00 – 17 Dec, 00:00 UTC": the first millisecond, and the first after it. */
export function windowWords({ from, to }: TimeSpan): string {
	const [first, last] = [dayOf(from), dayOf(to)];
	const start = dayWords(first, 'day', { short: true, year: true });
	if (Math.floor(from / DAY) === Math.floor(to / DAY)) return `${start}, ${clockDigits(from)} – ${clockDigits(to)} UTC`;
	const end = dayWords(last, 'day', { short: true, year: last.year !== first.year });
	return `${start}, ${clockDigits(from)} – ${end}, ${clockDigits(to)} UTC`;
}

/** "16–18 Dec", "16 Dec, 12:00–13:00", "May–Dec 2014", "1050–2020": what a window shows, told as coarsely as it is long. */
export function spanWords(span: TimeSpan, year: boolean): string {
	const [first, last] = [dayOf(span.from), dayOf(span.to - 1)];
	const days = lengthOf(span) / DAY;
	if (days < 1 && first.day === last.day)
		return `${dayWords(first, 'day', { short: true, year })}, ${clockDigits(span.from)}–${clockDigits(span.to)}`;
	if (days > 1200)
		return first.year === last.year ? yearName(first.year) : `${yearName(first.year)}–${yearName(last.year)}`;
	const style = { short: true, year: year || first.year !== last.year };
	const unit = days > 92 ? 'month' : 'day';
	const joint = unit === 'day' && first.month === last.month && first.year === last.year ? '–' : ' – ';
	return dayRange(first, last, unit, joint, style);
}

/** "6 months", "3 days", "5 hours": how long a break is, to the unit. */
export function lengthWords(milliseconds: number): string {
	const units: [number, string][] = [
		[365.2425 * DAY, 'year'],
		[30.44 * DAY, 'month'],
		[DAY, 'day'],
		[HOUR, 'hour']
	];
	// "18 months" says more than "1 year", "1 day" more than "24 hours".
	const fits = ([length]: [number, string]) =>
		milliseconds >= 2 * length * 0.97 || Math.abs(milliseconds / length - 1) < 0.03;
	const [size, noun] = units.find(fits) ?? [MINUTE, 'minute'];
	return counted(Math.max(1, Math.round(milliseconds / size)), noun);
}
