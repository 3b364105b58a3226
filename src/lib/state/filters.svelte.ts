// What the reader asked to see. A thin shell: the filter itself is a plain value of core.
import { NO_FILTER, type Filter } from '#core/index/filter.ts';

/** The dimensions that are lists of values to tick. */
export type TickDimension = 'actors' | 'sources' | 'kinds' | 'eventKinds' | 'precisions' | 'tellings' | 'actorRoles';

const isDefault = (roles: Filter['actorRoles']) =>
	roles.length === NO_FILTER.actorRoles.length && NO_FILTER.actorRoles.every((role) => roles.includes(role));

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
		return this.size === 0;
	}
	/** How many values are ticked; a search, a window of time, the map's view, a set of roles and `all` of the actors count as one each. */
	get size(): number {
		const { actors, sources, kinds, eventKinds, precisions, tellings } = this.#value;
		const { query, actorMode, actorRoles, time, view, disputed } = this.#value;
		const lists: readonly (readonly string[])[] = [actors, sources, kinds, eventKinds, precisions, tellings];
		const ticked = lists.reduce((sum, { length }) => sum + length, 0);
		const set = [
			query.trim() !== '',
			time !== null,
			view !== null,
			disputed,
			actorMode !== NO_FILTER.actorMode,
			!isDefault(actorRoles)
		];
		return ticked + set.filter(Boolean).length;
	}

	has(dimension: TickDimension, value: string): boolean {
		return (this.#value[dimension] as readonly string[]).includes(value);
	}

	/** Ticks or unticks one value; the last role stays ticked, since an actor that counts in no role would hide every record. */
	toggle<D extends TickDimension>(dimension: D, value: Filter[D][number]): void {
		const values = this.#value[dimension] as readonly Filter[D][number][];
		const next = values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
		if (dimension === 'actorRoles' && next.length === 0) return;
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
