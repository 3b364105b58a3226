// The words of the timeline: bars, windows, breaks.
import { dateFromDays, DAY } from '#core/time/calendar.ts';
import { dayRange, dayWords } from '#core/time/day-words.ts';
import { yearName } from '#core/time/english.ts';
import { timeWords, shortTimeWords } from '#core/time/words.ts';
import { counted } from '#core/words/vocabulary.ts';
import type { Bar } from './bars.ts';
import type { Form } from './items.ts';
import { lengthOf, type Span } from '#core/time/span.ts';

const NOUNS: Record<Form, string> = { statement: 'statement', event: 'event', publication: 'publication' };

/** "29 statements". */
export function barCount({ form, ids }: Pick<Bar, 'form' | 'ids'>): string {
	return counted(ids.length, NOUNS[form]);
}

/** Words are spoken at one moment: `../X` is some time up to X, which EDTF writes `[..X]`, "by X" and not "until X". */
function moment({ form, edtf }: Pick<Bar, 'form' | 'edtf'>): string {
	if (form === 'event') return edtf;
	if (edtf.startsWith('../')) return `[..${edtf.slice(3)}]`;
	return edtf.endsWith('/..') ? `[${edtf.slice(0, -3)}..]` : edtf;
}

/** What a bar says to those who do not see it: "29 statements, by 12:04 UTC on 16 December 2014, not the time but its limit". */
export function barName(bar: Bar): string {
	const told = bar.hollow ? 'no source says it took place' : null;
	return [barCount(bar), timeWords(moment(bar)), told].filter((part) => part !== null).join(', ');
}

/** The same, short, for a list's heading: "29 statements, by 16 Dec 2014, 12:04 UTC". */
export function barTitle(bar: Bar): string {
	return `${barCount(bar)}, ${shortTimeWords(moment(bar))}`;
}

/** When one record or source was, short; "undated" without a time. */
export function whenShort(form: Form, times: readonly string[]): string {
	const words = new Set(times.map((edtf) => shortTimeWords(moment({ form, edtf }))));
	return words.size === 0 ? 'undated' : [...words].join(' or ');
}

const twoDigits = (value: number) => String(value).padStart(2, '0');

/** "12:04" of a time, in UTC. */
export function clockDigits(time: number): string {
	const minutes = Math.floor((time - Math.floor(time / DAY) * DAY) / 60_000);
	return `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`;
}

const dayOf = (time: number) => dateFromDays(Math.floor(time / DAY));

/** "16 Dec 2014, 00:00 – 17 Dec, 00:00 UTC": the first millisecond, and the first after it. */
export function windowWords({ from, to }: Span): string {
	const [first, last] = [dayOf(from), dayOf(to)];
	const start = dayWords(first, 'day', { short: true, year: true });
	if (Math.floor(from / DAY) === Math.floor(to / DAY)) return `${start}, ${clockDigits(from)} – ${clockDigits(to)} UTC`;
	const end = dayWords(last, 'day', { short: true, year: last.year !== first.year });
	return `${start}, ${clockDigits(from)} – ${end}, ${clockDigits(to)} UTC`;
}

/** "16–18 Dec", "16 Dec, 12:00–13:00", "May–Dec 2014", "1050–2020": what a window shows, told as coarsely as it is long. */
export function spanWords(span: Span, year: boolean): string {
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
		[DAY / 24, 'hour']
	];
	// "18 months" says more than "1 year", "1 day" more than "24 hours".
	const fits = ([length]: [number, string]) =>
		milliseconds >= 2 * length * 0.97 || Math.abs(milliseconds / length - 1) < 0.03;
	const [size, noun] = units.find(fits) ?? [60_000, 'minute'];
	return counted(Math.max(1, Math.round(milliseconds / size)), noun);
}
