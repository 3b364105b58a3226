// A calendar date of level 0 to 2: year, month or division of the year, day; unspecified digits and qualifiers anywhere.
import { DAY } from '#core/basics/durations.ts';
import { daysFromDate, daysInMonth, monthStart } from './calendar.ts';
import { qualified, NotEdtf, type Single, type TimePrecision } from './expression.ts';
import { divisionOf } from './season.ts';

const MARK = '([?~%]?)';
const DATE = new RegExp(
	`^${MARK}(-?)([\\dX]{4})${MARK}(?:-${MARK}([\\dX]{2})${MARK}(?:-${MARK}([\\dX]{2})${MARK})?)?$`
);
/** By the place of the first X in the year. */
const YEAR_PRECISIONS: TimePrecision[] = ['unknown', 'millennium', 'century', 'decade'];

/** Reads `2014`, `2014-12`, `2014-12-16`, `2014-21`, `201X-XX`, `?2014-~12-16`; or says why not. */
export function readDate(text: string): Single | NotEdtf {
	const match = DATE.exec(text);
	if (!match || text.startsWith('-0000')) {
		return new NotEdtf(`"${text}" is no date of EDTF levels 0 to 2; write it like 2014-12-16, 2014-12, 2014 or 201X.`);
	}
	const [, before, sign, year = '', after, beforeMonth, month, afterMonth, beforeDay, day, afterDay] = match;
	const years = numbers(year).map((value) => (sign ? 0 - value : value));
	if (sign) years.reverse();
	const common = {
		stamp: 'day' as const,
		...qualified(before, after, beforeMonth, afterMonth, beforeDay, afterDay),
		unspecified: text.includes('X')
	};
	const yearPrecision = YEAR_PRECISIONS[year.indexOf('X')];

	const division = day === undefined ? divisionOf(Number(month)) : undefined;
	if (division) {
		return {
			earliest: monthStart(years[0] ?? 0, division.month),
			latest: monthStart(years.at(-1) ?? 0, division.month + division.months) - 1,
			precision: yearPrecision ?? 'season',
			unit: 'season',
			season: Number(month),
			...common
		};
	}
	const months = numbers(month ?? 'XX').filter((value) => value >= 1 && value <= 12);
	const days = numbers(day ?? 'XX');
	const first = firstDay(years, months, days);
	const last = firstDay([...years].reverse(), [...months].reverse(), [...days].reverse());
	if (first === null || last === null)
		return new NotEdtf(`There is no such ${day === undefined ? 'month' : 'day'} as ${text}.`);
	return {
		earliest: first * DAY,
		latest: last * DAY + DAY - 1,
		precision: yearPrecision ?? (!month || month.includes('X') ? 'year' : !day || day.includes('X') ? 'month' : 'day'),
		unit: day ? 'day' : month ? 'month' : 'year',
		...common
	};
}

/** Every number a row of digits can stand for, each X being 0 to 9, in rising order. */
function numbers(digits: string): number[] {
	let values = [0];
	for (const digit of digits) {
		const choices = digit === 'X' ? [0, 1, 2, 3, 4, 5, 6, 7, 8, 9] : [Number(digit)];
		values = values.flatMap((value) => choices.map((choice) => value * 10 + choice));
	}
	return values;
}

/** The first day that exists, trying years, months and days in the order given; `null` if none does. */
function firstDay(years: number[], months: number[], days: number[]): number | null {
	for (const year of years) {
		for (const month of months) {
			const day = days.find((value) => value >= 1 && value <= daysInMonth(year, month));
			if (day !== undefined) return daysFromDate(year, month, day);
		}
	}
	return null;
}
