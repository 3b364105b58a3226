// Bounds as ISO 8601 strings, for formats and columns that know no EDTF.
import { DAY } from '#core/basics/durations.ts';
import { dateFromDays } from './calendar.ts';
import type { Stamp } from './expression.ts';
import type { TimeBounds } from './edtf.ts';

/**
 * Bounds as ISO 8601: a calendar day as `2014-12-16`, an instant as `2014-12-16T12:04:00Z`, a clock time of no zone without the Z.
 * Years before 0 or after 9999 have a sign and at least six digits (ECMAScript's expanded years).
 */
export function isoBounds(time: TimeBounds): { earliest: string | null; latest: string | null } {
	const { earliest, latest, stamps } = time;
	return {
		earliest:
			earliest === null
				? null
				: stamps.earliest === 'day'
					? isoDay(firstDayOf(earliest))
					: isoClock(earliest, stamps.earliest),
		latest:
			latest === null ? null : stamps.latest === 'day' ? isoDay(lastDayOf(latest)) : isoClock(latest, stamps.latest)
	};
}

/** Days since 1970-01-01 of a bound that is the first millisecond of a day. */
export function firstDayOf(earliest: number): number {
	return Math.round(earliest / DAY);
}

/**
 * Days since 1970-01-01 of a bound that is the last millisecond of a day. In years beyond 285,000 that millisecond
 * rounds to midnight, because a number holds no finer steps: this finds the right day from either.
 */
export function lastDayOf(latest: number): number {
	return Math.round((latest + 1) / DAY) - 1;
}

function isoDay(days: number): string {
	const { year, month, day } = dateFromDays(days);
	const size = String(Math.abs(year));
	const yearText = year >= 0 && year <= 9999 ? size.padStart(4, '0') : (year < 0 ? '-' : '+') + size.padStart(6, '0');
	return `${yearText}-${twoDigits(month)}-${twoDigits(day)}`;
}

function isoClock(milliseconds: number, stamp: Stamp): string {
	const days = Math.floor(milliseconds / DAY);
	const seconds = Math.floor((milliseconds - days * DAY) / 1000);
	const clock = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60].map(twoDigits).join(':');
	return `${isoDay(days)}T${clock}${stamp === 'utc' ? 'Z' : ''}`;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
