// What the reader asked to see. A thin shell: the filter itself is a plain value of core.
import { isEmpty, NO_FILTER, type Filter } from '#core/index/filter.ts';

/** The dimensions that are lists of values to tick. */
export type TickDimension = 'actors' | 'sources' | 'kinds' | 'eventKinds' | 'precisions' | 'actorRoles';

/** The present filter, with the verbs of the filter rail. */
export class Filters {
	#value = $state.raw<Filter>(NO_FILTER);

	get value(): Filter {
		return this.#value;
	}
	set value(filter: Filter) {
		this.#value = filter;
	}
	get empty(): boolean {
		return isEmpty(this.#value);
	}
	/** How many values are ticked, a search counting as one. */
	get size(): number {
		const { actors, sources, kinds, eventKinds, precisions, query } = this.#value;
		return actors.length + sources.length + kinds.length + eventKinds.length + precisions.length + (query ? 1 : 0);
	}

	has(dimension: TickDimension, value: string): boolean {
		return (this.#value[dimension] as readonly string[]).includes(value);
	}

	/** Ticks or unticks one value. */
	toggle<D extends TickDimension>(dimension: D, value: Filter[D][number]): void {
		const values = this.#value[dimension] as readonly Filter[D][number][];
		const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
		this.set({ [dimension]: next });
	}

	/** Changes some keys of the filter. */
	set(change: Partial<Filter>): void {
		this.#value = { ...this.#value, ...change };
	}

	/** Asks nothing again. */
	reset(): void {
		this.#value = NO_FILTER;
	}
}
