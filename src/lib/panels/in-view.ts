// The list that is equal to the map.
import type { Place } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';

/** The shown places, those of most records first. */
export function shownPlaces(catalogue: Catalogue, shown: Shown): Place[] {
	const count = (place: Place) => shown.byPlace.get(place.id)?.length ?? 0;
	return catalogue.dossier.places.features
		.filter((place) => shown.byPlace.has(place.id))
		.toSorted((a, b) => count(b) - count(a));
}

/** The shown places whose marks are in the map's view; all that can be drawn until the map has said. */
export function placesInView(catalogue: Catalogue, shown: Shown, inView: ReadonlySet<string> | null): Place[] {
	return shownPlaces(catalogue, shown).filter((place) => place.geometry !== null && (inView?.has(place.id) ?? true));
}
