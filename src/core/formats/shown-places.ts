// Which places an export of places has.
import type { Place } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { isEmpty, type Shown } from '#core/index/filter.ts';

/** All places of the dossier, in its order, or under a filter those that a shown record has. */
export function shownPlaces(shown: Shown, catalogue: Catalogue): Place[] {
	const everything = isEmpty(shown.filter);
	return catalogue.dossier.places.features.filter((place) => everything || shown.byPlace.has(place.id));
}
