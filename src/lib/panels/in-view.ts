// The list that is equal to the map.
import type { Place } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { byTime } from './when.ts';

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

/** A row of the list: a place, or a record there. */
export interface InViewRow {
	/** Unlike that of any other row. */
	key: string;
	place: Place;
	/** `null` in the row of the place itself. */
	record: DossierRecord | null;
}

/** Each place in view and under it its records, from the earliest to the latest. */
export function inViewRows(catalogue: Catalogue, shown: Shown, inView: InView): InViewRow[] {
	return placesInView(catalogue, shown, inView).flatMap((place): InViewRow[] => [
		{ key: place.id, place, record: null },
		...byTime(shown.byPlace.get(place.id) ?? []).map((record) => ({ key: `${place.id} ${record.id}`, place, record }))
	]);
}

/** How many places are in view. */
export function countInView(catalogue: Catalogue, shown: Shown, inView: InView): number {
	const { byPlace } = shown;
	return catalogue.dossier.places.features.filter((place) => byPlace.has(place.id) && isInView(place, inView)).length;
}

/** Ids of the places in the map's view; `null` until the map has said. */
type InView = ReadonlySet<string> | null;

function isInView(place: Place, inView: InView): boolean {
	return place.geometry !== null && (inView?.has(place.id) ?? true);
}
