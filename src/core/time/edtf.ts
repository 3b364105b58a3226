// EDTF (ISO 8601-2, levels 0 to 2) to earliest and latest millisecond. Own reading, not the `edtf` package: that one gives
// wrong bounds for sets with "..", seasons and significant digits, accepts reversed intervals, and weighs 13 kB.
import { NotEdtf, type IntervalEnd, type Expression, type SetMember, type Single, type Stamp } from './expression.ts';
import type { TimePrecision } from './expression.ts';
import { remembered } from './memo.ts';
import { parseEdtf } from './parse.ts';

export type { TimePrecision } from './expression.ts';

/** What a time can mean. The bounds are milliseconds since 1970-01-01 UTC, both inclusive; `null` is an open or unknown end. */
export interface TimeBounds {
	edtf: string;
	earliest: number | null;
	latest: number | null;
	precision: TimePrecision;
	/** Qualified with `~` or `%` anywhere; the bounds are not widened for it. */
	approximate: boolean;
	/** Qualified with `?` or `%` anywhere. */
	uncertain: boolean;
	/** No zone is given somewhere: a calendar day or a local clock time, counted as if in UTC. */
	floating: boolean;
	/** One of a set, written `[…]`. */
	oneOf: boolean;
	/** Minutes east of UTC of a single clock time that states its zone. */
	offset: number | null;
	/** Bounds of each member of a set; empty for anything else. */
	members: { earliest: number | null; latest: number | null }[];
	/** How each bound is to be written as ISO. */
	stamps: { earliest: Stamp; latest: Stamp };
}

/** A time, or in a sentence why a text is none. Shared by all who read the same text: nobody may change it. */
export type EdtfRead =
	{ readonly ok: true; readonly time: Readonly<TimeBounds> } | { readonly ok: false; readonly reason: string };

/** Reads an EDTF text; refuses, with a sentence, what is not of levels 0 to 2, does not exist or runs backwards. Never throws. */
export const readEdtf: (text: string) => EdtfRead = remembered((text) => {
	const expression = parseEdtf(text);
	return expression instanceof NotEdtf
		? { ok: false, reason: expression.reason }
		: { ok: true, time: boundsOf(text, expression) };
});

function boundsOf(edtf: string, expression: Expression): TimeBounds {
	const spans = spansOf(expression);
	const dates = spans.flatMap(({ from, to }) => [from, to]).filter((date) => date !== null);
	const first = outermost(
		spans.map(({ from }) => from),
		(a, b) => a.earliest < b.earliest
	);
	const last = outermost(
		spans.map(({ to }) => to),
		(a, b) => a.latest > b.latest
	);
	const only = spans.length === 1 && first === last ? first : null;
	return {
		edtf,
		earliest: first?.earliest ?? null,
		latest: last?.latest ?? null,
		precision: only ? only.precision : first || last || spans.length > 1 ? 'span' : 'unknown',
		approximate: dates.some((date) => date.approximate),
		uncertain: dates.some((date) => date.uncertain),
		floating: dates.some((date) => date.stamp !== 'utc'),
		oneOf: expression.form === 'set' && expression.oneOf,
		offset: only?.offset ?? null,
		members: expression.form === 'set' ? spans.map(boundsOfMember) : [],
		stamps: { earliest: first?.stamp ?? 'day', latest: last?.stamp ?? 'day' }
	};
}

/** Every expression as ranges, so that one rule finds the bounds of all. */
function spansOf(expression: Expression): SetMember[] {
	if (expression.form === 'set') return expression.members;
	if (expression.form === 'single') return [{ from: expression.single, to: expression.single }];
	return [{ from: dated(expression.start), to: dated(expression.end) }];
}

function dated(end: IntervalEnd): Single | null {
	return typeof end === 'object' ? end : null;
}

/** The date furthest out, or `null` if one of the ends is open. */
function outermost(ends: (Single | null)[], isFurther: (a: Single, b: Single) => boolean): Single | null {
	return ends.reduce((best, end) => (best && end ? (isFurther(end, best) ? end : best) : null));
}

function boundsOfMember({ from, to }: SetMember): { earliest: number | null; latest: number | null } {
	return { earliest: from?.earliest ?? null, latest: to?.latest ?? null };
}
