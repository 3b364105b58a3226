// Which marks a view has: groups of cells with counts from afar, single points near by. Runs in the index's worker.
import { latitudeAt, mercatorX, mercatorY, worldSize } from '#core/geo/mercator.ts';
import { STEPS_PER_DEGREE, type Columns } from '#core/index/columns/columns.ts';
import { FINEST_LEVEL, type Grid, type Groups } from '#core/index/columns/grid.ts';
import { spotsOf } from './spots.ts';
import type { Group, PointCamera, ViewGroups } from './types.ts';
import { boxOf } from './view-box.ts';

/** Cells are as near to so many pixels as halving them allows: 36 to 72. */
const CELL = 51;
/** With so few shown rows in view they are drawn one by one, at any zoom. */
export const FEW_ROWS = 4000;
/** From this zoom on, points are drawn one by one however many there are. */
export const POINT_ZOOM = 11;
/** The most spots that are told of a view whose points are drawn by themselves: more than fit it side by side. */
const MOST_SPOTS = 2000;
/** Pixels: the largest radius of a disc that stands for records on one spot. */
const LARGEST_SPOT = 11;
/** About so many rows of a cell tell where its disc stands. */
const SAMPLE = 64;
/** Pixels that the largest disc stays inside its cell. */
const MARGIN = 2;

/** The level of the grid whose cells are 36 to 72 px wide at a zoom. */
export function levelAt(zoom: number): number {
	return Math.min(FINEST_LEVEL, Math.max(0, Math.round(zoom + Math.log2(512 / CELL))));
}

/** Pixels a cell of a level is wide. */
export function cellSize(level: number, zoom: number): number {
	return worldSize(zoom) / 2 ** level;
}

/** Where the marks of a view stand and what they count. `mask` has one byte a row, 0 = shown. */
export function groupsInView(
	grid: Grid,
	columns: Pick<Columns, 'rows' | 'lon' | 'lat'>,
	mask: Uint8Array,
	camera: PointCamera
): ViewGroups {
	const level = levelAt(camera.zoom);
	const box = boxOf(camera);
	const found = grid.groups(mask, level, box);
	const count = found.counts.reduce((sum, n) => sum + n, 0);
	if (camera.zoom >= POINT_ZOOM || count <= FEW_ROWS) {
		const groups = spotsOf(columns, shownRows(grid, found, mask, count), camera).slice(0, MOST_SPOTS);
		return { points: true, groups, most: groups[0]?.count ?? 0, largest: LARGEST_SPOT, count };
	}
	const everything = grid.groups(new Uint8Array(columns.rows), level, box);
	const size = cellSize(level, camera.zoom);
	const groups = Array.from(found.rows, (row, i): Group => {
		const cell = { x: found.x[i] ?? 0, y: found.y[i] ?? 0, size: 2 ** -level };
		const run = grid.order.subarray(found.firsts[i], found.ends[i]);
		return { ...insideCell(meanOf(columns, run, mask, row), cell, size), count: found.counts[i] ?? 0, row };
	});
	const most = everything.counts.reduce((largest, n) => Math.max(largest, n), 0);
	groups.sort((a, b) => b.count - a.count || a.row - b.row);
	return { points: false, groups, most, largest: largestRadius(size), count };
}

/** The radius in pixels that no disc in cells of a size exceeds, so that none leaves its cell. */
export function largestRadius(size: number): number {
	return Math.min(20, size / 2 - MARGIN);
}

/** The shown rows of some cells, `count` in all. */
function shownRows({ order }: Grid, { firsts, ends }: Groups, mask: Uint8Array, count: number): Uint32Array {
	const rows = new Uint32Array(count);
	let length = 0;
	for (const [cell, first] of firsts.entries())
		for (let i = first; i < (ends[cell] ?? 0); i++) {
			const row = order[i] ?? 0;
			if (mask[row] === 0) rows[length++] = row;
		}
	return rows;
}

/** The mean position of a cell's shown rows in degrees, from a sample evenly along the curve; `lead` is shown and always in it. */
function meanOf(
	{ lon, lat }: Pick<Columns, 'lon' | 'lat'>,
	run: Uint32Array,
	mask: Uint8Array,
	lead: number
): { x: number; y: number } {
	let [x, y, taken] = [lon[lead] ?? 0, lat[lead] ?? 0, 1];
	const step = Math.ceil(run.length / SAMPLE);
	for (let i = step >> 1; i < run.length; i += step) {
		const row = run[i] ?? 0;
		if (mask[row] !== 0) continue;
		x += lon[row] ?? 0;
		y += lat[row] ?? 0;
		taken++;
	}
	return { x: x / taken / STEPS_PER_DEGREE, y: y / taken / STEPS_PER_DEGREE };
}

/** As near to a position as the disc stays inside the cell, so that no disc lies on another. */
function insideCell(
	{ x, y }: { x: number; y: number },
	cell: { x: number; y: number; size: number },
	pixels: number
): { x: number; y: number } {
	const inset = (largestRadius(pixels) + MARGIN) / pixels;
	const held = (at: number, edge: number) =>
		Math.min((edge + 1 - inset) * cell.size, Math.max((edge + inset) * cell.size, at));
	return { x: (held(mercatorX(x), cell.x) - 0.5) * 360, y: latitudeAt(held(mercatorY(y), cell.y)) };
}
