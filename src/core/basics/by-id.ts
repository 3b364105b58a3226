// Things by their ids, worked out once for each list: parts of a dossier share lists of sources, places and actors.

const known = new WeakMap<object, ReadonlyMap<string, unknown>>();

/** Id → thing, in the order of the list, which nobody changes in place. */
export function byId<T extends { readonly id: string }>(list: readonly T[]): ReadonlyMap<string, T> {
	const found = known.get(list) ?? new Map(list.map((one) => [one.id, one]));
	known.set(list, found);
	// It was made of this very list.
	return found as ReadonlyMap<string, T>;
}
