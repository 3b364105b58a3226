// Groups for the map: each shown row that has a place is in one cell, whatever the filter, level and box.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '#core/index/columns/build.ts';
import { STEPS_PER_DEGREE, UNPLACED, type Columns } from '#core/index/columns/columns.ts';
import { columnAt, FINEST_LEVEL, Grid, rowAt, type Box } from '#core/index/columns/grid.ts';
import { arbitraryRows } from './arbitrary-rows.ts';

const degrees = ({ lon, lat }: Columns, row: number): [number, number] => [
	(lon[row] ?? 0) / STEPS_PER_DEGREE,
	(lat[row] ?? 0) / STEPS_PER_DEGREE
];
const placed = (columns: Columns) =>
	Array.from({ length: columns.rows }, (_, row) => row).filter((row) => columns.lon[row] !== UNPLACED);

const arbitraryBox: fc.Arbitrary<Box> = fc
	.tuple(
		fc.double({ min: -180, max: 180, noNaN: true }),
		fc.double({ min: -180, max: 180, noNaN: true }),
		fc.double({ min: -90, max: 90, noNaN: true }),
		fc.double({ min: -90, max: 90, noNaN: true })
	)
	.map(([west, east, a, b]) => ({ west, east, south: Math.min(a, b), north: Math.max(a, b) }));

function isIn([x, y]: readonly [number, number], { west, east, south, north }: Box): boolean {
	const across = west <= east ? x >= west && x <= east : x >= west || x <= east;
	return across && y >= south && y <= north;
}

/** Cells by brute force: "x/y" → how many shown rows. */
function cells(columns: Columns, mask: Uint8Array, level: number): Map<string, number> {
	const shift = FINEST_LEVEL - level;
	const counts = new Map<string, number>();
	for (const row of placed(columns)) {
		if (mask[row] !== 0) continue;
		const [lon, lat] = degrees(columns, row);
		const cell = `${columnAt(lon) >>> shift}/${rowAt(lat) >>> shift}`;
		counts.set(cell, (counts.get(cell) ?? 0) + 1);
	}
	return counts;
}

const columnsAndMask = arbitraryRows.chain((rows) => {
	const { columns } = columnsOf(rows);
	const mask = fc.uint8Array({ minLength: columns.rows, maxLength: columns.rows, max: 2, size: 'max' });
	return mask.map((bits) => ({ columns, mask: bits }));
});

describe('the grid', () => {
	it('counts the shown rows of every cell as looking at each row does, at every level', () => {
		fc.assert(
			fc.property(columnsAndMask, fc.integer({ min: 0, max: FINEST_LEVEL }), ({ columns, mask }, level) => {
				const { x, y, counts, rows } = new Grid(columns).groups(mask, level);
				expect(new Map([...counts].map((count, n) => [`${x[n]}/${y[n]}`, count]))).toEqual(cells(columns, mask, level));
				for (const [n, row] of rows.entries()) {
					const [lon, lat] = degrees(columns, row);
					const shift = FINEST_LEVEL - level;
					expect([mask[row], columnAt(lon) >>> shift, rowAt(lat) >>> shift]).toEqual([0, x[n], y[n]]);
				}
			}),
			{ numRuns: 60 }
		);
	});

	it('tell where along the curve the rows of each cell are', () => {
		fc.assert(
			fc.property(columnsAndMask, fc.integer({ min: 0, max: FINEST_LEVEL }), ({ columns, mask }, level) => {
				const grid = new Grid(columns);
				const { counts, firsts, ends } = grid.groups(mask, level);
				for (const [n, count] of counts.entries())
					expect(grid.order.subarray(firsts[n], ends[n]).filter((row) => mask[row] === 0)).toHaveLength(count);
			}),
			{ numRuns: 60 }
		);
	});

	it('with a box gives the cells that hold a row in it, each whole, date line or not', () => {
		fc.assert(
			fc.property(
				columnsAndMask,
				fc.integer({ min: 0, max: FINEST_LEVEL }),
				arbitraryBox,
				({ columns, mask }, level, box) => {
					const grid = new Grid(columns);
					const { x, y, counts } = grid.groups(mask, level, box);
					const given = new Map([...counts].map((count, n) => [`${x[n]}/${y[n]}`, count]));
					const all = cells(columns, mask, level);
					for (const [cell, count] of given) expect(count).toBe(all.get(cell));
					const shift = FINEST_LEVEL - level;
					for (const row of placed(columns)) {
						const [lon, lat] = degrees(columns, row);
						if (mask[row] === 0 && isIn([lon, lat], box))
							expect(given.has(`${columnAt(lon) >>> shift}/${rowAt(lat) >>> shift}`)).toBe(true);
					}
				}
			),
			{ numRuns: 60 }
		);
	});

	it('finds the rows inside a box', () => {
		fc.assert(
			fc.property(arbitraryRows, arbitraryBox, (rows, box) => {
				const { columns } = columnsOf(rows);
				const expected = placed(columns).filter((row) => isIn(degrees(columns, row), box));
				expect([...new Grid(columns).rowsIn(box)].sort((a, b) => a - b)).toEqual(expected);
			}),
			{ numRuns: 60 }
		);
	});

	it.each([
		{ lon: -180, lat: 90, cell: [0, 0] },
		{ lon: 0, lat: 0, cell: [32_768, 32_768] },
		{ lon: 180, lat: -90, cell: [65_535, 65_535] }
	])('has $lon, $lat in cell $cell of the finest level', ({ lon, lat, cell }) => {
		expect([columnAt(lon), rowAt(lat)]).toEqual(cell);
	});

	it('refuses a level that is none', () => {
		const grid = new Grid(columnsOf([]).columns);
		expect(() => grid.groups(new Uint8Array(0), 17)).toThrow('from 0 to 16; 17 is none');
	});
});
