// Words of the calendar.
import { wordList } from './word-list.ts';

/** Words that tell when and not who. Lower case. */
export const TIME_WORDS =
	wordList(`monday tuesday wednesday thursday friday saturday sunday january february march april may june july
	august september october november december today yesterday tonight tomorrow earlier later last next week month year
	mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec`);

/** Days of the week in English, Sunday first, as `Date` has them. */
export const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'] as const;

/** Months by the first three letters, counted from 1. */
export const MONTH_NUMBERS: Readonly<Record<string, number>> = {
	jan: 1,
	feb: 2,
	mar: 3,
	apr: 4,
	may: 5,
	jun: 6,
	jul: 7,
	aug: 8,
	sep: 9,
	oct: 10,
	nov: 11,
	dec: 12
};
