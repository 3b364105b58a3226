// How deep an archive goes.
import { describe, expect, it } from 'vitest';
import { DEEPEST_ZOOM, TileOrder, type Fullness } from '#core/tiles/tile-order.ts';
import { chooseZoom } from '#core/tiles/zooms.ts';
import { packed, row } from './made.ts';

const each = (of: (zoom: number) => Fullness) => Array.from({ length: DEEPEST_ZOOM + 1 }, (_, zoom) => of(zoom));

describe('the deepest zoom', () => {
	it.each([
		{
			what: 'few rows go all the way, so that they stand where they are',
			rows: 40,
			fullness: each((zoom) => ({ tiles: Math.min(40, 4 ** zoom), fullest: 40 })),
			zoom: 14
		},
		{
			what: 'a million spread evenly end where tiles are light and still few',
			rows: 1_000_000,
			fullness: each((zoom) => ({ tiles: Math.min(1_000_000, 4 ** zoom), fullest: Math.ceil(1_000_000 / 4 ** zoom) })),
			zoom: 8
		},
		{
			what: 'a crowded town is gone into until its tiles are light',
			rows: 1_000_000,
			fullness: each((zoom) => ({ tiles: 30_000 * zoom, fullest: Math.ceil(1_000_000 / 2 ** zoom) })),
			zoom: 8
		},
		{
			what: 'but no deeper than tiles have four rows on average',
			rows: 1_000_000,
			fullness: each((zoom) => ({ tiles: 60_000 * zoom, fullest: Math.ceil(1_000_000 / 2 ** zoom) })),
			zoom: 4
		},
		{
			what: 'rows on one spot are parted by no zoom and ask for none',
			rows: 1_000_000,
			fullness: each((zoom) => ({ tiles: 4 ** zoom, fullest: 300_000 })),
			zoom: 8
		}
	])('$what', ({ rows, fullness, zoom }) => {
		expect(chooseZoom(fullness, rows)).toBe(zoom);
	});

	it('is counted from the rows themselves', () => {
		const rows = [0, 0, 0, 90, 91].map((lon, n) => row({ id: `r${n}`, at: [lon, 10] }));
		const fullness = new TileOrder(packed(rows).columns).fullness();
		expect(fullness.slice(0, 3)).toEqual([
			{ tiles: 1, fullest: 5 },
			{ tiles: 1, fullest: 5 },
			{ tiles: 2, fullest: 3 }
		]);
		expect(fullness[14]).toEqual({ tiles: 3, fullest: 3 });
	});
});
