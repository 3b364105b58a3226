// The engine most tools have: an array of objects, each filter a pass over all of them. Always there to be compared with.
import type { IndexRow } from '#core/index/columns/build.ts';
import { FACETS, type FacetName } from '#core/index/columns/columns.ts';

/** Counts by name, own dimension ignored, worked out anew for each filter. */
export class PlainIndex {
	readonly counts: Record<FacetName, Map<string, number>> = {
		actors: new Map(),
		sources: new Map(),
		kinds: new Map(),
		precisions: new Map()
	};
	readonly months = new Map<number, number>();
	shown = 0;
	readonly #rows: readonly IndexRow[];

	constructor(rows: readonly IndexRow[]) {
		this.#rows = rows;
	}

	/** `chosen` names of each facet, any of them will do; a window of minutes, by when a row begins. */
	filter(chosen: Partial<Record<FacetName, ReadonlySet<string>>>, window: { from: number; to: number } | null): void {
		for (const facet of FACETS) this.counts[facet].clear();
		this.months.clear();
		this.shown = 0;
		for (const row of this.#rows) {
			let failed: FacetName | 'time' | null = null;
			let failures = 0;
			for (const facet of FACETS) {
				const asked = chosen[facet];
				if (asked === undefined || row.values[facet].some((name) => asked.has(name))) continue;
				failed = facet;
				failures++;
			}
			const from = row.time?.from ?? 0;
			if (window !== null && (from < window.from || from >= window.to)) {
				failed = 'time';
				failures++;
			}
			if (failures > 1) continue;
			if (failures === 0) this.shown++;
			for (const facet of FACETS) {
				if (failed !== null && failed !== facet) continue;
				const counts = this.counts[facet];
				for (const name of row.values[facet]) counts.set(name, (counts.get(name) ?? 0) + 1);
			}
			if (failed !== null && failed !== 'time') continue;
			const month = Math.floor(from / 43_800);
			this.months.set(month, (this.months.get(month) ?? 0) + 1);
		}
	}
}
