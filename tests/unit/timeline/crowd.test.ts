// Lanes with more times than could be told apart as bars.
import { DAY } from '#core/basics/durations.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import type { TimeSpan } from '#core/time/span.ts';
import { stretchesOf } from '#core/time/stretch.ts';
import { wholeSpan } from '#lib/timeline/clusters.ts';
import { crowded, crowdOf, itemsIn } from '#lib/timeline/crowd.ts';
import { drawLanes, stopsOf } from '#lib/timeline/drawn-lanes.ts';
import type { Item } from '#lib/timeline/items.ts';
import type { Lane } from '#lib/timeline/lane.ts';
import { lanesOf } from '#lib/timeline/lanes.ts';
import { timeScale } from '#lib/timeline/scale.ts';
import { makeDossier } from '../../bench/index/dossier.ts';

const start = Date.UTC(2020, 0, 1);
const year = { from: start, to: start + 366 * DAY };
const scale = timeScale(year, 900);

const on = (day: number, id = `r${day}`): Item[] => {
	const edtf = new Date(start + day * DAY).toISOString().slice(0, 10);
	return stretchesOf(edtf).map((stretch) => ({ form: 'event', id, edtf, stretch, hollow: null, hedge: null }));
};
const days = (count: number, from = 0) => Array.from({ length: count }, (_, n) => on(from + n)).flat();
const laneOf = (id: string, items: readonly Item[]): Lane => ({
	id,
	name: id,
	letter: null,
	beside: null,
	items,
	undated: []
});
const draw = (...lanes: Lane[]) => drawLanes(lanes, scale, 'beside', false, new Map());

describe('a lane', () => {
	it('of few times has bars, one of very many is a crowd', () => {
		const [few, many] = draw(laneOf('few', days(20)), laneOf('many', days(300)));
		expect([few?.crowd, few?.bars.length]).toEqual([null, 20]);
		expect([many?.bars.length, many?.crowd?.cells.length]).toEqual([0, 31]);
	});
	it('of thousands of records at a few times has bars: they can be told apart', () => {
		const items = Array.from({ length: 3000 }, (_, n) => on(n % 30, `r${n}`)).flat();
		expect(draw(laneOf('one', items))[0]?.bars).toHaveLength(30);
	});
	it('becomes bars again where the window holds few of its times', () => {
		const near = timeScale({ from: start, to: start + 30 * DAY }, 900);
		const [lane] = drawLanes([laneOf('many', days(300))], near, 'beside', false, new Map());
		expect([lane?.crowd, lane?.bars.length]).toEqual([null, 30]);
	});
});

describe('thousands of events', () => {
	const dossier = makeDossier(3000);
	const catalogue = new Catalogue(dossier);
	const drawn = (filter: Partial<Filter>, narrow?: TimeSpan) => {
		const shown = show(catalogue, { ...NO_FILTER, ...filter });
		const lanes = lanesOf('source', { catalogue, shown, letters: new Map() });
		const whole = wholeSpan(lanes.flatMap(({ items }) => items.map(({ stretch }) => stretch)));
		if (!whole) throw new Error('nothing is dated');
		return drawLanes(lanes, timeScale(narrow ?? whole, 1100), 'beside', false, new Map());
	};
	const first = (lanes: ReturnType<typeof drawn>) => lanes.find(({ lane }) => lane.name === 'source 0');

	it('are fewer than a thousand things to press, and each is in a cell or a bar', () => {
		const lanes = drawn({});
		expect(first(lanes)?.crowd?.cells.length).toBeGreaterThan(5);
		expect(lanes.reduce((sum, lane) => sum + stopsOf(lane).length, 0)).toBeLessThan(1000);
		const held = lanes.flatMap(({ bars, crowd }) => [
			...bars.flatMap(({ bar }) => bar.ids),
			...(crowd?.cells ?? []).flatMap(({ ids }) => ids)
		]);
		expect(new Set(held).size).toBe(new Set(lanes.flatMap(({ lane }) => lane.items.map(({ id }) => id))).size);
	});

	it('have bars of their own once an actor is ticked', () => {
		const lane = first(drawn({ actors: ['actor-1'] }));
		expect(lane?.crowd).toBeNull();
		expect(lane?.bars.some(({ bar }) => bar.form === 'event' && bar.ids.length === 1)).toBe(true);
	});

	it('have bars of their own a few steps further in', () => {
		const lane = first(drawn({}));
		const [, , , , cell] = lane?.crowd?.cells ?? [];
		const near = first(drawn({}, cell?.span));
		expect(near?.crowd).toBeNull();
		expect(near?.bars.length).toBeGreaterThan(0);
	});
});

describe('which lanes are crowds', () => {
	it('is decided from the fullest down, until the rest can be told apart', () => {
		const lanes = [days(80), days(90), days(70), days(60), days(40)];
		// 340 bars are too many by 40; without the fullest there are 250.
		expect([...crowded(lanes)]).toEqual([1]);
		expect([...crowded([days(80), days(90)])]).toEqual([]);
	});
});

describe('a crowd', () => {
	it('holds everything that is in view exactly once, in cells wide enough to be pressed, in order', () => {
		const items = fc.array(fc.tuple(fc.integer({ min: -20, max: 400 }), fc.integer({ min: 0, max: 50 })), {
			maxLength: 200
		});
		fc.assert(
			fc.property(items, fc.integer({ min: 1, max: 60 }), fc.boolean(), (given, crowds, touch) => {
				const all = given.flatMap(([day, id]) => on(day, `r${day}-${id}`));
				const seen = itemsIn(all, year);
				const { cells, bins } = crowdOf(seen, scale, crowds, touch);
				expect(cells.flatMap(({ ids }) => ids).toSorted()).toEqual([...new Set(seen.map(({ id }) => id))].toSorted());
				expect(bins.reduce((sum, { count }) => sum + count, 0)).toBe(seen.length);
				cells.forEach(({ left, right, span }, n) => {
					if (right < scale.width) expect(right - left).toBeGreaterThanOrEqual(touch ? 44 : 24);
					expect(span.from).toBeCloseTo(scale.time(left), 0);
					expect(left).toBeGreaterThanOrEqual(cells[n - 1]?.right ?? 0);
				});
				expect(cells.length * crowds).toBeLessThanOrEqual(600 + crowds);
			})
		);
	});
	it('is walked through by its cells', () => {
		const [lane] = draw(laneOf('many', days(300)));
		expect(lane && stopsOf(lane)).toBe(lane?.crowd?.cells);
	});
});
