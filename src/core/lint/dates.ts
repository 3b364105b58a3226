// Two dates held against each other: only what is certain, since a rule must not call a day wrong for want of a time zone.
import { HOUR } from '#core/basics/durations.ts';
import { readEdtf } from '#core/time/edtf.ts';

/** A moment in milliseconds since 1970 UTC, and whether the time zone it was given in is not known. */
export interface Moment {
	at: number;
	floating: boolean;
}

/** The first and the last moment a time can mean; `null` where that end is open. */
export interface Reach {
	edtf: string;
	first: Moment | null;
	last: Moment | null;
}

/** A day begins up to 14 hours sooner somewhere than in UTC. */
const ZONES = 14 * HOUR;

/** What a time can mean; `null` where it is missing, cannot be read, or is itself given as uncertain or approximate. */
export function reachOf(edtf: string | undefined): Reach | null {
	const read = edtf === undefined ? null : readEdtf(edtf);
	if (edtf === undefined || !read?.ok || read.time.uncertain || read.time.approximate) return null;
	const { earliest, latest, floating } = read.time;
	const moment = (at: number | null): Moment | null => (at === null ? null : { at, floating });
	return { edtf, first: moment(earliest), last: moment(latest) };
}

/** True when `a` is after `b` whatever the zones. */
export function isAfter(a: Moment | null, b: Moment | null): boolean {
	return a !== null && b !== null && a.at > b.at + (a.floating === b.floating ? 0 : ZONES);
}

/** An open interval turned round: `2014-12-16/..` for `../2014-12-16`, with the date it names; `null` for any other time. */
export function turned(edtf: string): { other: string; date: string } | null {
	const [, until, from, setUntil, setFrom] =
		/^(?:\.\.\/([^/]+)|([^/]+)\/\.\.|\[\.\.([^,\]]+)\]|\[([^,[\]]+?)\.\.\])$/.exec(edtf) ?? [];
	if (until !== undefined && until !== '..') return { other: `${until}/..`, date: until };
	if (from !== undefined && from !== '..') return { other: `../${from}`, date: from };
	if (setUntil !== undefined) return { other: `[${setUntil}..]`, date: setUntil };
	return setFrom === undefined ? null : { other: `[..${setFrom}]`, date: setFrom };
}
