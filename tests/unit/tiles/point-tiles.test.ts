// Archives of points hold every row, at every zoom.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { UNPLACED } from '#core/index/columns/columns.ts';
import { readPointsMetadata } from '#core/tiles/metadata.ts';
import { PointTiles } from '#core/tiles/point-tiles.ts';
import { archiveOf, marksOf, packed, reader, row, type ReadMark } from './made.ts';

const DEEPEST = 3;

/** Places drawn from few, so that some rows share one, on the edges of tiles and of the world too. */
const at = fc.oneof(
	fc.constantFrom<[number, number]>([0, 0], [180, 0], [-180, 10], [179.999999, -90], [45, 66.51326], [-90, 90]),
	fc.tuple(fc.integer({ min: -180, max: 180 }), fc.integer({ min: -90, max: 90 })),
	fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -85, max: 85, noNaN: true }))
);
const rows = fc
	.array(
		fc.record({
			at: fc.option(at, { nil: null, freq: 8 }),
			kind: fc.constantFrom('attack', 'siege', 'vote'),
			precision: fc.constantFrom('site', 'near', 'country', 'unknown', 'admin1')
		}),
		{ minLength: 1, maxLength: 60 }
	)
	.filter((given) => given.some(({ at }) => at !== null))
	.map((given) => given.map((one, n) => row({ id: `r${n}`, ...one })));

const countOf = ({ properties }: ReadMark) => Number(properties.count ?? 1);
const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0);

describe('an archive of points', () => {
	it('has every placed row in exactly one tile of the deepest zoom, as a mark of its own', async () => {
		await fc.assert(
			fc.asyncProperty(rows, async (given) => {
				const { columns, ids, ...rest } = packed(given);
				const marks = await marksOf(reader(archiveOf({ columns, ids, ...rest }, DEEPEST)), DEEPEST);
				const placed = Array.from(columns.lon.keys()).filter((n) => columns.lon[n] !== UNPLACED);
				expect(marks.map(({ id }) => id).sort((a = 0, b = 0) => a - b)).toEqual(placed);
				expect(marks.map(({ properties }) => properties.id).sort()).toEqual(placed.map((n) => ids?.at(n)).sort());
			}),
			{ numRuns: 30 }
		);
	});

	it('counts every placed row once at every zoom, by kind and by how exactly it is known', async () => {
		await fc.assert(
			fc.asyncProperty(rows, async (given) => {
				const archive = reader(archiveOf(packed(given), DEEPEST));
				const placed = given.filter((one) => one.at !== null);
				for (let zoom = 0; zoom <= DEEPEST; zoom++) {
					const marks = await marksOf(archive, zoom);
					expect(sum(marks.map(countOf))).toBe(placed.length);
					for (const kind of ['attack', 'siege', 'vote']) {
						const told = marks.map(({ properties }) =>
							'count' in properties ? Number(properties[`kind:${kind}`] ?? 0) : Number(properties.kind === kind)
						);
						expect(sum(told)).toBe(placed.filter(({ values }) => values.kinds[0] === kind).length);
					}
					const countries = marks.filter(({ properties }) => properties.form === 'country');
					expect(sum(countries.map(countOf))).toBe(
						placed.filter(({ values }) => values.precisions[0] === 'country').length
					);
				}
			}),
			{ numRuns: 15 }
		);
	});

	it('puts every mark inside its tile, where MapLibre would leave out one on the far edge', async () => {
		await fc.assert(
			fc.asyncProperty(rows, async (given) => {
				for (const { steps } of await marksOf(reader(archiveOf(packed(given), 2)), 1)) {
					expect(Math.min(steps.x, steps.y)).toBeGreaterThanOrEqual(0);
					expect(Math.max(steps.x, steps.y)).toBeLessThanOrEqual(8191);
				}
			}),
			{ numRuns: 15 }
		);
	});

	it('draws a row where it stands, to a step of its tile', async () => {
		const archive = reader(archiveOf(packed([row({ id: 'a', at: [71.5374, 34.0047] })]), 4));
		const [mark] = await marksOf(archive, 4);
		expect(Math.abs((mark?.at[0] ?? 0) - 71.5374)).toBeLessThan(360 / 16 / 8192);
		expect(Math.abs((mark?.at[1] ?? 0) - 34.0047)).toBeLessThan(360 / 16 / 8192);
	});

	it('tells of a row its title, kind, precision, time and radius', async () => {
		const ides = Date.parse('-000044-03-15T11:00Z') / 60_000;
		const rows = packed([
			row({
				id: 'dam',
				title: 'The dam',
				kind: 'siege',
				precision: 'near',
				at: [10, 60],
				time: { from: ides, to: ides + 30 }
			})
		]);
		const [mark] = await marksOf(reader(archiveOf(rows, 0, Float32Array.of(5000))), 0);
		expect(mark).toMatchObject({ id: 0 });
		expect(mark?.properties).toEqual({
			id: 'dam',
			title: 'The dam',
			kind: 'siege',
			precision: 'near',
			form: 'area',
			lon: 10,
			lat: 60,
			from: '-000044-03-15T11:00Z',
			to: '-000044-03-15T11:30Z',
			radius: 5000,
			// At 60° north a metre is two metres of the equator.
			reach: Math.round((2 * 5000 * 1e9) / (2 * Math.PI * 6_378_137))
		});
	});

	it('groups rows near each other but never a spot with an area, and leaves one that is alone itself', async () => {
		const near = (id: string, precision: string) => row({ id, precision, at: [20.001, 40.001] });
		const rows = packed([
			near('a', 'site'),
			near('b', 'settlement'),
			near('c', 'country'),
			row({ id: 'd', at: [-60, 0] })
		]);
		const marks = await marksOf(reader(archiveOf(rows, 5)), 3);
		const told = marks.map(({ properties: { count, form, id } }) => ({ count, form, id }));
		expect(told).toHaveLength(3);
		expect(told).toContainEqual({ count: 2, form: 'point' });
		expect(told).toContainEqual({ form: 'country', id: 'c' });
		expect(told).toContainEqual({ form: 'point', id: 'd' });
	});

	it('says what it is, and how many rows stand nowhere', async () => {
		const archive = reader(archiveOf(packed([row({ id: 'a' }), row({ id: 'b' }), row({ id: 'c', at: null })]), 1));
		const { maxZoom } = await archive.getHeader();
		const about = readPointsMetadata(await archive.getMetadata(), maxZoom);
		expect(about).toEqual({ name: 'Made up', rows: 3, placed: 2, maxZoom: 1, most: [2, 1] });
	});

	it('is the same, byte for byte, when it is made again', () => {
		const rows = packed([row({ id: 'a' }), row({ id: 'b', at: [5, 5] })]);
		expect(archiveOf(rows)).toEqual(archiveOf(rows));
	});

	it('is refused where no row is on the map, and for a zoom that is none', () => {
		const made = (at: [number, number] | null, maxZoom?: number) => () =>
			new PointTiles({ ...packed([row({ id: 'a', at })]), radii: null, records: null }, maxZoom);
		expect(made(null)).toThrow('None of the rows stands on the map');
		expect(made([0, 0], 15)).toThrow('from 0 to 14; 15 is none');
	});
});
