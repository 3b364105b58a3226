// What the map is to draw, from what is shown: places with their records, and the line of a marked statement.
import { gravest, type Dispute } from '#core/accounts/disputed.ts';
import type { Geometry, Precision } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import { containers } from '#core/index/places.ts';
import { hedgeOfStatement } from '#core/dossier/hedge.ts';
import { isHollow } from '#core/index/records.ts';
import { hedgeOfPlace } from '#core/words/told.ts';

/** A shown place as the map draws it. */
export interface ShownPlace {
	id: string;
	name: string;
	kind: string;
	precision: Precision;
	/** Metres. */
	radius: number | null;
	geometry: Geometry | null;
	/** Ids of the shown records at it. */
	records: readonly string[];
	/** True when all records at it are events that are not said to have happened. */
	hollow: boolean;
	/** "alleged": the doubt or denial with which all records are placed at it; `null` where one is so plainly. */
	hedge: string | null;
	/** How accounts of an event that happened at it stand: they differ, or conflict; `null` where neither. */
	dispute: Dispute | null;
	/** Ids of the places that contain it, nearest first. */
	containers: readonly string[];
}

/** The shown places, in dossier order. */
export function shownPlaces(
	catalogue: Catalogue,
	shown: Shown,
	language: string,
	disputes: ReadonlyMap<string, Dispute>
): ShownPlace[] {
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
