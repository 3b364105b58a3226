// What an EDTF text is made of once it has been read: single dates, intervals of two ends, sets of members.

/** How exactly a time is stated; `span` is an interval or a set, `unknown` states nothing that could be placed. */
export type TimePrecision =
	| 'instant'
	| 'minute'
	| 'hour'
	| 'day'
	| 'month'
	| 'season'
	| 'year'
	| 'decade'
	| 'century'
	| 'millennium'
	| 'span'
	| 'unknown';

/** How a bound is written as ISO: a calendar day, a clock time of no stated zone, or an instant in UTC. */
export type Stamp = 'day' | 'local' | 'utc';

/** The finest thing a date names: `2014-XX` names a month, if not which. */
export type DateUnit = 'second' | 'minute' | 'hour' | 'day' | 'month' | 'season' | 'year';

/** One date, season, year or clock time. */
export interface Single {
	/** First and last millisecond it can mean, since 1970-01-01 UTC, both inclusive. */
	earliest: number;
	latest: number;
	precision: TimePrecision;
	unit: DateUnit;
	stamp: Stamp;
	approximate: boolean;
	uncertain: boolean;
	/** Some digit is an X. */
	unspecified: boolean;
	/** EDTF code 21 to 41. */
	season?: number;
	/** The year stated where only its first digits are significant (`1950S2`). */
	estimate?: number;
	/** Minutes east of UTC of a clock time that states its zone. */
	offset?: number;
}

/** An end of an interval: `..` is open, nothing at all is unknown. */
export type IntervalEnd = Single | 'open' | 'unknown';

/** A member of a set: one date (both are the same) or a range; `null` is an open end. */
export interface SetMember {
	from: Single | null;
	to: Single | null;
}

export type Expression =
	| { form: 'single'; single: Single }
	| { form: 'interval'; start: IntervalEnd; end: IntervalEnd }
	/** `oneOf`: written in square brackets; otherwise all of the members are meant. */
	| { form: 'set'; oneOf: boolean; members: SetMember[] };

/** What qualifiers anywhere in a date say of the whole: `?` uncertain, `~` approximate, `%` both. */
export function qualified(...marks: (string | undefined)[]): { approximate: boolean; uncertain: boolean } {
	return {
		approximate: marks.some((mark) => mark === '~' || mark === '%'),
		uncertain: marks.some((mark) => mark === '?' || mark === '%')
	};
}

/** A text that is no date, with one sentence that says why and what to write instead. */
export class NotEdtf {
	readonly reason: string;
	constructor(reason: string) {
		this.reason = reason;
	}
}
