// The rows of a map in the order of its tiles: at every zoom the rows of a tile are one run of them.
import { UNPLACED, type Columns } from '#core/index/columns/columns.ts';
import { sortByCode } from '#core/index/columns/sort-by-code.ts';
import { FINEST_LEVEL, hilbertCode } from './hilbert.ts';
import { worldX, worldY } from './mercator.ts';
import { EXTENT } from './vector-tile.ts';

/** Rows of one tile or cell: those of `rows` from `first` up to `end`; `code` is its place along the curve of its level. */
export interface TileRun {
	code: number;
	first: number;
	end: number;
}

/** The deepest zoom of an archive: cells of a group are three levels finer than its tile. */
export const DEEPEST_ZOOM = 14;

/** How full the tiles of one zoom are. */
export interface Fullness {
	/** Tiles with a row in them. */
	tiles: number;
	/** Rows in the fullest of them. */
	fullest: number;
}

/** Bits of a position: steps across the world at the deepest zoom. */
const POSITION_BITS = DEEPEST_ZOOM + Math.log2(EXTENT);

/** The placed rows along the curve, and where each stands. Takes 16 bytes a row, and 32 while it is made. */
export class TileOrder {
	/** Rows of the columns; those that are nowhere are not among them. */
	readonly rows: Uint32Array;
	readonly #codes: Uint32Array;
	/** Steps of the deepest zoom from the world's west and north edges, by row. */
	readonly #x: Uint32Array;
	readonly #y: Uint32Array;

	constructor({ rows, lon, lat }: Columns) {
		const codes = new Uint32Array(rows);
		const order = new Uint32Array(rows);
		this.#x = new Uint32Array(rows);
		this.#y = new Uint32Array(rows);
		const steps = 2 ** POSITION_BITS;
		const beyond = POSITION_BITS - FINEST_LEVEL;
		let placed = 0;
		for (let row = 0; row < rows; row++) {
			const degrees = lon[row] ?? UNPLACED;
			if (degrees === UNPLACED) continue;
			const x = (this.#x[row] = Math.floor(worldX(degrees) * steps));
			const y = (this.#y[row] = Math.floor(worldY(lat[row] ?? 0) * steps));
			order[placed] = row;
			codes[placed++] = hilbertCode(x >>> beyond, y >>> beyond, FINEST_LEVEL);
		}
		const sorted = sortByCode(codes.subarray(0, placed), order.subarray(0, placed));
		this.rows = sorted.order;
		this.#codes = sorted.codes;
	}

	/** Steps from the west and north edges of the tile of a zoom that a row lies in. */
	stepsOf(row: number, zoom: number): { x: number; y: number } {
		const coarser = DEEPEST_ZOOM - zoom;
		return {
			x: ((this.#x[row] ?? 0) >>> coarser) & (EXTENT - 1),
			y: ((this.#y[row] ?? 0) >>> coarser) & (EXTENT - 1)
		};
	}

	/** The runs of a level's cells that have rows, along the curve; of a part of the rows, if one is given. */
	*runs(level: number, from = 0, to = this.rows.length): Generator<TileRun> {
		for (let first = from; first < to;) {
			const code = this.#code(first, level);
			let end = first + 1;
			while (end < to && this.#code(end, level) === code) end++;
			yield { code, first, end };
			first = end;
		}
	}

	/** How full the tiles of each zoom are, from 0 to the deepest. */
	fullness(): Fullness[] {
		return Array.from({ length: DEEPEST_ZOOM + 1 }, (_, zoom) => {
			const found = { tiles: 0, fullest: 0 };
			for (const { first, end } of this.runs(zoom)) {
				found.tiles++;
				found.fullest = Math.max(found.fullest, end - first);
			}
			return found;
		});
	}

	#code(at: number, level: number): number {
		// A shift by 32 would be none.
		return level === 0 ? 0 : (this.#codes[at] ?? 0) >>> (2 * (FINEST_LEVEL - level));
	}
}
