// Whether two times can both be true: EDTF bounds that overlap, or not.
import { HOUR } from '#core/basics/durations.ts';
import { readEdtf } from '#core/time/edtf.ts';
import { between, intersect, isWithin, sameInterval, type Interval } from './interval.ts';
import { agree, compatible, conflict, differ, type ValueRelation } from './relation.ts';

/** A calendar day begins earliest 14 hours before it does in UTC and ends at the latest 12 hours after. */
const EARLIEST_ZONE = 14 * HOUR;
const LATEST_ZONE = 12 * HOUR;

/** Compares two EDTF texts; one that cannot be read rules nothing out. */
export function compareTimes(a: string, b: string): ValueRelation {
	const [left, right] = [read(a), read(b)];
	if (!left || !right) return differ('one of the times cannot be read');
	const vague = [left, right].some(({ approximate, uncertain }) => approximate || uncertain);
	if (sameInterval(left.span, right.span) && !vague) return agree('both give the same time');
	const zoned = left.floating !== right.floating;
	if (intersect(widened(left, zoned), widened(right, zoned)) !== null) return compatible('the times overlap');
	if (left.uncertain || right.uncertain) return differ('one of the times is given as uncertain');
	if (left.approximate || right.approximate) return differ('one of the times is given as approximate');
	return conflict('the times do not overlap');
}

/** True for a time that can be read and is neither approximate nor uncertain. */
export function isCertainTime(edtf: string): boolean {
	const time = read(edtf);
	return time !== null && !time.approximate && !time.uncertain;
}

/** True where both name their zone, or neither does: else a day somewhere is not that day in UTC. */
export function haveOneClock(a: string, b: string): boolean {
	return read(a)?.floating === read(b)?.floating;
}

/** True when whatever lies in `a` also lies in `b`. */
export function impliesTime(a: string, b: string): boolean {
	const [left, right] = [read(a), read(b)];
	return left !== null && right !== null && isWithin(left.span, right.span);
}

/** What an EDTF text leaves possible, in milliseconds since 1970 UTC; `null` when it is missing or cannot be read. */
export function reachOf(edtf: string | undefined): Interval | null {
	return edtf === undefined ? null : (read(edtf)?.span ?? null);
}

/** True when all of `a` lies after all of `b`; false also when either is not known. */
export function liesAfter(a: Interval | null, b: Interval | null): boolean {
	return a !== null && b !== null && a.low > b.high;
}

interface TimeReach {
	/** Milliseconds since 1970 UTC. */
	span: Interval;
	floating: boolean;
	approximate: boolean;
	uncertain: boolean;
}

function read(edtf: string): TimeReach | null {
	const found = readEdtf(edtf);
	if (!found.ok) return null;
	const { earliest, latest, floating, approximate, uncertain } = found.time;
	return { span: between(earliest ?? -Infinity, latest ?? Infinity), floating, approximate, uncertain };
}

function widened({ span, floating, approximate }: TimeReach, zoned: boolean): Interval {
	const { low, high } = span;
	// "About" a day may be the day before or after: as much again on either side, our choice.
	const about = approximate && Number.isFinite(high - low) ? high - low + 1 : 0;
	const [before, after] = zoned && floating ? [EARLIEST_ZONE, LATEST_ZONE] : [0, 0];
	return between(low - about - before, high + about + after);
}
