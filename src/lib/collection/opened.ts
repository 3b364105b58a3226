// A packed file that is open: its index and its map under one filter. Lives in the worker.
import { ColumnIndex } from '#core/index/columns/column-index.ts';
import {
	FACETS,
	STEPS_PER_DEGREE,
	UNDATED,
	UNPLACED,
	valuesOf,
	type Columns,
	type FacetName
} from '#core/index/columns/columns.ts';
import { Grid, type Box } from '#core/index/columns/grid.ts';
import type { Packed } from '#core/index/columns/layout.ts';
import { shortTimeWords, timeWords } from '#core/time/words.ts';
import { groupsInView } from '#lib/points/groups.ts';
import { packPositions } from '#lib/points/positions.ts';
import type { PointCamera, ViewGroups } from '#lib/points/types.ts';
import { boxOf } from '#lib/points/view-box.ts';
import { NO_FILTER, type CollectionFilter } from './filter.ts';
import { NO_PRECISION, type OpenedFile, type RecordFacts, type RowLine, type ShownRows } from './messages.ts';
import { edtfOf } from './times.ts';

const MINUTE = 60_000;
/** Bars of the histogram: some four pixels each on a wide page. */
const BINS = 180;

/** One packed file under one filter. */
export class Opened {
	readonly packed: Packed;
	readonly #index: ColumnIndex;
	#grid: Grid | null = null;
	/** What a search found, and what of that is kept already. */
	#matching: Uint32Array | null = null;
	#kept: Uint32Array | null = null;
	#filter: CollectionFilter = NO_FILTER;
	/** What is in view, where only that is shown. */
	#box: Box | null = null;

	constructor(packed: Packed) {
		this.packed = packed;
		this.#index = new ColumnIndex(packed.columns, BINS);
	}

	/** What the page needs once; copies, so that they can be given away. */
	get file(): OpenedFile {
		const { columns, labels } = this.packed;
		const { rows, lon, lat, from, facets } = columns;
		const { origin, width } = this.#index.histogram;
		const each = <T>(of: (facet: FacetName) => T) => ({
			actors: of('actors'),
			sources: of('sources'),
			kinds: of('kinds'),
			precisions: of('precisions')
		});
		return {
			rows,
			undated: countOf(from, UNDATED),
			unplaced: countOf(lon, UNPLACED),
			names: each((facet) => facets[facet].names),
			labels,
			totals: each((facet) => facets[facet].totals.slice()),
			lon: lon.slice(),
			lat: lat.slice(),
			packed: packPositions(columns),
			precisions: Uint16Array.from({ length: rows }, (_, row) => this.#precisionOf(row)),
			bounds: boundsOf(columns),
			bins: { origin: origin * MINUTE, width: width * MINUTE, count: BINS }
		};
	}

	/** Shows only these rows, which a search of the titles found, from the next filter on; `null`: there is no search. */
	match(rows: Uint32Array | null): void {
		this.#matching = rows;
	}

	/** Applies a filter but for its query: only the dimensions that it changes are looked at. `camera` tells what is in view. */
	show(filter: CollectionFilter, camera: PointCamera | null): ShownRows {
		const before = this.#filter;
		const index = this.#index;
		this.#filter = filter;
		for (const facet of FACETS) {
			const mode = facet === 'actors' ? filter.actorMode : 'any';
			const same = facet !== 'actors' || before.actorMode === filter.actorMode;
			if (same && String(before.chosen[facet]) === String(filter.chosen[facet])) continue;
			index.choose(facet, filter.chosen[facet], mode);
		}
		if (this.#kept !== this.#matching) index.keep('text', (this.#kept = this.#matching));
		const time = JSON.stringify([filter.time, filter.undated]);
		if (JSON.stringify([before.time, before.undated]) !== time) {
			const { time: window, undated } = filter;
			index.setTime(window && { from: window.from / MINUTE, to: window.to / MINUTE, undated });
		}
		this.#look(filter.inView && camera ? boxOf(camera) : null);
		return {
			shown: index.shown,
			counts: {
				actors: index.counts('actors').slice(),
				sources: index.counts('sources').slice(),
				kinds: index.counts('kinds').slice(),
				precisions: index.counts('precisions').slice()
			},
			histogram: index.histogram.counts.slice(),
			mask: index.mask.slice()
		};
	}

	/** Shown rows in time order, from the one at `skip` on. */
	rows(skip: number, limit: number): RowLine[] {
		return Array.from(this.#index.rows(skip, limit), (row) => this.line(row));
	}

	/** All shown rows in time order, as they are now. */
	get shownRows(): Uint32Array {
		return this.#index.rows();
	}

	/** A row as a list tells it. */
	line(row: number): RowLine {
		return {
			row,
			title: this.packed.titles.at(row),
			when: this.#when(row, shortTimeWords),
			precision: this.#precisionOf(row)
		};
	}

	/** Everything of a row. */
	record(row: number): RecordFacts {
		const { columns, titles, ids } = this.packed;
		const { mask } = this.#index;
		const [lon = UNPLACED, lat = UNPLACED] = [columns.lon[row], columns.lat[row]];
		const values = (facet: FacetName) => [...valuesOf(columns.facets[facet], row)];
		return {
			row,
			id: ids?.at(row) ?? null,
			title: titles.at(row),
			when: this.#when(row, timeWords),
			at: lon === UNPLACED ? null : [lon / STEPS_PER_DEGREE, lat / STEPS_PER_DEGREE],
			values: {
				actors: values('actors'),
				sources: values('sources'),
				kinds: values('kinds'),
				precisions: values('precisions')
			},
			rank: mask[row] === 0 ? countOf(mask.subarray(0, row), 0) : null
		};
	}

	/** The marks of a view. */
	groups(camera: PointCamera): ViewGroups {
		return groupsInView(this.#placed(), this.packed.columns, this.#index.mask, camera);
	}

	#look(box: Box | null): void {
		if (JSON.stringify(box) === JSON.stringify(this.#box)) return;
		this.#box = box;
		this.#index.keep('view', box && this.#placed().rowsIn(box));
	}

	#placed(): Grid {
		return (this.#grid ??= new Grid(this.packed.columns));
	}

	#when(row: number, words: (edtf: string) => string): string | null {
		const { from, span } = this.packed.columns;
		const begins = from[row] ?? UNDATED;
		return begins === UNDATED ? null : words(edtfOf(begins, span[row] ?? 0));
	}

	#precisionOf(row: number): number {
		return valuesOf(this.packed.columns.facets.precisions, row)[0] ?? NO_PRECISION;
	}
}

function countOf(list: ArrayLike<number>, wanted: number): number {
	let count = 0;
	for (let i = 0; i < list.length; i++) if (list[i] === wanted) count++;
	return count;
}

function boundsOf({ rows, lon, lat }: Columns): OpenedFile['bounds'] {
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	for (let row = 0; row < rows; row++) {
		const x = lon[row] ?? UNPLACED;
		if (x === UNPLACED) continue;
		const y = lat[row] ?? 0;
		west = Math.min(west, x);
		east = Math.max(east, x);
		south = Math.min(south, y);
		north = Math.max(north, y);
	}
	const degrees = (steps: number) => steps / STEPS_PER_DEGREE;
	return west > east ? null : [degrees(west), degrees(south), degrees(east), degrees(north)];
}
