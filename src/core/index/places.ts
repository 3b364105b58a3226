// Which place lies in which, by `partOf`.
import type { Place } from '#core/dossier/types.ts';

/** The ids of the places that contain `id`, nearest first; a circle of `partOf` ends where it closes. */
export function containers(id: string, places: ReadonlyMap<string, Place>): string[] {
	const chain: string[] = [];
	let next = places.get(id)?.properties.partOf;
	while (next !== undefined && next !== id && !chain.includes(next)) {
		chain.push(next);
		next = places.get(next)?.properties.partOf;
	}
	return chain;
}

/** Of the places named for one thing, those that contain none of the others: a school, and not its city and country again. */
export function finestPlaces(named: readonly string[], places: ReadonlyMap<string, Place>): string[] {
	const unique = [...new Set(named)];
	if (unique.length < 2) return unique;
	const containing = new Set(unique.flatMap((id) => containers(id, places)));
	const finest = unique.filter((id) => !containing.has(id));
	return finest.length > 0 ? finest : unique;
}
