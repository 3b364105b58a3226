// A stretch of whole minutes as a date: the shortest that means exactly these.
import { DAY, MINUTE } from '#core/basics/durations.ts';
import { dateFromDays, daysFromDate, daysInMonth } from './calendar.ts';

const MINUTES_PER_DAY = DAY / MINUTE;

/**
 * Minutes as EDTF: one year, month, day or minute where they are just that, else from the first to the last day or minute.
 * `from` is a minute since 1970-01-01 UTC, `span` how many follow.
 */
export function edtfOf(from: number, span: number): string {
	const to = from + span;
	if (from % MINUTES_PER_DAY !== 0 || to % MINUTES_PER_DAY !== 0) {
		return span === 1 ? minuteText(from) : `${minuteText(from)}/${minuteText(to)}`;
	}
	const first = from / MINUTES_PER_DAY;
	const days = span / MINUTES_PER_DAY;
	const { year, month, day } = dateFromDays(first);
	if (day === 1 && month === 1 && daysFromDate(year + 1, 1, 1) - first === days) return yearText(year);
	if (day === 1 && daysInMonth(year, month) === days) return `${yearText(year)}-${two(month)}`;
	return days === 1 ? dayText(first) : `${dayText(first)}/${dayText(first + days - 1)}`;
}

/** ISO 8601 of a minute since 1970-01-01, in UTC. */
export function minuteText(minute: number): string {
	const day = Math.floor(minute / MINUTES_PER_DAY);
	const left = minute - day * MINUTES_PER_DAY;
	return `${dayText(day)}T${two(Math.floor(left / 60))}:${two(left % 60)}:00Z`;
}

function dayText(days: number): string {
	const { year, month, day } = dateFromDays(days);
	return `${yearText(year)}-${two(month)}-${two(day)}`;
}

function yearText(year: number): string {
	return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
}

const two = (value: number) => String(value).padStart(2, '0');
