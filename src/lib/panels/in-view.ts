// The list that is equal to the map.
import type { Place } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';

/** The shown places, those of most records first. */
export function shownPlaces(catalogue: Catalogue, shown: Shown): Place[] {
	const { byPlace } = shown;
	return catalogue.dossier.places.features
		.flatMap((place) => {
			const records = byPlace.get(place.id);
			return records ? [{ place, count: records.length }] : [];
		})
		.sort((a, b) => b.count - a.count)
		.map(({ place }) => place);
}

/** The shown places whose marks are in the map's view, those of most records first; all that can be drawn until the map has said. */
export function placesInView(catalogue: Catalogue, shown: Shown, inView: InView): Place[] {
	return shownPlaces(catalogue, shown).filter((place) => isInView(place, inView));
}

/** How many those are. */
export function countInView(catalogue: Catalogue, shown: Shown, inView: InView): number {
	const { byPlace } = shown;
	return catalogue.dossier.places.features.filter((place) => byPlace.has(place.id) && isInView(place, inView)).length;
}

/** Ids of the places in the map's view; `null` until the map has said. */
type InView = ReadonlySet<string> | null;

function isInView(place: Place, inView: InView): boolean {
	return place.geometry !== null && (inView?.has(place.id) ?? true);
}
