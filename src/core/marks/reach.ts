// Which places of a table a view and its margin reach, and in which cell of the map each of them stands.
import { mercatorX, mercatorY, worldShare, worldSize } from '#core/geo/mercator.ts';
import type { MapView } from '#core/geo/view.ts';
import { STEPS_PER_DEGREE, UNPLACED } from '#core/index/columns/columns.ts';
import type { MarkTable, MarkView, ShownAt } from './types.ts';

/** Pixels round the window whose marks are made too: a map that is moved a little shows them at once. */
const MARGIN = 64;
/** Pixels of a cell of the map, at least. */
const CELL = 64;

/** Of a table what every view asks for: how far down the world each place stands and how far it reaches, as shares of its width. */
interface Shares {
	y: Float64Array;
	reach: Float32Array | null;
}

const known = new WeakMap<MarkTable, Shares>();

function sharesOf(table: MarkTable): Shares {
	const before = known.get(table);
	if (before) return before;
	const { size, lat, reach } = table;
	const y = new Float64Array(size);
	for (let n = 0; n < size; n++) y[n] = mercatorY((lat[n] ?? 0) / STEPS_PER_DEGREE);
	const shares = {
		y,
		reach: reach ? Float32Array.from(reach, (metres, n) => worldShare(metres, (lat[n] ?? 0) / STEPS_PER_DEGREE)) : null
	};
	known.set(table, shares);
	return shares;
}

/** Whether a place is drawn at all. */
function drawn({ forms, lon }: MarkTable, { counts }: ShownAt, n: number): boolean {
	return (counts[n] ?? 0) > 0 && forms?.[n] !== 0 && lon[n] !== UNPLACED;
}

/** Numbers of all drawn places, if they are no more than `few`; `null` if they are more. */
export function allDrawn(table: MarkTable, shown: ShownAt, few: number): Uint32Array | null {
	const found: number[] = [];
	for (let n = 0; n < table.size; n++) {
		if (!drawn(table, shown, n)) continue;
		if (found.length === few) return null;
		found.push(n);
	}
	return Uint32Array.from(found);
}

/** Numbers of the drawn places that reach into a view or its margin; of the world's copies the one nearest the view counts. */
export function reached(table: MarkTable, shown: ShownAt, view: MarkView): Uint32Array {
	const { y, reach } = sharesOf(table);
	const [midX, midY] = [mercatorX(view.lon), mercatorY(view.lat)];
	const size = worldSize(view.zoom);
	const [halfX, halfY] = [(view.width / 2 + MARGIN) / size, (view.height / 2 + MARGIN) / size];
	const { lon } = table;
	const found = new Uint32Array(table.size);
	let length = 0;
	for (let n = 0; n < table.size; n++) {
		if (!drawn(table, shown, n)) continue;
		const own = reach?.[n] ?? 0;
		if (Math.abs((y[n] ?? 0) - midY) > halfY + own) continue;
		const dx = mercatorX((lon[n] ?? 0) / STEPS_PER_DEGREE) - midX;
		if (Math.abs(dx - Math.round(dx)) <= halfX + own) found[length++] = n;
	}
	return found.subarray(0, length);
}

/** Places by the cells of the map they stand in, `most` cells at most; what stands beyond the margin is in the outermost. */
export function byCell(table: MarkTable, numbers: Uint32Array, view: MarkView, most: number): Uint32Array[] {
	const { y } = sharesOf(table);
	const { lon } = table;
	const grid = gridOf(view, most);
	const cells = new Uint32Array(numbers.length);
	const ends = new Uint32Array(grid.columns * grid.rows + 1);
	// Plain loops: these run over a million places.
	for (let i = 0; i < numbers.length; i++) {
		const n = numbers[i] ?? 0;
		const dx = mercatorX((lon[n] ?? 0) / STEPS_PER_DEGREE) - grid.midX;
		const x = grid.midX + dx - Math.round(dx);
		const column = held(Math.floor(x * grid.across) - grid.left, grid.columns);
		const row = held(Math.floor((y[n] ?? 0) * grid.across) - grid.top, grid.rows);
		const cell = row * grid.columns + column;
		cells[i] = cell;
		ends[cell + 1] = (ends[cell + 1] ?? 0) + 1;
	}
	for (let cell = 1; cell < ends.length; cell++) ends[cell] = (ends[cell] ?? 0) + (ends[cell - 1] ?? 0);
	const inOrder = new Uint32Array(numbers.length);
	const next = ends.slice();
	for (let i = 0; i < numbers.length; i++) {
		const cell = cells[i] ?? 0;
		const at = next[cell] ?? 0;
		inOrder[at] = numbers[i] ?? 0;
		next[cell] = at + 1;
	}
	return Array.from({ length: ends.length - 1 }, (_, cell) => inOrder.subarray(ends[cell], ends[cell + 1])).filter(
		(cell) => cell.length > 0
	);
}

/** The cells of a view: fixed to the map, so that moving it changes none; `across` of them go round the world. */
function gridOf(view: MarkView, most: number) {
	const size = worldSize(view.zoom);
	const [width, height] = [Math.min(size, view.width + 2 * MARGIN), Math.min(size, view.height + 2 * MARGIN)];
	let pixels = CELL;
	const count = (length: number) => Math.ceil(length / (size / Math.max(1, Math.floor(size / pixels)))) + 3;
	while (count(width) * count(height) > most) pixels *= 1.1;
	const across = Math.max(1, Math.floor(size / pixels));
	const [midX, midY] = middleOf(view);
	return {
		across,
		midX,
		columns: count(width),
		rows: count(height),
		left: Math.floor((midX - width / 2 / size) * across) - 1,
		top: Math.floor((midY - height / 2 / size) * across) - 1
	};
}

function middleOf({ lon, lat }: MapView): [number, number] {
	return [mercatorX(lon), mercatorY(lat)];
}

function held(at: number, length: number): number {
	return at < 0 ? 0 : at >= length ? length - 1 : at;
}
