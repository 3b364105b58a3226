// Days and months in words, and ranges of them that do not repeat what both ends share.
import { dateFromDays } from './calendar.ts';
import { monthName, yearName } from './english.ts';
import type { Single } from './expression.ts';
import { firstDayOf, lastDayOf } from './iso.ts';

/** How words are cut: months shortened; years left out where a day or a month is named. */
export interface Style {
	short: boolean;
	year: boolean;
}

/** A calendar day; month and day count from 1. */
export interface Day {
	year: number;
	month: number;
	day: number;
}

/** First and last day a date can mean. */
export function outerDays(single: Single): { first: Day; last: Day } {
	return { first: dateFromDays(firstDayOf(single.earliest)), last: dateFromDays(lastDayOf(single.latest)) };
}

/** "16 December 2014", or "December 2014" for a month. */
export function dayWords({ year, month, day }: Day, unit: 'day' | 'month', style: Style): string {
	const name = monthName(month, style.short);
	const named = unit === 'day' ? `${day} ${name}` : name;
	return style.year ? `${named} ${yearName(year)}` : named;
}

/** "15 February and 24 March 2024", "16 to 18 December 2014"; years that differ are always told. */
export function dayRange(first: Day, last: Day, unit: 'day' | 'month', joint: string, style: Style): string {
	if (first.year !== last.year) {
		const told = { ...style, year: true };
		return `${dayWords(first, unit, told)}${joint}${dayWords(last, unit, told)}`;
	}
	const end = dayWords(last, unit, style);
	const start = dayWords(first, unit, { ...style, year: false });
	if (first.month !== last.month) return `${start}${joint}${end}`;
	return unit === 'month' || first.day === last.day ? end : `${first.day}${joint}${end}`;
}
