// Going through time: clusters, the brush, playing, the frame on the whole span.
import { DAY } from '#core/basics/durations.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stretchesOf } from '#core/time/stretch.ts';
import { brushed, edgeStepped, windowStepped, withEdge } from '#core/time/brush.ts';
import { floorTo, stepAfter, STEPS, type CalendarStep } from '#core/time/calendar-step.ts';
import { clustersOf, densest, roomFor, wholeSpan } from '#lib/timeline/clusters.ts';
import { frameOf, freeStops, LEAST_FRAME, withFocusEdge } from '#lib/timeline/frame.ts';
import { binsOf } from '#lib/timeline/histogram.ts';
import { playedStep, playStep } from '#lib/timeline/play.ts';
import { timeScale } from '#lib/timeline/scale.ts';
import { holds, lengthOf, overlaps, SHORTEST, type TimeSpan } from '#core/time/span.ts';
import { lengthWords, spanWords, windowWords } from '#lib/timeline/words.ts';

const at = (iso: string) => Date.parse(`${iso}Z`);
const days = (from: string, to: string): TimeSpan => ({ from: at(`${from}T00:00`), to: at(`${to}T00:00`) });
const iso = ({ from, to }: TimeSpan) => [from, to].map((time) => new Date(time).toISOString().slice(0, 16)).join(' – ');
const times = (...texts: string[]) => texts.flatMap(stretchesOf);

const time = fc.integer({ min: at('1000-01-01T00:00'), max: at('2100-01-01T00:00') });
const span = fc
	.tuple(time, fc.integer({ min: 60_000, max: 400 * DAY }))
	.map(([from, length]): TimeSpan => ({ from, to: from + length }));
const closed = span.map((one) => ({ ...one, openStart: false, openEnd: false }));
const step = fc.constantFrom(...STEPS.filter(({ count }) => count <= 100));

describe('clusters', () => {
	it('part May from December, and the fullest of them is where the timeline opens', () => {
		const found = clustersOf(times('2014-05-27', '2014-12-16', '../2014-12-16T12:04Z', '[2014-12-16..]', '2014-12-18'));
		expect(found.map(({ count }) => count)).toEqual([1, 4]);
		const most = densest(found);
		expect(most && iso(roomFor(most))).toBe('2014-12-16T00:00 – 2014-12-19T00:00');
	});
	it('are not bridged by a time that is as long as the break', () => {
		expect(clustersOf(times('2014', '2014-05-27', '2014-12-16'))).toHaveLength(2);
	});
	it('hold a long time that nothing else is near', () => {
		expect(clustersOf(times('1066', '2014-12-16')).map(({ count }) => count)).toEqual([1, 1]);
		expect(clustersOf(times('2014'))).toHaveLength(1);
	});
	it('keep the minutes of one day together, and one of them gets an hour to stand in', () => {
		expect(clustersOf(times('2014-12-16T12:04Z', '2014-12-16T18:30Z'))).toHaveLength(1);
		const [one] = clustersOf(times('2014-12-16T12:04Z'));
		expect(one && iso(roomFor(one))).toBe('2014-12-16T12:00 – 2014-12-16T13:00');
	});
	it('are none where nothing is dated', () => {
		expect(clustersOf([])).toEqual([]);
		expect(densest([])).toBeNull();
		expect(wholeSpan([])).toBeNull();
	});
	it('stand in order, apart, in the room made for them and in the whole', () => {
		fc.assert(
			fc.property(fc.array(closed, { minLength: 1, maxLength: 30 }), (all) => {
				const whole = wholeSpan(all);
				const found = clustersOf(all);
				if (!whole) throw new Error('nothing');
				for (const [index, cluster] of found.entries()) {
					expect(holds(roomFor(cluster), cluster)).toBe(true);
					expect(holds(whole, roomFor(cluster))).toBe(true);
					const next = found[index + 1];
					if (next) expect(next.from).toBeGreaterThanOrEqual(cluster.from);
				}
				for (const one of all) expect(found.some((cluster) => overlaps(cluster, one))).toBe(true);
			})
		);
	});
});

describe('a brush', () => {
	const hours: CalendarStep = { unit: 'hour', count: 6 };
	it('takes whole steps, those it touches', () => {
		expect(iso(brushed(at('2014-12-16T20:00'), at('2014-12-16T01:00'), hours))).toBe(
			'2014-12-16T00:00 – 2014-12-17T00:00'
		);
	});
	it('is a step long at least, holds both its times, and ends at steps', () => {
		fc.assert(
			fc.property(time, time, step, (a, b, step) => {
				const window = brushed(a, b, step);
				expect(window.from).toBeLessThanOrEqual(Math.min(a, b));
				expect(window.to).toBeGreaterThanOrEqual(Math.max(a, b));
				expect(stepAfter(window.from, step)).toBeLessThanOrEqual(window.to);
				for (const end of [window.from, window.to]) expect(floorTo(end, step)).toBe(end);
			})
		);
	});
	it('never closes, however its edges are moved', () => {
		const edge = fc.constantFrom('from' as const, 'to' as const);
		fc.assert(
			fc.property(span, edge, time, step, fc.constantFrom(1 as const, -1 as const), (one, edge, to, step, by) => {
				for (const moved of [withEdge(one, edge, to, step), edgeStepped(one, edge, by, step)]) {
					expect(moved.from).toBeLessThan(moved.to);
					expect(edge === 'from' ? moved.to : moved.from).toBe(edge === 'from' ? one.to : one.from);
				}
			})
		);
	});
	it('steps an edge to the next line of the axis, or back to the one it stands on', () => {
		const day: CalendarStep = { unit: 'day', count: 1 };
		const one = { from: at('2014-12-16T08:00'), to: at('2014-12-18T00:00') };
		expect(iso(edgeStepped(one, 'from', -1, day))).toBe('2014-12-16T00:00 – 2014-12-18T00:00');
		expect(iso(edgeStepped(one, 'from', 1, day))).toBe('2014-12-17T00:00 – 2014-12-18T00:00');
		expect(iso(edgeStepped(one, 'to', -1, day))).toBe('2014-12-16T08:00 – 2014-12-17T00:00');
		expect(iso(edgeStepped(one, 'to', 1, day))).toBe('2014-12-16T08:00 – 2014-12-19T00:00');
		const narrow = days('2014-12-16', '2014-12-17');
		expect(edgeStepped(narrow, 'from', 1, day)).toEqual(narrow);
		expect(edgeStepped(narrow, 'to', -1, day)).toEqual(narrow);
	});
	it('keeps its length when it is moved on and back, and its months whole', () => {
		const window = days('2014-01-01', '2014-02-01');
		const month: CalendarStep = { unit: 'month', count: 1 };
		expect(iso(windowStepped(window, 1, month))).toBe('2014-02-01T00:00 – 2014-03-01T00:00');
		fc.assert(
			fc.property(time, time, step, (a, b, step) => {
				const one = brushed(a, b, step);
				expect(windowStepped(windowStepped(one, 1, step), -1, step)).toEqual(one);
			})
		);
	});
});

describe('a window that is no whole months', () => {
	const month: CalendarStep = { unit: 'month', count: 1 };
	it.each([
		['ends within one', '2014-01-01', '2014-02-15', '2014-02-01T00:00 – 2014-03-18T00:00'],
		['begins within one', '2014-01-15', '2014-03-01', '2014-02-01T00:00 – 2014-03-18T00:00']
	])('keeps its length where it %s', (_, from, to, moved) => {
		expect(iso(windowStepped(days(from, to), 1, month))).toBe(moved);
	});
});

describe('playing', () => {
	const dated = [days('2014-05-27', '2014-05-28'), days('2014-12-16', '2014-12-17'), days('2014-12-18', '2014-12-19')];
	const day: CalendarStep = { unit: 'day', count: 1 };
	const played = (from: TimeSpan | null, by: 1 | -1) => {
		const next = playStep(from, day, dated, by);
		return next && `${iso(next.window)}${next.skipped > 0 ? `, break of ${lengthWords(next.skipped)}` : ''}`;
	};
	it('begins with the first time, passes over empty months, and ends', () => {
		expect(played(null, 1)).toBe('2014-05-27T00:00 – 2014-05-28T00:00');
		expect(played(days('2014-05-27', '2014-05-28'), 1)).toBe('2014-12-16T00:00 – 2014-12-17T00:00, break of 7 months');
		expect(played(days('2014-12-16', '2014-12-17'), 1)).toBe('2014-12-18T00:00 – 2014-12-19T00:00, break of 1 day');
		expect(played(days('2014-12-18', '2014-12-19'), 1)).toBeNull();
	});
	it('goes back the same way', () => {
		expect(played(null, -1)).toBe('2014-12-18T00:00 – 2014-12-19T00:00');
		expect(played(days('2014-12-16', '2014-12-17'), -1)).toBe('2014-05-27T00:00 – 2014-05-28T00:00, break of 7 months');
		expect(played(days('2014-05-27', '2014-05-28'), -1)).toBeNull();
	});
	it('comes to every time, in order, and never to an empty window', () => {
		fc.assert(
			fc.property(fc.array(span, { minLength: 1, maxLength: 6 }), (all) => {
				const year: CalendarStep = { unit: 'year', count: 1 };
				const seen = new Set<TimeSpan>();
				let window: TimeSpan | null = null;
				for (let count = 0; count < 2000; count += 1) {
					const next = playStep(window, year, all, 1);
					if (next === null) break;
					if (window) expect(next.window.from).toBeGreaterThanOrEqual(window.to);
					const here = next.window;
					const inside = all.filter((one) => overlaps(one, here));
					expect(inside.length).toBeGreaterThan(0);
					for (const one of inside) seen.add(one);
					window = here;
				}
				expect(seen.size).toBe(all.length);
			})
		);
	});
	it('takes days where days are in view, and hours where there is one day', () => {
		const hours: CalendarStep = { unit: 'hour', count: 3 };
		expect(playedStep(hours, days('2014-12-16', '2014-12-19'))).toEqual({ unit: 'day', count: 1 });
		expect(playedStep(hours, days('2014-12-16', '2014-12-17'))).toEqual(hours);
	});
});

describe('the frame on the whole span', () => {
	it('is in the axis and wide enough to be seen', () => {
		fc.assert(
			fc.property(span, span, fc.integer({ min: 60, max: 1500 }), (focus, whole, width) => {
				const { left, right } = frameOf(focus, timeScale(whole, width));
				expect(left).toBeGreaterThanOrEqual(-1e-6);
				expect(right).toBeLessThanOrEqual(width + 1e-6);
				if (overlaps(focus, whole) && holds(whole, focus))
					expect(right - left).toBeGreaterThanOrEqual(LEAST_FRAME - 1e-6);
			})
		);
	});
	it('never closes when an edge is dragged past the other', () => {
		const whole = days('2014-01-01', '2015-01-01');
		const focus = days('2014-12-16', '2014-12-19');
		for (const edge of ['from', 'to'] as const)
			for (const to of [whole.from - DAY, focus.from, focus.to, whole.to + DAY])
				expect(lengthOf(withFocusEdge(focus, edge, to, whole))).toBeGreaterThanOrEqual(SHORTEST);
	});
	it('has named stops that do not cover each other', () => {
		const stop = fc.record({ x: fc.integer({ min: 0, max: 500 }), width: fc.integer({ min: 20, max: 120 }) });
		fc.assert(
			fc.property(fc.array(stop, { maxLength: 12 }), (stops) => {
				const free = freeStops(stops, [{ left: 480, right: 500 }], 500);
				for (const [index, one] of free.entries()) {
					expect(one.left).toBeGreaterThanOrEqual(0);
					expect(one.left + one.width).toBeLessThanOrEqual(472);
					for (const other of free.slice(index + 1))
						expect(one.left + one.width <= other.left || other.left + other.width <= one.left).toBe(true);
				}
			})
		);
	});
	it('has bins that count every time once', () => {
		const items = times('2014-05-27', '2014-12-16', '2014-12-16').map((stretch, index) => ({
			form: 'event' as const,
			id: `${index}`,
			edtf: '',
			stretch,
			hollow: null,
			hedge: null
		}));
		const bins = binsOf(items, timeScale(days('2014-05-01', '2015-01-01'), 500), 3);
		expect(bins.map(({ count }) => count)).toEqual([1, 2]);
	});
});

describe('the words', () => {
	it.each<[TimeSpan, boolean, string]>([
		[days('2014-12-16', '2014-12-19'), false, '16–18 Dec'],
		[days('2014-12-16', '2014-12-19'), true, '16–18 Dec 2014'],
		[days('2014-05-27', '2014-05-28'), false, '27 May'],
		[days('2014-11-30', '2014-12-03'), false, '30 Nov – 2 Dec'],
		[days('2014-12-30', '2015-01-02'), false, '30 Dec 2014 – 1 Jan 2015'],
		[days('2014-05-01', '2015-01-01'), true, 'May – Dec 2014'],
		[days('1050-01-01', '2020-01-01'), false, '1050–2019'],
		[{ from: at('2014-12-16T12:00'), to: at('2014-12-16T13:00') }, false, '16 Dec, 12:00–13:00']
	])('of a span, %#', (one, year, words) => {
		expect(spanWords(one, year)).toBe(words);
	});
	it.each<[TimeSpan, string]>([
		[days('2014-12-16', '2014-12-17'), '16 Dec 2014, 00:00 – 17 Dec, 00:00 UTC'],
		[days('2014-12-31', '2015-01-01'), '31 Dec 2014, 00:00 – 1 Jan 2015, 00:00 UTC'],
		[{ from: at('2014-12-16T06:00'), to: at('2014-12-16T12:00') }, '16 Dec 2014, 06:00 – 12:00 UTC']
	])('of a chosen window, %#', (one, words) => {
		expect(windowWords(one)).toBe(words);
	});
	it.each<[number, string]>([
		[201 * DAY, '7 months'],
		[3 * DAY, '3 days'],
		[5 * 3_600_000, '5 hours'],
		[948 * 365.2425 * DAY, '948 years'],
		[60_000, '1 minute']
	])('of a break of %d ms', (length, words) => {
		expect(lengthWords(length)).toBe(words);
	});
});
