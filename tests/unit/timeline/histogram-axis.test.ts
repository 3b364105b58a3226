// The time of a row in words, and the axis under the bars.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readEdtf } from '#core/time/edtf.ts';
import { barsPath, edgeWords, snapStep, ticksOf, windowWords } from '#lib/timeline/histogram-axis.ts';
import { edtfOf } from '#core/time/minutes.ts';

const at = (iso: string) => Date.parse(iso) / 60_000;
const DAY = 1440;

describe('the minutes of a row', () => {
	it.each([
		['a year', '2019-01-01T00:00Z', 365 * DAY, '2019'],
		['a leap year', '2020-01-01T00:00Z', 366 * DAY, '2020'],
		['a month', '2020-02-01T00:00Z', 29 * DAY, '2020-02'],
		['a day', '2020-02-29T00:00Z', DAY, '2020-02-29'],
		['a week', '2020-02-28T00:00Z', 7 * DAY, '2020-02-28/2020-03-05'],
		['a minute', '2020-02-28T13:05Z', 1, '2020-02-28T13:05:00Z'],
		['an hour', '2020-02-28T13:05Z', 60, '2020-02-28T13:05:00Z/2020-02-28T14:05:00Z'],
		['a year before Christ', '-000043-01-01T00:00Z', 365 * DAY, '-0043']
	])('that are %s are told as one', (_, from, span, edtf) => {
		expect(edtfOf(at(from), span)).toBe(edtf);
	});

	it('are told whole: the words begin and end where the row does', () => {
		const from = fc.integer({ min: at('0001-01-01T00:00Z'), max: at('5000-01-01T00:00Z') });
		fc.assert(
			fc.property(
				from,
				fc.constantFrom(1, 7, DAY, 3 * DAY, 31 * DAY, 365 * DAY),
				fc.boolean(),
				(minute, span, whole) => {
					const start = whole ? Math.floor(minute / DAY) * DAY : minute;
					const read = readEdtf(edtfOf(start, span));
					expect(read).toMatchObject({ ok: true, time: { earliest: start * 60_000 } });
					// A day ends with its last millisecond, a minute is named by its first.
					const latest = read.ok ? (read.time.latest ?? 0) : 0;
					expect(Math.abs((start + span) * 60_000 - latest)).toBeLessThanOrEqual(60_000);
				}
			)
		);
	});
});

describe('the axis', () => {
	const decade = { from: Date.UTC(2010, 0, 1), to: Date.UTC(2020, 0, 1) };

	it('has a label for every step that leaves room for it', () => {
		expect(ticksOf(decade, 800).map(({ words }) => words)).toEqual([
			'2010',
			'2011',
			'2012',
			'2013',
			'2014',
			'2015',
			'2016',
			'2017',
			'2018',
			'2019'
		]);
		expect(ticksOf(decade, 800)[0]?.x).toBe(0);
		const gaps = ticksOf(decade, 300).map(({ x }, n, all) => x - (all[n - 1]?.x ?? -Infinity));
		// Of two years one may be a day shorter.
		expect(Math.min(...gaps)).toBeGreaterThan(59);
	});

	it('snaps to steps of the calendar of about a bin', () => {
		expect(snapStep(decade, 180)).toEqual({ unit: 'month', count: 1 });
	});

	it('tells a window and its ends in words, the last day included', () => {
		const window = { from: Date.UTC(2012, 1, 1), to: Date.UTC(2014, 6, 1) };
		expect(windowWords(window)).toBe('1 February 2012 to 30 June 2014');
		expect([edgeWords(window, 'from'), edgeWords(window, 'to')]).toEqual(['1 Feb 2012', '30 June 2014']);
	});

	it('draws nothing for nothing, and at least a pixel for one record beside a million', () => {
		const heights = [...barsPath([1, 0, 1_000_000, 5], 3, 30, 50).matchAll(/v-([\d.]+)/g)].map(([, tall]) =>
			Number(tall)
		);
		expect(heights).toEqual([1, 50]);
	});
});
