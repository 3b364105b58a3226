// Words for dates some digits of which are X: "some day in December 2014", "the 2010s".
import { daysInMonth } from './calendar.ts';
import { dayRange, dayWords, outerDays, type Day, type Style } from './day-words.ts';
import { divisionName, monthName, yearName } from './english.ts';
import type { Single } from './expression.ts';

/** What is said where a date tells nothing that a person could use. */
export const NOT_KNOWN = 'date not known';

/** Words for an unspecified date; its qualifiers are not in them. */
export function unspecifiedWords(single: Single, style: Style): string {
	const { first, last } = outerDays(single);
	const { unit } = single;
	if (unit === 'season') {
		const years = `some year ${during(single, first, last)}`;
		const code = single.season ?? 0;
		return single.precision === 'unknown' ? NOT_KNOWN : divisionName(code, code <= 32 ? `of ${years}` : years);
	}
	if (unit !== 'day' && unit !== 'month') return yearsWords(single, first, last);
	if (single.precision === 'unknown') {
		const month = inOneMonth(first, last, unit, style);
		return month ? `${month}, year not known` : NOT_KNOWN;
	}
	if (isWholeYear(first, last)) return `some ${unit} ${during(single, first, last)}`;
	if (first.year === last.year) {
		return isWholeMonth(first, last)
			? `some day in ${dayWords(first, 'month', style)}`
			: `some ${unit} between ${dayRange(first, last, unit, ' and ', style)}`;
	}
	const month = inOneMonth(first, last, unit, style);
	return month
		? `${month} of some year ${during(single, first, last)}`
		: `some ${unit} between ${dayRange(first, last, unit, ' and ', style)}`;
}

function yearsWords(single: Single, first: Day, last: Day): string {
	if (single.precision === 'unknown') return NOT_KNOWN;
	return isDecade(single, first) ? `the ${first.year}s` : `some year ${during(single, first, last)}`;
}

function during(single: Single, first: Day, last: Day): string {
	if (first.year === last.year) return `in ${yearName(first.year)}`;
	if (isDecade(single, first)) return `in the ${first.year}s`;
	return `between ${yearName(first.year)} and ${yearName(last.year)}`;
}

function isDecade({ precision }: Single, { year }: Day): boolean {
	return precision === 'decade' && year >= 1000 && year % 10 === 0;
}

function isWholeYear(first: Day, last: Day): boolean {
	return first.month === 1 && first.day === 1 && last.month === 12 && last.day === 31;
}

function isWholeMonth(first: Day, last: Day): boolean {
	return first.month === last.month && first.day === 1 && last.day === daysInMonth(last.year, last.month);
}

/** "December", "25 December", "some day in December" where every year has the same month; else `null`. */
function inOneMonth(first: Day, last: Day, unit: 'day' | 'month', style: Style): string | null {
	if (first.month !== last.month) return null;
	const name = monthName(first.month, style.short);
	if (unit === 'month') return name;
	if (first.day === last.day) return `${first.day} ${name}`;
	return isWholeMonth(first, last) ? `some day in ${name}` : null;
}
