// Spans, calendar steps and axes: what zooming, snapping and labelling keep.
import { DAY } from '#core/basics/durations.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	ceilTo,
	floorTo,
	roundTo,
	stepAfter,
	stepFor,
	stepLength,
	STEPS,
	type CalendarStep
} from '#core/time/calendar-step.ts';
import { timeScale } from '#lib/timeline/scale.ts';
import {
	clampSpan,
	holds,
	lengthOf,
	moveSpan,
	overlaps,
	sameSpan,
	SHORTEST,
	zoomSpan,
	type TimeSpan
} from '#core/time/span.ts';
import { axisOf } from '#lib/timeline/ticks.ts';

const at = (iso: string) => Date.parse(`${iso}Z`);
const iso = (time: number) => new Date(time).toISOString().slice(0, 16);
const step = fc.constantFrom(...STEPS.filter(({ count }) => count <= 1000));
const time = fc.integer({ min: at('0800-01-01T00:00'), max: at('2400-01-01T00:00') });
const span = fc
	.tuple(time, fc.integer({ min: SHORTEST, max: 1000 * 365 * DAY }))
	.map(([from, length]): TimeSpan => ({ from, to: from + length }));
const limits: TimeSpan = { from: at('0700-01-01T00:00'), to: at('3500-01-01T00:00') };

describe('a span', () => {
	it('is kept within its limits, its length too where it fits', () => {
		fc.assert(
			fc.property(span, span, (one, around) => {
				const clamped = clampSpan(one, around);
				expect(clamped.from).toBeGreaterThanOrEqual(around.from);
				expect(clamped.to).toBeLessThanOrEqual(around.to);
				expect(lengthOf(clamped)).toBe(Math.min(lengthOf(one), lengthOf(around)));
			})
		);
	});

	it('is zoomed around a time that keeps its place', () => {
		fc.assert(
			fc.property(
				span,
				fc.double({ min: 0.1, max: 4, noNaN: true }),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(one, factor, share) => {
					const anchor = one.from + share * lengthOf(one);
					const zoomed = zoomSpan(one, factor, anchor, limits);
					// Where a limit or the least length was not met.
					if (zoomed.from === limits.from || zoomed.to === limits.to || one.from < limits.from || one.to > limits.to)
						return;
					expect((anchor - zoomed.from) / lengthOf(zoomed)).toBeCloseTo(share, 4);
				}
			)
		);
	});

	it('is never zoomed under ten minutes, nor beyond its limits', () => {
		const day = { from: at('2014-12-16T00:00'), to: at('2014-12-17T00:00') };
		expect(lengthOf(zoomSpan(day, 1e-9, day.from, limits))).toBe(SHORTEST);
		expect(zoomSpan(day, 1e9, day.from, limits)).toEqual(limits);
	});

	it('stops at the edge when it is moved', () => {
		const day = { from: at('2014-12-16T00:00'), to: at('2014-12-17T00:00') };
		expect(moveSpan(day, 1e18, limits)).toEqual({ from: limits.to - DAY, to: limits.to });
		expect(moveSpan(day, 3 * DAY, limits)).toEqual({ from: day.from + 3 * DAY, to: day.to + 3 * DAY });
	});

	it('is the same as one with the same ends, and nothing is the same as nothing', () => {
		const day = { from: 0, to: DAY };
		expect(sameSpan(day, { ...day })).toBe(true);
		expect(sameSpan(day, { from: 1, to: DAY })).toBe(false);
		expect(sameSpan(day, { from: 0, to: DAY + 1 })).toBe(false);
		expect([sameSpan(day, null), sameSpan(null, day), sameSpan(null, null)]).toEqual([false, false, true]);
	});

	it('holds another one up to its own ends, and shares no time with one that only touches it', () => {
		const day = { from: 0, to: DAY };
		expect([holds(day, day), holds(day, { from: -1, to: DAY }), holds(day, { from: 0, to: DAY + 1 })]).toEqual([
			true,
			false,
			false
		]);
		expect([
			overlaps(day, { from: DAY, to: 2 * DAY }),
			overlaps({ from: -DAY, to: 0 }, day),
			overlaps(day, { from: DAY - 1, to: DAY })
		]).toEqual([false, false, true]);
	});
});

describe('a step of the calendar', () => {
	it('is longer than the one before it, in milliseconds', () => {
		expect(stepLength({ unit: 'minute', count: 5 })).toBe(300_000);
		expect(stepLength({ unit: 'hour', count: 6 })).toBe(DAY / 4);
		expect(stepLength({ unit: 'month', count: 12 }) / stepLength({ unit: 'year', count: 1 })).toBeCloseTo(1, 3);
		const lengths = STEPS.map(stepLength);
		expect(lengths).toEqual(lengths.toSorted((a, b) => a - b));
	});

	it.each<{ step: CalendarStep; time: string; start: string; next: string }>([
		{
			step: { unit: 'minute', count: 5 },
			time: '2014-12-16T12:04',
			start: '2014-12-16T12:00',
			next: '2014-12-16T12:05'
		},
		{ step: { unit: 'hour', count: 6 }, time: '2014-12-16T12:04', start: '2014-12-16T12:00', next: '2014-12-16T18:00' },
		{ step: { unit: 'day', count: 1 }, time: '2014-12-31T23:59', start: '2014-12-31T00:00', next: '2015-01-01T00:00' },
		{ step: { unit: 'day', count: 7 }, time: '2014-12-16T12:04', start: '2014-12-15T00:00', next: '2014-12-22T00:00' },
		{
			step: { unit: 'month', count: 1 },
			time: '2016-02-29T12:00',
			start: '2016-02-01T00:00',
			next: '2016-03-01T00:00'
		},
		{
			step: { unit: 'month', count: 3 },
			time: '2014-12-16T12:04',
			start: '2014-10-01T00:00',
			next: '2015-01-01T00:00'
		},
		{
			step: { unit: 'year', count: 100 },
			time: '1066-10-14T00:00',
			start: '1000-01-01T00:00',
			next: '1100-01-01T00:00'
		}
	])('of $step.count $step.unit holds $time from $start to $next', ({ step, time, start, next }) => {
		expect(iso(floorTo(at(time), step))).toBe(start);
		expect(iso(stepAfter(at(time), step))).toBe(next);
	});

	it('begins at or before a time, ends after it, and follows the one before', () => {
		fc.assert(
			fc.property(time, step, (one, step) => {
				const [start, next] = [floorTo(one, step), stepAfter(one, step)];
				expect(start).toBeLessThanOrEqual(one);
				expect(next).toBeGreaterThan(one);
				expect(floorTo(start, step)).toBe(start);
				expect(floorTo(next - 1, step)).toBe(start);
				expect(stepAfter(next, step, -1)).toBe(start);
				expect([start, next]).toContain(roundTo(one, step));
				expect(ceilTo(start, step)).toBe(start);
			})
		);
	});

	it('is the shortest that leaves its lines wide enough apart', () => {
		fc.assert(
			fc.property(span, fc.integer({ min: 60, max: 2000 }), (one, width) => {
				const found = stepFor(lengthOf(one), width, 40);
				expect((stepLength(found) / lengthOf(one)) * width).toBeGreaterThan(39.9);
				const shorter = STEPS[STEPS.indexOf(found) - 1];
				if (shorter) expect((stepLength(shorter) / lengthOf(one)) * width).toBeLessThan(40);
			})
		);
	});
});

describe('an axis', () => {
	it('finds the time of a pixel that it gave for a time', () => {
		fc.assert(
			fc.property(span, time, fc.integer({ min: 50, max: 3000 }), (one, when, width) => {
				const { x, time } = timeScale(one, width);
				expect(Math.abs(x(time(x(when))) - x(when))).toBeLessThan(1e-6 * Math.max(1, Math.abs(x(when))));
			})
		);
	});

	it('has lines in order within the span, and labels in view that do not cover each other', () => {
		fc.assert(
			fc.property(span, fc.integer({ min: 120, max: 1600 }), fc.boolean(), (one, width, year) => {
				const { ticks, labels } = axisOf(timeScale(one, width), 'lanes', year);
				for (const [index, { at }] of ticks.entries()) {
					expect(at).toBeGreaterThanOrEqual(one.from);
					expect(at).toBeLessThanOrEqual(one.to);
					const before = ticks[index - 1];
					if (before) expect(at).toBeGreaterThan(before.at);
				}
				expect(labels.length).toBeGreaterThan(0);
				for (const [index, { x, width: wide }] of labels.entries()) {
					expect(x).toBeGreaterThanOrEqual(0);
					expect(x + wide).toBeLessThanOrEqual(width);
					const before = labels[index - 1];
					if (before) expect(x).toBeGreaterThan(before.x + before.width);
				}
			}),
			{ numRuns: 300 }
		);
	});

	it.each<{ name: string; from: string; to: string; year: boolean; labels: string[] }>([
		{
			name: 'days and hours',
			from: '2014-12-16T00:00',
			to: '2014-12-19T00:00',
			year: false,
			labels: ['16 December', '12:00', '18:00', '17 December', '12:00', '18:00', '18 December', '12:00', '18:00']
		},
		{
			name: 'minutes, with the day they belong to',
			from: '2014-12-16T11:58',
			to: '2014-12-16T12:10',
			year: false,
			labels: ['16 December', '12:00', '12:01', '12:02', '12:03', '12:04', '12:05', '12:06', '12:07', '12:08', '12:09']
		},
		{
			name: 'months over the turn of a year',
			from: '2014-10-01T00:00',
			to: '2015-04-01T00:00',
			year: true,
			labels: ['Oct 2014', 'Nov', 'Dec', 'Jan 2015', 'Feb', 'Mar']
		},
		{
			name: 'centuries',
			from: '1050-01-01T00:00',
			to: '2000-01-01T00:00',
			year: true,
			labels: ['1100', '1200', '1300', '1400', '1500', '1600', '1700', '1800', '1900']
		}
	])('of $name tells $labels', ({ from, to, year, labels }) => {
		const axis = axisOf(timeScale({ from: at(from), to: at(to) }, 560), 'lanes', year);
		expect(axis.labels.map(({ text }) => text)).toEqual(labels);
	});
});
