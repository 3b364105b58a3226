// Any places in any view: never too many marks, each place in one, and the counts add up.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { marksOfTable } from '#core/marks/group.ts';
import { project } from '#core/geo/mercator.ts';
import { STEPS_PER_DEGREE } from '#core/index/columns/columns.ts';
import { signsOfPlace } from '#core/marks/forms.ts';
import type { MarkPlace, MarkTable, MarkView, ShownAt } from '#core/marks/types.ts';
import { radiusScale } from '#lib/state/radius-scale.ts';
import { groupedAt, place } from './places.ts';

const MOST_MARKS = 400;
const PRECISIONS = ['site', 'settlement', 'admin2', 'region', 'country'] as const;

/** What random places are made of; the places themselves would fill pages where a property fails. */
const sets = fc.record({
	size: fc.integer({ min: 0, max: 1000 }),
	seed: fc.integer({ min: 1, max: 2 ** 31 - 1 }),
	spread: fc.constantFrom(0.001, 0.5, 20, 340),
	precision: fc.option(fc.constantFrom(...PRECISIONS), { nil: null })
});

/** Places, some of which share records. */
function placesOf({
	size,
	seed,
	spread,
	precision
}: typeof sets extends fc.Arbitrary<infer T> ? T : never): MarkPlace[] {
	const random = randomOf(seed);
	return Array.from({ length: size }, (_, n) => {
		const records = Array.from({ length: 1 + Math.floor(random() * 4) }, () => `r${Math.floor(random() * size * 3)}`);
		return place(`p${n}`, (random() - 0.5) * spread, (random() - 0.5) * Math.min(160, spread), [...new Set(records)], {
			precision: precision ?? PRECISIONS[Math.floor(random() * PRECISIONS.length)] ?? 'site',
			radius: random() < 0.5 ? Math.floor(random() * 300_000) + 1 : null
		});
	});
}

const views: fc.Arbitrary<MarkView> = fc.record({
	lon: fc.double({ min: -180, max: 180, noNaN: true }),
	lat: fc.double({ min: -60, max: 60, noNaN: true }),
	zoom: fc.double({ min: 0.5, max: 17, noNaN: true }),
	width: fc.integer({ min: 200, max: 3840 }),
	height: fc.integer({ min: 200, max: 2160 }),
	narrow: fc.boolean(),
	wanted: fc.constant([])
});

describe('the marks of any places in any view', () => {
	it(
		'are a few hundred at most, hold each place in view once, and count each record of a mark once',
		{ timeout: 30_000 },
		() => {
			fc.assert(
				fc.property(sets, views, (made, view) => {
					const places = placesOf(made);
					const { marks } = groupedAt(places, view, 4);
					expect(marks.length).toBeLessThanOrEqual(MOST_MARKS);
					const listed = marks.flatMap((mark) => mark.places.map(({ id }) => id));
					const here = new Set(listed);
					expect(here.size).toBe(listed.length);
					expect(places.filter((one) => !here.has(one.id) && isDrawn(one) && inWindow(one, view))).toEqual([]);
					const counted = marks.map((mark) => new Set(mark.places.flatMap(({ records }) => records)).size);
					expect(marks.map(({ count, more }) => count + more)).toEqual(counted);
				}),
				{ numRuns: 20 }
			);
		}
	);

	it('of a table have as many places as those of a list, which alone lists each', { timeout: 30_000 }, () => {
		fc.assert(
			fc.property(sets, views, (made, view) => {
				const points = placesOf(made).map((one) => ({ ...one, precision: 'site' as const, radius: null }));
				const { marks } = marksOfTable(...tableOfPoints(points), view, (most) => radiusScale(most, view.narrow), 4);
				expect(marks.length).toBeLessThanOrEqual(MOST_MARKS);
				const all = groupedAt(points, view, 4).marks.reduce((sum, mark) => sum + mark.places.length, 0);
				expect(marks.reduce((sum, mark) => sum + mark.places.length + mark.more, 0)).toBe(all);
				const whole = marks.filter(({ more }) => more === 0);
				const counted = whole.map((mark) => new Set(mark.places.flatMap(({ records }) => records)).size);
				expect(whole.map(({ count }) => count)).toEqual(counted);
				expect(marks.filter((mark) => mark.places.length > 200 || mark.places[0]?.id !== mark.key)).toEqual([]);
			}),
			{ numRuns: 20 }
		);
	});

	it('list a place that is wanted, however many stand at its mark', () => {
		const crowd = Array.from({ length: 5000 }, (_, n) => place(`p${n}`, n / 1e6, 0, n < 1000 ? 2 : 1));
		const [table, shown] = tableOfPoints(crowd);
		const view = { lon: 0, lat: 0, zoom: 3, width: 800, height: 600, narrow: false, wanted: ['p4999'] };
		const [mark, ...others] = marksOfTable(table, shown, view, (most) => radiusScale(most, false), 2).marks;
		expect(others).toEqual([]);
		expect(mark?.places.some(({ id }) => id === 'p4999')).toBe(true);
		expect([mark?.count, (mark?.places.length ?? 0) + (mark?.more ?? 0)]).toEqual([6000, 5000]);
		expect(mark?.places.filter(({ count }) => count === 2).length).toBe(200);
	});

	it('tell of a dispute and of what happened at places that they do not list', () => {
		const crowd = Array.from({ length: 5000 }, (_, n) =>
			place(`p${n}`, n / 1e6, 0, n < 1000 ? 2 : 1, { hollow: n !== 4998, dispute: n === 4999 ? 'conflict' : null })
		);
		const view = { lon: 0, lat: 0, zoom: 3, width: 800, height: 600, narrow: false, wanted: [] };
		const marksOf = (places: readonly MarkPlace[]) =>
			marksOfTable(...tableOfPoints(places), view, (most) => radiusScale(most, false), 2).marks;
		const [mark] = marksOf(crowd);
		expect(mark?.places.some(({ dispute, hollow }) => dispute !== null || !hollow)).toBe(false);
		expect([mark?.dispute, mark?.hollow]).toEqual(['conflict', false]);
		const [without] = marksOf(crowd.slice(0, 4998));
		expect([without?.dispute, without?.hollow]).toEqual([null, true]);
	});

	it('hold an area whose ring reaches into the view from outside, and nothing that does not', () => {
		const far = Array.from({ length: 300 }, (_, n) => place(`far${n}`, 40 + n / 100, 0, 1));
		const ring = place('ring', 12, 0, 1, { precision: 'region', radius: 1_200_000 });
		const view = { lon: 0, lat: 0, zoom: 6, width: 800, height: 600, narrow: false, wanted: [] };
		expect(groupedAt([...far, ring], view, 1).marks.map(({ key }) => key)).toEqual(['ring']);
	});

	it('stand on both sides of the date line in one view', () => {
		const sides = Array.from({ length: 400 }, (_, n) => place(`p${n}`, n % 2 ? 179.5 : -179.5, (n % 20) / 10, 1));
		const view = { lon: 180, lat: 1, zoom: 8, width: 1000, height: 700, narrow: false, wanted: [] };
		const { marks } = groupedAt(sides, view, 1);
		expect(marks.reduce((sum, { count }) => sum + count, 0)).toBe(400);
		expect(new Set(marks.map(({ at: [lon] }) => Math.sign(lon))).size).toBe(2);
	});
});

function isDrawn({ precision, radius }: MarkPlace): boolean {
	return precision === 'site' || precision === 'settlement' || precision === 'country' || radius !== null;
}

function inWindow({ geometry }: MarkPlace, view: MarkView): boolean {
	if (geometry?.type !== 'Point') return false;
	const { x, y } = project(geometry.coordinates, view);
	return x >= 0 && y >= 0 && x <= view.width && y <= view.height;
}

/** Points as the columns of a large dossier have them. */
function tableOfPoints(places: readonly MarkPlace[]): [MarkTable, ShownAt] {
	const numbers = new Map(places.map(({ id }, n) => [id, n]));
	const at = (axis: 0 | 1) =>
		Int32Array.from(places, ({ geometry }) =>
			geometry?.type === 'Point' ? Math.round(geometry.coordinates[axis] * STEPS_PER_DEGREE) : 0
		);
	const byRecord = new Map<string, number[]>();
	places.forEach(({ records }, n) => {
		for (const id of records) byRecord.set(id, [...(byRecord.get(id) ?? []), n]);
	});
	const table: MarkTable = {
		size: places.length,
		lon: at(0),
		lat: at(1),
		place: (n) => places[n] ?? expect.unreachable(),
		numberOf: (id) => numbers.get(id) ?? null
	};
	return [
		table,
		{
			counts: places.map(({ count }) => count),
			shared: [...byRecord.values()].filter((all) => all.length > 1),
			signs: Uint8Array.from(places, signsOfPlace)
		}
	];
}

/** Numbers in [0, 1) by Park and Miller's generator. */
function randomOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}
