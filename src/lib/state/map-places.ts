// What the map is to draw, from what is shown: places with their records, and the line of a marked statement.
import { gravest, type Dispute } from '#core/accounts/disputed.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import { containers } from '#core/index/places.ts';
import type { MarkPlace } from '#core/marks/types.ts';
import { hedgeOfStatement } from '#core/dossier/hedge.ts';
import { isHollow } from '#core/index/records.ts';
import { hedgeOfPlace } from '#core/words/told.ts';

/** The shown places, in dossier order. */
export function shownPlaces(
	catalogue: Catalogue,
	shown: Shown,
	language: string,
	disputes: ReadonlyMap<string, Dispute>
): MarkPlace[] {
	return catalogue.dossier.places.features.flatMap((place) => {
		const records = shown.byPlace.get(place.id);
		if (!records) return [];
		const { name, names, kind, precision, radius } = place.properties;
		return [
			{
				id: place.id,
				name: names?.[language] ?? name,
				kind,
				precision,
				radius: radius ?? null,
				geometry: place.geometry,
				count: records.length,
				records: records.map((record) => record.id),
				hollow: records.every(isHollow),
				hedge: hedgeOfPlace(place.id, records, catalogue),
				dispute: gravest(records.map(({ id, type }) => (type === 'event' ? disputes.get(id) : null))),
				containers: containers(place.id, catalogue.places)
			}
		];
	});
}

/** The largest number of records at one place when nothing is filtered: the scale of the marks. */
export function mostRecords(catalogue: Catalogue): number {
	const most = (id: string) => new Set(catalogue.at(id).map(({ record }) => record.id)).size;
	return Math.max(1, ...catalogue.dossier.places.features.map((place) => most(place.id)));
}

/** The line of a statement: ids of the places, and what stands where it was said. */
export interface SaidLine {
	from: string;
	to: string[];
	here: string;
}

/** Said here, about there: where the marked statement was said and the places it is about; `null` unless both are known and apart. */
export function saidLine(catalogue: Catalogue, record: string | null): SaidLine | null {
	const marked = record === null ? undefined : catalogue.record(record);
	if (marked?.type !== 'statement' || marked.statement.saidAt === undefined) return null;
	const from = marked.statement.saidAt;
	const placed = (id: string) => catalogue.places.get(id)?.geometry != null;
	const to = marked.places.flatMap(({ place, role }) =>
		role === 'about' && place !== from && placed(place) ? [place] : []
	);
	const here = hedgeOfStatement(marked.statement).denied ? 'denied here' : 'said here';
	return placed(from) && to.length > 0 ? { from, to, here } : null;
}
