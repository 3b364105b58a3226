// Clock times of an EDTF text as the clocks of a time zone showed them.
import { MINUTE } from '#core/basics/durations.ts';
import { readEdtf } from '#core/time/edtf.ts';
import { timeWords } from '#core/time/words.ts';

/** A clock time that states its zone, as ISO 8601 writes it. */
const CLOCK = /(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d)(?::(\d\d))?(Z|[+-]\d\d(?::?\d\d)?)/g;

/**
 * "by 17:04 (UTC+05:00) on 16 December 2014": the text in words, each of its clock times as the clocks there showed it;
 * what the text leaves open or calls approximate stays so. `null` for a text without a clock time that states its zone,
 * and for a zone this machine does not know. `inWords` tells an EDTF text in other words than the long ones.
 */
export function localTimeWords(
	text: string,
	timeZone: string,
	inWords: (edtf: string) => string = timeWords
): string | null {
	if (!readEdtf(text).ok || !text.match(CLOCK)) return null;
	let known = true;
	const there = text.replace(CLOCK, (clock) => {
		const local = localClock(clock, timeZone);
		known &&= local !== null;
		return local ?? clock;
	});
	return known ? inWords(there) : null;
}

/** Minutes east of UTC in a time zone at a time in milliseconds UTC; `null` for a zone this machine does not know. */
export function offsetIn(timeZone: string, time: number): number | null {
	try {
		const format = new Intl.DateTimeFormat('en-GB', {
			timeZone,
			hourCycle: 'h23',
			year: 'numeric',
			month: 'numeric',
			day: 'numeric',
			hour: 'numeric',
			minute: 'numeric',
			second: 'numeric'
		});
		const parts = new Map(format.formatToParts(time).map(({ type, value }) => [type, Number(value)]));
		const part = (name: Intl.DateTimeFormatPartTypes) => parts.get(name) ?? 0;
		const there = Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second'));
		return Math.round((there - Math.floor(time / 1000) * 1000) / MINUTE);
	} catch (error) {
		if (error instanceof RangeError) return null;
		throw error;
	}
}

/** "2014-12-16T12:04Z" → "2014-12-16T17:04+05:00". */
function localClock(clock: string, timeZone: string): string | null {
	const read = readEdtf(clock);
	const time = read.ok ? read.time.earliest : null;
	if (typeof time !== 'number') return null;
	const offset = offsetIn(timeZone, time);
	if (offset === null) return null;
	const iso = new Date(time + offset * MINUTE).toISOString();
	const seconds = /T\d\d:\d\d:\d\d/.test(clock) ? iso.slice(0, 19) : iso.slice(0, 16);
	if (offset === 0) return `${seconds}Z`;
	const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60];
	return `${seconds}${offset < 0 ? '-' : '+'}${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
