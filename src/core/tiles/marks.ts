// The marks of one tile: each row by itself, or the rows of a cell as one group with its counts.
import { UNDATED, valuesOf, type FacetName } from '#core/index/columns/columns.ts';
import type { Packed } from '#core/index/columns/layout.ts';
import { formOf, POINT_FORMS, type PointForm } from './forms.ts';
import { worldWidth, worldX, worldY } from './mercator.ts';
import type { Run, TileOrder } from './tile-order.ts';
import { EXTENT, type TilePoint } from './vector-tile.ts';

/** What tiles are made of: the rows of a packed file, and where they are known the radii that it has no column for. */
export interface PointRows extends Pick<Packed, 'columns' | 'titles' | 'ids'> {
	/** Metres within which each row's place lies, 0 where nobody says. */
	radii: Float32Array | null;
}

/** Cells of a group are this many levels finer than their tile: 8 by 8 of them, 64 pixels wide each. */
const CELL_LEVELS = 3;
const MINUTE = 60_000;
/** What `reach` counts in: billionths of the world's width. */
const REACH_STEPS = 1e9;

/** Makes the marks of tiles, in the order of the curve. */
export class Marks {
	readonly #rows: PointRows;
	readonly #order: TileOrder;
	/** The form of each value of the facet of precisions. */
	readonly #forms: readonly PointForm[];

	constructor(rows: PointRows, order: TileOrder) {
		this.#rows = rows;
		this.#order = order;
		this.#forms = rows.columns.facets.precisions.names.map(formOf);
	}

	/** Every row of a tile as a mark of its own. */
	single(tile: Run, zoom: number): TilePoint[] {
		return Array.from(this.#order.rows.subarray(tile.first, tile.end), (row) => this.#record(row, zoom));
	}

	/** The rows of a tile by cell and form: those alone as themselves, several as a group where they stand on average. */
	grouped(tile: Run, zoom: number): TilePoint[] {
		return [...this.#order.runs(zoom + CELL_LEVELS, tile.first, tile.end)].flatMap(({ first, end }) => {
			const cell = this.#order.rows.subarray(first, end);
			return POINT_FORMS.flatMap((form) => {
				const rows = cell.filter((row) => this.#form(row) === form);
				const [row, another] = rows;
				if (row === undefined) return [];
				return another === undefined ? this.#record(row, zoom) : this.#group(rows, form, zoom);
			});
		});
	}

	#record(row: number, zoom: number): TilePoint {
		const { columns, titles, ids, radii } = this.#rows;
		const { from, span, lat } = columns;
		const id = ids?.at(row);
		const begins = from[row] ?? UNDATED;
		const radius = radii?.[row] ?? 0;
		return {
			id: row,
			...this.#steps(row, zoom),
			properties: {
				...(id === undefined ? {} : { id }),
				title: titles.at(row),
				kind: this.#names('kinds', row).join('; '),
				precision: this.#names('precisions', row).join('; '),
				form: this.#form(row),
				...(begins === UNDATED ? {} : { from: instant(begins), to: instant(begins + (span[row] ?? 0)) }),
				...(radius > 0
					? { radius: Math.round(radius), reach: Math.round(worldWidth(radius, lat[row] ?? 0) * REACH_STEPS) }
					: {})
			}
		};
	}

	#group(rows: Uint32Array, form: PointForm, zoom: number): TilePoint {
		const kinds = new Map<string, number>();
		let [x, y] = [0, 0];
		for (const row of rows) {
			const steps = this.#steps(row, zoom);
			x += steps.x;
			y += steps.y;
			for (const kind of this.#names('kinds', row)) kinds.set(`kind:${kind}`, (kinds.get(`kind:${kind}`) ?? 0) + 1);
		}
		return {
			x: Math.round(x / rows.length),
			y: Math.round(y / rows.length),
			properties: { count: rows.length, form, ...Object.fromEntries(kinds) }
		};
	}

	/** Steps from the west and north edges of the tile that a row lies in. */
	#steps(row: number, zoom: number): { x: number; y: number } {
		const { lon, lat } = this.#rows.columns;
		const within = (share: number) => Math.floor(((share * 2 ** zoom) % 1) * EXTENT);
		return { x: within(worldX(lon[row] ?? 0)), y: within(worldY(lat[row] ?? 0)) };
	}

	#form(row: number): PointForm {
		const { precisions } = this.#rows.columns.facets;
		return this.#forms[valuesOf(precisions, row)[0] ?? -1] ?? 'area';
	}

	#names(facet: FacetName, row: number): string[] {
		const column = this.#rows.columns.facets[facet];
		return Array.from(valuesOf(column, row), (value) => column.names[value] ?? '');
	}
}

/** Minutes since 1970 as an instant of UTC, to the minute. */
function instant(minutes: number): string {
	return new Date(minutes * MINUTE).toISOString().replace(/:\d\d\.\d{3}Z$/, 'Z');
}
