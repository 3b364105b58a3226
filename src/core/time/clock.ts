// A clock time on a calendar day: `2014-12-16T17:04:00+05:00`. EDTF asks for seconds; without them it is a minute or an hour.
import { DAY, MINUTE } from '#core/basics/durations.ts';
import { daysFromDate, daysInMonth } from './calendar.ts';
import { qualified, NotEdtf, type Single } from './expression.ts';

const DATE = /^(-?\d{4})-(\d\d)-(\d\d)$/;
const CLOCK = /^(\d\d)(?::(\d\d)(?::(\d\d))?)?(?:(Z)|([+-])(\d\d)(?::(\d\d))?)?([?~%]?)$/;
/** No zone is further from UTC than 14 hours. */
const FURTHEST = 14 * 60;

/** Reads `<day>T<clock>`; or says why not. */
export function readClock(text: string): Single | NotEdtf {
	const [dayText = '', clockText = ''] = text.split('T');
	const date = DATE.exec(dayText);
	const clock = CLOCK.exec(clockText);
	if (!date || !clock || text.split('T').length !== 2) {
		return new NotEdtf(
			`"${text}" is no date with a clock time; write it like 2014-12-16T12:04:00Z or 2014-12-16T17:04:00+05:00.`
		);
	}
	const [year, month, day] = [Number(date[1]), Number(date[2]), Number(date[3])];
	if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
		return new NotEdtf(`There is no such day as ${dayText}.`);
	}
	const [hour, minute, second] = [Number(clock[1]), Number(clock[2] ?? 0), Number(clock[3] ?? 0)];
	const endOfDay = hour === 24 && minute === 0 && second === 0;
	if ((hour > 23 && !endOfDay) || minute > 59 || second > 59)
		return new NotEdtf(`There is no such clock time as ${clockText}.`);

	const offset = zoneOffset(clock);
	if (offset !== undefined && Math.abs(offset) > FURTHEST) return new NotEdtf(`No zone is that far from UTC: ${text}.`);
	const local = daysFromDate(year, month, day) * DAY + ((hour * 60 + minute) * 60 + second) * 1000;
	const earliest = local - (offset ?? 0) * MINUTE;
	const [precision, unit, lasts] = clock[3]
		? (['instant', 'second', 1] as const)
		: clock[2]
			? (['minute', 'minute', MINUTE] as const)
			: (['hour', 'hour', 60 * MINUTE] as const);
	return {
		earliest,
		latest: earliest + lasts - 1,
		precision,
		unit,
		stamp: offset === undefined ? 'local' : 'utc',
		...qualified(clock[8]),
		unspecified: false,
		...(offset === undefined ? {} : { offset })
	};
}

/** Minutes east of UTC, undefined where no zone is stated. */
function zoneOffset([, , , , zulu, sign, hours, minutes]: RegExpExecArray): number | undefined {
	if (zulu) return 0;
	if (!sign) return undefined;
	const size = Number(hours) * 60 + Number(minutes ?? 0);
	return sign === '-' ? 0 - size : size;
}
