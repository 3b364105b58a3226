import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Grid } from '#core/index/columns/grid.ts';
import { cellSize, FEW_ROWS, groupsInView, levelAt } from '#lib/points/groups.ts';
import { placeGroups, radiusOf } from '#lib/points/placing.ts';
import { planeOffset } from '#lib/points/view-box.ts';
import { columnsAt } from './world.ts';

const WORLD = { lon: 0, lat: 0, zoom: 1, width: 1440, height: 900 };

/** More rows than are drawn one by one, round a middle. */
function crowd(lon: number, lat: number, spread: number, count = FEW_ROWS + 500): [number, number][] {
	return Array.from({ length: count }, (_, n) => {
		const east = lon + spread * Math.sin(n * 12.9898);
		return [east > 180 ? east - 360 : east, lat + spread * Math.sin(n * 78.233)];
	});
}

function inView(
	positions: readonly ([number, number] | null)[],
	camera = WORLD,
	hide: (row: number) => boolean = () => false
) {
	const columns = columnsAt(positions);
	const mask = Uint8Array.from(positions, (_, row) => (hide(row) ? 16 : 0));
	return groupsInView(new Grid(columns), columns, mask, camera);
}

describe('the level of the grid', () => {
	it('has cells of 36 to 72 px at any zoom until its finest', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 12.6, noNaN: true }), (zoom) => {
				const size = cellSize(levelAt(zoom), zoom);
				expect(size).toBeGreaterThanOrEqual(36);
				expect(size).toBeLessThanOrEqual(72.5);
			})
		);
	});

	it('ends at the finest and begins at the world', () => {
		expect([levelAt(-9), levelAt(22)]).toEqual([0, 16]);
	});
});

describe('groups of a view', () => {
	it('count every shown row once', () => {
		const positions = crowd(20, 10, 60, 9000);
		const { points, groups, count } = inView([...positions, null], WORLD, (row) => row % 3 === 0);
		expect(points).toBe(false);
		expect(groups.reduce((sum, group) => sum + group.count, 0)).toBe(6000);
		expect(count).toBe(6000);
	});

	it('keep the scale they have without a filter', () => {
		const positions = crowd(20, 10, 60, 9000);
		const [whole, half] = [inView(positions), inView(positions, WORLD, (row) => row % 2 === 0)];
		expect(half.most).toBe(whole.most);
		expect(half.groups[0]?.count).toBeLessThan(half.most);
	});

	it('come from both sides of the date line', () => {
		const camera = { ...WORLD, lon: 180, zoom: 4 };
		const { groups } = inView(crowd(178, 0, 8), camera);
		expect(groups.some(({ x }) => x > 170) && groups.some(({ x }) => x < -170)).toBe(true);
		for (const { x, y } of groups) expect(Math.abs(planeOffset(x, y, camera).x)).toBeLessThan(1440);
	});

	it('have discs that never lie on each other', () => {
		const zoom = fc.double({ min: 0, max: 9, noNaN: true });
		const lon = fc.double({ min: -170, max: 170, noNaN: true });
		fc.assert(
			fc.property(zoom, lon, fc.double({ min: -60, max: 60, noNaN: true }), (zoom, lon, lat) => {
				const camera = { ...WORLD, lon, lat, zoom };
				const view = inView(crowd(lon, lat, 8 / 2 ** (zoom / 3)), camera);
				if (view.points) return;
				const middle = { project: at(camera), sees: () => true };
				const placed = placeGroups(view.groups, radiusOf(view), camera, middle);
				for (const [i, a] of placed.entries())
					for (const b of placed.slice(i + 1))
						expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(a.radius + b.radius);
			}),
			{ numRuns: 25 }
		);
	});
});

describe('single points', () => {
	it('are drawn where few rows are shown, however far away', () => {
		const view = inView(crowd(0, 0, 60, 9000), WORLD, (row) => row >= FEW_ROWS);
		expect(view.points).toBe(true);
	});

	it('are drawn from zoom 11 on, however many there are', () => {
		expect(inView(crowd(0, 0, 0.01), { ...WORLD, zoom: 11 }).points).toBe(true);
		expect(inView(crowd(0, 0, 0.01), { ...WORLD, zoom: 10.9 }).points).toBe(false);
	});

	it('tell of rows on one spot, those with most rows first, then the nearest the middle', () => {
		const view = inView(
			[
				[1, 1],
				[9, 9],
				[5, 5],
				[0.1, 0],
				[5, 5],
				[5, 5],
				[9, 9]
			],
			WORLD,
			(row) => row === 1
		);
		expect(view.groups.map(({ x, count }) => [x, count])).toEqual([
			[5, 3],
			[0.1, 1],
			[1, 1],
			[9, 1]
		]);
	});
});

/** The screen of a plane. */
function at(camera: typeof WORLD) {
	return ([lon, lat]: [number, number]) => {
		const offset = planeOffset(lon, lat, camera);
		return { x: offset.x + camera.width / 2, y: offset.y + camera.height / 2 };
	};
}
