// How far a time reaches when it is drawn, or held against a window: an open end does not run for ever.
import { DAY } from '#core/basics/durations.ts';
import { NotEdtf, type Expression, type SetMember, type Single } from './expression.ts';
import { remembered } from './memo.ts';
import { parseEdtf } from './parse.ts';

/** One stretch of time that a date can mean, in milliseconds since 1970-01-01 UTC. */
export interface Stretch {
	/** First millisecond. */
	from: number;
	/** First millisecond after it. */
	to: number;
	/** The source does not say when it began: `from` is only how far it is drawn. */
	openStart: boolean;
	/** The source does not say when it ended. */
	openEnd: boolean;
	/** Qualified with `~`. */
	approximate: boolean;
	/** Qualified with `?`. */
	uncertain: boolean;
	/** How many alternatives it is one of: 1 for a plain date, an interval, and each member of a set that all hold. */
	oneOf: number;
	/** The source names a minute or a second and no span: a point in time. */
	instant: boolean;
}

/** An open end reaches as far again as the unit that its other end names, and a day at least. */
const LEAST_REACH = DAY;

/** The stretches of an EDTF text: one for a date or an interval, one per member of a set; none for what cannot be read or gives no bound. */
export const stretchesOf: (edtf: string) => readonly Stretch[] = remembered((edtf) => {
	const expression = parseEdtf(edtf);
	return expression instanceof NotEdtf ? [] : stretchesIn(expression);
});

function stretchesIn(expression: Expression): Stretch[] {
	if (expression.form === 'single') return between({ from: expression.single, to: expression.single }, 1);
	if (expression.form === 'set') {
		const alternatives = expression.oneOf ? expression.members.length : 1;
		return expression.members.flatMap((member) => between(member, alternatives));
	}
	const dated = (end: typeof expression.start) => (typeof end === 'object' ? end : null);
	return between({ from: dated(expression.start), to: dated(expression.end) }, 1);
}

function between({ from, to }: SetMember, oneOf: number): Stretch[] {
	const anchor = from ?? to;
	if (!anchor) return [];
	const reach = Math.max(LEAST_REACH, anchor.latest + 1 - anchor.earliest);
	const ends = [from, to].filter((end) => end !== null);
	return [
		{
			from: from ? from.earliest : anchor.earliest - reach,
			to: to ? to.latest + 1 : anchor.latest + 1 + reach,
			openStart: from === null,
			openEnd: to === null,
			approximate: ends.some(({ approximate }) => approximate),
			uncertain: ends.some(({ uncertain }) => uncertain),
			oneOf,
			instant: from === to && isClock(anchor)
		}
	];
}

function isClock({ unit }: Single): boolean {
	return unit === 'second' || unit === 'minute';
}
