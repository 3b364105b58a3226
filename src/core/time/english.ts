// English words for the parts of a date. Own tables: `Intl` words differ between browsers and versions.

export const MONTHS = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December'
] as const;

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];
const ORDINALS = ['first', 'second', 'third', 'fourth'];

/** "December", or "Dec" if short; months count from 1. */
export function monthName(month: number, short: boolean): string {
	const name = MONTHS[month - 1] ?? '';
	// "Sept" is the British abbreviation; May, June and July are short enough.
	return !short || name.length <= 4 ? name : name === 'September' ? 'Sept' : name.slice(0, 3);
}

/** "2014", "AD 50", "44 BC", "the year 170,000,002"; the year 0 is 1 BC. */
export function yearName(year: number): string {
	const grouped = (size: number) => (size < 10_000 ? String(size) : String(size).replace(/\B(?=(\d{3})+$)/g, ','));
	if (year <= 0) return `${grouped(1 - year)} BC`;
	return year < 1000 ? `AD ${year}` : year < 10_000 ? String(year) : `the year ${grouped(year)}`;
}

/** A division of a year by its EDTF code, 21 to 41: "spring 2014", "second quarter of 2014". */
export function divisionName(code: number, year: string): string {
	if (code <= 24) return `${SEASONS[code - 21]} ${year}`;
	if (code <= 28) return `${SEASONS[code - 25]} ${year} (northern hemisphere)`;
	if (code <= 32) return `${SEASONS[code - 29]} ${year} (southern hemisphere)`;
	if (code <= 36) return `${ORDINALS[code - 33]} quarter of ${year}`;
	if (code <= 39) return `${ORDINALS[code - 37]} four months of ${year}`;
	return `${ORDINALS[code - 40]} half of ${year}`;
}
