// One date, season, year or clock time in words.
import { DAY, MINUTE } from '#core/basics/durations.ts';
import { dateFromDays } from './calendar.ts';
import { dayWords, outerDays, type Style } from './day-words.ts';
import { divisionName, yearName } from './english.ts';
import type { Single } from './expression.ts';
import { unspecifiedWords } from './unspecified-words.ts';

/** "16 December 2014", "about 2014", "some day in December 2014", "16 December 2014, 12:04 UTC". Doubt (`?`) is not in it. */
export function dateWords(single: Single, style: Style): string {
	const about = single.approximate ? 'about ' : '';
	if (isClock(single)) {
		const { date, digits, zone } = clockWords(single, style);
		return `${date}, ${about}${digits} ${zone}`;
	}
	if (single.unspecified) return `${unspecifiedWords(single, style)}${about && ', approximate'}`;
	return `${about}${plainWords(single, style)}`;
}

/** The same inside a phrase: "by 12:04 UTC on 16 December 2014" rather than "by 16 December 2014, 12:04 UTC". */
export function dateInPhrase(single: Single, style: Style): string {
	if (style.short || !isClock(single)) return dateWords(single, style);
	const { date, digits, zone } = clockWords(single, style);
	return `${single.approximate ? 'about ' : ''}${digits} ${zone} on ${date}`;
}

/** True for a date that states a clock time. */
export function isClock({ unit }: Single): boolean {
	return unit === 'hour' || unit === 'minute' || unit === 'second';
}

/** The day, the clock time and its zone as they are where the clock hangs: "16 December 2014", "17:04", "(UTC+05:00)". */
export function clockWords(single: Single, style: Style): { date: string; digits: string; zone: string } {
	const local = single.earliest + (single.offset ?? 0) * MINUTE;
	const days = Math.floor(local / DAY);
	const seconds = Math.floor((local - days * DAY) / 1000);
	const hour = twoDigits(Math.floor(seconds / 3600));
	const exact = `${hour}:${twoDigits(Math.floor(seconds / 60) % 60)}`;
	const second = seconds % 60 === 0 ? '' : `:${twoDigits(seconds % 60)}`;
	return {
		date: dayWords(dateFromDays(days), 'day', style),
		digits: single.unit === 'hour' && !single.approximate ? `${hour}:00–${hour}:59` : `${exact}${second}`,
		zone: zoneWords(single.offset)
	};
}

function zoneWords(offset: number | undefined): string {
	if (offset === undefined) return 'local time';
	if (offset === 0) return 'UTC';
	const size = Math.abs(offset);
	return `(UTC${offset < 0 ? '−' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)})`;
}

function plainWords(single: Single, style: Style): string {
	const { first, last } = outerDays(single);
	if (single.unit === 'day' || single.unit === 'month') return dayWords(first, single.unit, style);
	if (single.season !== undefined) return divisionName(single.season, yearName(first.year));
	if (single.estimate === undefined || first.year === last.year) return yearName(first.year);
	const estimate = `estimated as ${yearName(single.estimate)}`;
	return `some year between ${yearName(first.year)} and ${yearName(last.year)}, ${estimate}`;
}

function twoDigits(value: number): string {
	return String(value).padStart(2, '0');
}
