// Lanes, bars, rows and fades: what is drawn of a record, and where.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { sourcesWords } from '#core/words/sources.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { show } from '#core/records/shown.ts';
import { stretchesOf } from '#core/time/stretch.ts';
import { barsOf } from '#lib/timeline/bars.ts';
import { fadeStops, strengthAt } from '#lib/timeline/fade.ts';
import { outsideOf } from '#lib/timeline/fit.ts';
import type { Form, Item } from '#lib/timeline/items.ts';
import type { Lane } from '#lib/timeline/lane.ts';
import { lanesOf, type LaneMode } from '#lib/timeline/lanes.ts';
import { listedThings } from '#lib/timeline/listing.ts';
import { COARSE, FINE, layoutLane } from '#lib/timeline/layout.ts';
import { rowsOf } from '#lib/timeline/rows.ts';
import { timeScale } from '#lib/timeline/scale.ts';
import { barName } from '#lib/timeline/words.ts';
import { weir } from './weir.ts';

const at = (iso: string) => Date.parse(`${iso}Z`);
const days = { from: at('2020-05-01T00:00'), to: at('2020-05-04T00:00') };

function lanes(mode: LaneMode, filter: Partial<Filter> = {}): Lane[] {
	const catalogue = new Catalogue(weir());
	const shown = show(catalogue, { ...NO_FILTER, ...filter });
	return lanesOf(mode, { catalogue, shown, letters: new Map(catalogue.dossier.sources.map(({ id }) => [id, id])) });
}
const told = ({ name, items, undated }: Lane) => ({
	name,
	items: items.map(({ form, id, edtf }) => `${form} ${id} ${edtf}`),
	undated: undated.map(({ id }) => id)
});

describe('lanes by source', () => {
	const [paper, live, ...more] = lanes('source').map(told);

	it('show only what that source itself says about time', () => {
		expect(paper?.items).toEqual([
			'event flood 2020-05-01',
			'statement s-mayor 2020-05-02T10:00Z',
			'publication paper 2020-05-03'
		]);
		expect(live?.items).not.toContain('event flood 2020-05-01');
		expect(live?.undated).toContain('flood');
	});
	it('leave out a source that only lent a date to work the time out', () => {
		expect(paper?.items.join()).not.toContain('vigil');
		expect(live?.items).toContain('event vigil [2020-05-01..]');
	});
	it('hold a post in the page that prints it, and a caption of another publisher for itself', () => {
		expect(live?.items).toContain('statement s-post ../2020-05-02T12:00Z');
		expect(live?.items).toContain('publication post ../2020-05-02T12:00Z');
		expect(more.map(({ name }) => name)).toEqual(['A caption']);
		expect(more[0]?.items).toContain('statement s-caption 2019');
		expect(live?.items.join()).not.toContain('s-caption');
	});
	it('follow the filters', () => {
		expect(lanes('source', { sources: ['caption'] }).map(({ name }) => name)).toContain('A caption');
		expect(lanes('source', { kinds: ['direct'] }).flatMap(({ items }) => items.map(({ form }) => form))).not.toContain(
			'event'
		);
	});
});

describe('a dossier of very many sources', () => {
	it('has one lane for all of them, with every record, and one for what was published', () => {
		const dossier = weir();
		const [source] = dossier.sources;
		if (!source) throw new Error('no source');
		const more = Array.from({ length: 100 }, (_, n) => ({ ...source, id: `more-${n}` }));
		const catalogue = new Catalogue({ ...dossier, sources: [...dossier.sources, ...more] });
		const shown = show(catalogue, NO_FILTER);
		const all = lanesOf('source', { catalogue, shown, letters: new Map() });
		expect(all.map(({ name }) => name)).toEqual([sourcesWords(catalogue.dossier.sources), 'Publications']);
		const held = new Set([...(all[0]?.items ?? []), ...(all[0]?.undated ?? [])].map(({ id }) => id));
		expect(held.size).toBe(shown.records.length);
	});
});

describe('lanes by kind and by actor', () => {
	it.each(['kind', 'actor'] as const)('by %s hold every record, dated or not', (mode) => {
		const found = new Set(lanes(mode).flatMap(({ items, undated }) => [...items, ...undated].map(({ id }) => id)));
		for (const { id } of new Catalogue(weir()).records) expect(found).toContain(id);
	});
	it('by actor say of each event how the actor is named in it', () => {
		const dossier = weir();
		const named = (role: string, more: Partial<Claim>): Claim => ({
			id: `${role}-${more.about}`,
			about: 'flood',
			property: 'participant',
			value: { type: 'participant', actor: 'mayor', role },
			citations: [],
			...more
		});
		const claims = [
			...dossier.claims,
			named('victim', { certainty: 'alleged' }),
			named('organiser', { about: 'vigil', certainty: 'believed' })
		];
		const catalogue = new Catalogue({ ...dossier, claims });
		const made = lanesOf('actor', { catalogue, shown: show(catalogue, NO_FILTER), letters: new Map() });
		const lane = made.find(({ actor }) => actor === 'mayor') ?? expect.unreachable();
		const names = barsOf(lane.items).map((bar) => barName(bar, null));
		expect(names.filter((name) => name.includes('victim (alleged)')).length).toBeGreaterThan(0);
		expect(names.filter((name) => name.includes('organiser (believed)')).length).toBeGreaterThan(0);
		for (const { form, as } of lane.items) expect(as !== undefined).toBe(form === 'event');
		const listed = listedThings(['flood', 'vigil', 's-mayor'], catalogue, lane.actor);
		expect(listed.map(({ note }) => note.replace(/^.*; /, ''))).toEqual([
			expect.stringContaining('victim (alleged)'),
			expect.stringContaining('organiser (believed)'),
			''
		]);
	});
	it('by actor give those who act most a lane, and say of the rest that no actor is given', () => {
		const names = lanes('actor').map(({ name }) => name);
		expect(names[0]).toBe('Tove Ek');
		expect(names).toContain('No actor given');
		expect(names.at(-1)).toBe('Publications');
	});
});

const item = (edtf: string, form: Form = 'statement', id = edtf): Item[] =>
	stretchesOf(edtf).map((stretch) => ({ form, id, edtf, stretch, hollow: null, hedge: null }));

describe('bars', () => {
	it('merge what has the same time and form, and nothing else', () => {
		const items = [
			...item('2020-05-01', 'statement', 'a'),
			...item('2020-05-01', 'statement', 'b'),
			...item('2020-05-01', 'event', 'c')
		];
		expect(barsOf(items).map(({ form, ids }) => [form, ids])).toEqual([
			['statement', ['a', 'b']],
			['event', ['c']]
		]);
		expect(barsOf([...item('2020-05-01'), ...item('2020-05-01?'), ...item('2020-05-01~')])).toHaveLength(3);
	});

	it.each<[string, string]>([
		['2020-05-01', '1 statement, 1 May 2020'],
		['../2020-05-01T12:04Z', '1 statement, by 12:04 UTC on 1 May 2020'],
		['[2020-05-01..]', '1 statement, on or after 1 May 2020'],
		['2020-05-01~', '1 statement, about 1 May 2020'],
		['2020-05-01?', '1 statement, 1 May 2020, uncertain']
	])('of %s are called “%s”', (edtf, name) => {
		const [bar] = barsOf(item(edtf));
		expect(bar && barName(bar, null)).toBe(name);
	});
});

describe('rows', () => {
	it('hold nothing that covers anything else in them', () => {
		const extent = fc
			.tuple(fc.integer({ min: 0, max: 500 }), fc.integer({ min: 1, max: 200 }))
			.map(([left, wide]) => ({ left, right: left + wide }));
		fc.assert(
			fc.property(fc.array(extent, { maxLength: 40 }), (extents) => {
				const rows = rowsOf(extents);
				for (const [a, one] of extents.entries())
					for (const [b, other] of extents.entries())
						if (a < b && rows[a] === rows[b])
							expect(one.right <= other.left + 0.5 || other.right <= one.left + 0.5).toBe(true);
				// No row stays empty.
				expect(new Set(rows).size).toBe(rows.length === 0 ? 0 : Math.max(...rows) + 1);
			})
		);
	});
});

const moment = fc
	.integer({ min: -2, max: 5 })
	.map((day) => new Date(days.from + day * 86_400_000).toISOString().slice(0, 10));
const edtf = fc
	.tuple(moment, fc.constantFrom('', '~', '?', '/..', 'T12:04Z'), fc.boolean())
	.map(([day, end, by]) => (by && end === '' ? `../${day}` : `${day}${end}`));
const form = fc.constantFrom<Form>('statement', 'event', 'publication');

describe('the layout of a lane', () => {
	it('keeps bars of a row apart, in view, and as wide as their time', () => {
		const scale = timeScale(days, 540);
		fc.assert(
			fc.property(fc.array(fc.tuple(edtf, form), { maxLength: 25 }), fc.constantFrom(FINE, COARSE), (times, rhythm) => {
				const items = times.flatMap(([text, form], index) => item(text, form, `${index}`));
				const { bars, height } = layoutLane(barsOf(items), scale, rhythm);
				for (const { left, right, y, height: tall, hit } of bars) {
					expect(left).toBeGreaterThanOrEqual(-4);
					expect(right).toBeLessThanOrEqual(544);
					expect(y).toBeGreaterThanOrEqual(0);
					expect(y + tall).toBeLessThanOrEqual(height);
					expect(hit.right - hit.left).toBeGreaterThanOrEqual(24);
				}
				for (const [index, a] of bars.entries())
					for (const b of bars.slice(index + 1))
						if (a.y === b.y && a.shape === 'bar' && b.shape === 'bar')
							expect(a.right <= b.left + 3 || b.right <= a.left + 3).toBe(true);
			})
		);
	});

	it('leaves out what is out of view and says how much that is', () => {
		const items = [
			...item('2019', 'statement', 'early'),
			...item('2020-05-02', 'statement', 'now'),
			...item('2021', 'event', 'late')
		];
		expect(layoutLane(barsOf(items), timeScale(days, 540), FINE).bars.map(({ bar }) => bar.ids)).toEqual([['now']]);
		const { before, after } = outsideOf({ items }, days);
		expect([before?.ids, after?.ids]).toEqual([['early'], ['late']]);
	});

	it('draws a point in time as a pin from afar, and to its minute from near', () => {
		const bars = barsOf(item('2020-05-02T12:04Z'));
		expect(layoutLane(bars, timeScale(days, 540), FINE).bars[0]?.shape).toBe('pin');
		const near = { from: at('2020-05-02T12:00'), to: at('2020-05-02T12:10') };
		const [bar] = layoutLane(bars, timeScale(near, 540), FINE).bars;
		expect(bar).toMatchObject({ shape: 'bar', caps: { start: true, end: true } });
		expect((bar?.right ?? 0) - (bar?.left ?? 0)).toBeCloseTo(54);
	});

	it('gives no cap to an end that is out of view or not known', () => {
		const caps = (text: string) => layoutLane(barsOf(item(text)), timeScale(days, 540), FINE).bars[0]?.caps;
		expect(caps('2020-05-01')).toEqual({ start: true, end: true });
		expect(caps('2020')).toEqual({ start: false, end: false });
		expect(caps('2020-05-01/..')).toEqual({ start: true, end: false });
		expect(caps('../2020-05-02')).toEqual({ start: false, end: true });
		expect(caps('2020-05-02~')).toEqual({ start: false, end: false });
	});
});

describe('a fade', () => {
	const ends = (openStart: boolean, openEnd: boolean, approximate: boolean) => ({ openStart, openEnd, approximate });
	it.each<[string, ReturnType<typeof ends>, [number, number][]]>([
		[
			'of an open end takes its last 70 %',
			ends(false, true, false),
			[
				[0, 1],
				[0.3, 1],
				[0.65, 0.5],
				[1, 0]
			]
		],
		[
			'of a limit takes its first 70 %',
			ends(true, false, false),
			[
				[0, 0],
				[0.35, 0.5],
				[0.7, 1],
				[1, 1]
			]
		],
		[
			'of an approximate time takes a third at both ends',
			ends(false, false, true),
			[
				[0, 0],
				[1 / 3, 1],
				[2 / 3, 1],
				[1, 0]
			]
		],
		[
			'is none of a known time',
			ends(false, false, false),
			[
				[0, 1],
				[0.5, 1],
				[1, 1]
			]
		]
	])('%s', (_, end, strengths) => {
		for (const [share, strength] of strengths) expect(strengthAt(end, share)).toBeCloseTo(strength);
	});

	it('of a part is the part of the fade', () => {
		fc.assert(
			fc.property(
				fc.boolean(),
				fc.boolean(),
				fc.tuple(fc.double({ min: 0, max: 0.45, noNaN: true }), fc.double({ min: 0.55, max: 1, noNaN: true })),
				fc.double({ min: 0, max: 1, noNaN: true }),
				(start, approximate, [a, b], share) => {
					const end = ends(start, !start, approximate);
					const stops = fadeStops(end, a, b);
					if (!stops) throw new Error('no fade');
					expect(stops[0]?.opacity).toBeCloseTo(strengthAt(end, a));
					const after = stops.findIndex(({ offset }) => offset >= share);
					const [p, q] = [stops[Math.max(0, after - 1)], stops[after]];
					if (!p || !q || p === q) return;
					const drawn = p.opacity + ((q.opacity - p.opacity) * (share - p.offset)) / (q.offset - p.offset);
					expect(drawn).toBeCloseTo(strengthAt(end, a + share * (b - a)), 6);
				}
			)
		);
	});
});
