// Finds the rows of a window of time, and those whose place changes when the window moves.
import { firstWhere } from '#core/basics/lists.ts';
import { UNDATED, type Columns } from './columns.ts';

/** A window in minutes since 1970-01-01 UTC, `to` exclusive; `undated`: rows without a date pass too. */
export interface MinuteWindow {
	from: number;
	to: number;
	undated: boolean;
}

/** Spans in minutes that part short rows from long ones: a day, a week, a month, a year, ten years, a hundred. */
const LADDER = [1440, 10_080, 44_640, 527_040, 5_270_400, 52_704_000, Infinity];
/** At most one row in so many may be long, or so few rows: a window that is new looks at each of them, and they are kept in a list. */
const LONG_SHARE = 16;
const FEW = 16;

/** Rows that one stretch of whole minutes cannot tell the time of, with the stretches that do: several, or to the second. */
export interface PartColumns {
	/** The rows, ascending. */
	rows: Uint32Array;
	/** Where the stretches of each begin, and the end of the last. */
	starts: Uint32Array;
	/** Minutes since 1970-01-01 UTC, not always whole; `to` is exclusive. */
	from: Float64Array;
	to: Float64Array;
}

/** No row needs more than its one stretch. */
export const NO_PARTS: PartColumns = {
	rows: new Uint32Array(0),
	starts: new Uint32Array(1),
	from: new Float64Array(0),
	to: new Float64Array(0)
};

/** Runs of rows, [first, end) each. */
export type Runs = readonly (readonly [number, number])[];

/** Rows by time. Few rows are longer than `reach`: with those aside, what may overlap a minute is one run of rows. */
export class TimeOrder {
	/** How many rows are dated; they stand first. */
	readonly dated: number;
	/** Rows of several stretches: they may be in any run or none, and have to be looked at for every window. */
	readonly apart: Uint32Array;
	readonly #columns: Pick<Columns, 'rows' | 'from' | 'span'>;
	readonly #parts: PartColumns;
	/** A minute, where some rows begin or end within one: they are looked at when it is touched. */
	readonly #slack: 0 | 1;
	#reach: number | null = null;
	#long = new Uint32Array(0);

	constructor(columns: Pick<Columns, 'rows' | 'from' | 'span'>, parts: PartColumns = NO_PARTS) {
		this.#columns = columns;
		this.#parts = parts;
		this.#slack = parts.rows.length > 0 ? 1 : 0;
		this.apart = parts.rows.filter((row, at) => this.#isApart(row, at));
		this.dated = firstFrom(columns.from, UNDATED);
	}

	/** True when a row may have been in the window. */
	isWithin(row: number, { from, to, undated }: MinuteWindow): boolean {
		const begins = this.#columns.from[row] ?? UNDATED;
		if (begins === UNDATED) return undated;
		const at = this.#partOf(row);
		if (at !== null) {
			const parts = this.#parts;
			const end = parts.starts[at + 1] ?? 0;
			for (let i = parts.starts[at] ?? 0; i < end; i++)
				if ((parts.from[i] ?? 0) < to && (parts.to[i] ?? 0) > from) return true;
			return false;
		}
		return begins < to && begins + (this.#columns.span[row] ?? 0) > from;
	}

	/** Long rows, by when they end. */
	get long(): Uint32Array {
		this.#part();
		return this.#long;
	}

	/** Long rows that end between the beginnings of two windows; those that begin between their ends are in `runsBetween`. */
	longBetween(one: MinuteWindow, other: MinuteWindow): Uint32Array {
		const { long } = this;
		const ends = (minute: number) => firstWhere(long.length, (at) => this.#end(long[at] ?? 0) > minute);
		return long.subarray(ends(Math.min(one.from, other.from)), ends(Math.max(one.from, other.from) + this.#slack));
	}

	/** Runs that hold every row of a window but long ones, and some that are not in it. */
	runsOf({ from, to, undated }: MinuteWindow): Runs {
		const first = this.#first(from - this.#part());
		return [[first, Math.max(first, this.#first(to))], ...(undated ? [this.#undated()] : [])];
	}

	/** Runs that hold every row whose verdict may differ between two windows, but for long ones of `longBetween`. */
	runsBetween(one: MinuteWindow, other: MinuteWindow): Runs {
		const reach = this.#part();
		const runs: [number, number][] = [];
		if (one.from !== other.from)
			runs.push([this.#first(Math.min(one.from, other.from) - reach), this.#first(Math.max(one.from, other.from))]);
		if (one.to !== other.to)
			runs.push([this.#first(Math.min(one.to, other.to) - this.#slack), this.#first(Math.max(one.to, other.to))]);
		if (one.undated !== other.undated) runs.push(this.#undated());
		return runs;
	}

	/** True where the one stretch of a row does not tell which windows it may be in. */
	#isApart(row: number, at: number): boolean {
		const { starts, from, to } = this.#parts;
		const first = starts[at] ?? 0;
		const begins = this.#columns.from[row] ?? 0;
		const ends = begins + (this.#columns.span[row] ?? 0);
		return (starts[at + 1] ?? 0) - first > 1 || (from[first] ?? 0) < begins || (to[first] ?? 0) > ends;
	}

	/** Where a row stands among those of `parts`. */
	#partOf(row: number): number | null {
		const { rows } = this.#parts;
		if (rows.length === 0) return null;
		const at = firstWhere(rows.length, (one) => (rows[one] ?? 0) >= row);
		return rows[at] === row ? at : null;
	}

	#undated(): [number, number] {
		return [this.dated, this.#columns.rows];
	}

	#first(minute: number): number {
		return Math.min(this.dated, firstFrom(this.#columns.from, minute));
	}

	#part(): number {
		if (this.#reach !== null) return this.#reach;
		const { span } = this.#columns;
		const longer = LADDER.map(() => 0);
		for (let row = 0; row < this.dated; row++)
			for (let rung = 0; (span[row] ?? 0) > (LADDER[rung] ?? Infinity); rung++) longer[rung] = (longer[rung] ?? 0) + 1;
		const rung = longer.findIndex((count) => count <= Math.max(FEW, this.dated / LONG_SHARE));
		const reach = LADDER[rung] ?? Infinity;
		this.#long = new Uint32Array(longer[rung] ?? 0);
		for (let row = 0, at = 0; at < this.#long.length; row++) if ((span[row] ?? 0) > reach) this.#long[at++] = row;
		this.#long.sort((a, b) => this.#end(a) - this.#end(b));
		return (this.#reach = reach);
	}

	/** The first minute after a dated row. */
	#end(row: number): number {
		return (this.#columns.from[row] ?? 0) + (this.#columns.span[row] ?? 0);
	}
}

/** Index of the first entry that is `minute` or later, in an ascending list. */
function firstFrom(from: Int32Array, minute: number): number {
	return firstWhere(from.length, (at) => (from[at] ?? 0) >= minute);
}
