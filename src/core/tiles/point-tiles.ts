// Columns into an archive of tiles: groups with counts from zoom 0, every row by itself at the deepest.
import { STEPS_PER_DEGREE, UNPLACED, type Columns } from '#core/index/columns/columns.ts';
import { ArchiveWriter, type ArchiveMap } from './archive.ts';
import { gzip } from './directory.ts';
import { tileId } from './hilbert.ts';
import { Marks, type PointRows } from './marks.ts';
import { worldWidth } from './mercator.ts';
import { POINTS_LAYER, pointsMetadata } from './metadata.ts';
import { DEEPEST_ZOOM, TileOrder } from './tile-order.ts';
import { EXTENT, encodeTile } from './vector-tile.ts';
import { chooseZoom } from './zooms.ts';

/** A step of the work. */
export interface TileStep {
	/** Bytes to be appended to the tiles; `null` where a tile is the same as the one before it. */
	tile: Uint8Array | null;
	/** Rows handled so far, once for every zoom, and how many that will be in the end. */
	done: number;
	of: number;
}

/** One archive in the making. Needs the rows, 8 bytes more for each, and one directory of tiles at a time. */
export class PointTiles {
	/** Records that stand on the map, at one place or several. */
	readonly placed: number;
	readonly #points: number;
	readonly maxZoom: number;
	readonly fullest: number;
	/** Metres at the equator to which the deepest zoom places a mark. */
	readonly exactness: number;
	readonly #rows: PointRows;
	readonly #order: TileOrder;

	/** `maxZoom` is 0 to 14, chosen by the rows where none is given. Refuses rows that all stand nowhere. */
	constructor(rows: PointRows, maxZoom?: number) {
		this.#rows = rows;
		this.#order = new TileOrder(rows.columns);
		this.#points = this.#order.rows.length;
		const { records } = rows;
		this.placed = records === null ? this.#points : new Set(Array.from(this.#order.rows, (row) => records[row])).size;
		if (this.#points === 0) throw new RangeError('None of the rows stands on the map; tiles need one at least.');
		const fullness = this.#order.fullness();
		this.maxZoom = maxZoom ?? chooseZoom(fullness, this.#points);
		const deepest = fullness[this.maxZoom];
		if (deepest === undefined)
			throw new RangeError(`A zoom is a whole number from 0 to ${DEEPEST_ZOOM}; ${this.maxZoom} is none.`);
		this.fullest = deepest.fullest;
		this.exactness = 1 / worldWidth(1, 0) / 2 ** this.maxZoom / EXTENT;
	}

	/** Makes the tiles one by one, and answers with what stands before them in the file; `name` is what the map is called. */
	*write(name: string): Generator<TileStep, Uint8Array> {
		const archive = new ArchiveWriter();
		const marks = new Marks(this.#rows, this.#order);
		/** The most rows that one group of each zoom holds. */
		const most: number[] = [];
		for (let zoom = 0; zoom <= this.maxZoom; zoom++) {
			most[zoom] = 1;
			for (const run of this.#order.runs(zoom)) {
				const points = zoom < this.maxZoom ? marks.grouped(run, zoom) : marks.single(run, zoom);
				for (const { properties } of points) most[zoom] = Math.max(most[zoom] ?? 1, Number(properties.count ?? 1));
				const tile = gzip(encodeTile(POINTS_LAYER, points));
				const fresh = archive.add(tileId(zoom, run.code), tile);
				yield { tile: fresh ? tile : null, done: zoom * this.#points + run.end, of: (this.maxZoom + 1) * this.#points };
			}
		}
		const { columns } = this.#rows;
		const about = { name, rows: columns.rows, placed: this.placed, maxZoom: this.maxZoom, most };
		return archive.finish(extentOf(columns, this.maxZoom), pointsMetadata(about, columns.facets.kinds.names));
	}
}

function extentOf({ rows, lon, lat }: Columns, maxZoom: number): ArchiveMap {
	const map = { minZoom: 0, maxZoom, west: 180, south: 90, east: -180, north: -90 };
	for (let row = 0; row < rows; row++) {
		const [x, y] = [lon[row] ?? UNPLACED, lat[row] ?? UNPLACED];
		if (x === UNPLACED) continue;
		map.west = Math.min(map.west, x / STEPS_PER_DEGREE);
		map.east = Math.max(map.east, x / STEPS_PER_DEGREE);
		map.south = Math.min(map.south, y / STEPS_PER_DEGREE);
		map.north = Math.max(map.north, y / STEPS_PER_DEGREE);
	}
	return map;
}
