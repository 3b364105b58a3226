// The marks of one tile: each row by itself, or the rows of a cell as one group with its counts.
import { DAY, MINUTE } from '#core/basics/durations.ts';
import { startOf, STEPS_PER_DEGREE, UNDATED, type Columns, type FacetName } from '#core/index/columns/columns.ts';
import type { TextColumn } from '#core/index/columns/text-column.ts';
import { formOf, POINT_FORMS, type PointForm } from './forms.ts';
import { countKey } from './metadata.ts';
import { worldWidth } from './mercator.ts';
import type { TileRun, TileOrder } from './tile-order.ts';
import type { TilePoint } from './vector-tile.ts';

/** What tiles are made of: points, of which several may be of one record. */
export interface PointRows {
	columns: Columns;
	titles: Pick<TextColumn, 'at'>;
	ids: Pick<TextColumn, 'at'> | null;
	/** A number for the record of each point; `null` where each is of its own. */
	records: Uint32Array | null;
	/** Metres within which each row's place lies, 0 where nobody says. */
	radii: Float32Array | null;
}

/** Cells of a group are this many levels finer than their tile: 8 by 8 of them, 64 pixels wide each. */
const CELL_LEVELS = 3;
const MINUTES_A_DAY = DAY / MINUTE;
/** What `reach` counts in: billionths of the world's width. */
const REACH_STEPS = 1e9;

/** Makes the marks of tiles, in the order of the curve. */
export class Marks {
	readonly #rows: PointRows;
	readonly #order: TileOrder;
	/** The form of each value of the facet of precisions. */
	readonly #forms: readonly PointForm[];
	/** What a group calls its count of each kind. */
	readonly #countKeys: readonly string[];

	constructor(rows: PointRows, order: TileOrder) {
		this.#rows = rows;
		this.#order = order;
		this.#forms = rows.columns.facets.precisions.names.map(formOf);
		this.#countKeys = rows.columns.facets.kinds.names.map(countKey);
	}

	/** Every row of a tile as a mark of its own. */
	single(tile: TileRun, zoom: number): TilePoint[] {
		return Array.from(this.#order.rows.subarray(tile.first, tile.end), (row) => this.#record(row, zoom));
	}

	/** The rows of a tile by cell and form: those alone as themselves, several as a group where they stand on average. */
	grouped(tile: TileRun, zoom: number): TilePoint[] {
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
		const properties: Record<string, string | number> = {};
		if (ids) properties.id = ids.at(row);
		properties.title = titles.at(row);
		properties.kind = this.#names('kinds', row);
		properties.precision = this.#names('precisions', row);
		properties.form = this.#form(row);
		properties.lon = (columns.lon[row] ?? 0) / STEPS_PER_DEGREE;
		properties.lat = (columns.lat[row] ?? 0) / STEPS_PER_DEGREE;
		const begins = columns.from[row] ?? UNDATED;
		if (begins !== UNDATED) {
			properties.from = instant(begins);
			properties.to = instant(begins + (columns.span[row] ?? 0));
		}
		const radius = radii?.[row] ?? 0;
		if (radius > 0) {
			properties.radius = Math.round(radius);
			properties.reach = Math.round(worldWidth(radius, columns.lat[row] ?? 0) * REACH_STEPS);
		}
		return { id: row, ...this.#order.stepsOf(row, zoom), properties };
	}

	#group(rows: Uint32Array, form: PointForm, zoom: number): TilePoint {
		const { kinds } = this.#rows.columns.facets;
		const { records } = this.#rows;
		const counted = new Set<number>();
		const counts = new Uint32Array(kinds.names.length);
		let [x, y] = [0, 0];
		for (const row of rows) {
			const steps = this.#order.stepsOf(row, zoom);
			x += steps.x;
			y += steps.y;
			const record = records?.[row] ?? row;
			if (counted.has(record)) continue;
			counted.add(record);
			for (let at = startOf(kinds, row), end = startOf(kinds, row + 1); at < end; at++) {
				const kind = kinds.ids[at] ?? 0;
				counts[kind] = (counts[kind] ?? 0) + 1;
			}
		}
		const properties: Record<string, string | number> = { count: counted.size, form };
		counts.forEach((count, kind) => {
			if (count > 0) properties[this.#countKeys[kind] ?? ''] = count;
		});
		return { x: Math.round(x / rows.length), y: Math.round(y / rows.length), properties };
	}

	#form(row: number): PointForm {
		const { precisions } = this.#rows.columns.facets;
		const first = startOf(precisions, row);
		return (first < startOf(precisions, row + 1) && this.#forms[precisions.ids[first] ?? 0]) || 'area';
	}

	#names(facet: FacetName, row: number): string {
		const column = this.#rows.columns.facets[facet];
		let words = '';
		for (let at = startOf(column, row), end = startOf(column, row + 1); at < end; at++) {
			words += (words === '' ? '' : '; ') + (column.names[column.ids[at] ?? 0] ?? '');
		}
		return words;
	}
}

/** Days as they are written, each worked out once: rows in time order ask for the same again and again. */
const days = new Map<number, string>();

/** Minutes since 1970 as an instant of UTC, to the minute. */
function instant(minutes: number): string {
	const day = Math.floor(minutes / MINUTES_A_DAY);
	let written = days.get(day);
	if (written === undefined) {
		written = new Date(day * DAY).toISOString().replace(/T.*/, 'T');
		days.set(day, written);
	}
	const minute = minutes - day * MINUTES_A_DAY;
	return `${written}${pair(Math.floor(minute / 60))}:${pair(minute % 60)}Z`;
}

function pair(number: number): string {
	return number < 10 ? `0${number}` : `${number}`;
}
