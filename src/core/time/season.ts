// Divisions of a year, EDTF codes 21 to 41: which months each one is.
// The standard gives 21–24 no months ("independent of location"); they are read as meteorological seasons of the north.

/** A division of a year as its first month (from 1) and how many months it lasts; it may run into the next year. */
export interface Division {
	month: number;
	months: number;
}

const NORTHERN: Division[] = [3, 6, 9, 12].map((month) => ({ month, months: 3 }));
const SOUTHERN: Division[] = [9, 12, 3, 6].map((month) => ({ month, months: 3 }));
const QUARTERS: Division[] = [1, 4, 7, 10].map((month) => ({ month, months: 3 }));
const FOUR_MONTHS: Division[] = [1, 5, 9].map((month) => ({ month, months: 4 }));
const HALVES: Division[] = [1, 7].map((month) => ({ month, months: 6 }));

const DIVISIONS: Division[] = [
	...NORTHERN, // 21–24: spring, summer, autumn, winter
	...NORTHERN, // 25–28: the same, northern hemisphere
	...SOUTHERN, // 29–32: the same, southern hemisphere
	...QUARTERS, // 33–36
	...FOUR_MONTHS, // 37–39: quadrimesters
	...HALVES // 40–41: semestrals
];

/** The division with an EDTF code of 21 to 41; a winter of 2014 begins in December 2014; undefined for another code. */
export function divisionOf(code: number): Division | undefined {
	return DIVISIONS[code - 21];
}
