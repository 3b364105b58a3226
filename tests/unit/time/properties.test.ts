// What holds for every date: the calendar against `Date`, bounds in order, the package `edtf` as a peer where it is right.
import { DAY } from '#core/basics/durations.ts';
import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateFromDays, daysFromDate, daysInMonth } from '#core/time/calendar.ts';
import { readEdtf } from '#core/time/edtf.ts';
import { isoBounds } from '#core/time/iso.ts';
import { shortTimeWords, timeWords } from '#core/time/words.ts';

const pad = (value: number, width: number) => String(value).padStart(width, '0');

const day = fc
	.record({ year: fc.integer({ min: 0, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), day: fc.nat(30) })
	.map(({ year, month, day }) => ({ year, month, day: (day % daysInMonth(year, month)) + 1 }));
const dayText = day.map(({ year, month, day }) => `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`);
const monthText = dayText.map((text) => text.slice(0, 7));
const yearText = dayText.map((text) => text.slice(0, 4));
const masked = fc
	.tuple(yearText, fc.integer({ min: 1, max: 3 }))
	.map(([year, known]) => year.slice(0, known).padEnd(4, 'X'));
const mark = fc.constantFrom('', '', '?', '~', '%');
const plain = fc.oneof(dayText, monthText, yearText, masked);
/** The package knows no qualifier after an X. */
const date = fc.tuple(plain, mark).map(([text, qualifier]) => (text.includes('X') ? text : text + qualifier));
/** Things that look like EDTF, right and wrong. */
const scrap = fc
	.array(
		fc.constantFrom(
			'2014',
			'-12',
			'-16',
			'X',
			'XX',
			'?',
			'~',
			'%',
			'/',
			'..',
			'[',
			']',
			'{',
			'}',
			',',
			'T12:04',
			'Z',
			'Y',
			'E9',
			'S2',
			'-',
			'+05'
		)
	)
	.map((parts) => parts.join(''));

describe('the calendar', () => {
	it('agrees with Date on every day that Date knows', () => {
		fc.assert(
			fc.property(fc.integer({ min: -100_000_000, max: 100_000_000 }), (days) => {
				const date = new Date(days * DAY);
				const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
				expect(dateFromDays(days)).toEqual(expected);
				expect(daysFromDate(expected.year, expected.month, expected.day)).toBe(days);
			})
		);
	});

	it('comes back to the same day beyond what Date knows', () => {
		fc.assert(
			fc.property(fc.integer({ min: -3e14, max: 3e14 }), (days) => {
				const { year, month, day } = dateFromDays(days);
				expect(daysFromDate(year, month, day)).toBe(days);
			})
		);
	});
});

// The package's parser is slow where the machine is busy.
describe('every EDTF text', { timeout: 60_000 }, () => {
	it('is read or refused with a reason, put in words, and never throws', () => {
		fc.assert(
			fc.property(fc.oneof(scrap, fc.string(), fc.string({ unit: 'binary' })), (text) => {
				const result = readEdtf(text);
				if (result.ok) {
					const { earliest, latest } = result.time;
					if (earliest !== null && latest !== null) expect(earliest).toBeLessThanOrEqual(latest);
					isoBounds(result.time);
				} else expect(result.reason).not.toBe('');
				expect(timeWords(text)).toEqual(expect.any(String));
				expect(shortTimeWords(text, 'en', { year: false })).toEqual(expect.any(String));
			}),
			{ numRuns: 500 }
		);
	});

	it('without brackets and clock times has the bounds that the package "edtf" gives', () => {
		fc.assert(
			fc.property(date, (text) => {
				const result = readEdtf(text);
				const peer = edtf(text);
				expect(result).toMatchObject({ ok: true, time: { earliest: peer.min, latest: peer.max } });
			})
		);
	});

	it('is an interval from one date to another exactly if the first does not begin after the second ends', () => {
		fc.assert(
			fc.property(date, date, (from, to) => {
				const [first, last, both] = [readEdtf(from), readEdtf(to), readEdtf(`${from}/${to}`)];
				if (!first.ok || !last.ok) return;
				const { earliest } = first.time;
				const { latest } = last.time;
				if (Number(earliest) > Number(latest)) expect(both).toMatchObject({ ok: false });
				else expect(both).toMatchObject({ ok: true, time: { earliest, latest, precision: 'span', members: [] } });
			})
		);
	});

	it('has as a set the bounds of the outermost members, in any order', () => {
		fc.assert(
			fc.property(fc.array(plain, { minLength: 1, maxLength: 5 }), (members) => {
				const bounds = members.map(readEdtf).map((result) => (result.ok ? result.time : null));
				const time = {
					earliest: Math.min(...bounds.map((member) => Number(member?.earliest))),
					latest: Math.max(...bounds.map((member) => Number(member?.latest))),
					oneOf: true
				};
				expect(readEdtf(`[${members.join(',')}]`)).toMatchObject({ ok: true, time });
				expect(readEdtf(`[${members.toReversed().join(',')}]`)).toMatchObject({ ok: true, time });
			})
		);
	});

	it('names the same instant whatever zone it is written in', () => {
		fc.assert(
			fc.property(dayText, fc.nat(86_399), fc.integer({ min: -14 * 4, max: 14 * 4 }), (text, second, quarters) => {
				const offset = quarters * 15;
				const sign = offset < 0 ? '-' : '+';
				const zone = `${sign}${pad(Math.floor(Math.abs(offset) / 60), 2)}:${pad(Math.abs(offset) % 60, 2)}`;
				const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map((n) => pad(n, 2));
				const instant = `${text}T${clock.join(':')}${zone}`;
				const expected = new Date(instant).getTime();
				expect(readEdtf(instant)).toMatchObject({ ok: true, time: { earliest: expected, latest: expected, offset } });
			})
		);
	});
});
