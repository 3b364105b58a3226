// Groups of marks under any filter: rows along a Morton curve over the map's square, so that every cell is one run of them.
import { mercatorX, mercatorY } from '#core/geo/mercator.ts';
import { STEPS_PER_DEGREE, UNPLACED, type Columns } from './columns.ts';
import { sortByCode } from './sort-by-code.ts';

/** A part of the map in degrees; `west` beyond `east` crosses the date line. */
export interface Box {
	west: number;
	south: number;
	east: number;
	north: number;
}

/** Groups of shown rows, one a cell, west to east along the curve. */
export interface Groups {
	/** Column and row of each cell: of 2 ** level each, from the west and from the north. */
	x: Uint16Array;
	y: Uint16Array;
	/** Shown rows in it. */
	counts: Uint32Array;
	/** The first of them along the curve: where a mark can stand, since something is there. */
	rows: Uint32Array;
	/** Where in `Grid.order` all rows of the cell begin and end, those not shown among them. */
	firsts: Uint32Array;
	ends: Uint32Array;
}

/** The finest level: cells a 65,536th of the world wide, about 600 m at the equator. Closer in, rows are drawn one by one. */
export const FINEST_LEVEL = 16;

/** Levels whose cells begin where a whole first half of the code does. */
const HEAD_LEVEL = 8;
const HEADS = 1 << (2 * HEAD_LEVEL);

/** The placed rows in Morton order (G. M. Morton, 1966): bits of the column and row of a Web Mercator cell in turn. */
export class Grid {
	/** Rows along the curve; those that are nowhere are not among them. */
	readonly order: Uint32Array;
	/** Where the rows of each cell of level 8 begin, and the end of the last. */
	readonly #heads: Uint32Array;
	/** The second half of each code, in order. */
	readonly #tails: Uint16Array;
	readonly #columns: Columns;

	constructor(columns: Columns) {
		this.#columns = columns;
		const { lon, lat, rows } = columns;
		const codes = new Uint32Array(rows);
		const order = new Uint32Array(rows);
		let placed = 0;
		for (let row = 0; row < rows; row++) {
			const x = lon[row] ?? UNPLACED;
			if (x === UNPLACED) continue;
			order[placed] = row;
			codes[placed++] = mortonCode(columnAt(x / STEPS_PER_DEGREE), rowAt((lat[row] ?? 0) / STEPS_PER_DEGREE));
		}
		const sorted = sortByCode(codes.subarray(0, placed), order.subarray(0, placed));
		this.order = sorted.order;
		this.#tails = new Uint16Array(sorted.codes);
		const heads = new Uint32Array(HEADS + 1);
		for (let i = 0; i < placed; i++) {
			const head = ((sorted.codes[i] ?? 0) >>> 16) + 1;
			heads[head] = (heads[head] ?? 0) + 1;
		}
		for (let head = 0; head < HEADS; head++) heads[head + 1] = (heads[head + 1] ?? 0) + (heads[head] ?? 0);
		this.#heads = heads;
	}

	/** Groups of the rows whose mask is 0, at a level of 0 (one cell) to 16; with a box, those of the cells it touches. */
	groups(mask: Uint8Array, level: number, box: Box | null = null): Groups {
		if (!(Number.isInteger(level) && level >= 0 && level <= FINEST_LEVEL))
			throw new RangeError(`A level is a whole number from 0 to ${FINEST_LEVEL}; ${level} is none.`);
		const found: { code: number; count: number; row: number; first: number; end: number }[] = [];
		const touched = cellsOf(box, level);
		const take = (code: number, first: number, end: number) => {
			if (first === end || !touched(code)) return;
			let count = 0;
			let lead = 0;
			for (let i = first; i < end; i++) {
				const row = this.order[i] ?? 0;
				if (mask[row] === 0 && count++ === 0) lead = row;
			}
			if (count > 0) found.push({ code, count, row: lead, first, end });
		};
		const headTouched = cellsOf(box, HEAD_LEVEL);
		if (level <= HEAD_LEVEL) {
			const shift = 2 * (HEAD_LEVEL - level);
			for (let cell = 0; cell < 4 ** level; cell++)
				take(cell, this.#head(cell << shift), this.#head((cell + 1) << shift));
		} else
			for (let head = 0; head < HEADS; head++) {
				if (this.#head(head) < this.#head(head + 1) && headTouched(head)) this.#within(head, level, take);
			}
		return {
			x: Uint16Array.from(found, ({ code }) => evenBits(code)),
			y: Uint16Array.from(found, ({ code }) => evenBits(code >>> 1)),
			counts: Uint32Array.from(found, ({ count }) => count),
			rows: Uint32Array.from(found, ({ row }) => row),
			firsts: Uint32Array.from(found, ({ first }) => first),
			ends: Uint32Array.from(found, ({ end }) => end)
		};
	}

	/** The rows inside a box, its edges included, along the curve. */
	rowsIn(box: Box): Uint32Array {
		const { lon, lat } = this.#columns;
		const touched = cellsOf(box, HEAD_LEVEL);
		const rows = new Uint32Array(this.order.length);
		let length = 0;
		const { west, south, east, north } = box;
		for (let head = 0; head < HEADS; head++) {
			const end = this.#head(head + 1);
			if (this.#head(head) === end || !touched(head)) continue;
			for (let i = this.#head(head); i < end; i++) {
				const row = this.order[i] ?? 0;
				const x = (lon[row] ?? 0) / STEPS_PER_DEGREE;
				const y = (lat[row] ?? 0) / STEPS_PER_DEGREE;
				const across = west <= east ? x >= west && x <= east : x >= west || x <= east;
				if (across && y >= south && y <= north) rows[length++] = row;
			}
		}
		return rows.slice(0, length);
	}

	#head(cell: number): number {
		return this.#heads[cell] ?? 0;
	}

	/** Runs of one cell of a fine level inside a cell of level 8. */
	#within(head: number, level: number, take: (code: number, first: number, end: number) => void): void {
		const shift = 2 * (FINEST_LEVEL - level);
		const end = this.#head(head + 1);
		for (let first = this.#head(head); first < end;) {
			const cell = (this.#tails[first] ?? 0) >>> shift;
			let next = first + 1;
			while (next < end && (this.#tails[next] ?? 0) >>> shift === cell) next++;
			take(((head << 16) >>> shift) + cell, first, next);
			first = next;
		}
	}
}

/** Of 65,536 columns of the world the one at a longitude in degrees. */
export function columnAt(lon: number): number {
	return Math.min(65_535, Math.max(0, Math.floor(mercatorX(lon) * 65_536)));
}

/** Of 65,536 rows of Web Mercator the one at a latitude in degrees, from the north; beyond ±85.05° the outermost. */
export function rowAt(lat: number): number {
	return Math.min(65_535, Math.max(0, Math.floor(mercatorY(lat) * 65_536)));
}

function mortonCode(x: number, y: number): number {
	return (spread(x) | (spread(y) << 1)) >>> 0;
}

/** Puts a zero before each of 16 bits. */
function spread(bits: number): number {
	let n = bits;
	n = (n | (n << 8)) & 0x00ff00ff;
	n = (n | (n << 4)) & 0x0f0f0f0f;
	n = (n | (n << 2)) & 0x33333333;
	return (n | (n << 1)) & 0x55555555;
}

/** The inverse of `spread`; the odd bits are left out. */
function evenBits(code: number): number {
	let n = code & 0x55555555;
	n = (n | (n >>> 1)) & 0x33333333;
	n = (n | (n >>> 2)) & 0x0f0f0f0f;
	n = (n | (n >>> 4)) & 0x00ff00ff;
	return (n | (n >>> 8)) & 0x0000ffff;
}

/** Whether a cell of a level touches a box. */
function cellsOf(box: Box | null, level: number): (code: number) => boolean {
	if (box === null) return () => true;
	const shift = FINEST_LEVEL - level;
	const [west, east] = [columnAt(box.west) >>> shift, columnAt(box.east) >>> shift];
	const [north, south] = [rowAt(box.north) >>> shift, rowAt(box.south) >>> shift];
	const crosses = box.west > box.east;
	return (code) => {
		const x = evenBits(code);
		const y = evenBits(code >>> 1);
		const across = crosses ? x >= west || x <= east : x >= west && x <= east;
		return across && y >= north && y <= south;
	};
}
