// Clock times of an EDTF text as the clocks of a time zone showed them.
import { clockWords, isClock } from '#core/time/date-words.ts';
import { Refusal, type Expression, type Single } from '#core/time/expression.ts';
import { parseEdtf } from '#core/time/parse.ts';

const MINUTE = 60_000;

/**
 * "17:04 (UTC+05:00)", with the day where it is another one there: "00:30 on 17 December (UTC+05:00)". Several times are
 * joined by "–". `null` for a text without a clock time that states its zone, and for a zone this machine does not know.
 */
export function localTimeWords(text: string, timeZone: string): string | null {
	const expression = parseEdtf(text);
	if (expression instanceof Refusal) return null;
	const clocks = singlesOf(expression).filter((single) => isClock(single) && single.offset !== undefined);
	const words = clocks.map((single) => wordsIn(single, timeZone));
	const told = words.filter((one) => one !== null);
	return told.length === 0 || told.length < words.length ? null : [...new Set(told)].join(' – ');
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

function wordsIn(single: Single, timeZone: string): string | null {
	const offset = offsetIn(timeZone, single.earliest);
	if (offset === null) return null;
	const style = { short: false, year: false };
	const there = clockWords({ ...single, offset }, style);
	const day = there.date === clockWords(single, style).date ? '' : ` on ${there.date}`;
	return `${there.digits}${day} ${there.zone}`;
}

function singlesOf(expression: Expression): Single[] {
	if (expression.form === 'single') return [expression.single];
	if (expression.form === 'interval')
		return [expression.start, expression.end].filter((end): end is Single => typeof end === 'object');
	const ends = expression.members.flatMap(({ from, to }) => [from, to]);
	return [...new Set(ends.filter((end) => end !== null))];
}
