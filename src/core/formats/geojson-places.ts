// GeoJSON with one Feature for every place: all of them, or under a filter those that a shown record has.
import type { Claim, Place } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import { participationsTold } from '#core/index/told.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { answerLine, roleTold, toldTitle } from '#core/words/event-told.ts';
import { actorName, joinCell, sourceTitle, type Cell } from './columns.ts';
import { excerpt } from './excerpt.ts';
import { writeFeatureCollection, type FlatFeature } from './feature-collection.ts';
import type { Format } from './format.ts';
import { readGeojson } from './geojson-read.ts';
import { exportGeometry } from './geometry.ts';
import { selection } from './selection.ts';
import { shownPlaces } from './shown-places.ts';
import { gathered } from './slices.ts';

/** Places as Features with counts, ids and titles of what is shown there. Reads what it wrote. */
export const geojsonPlaces: Format = {
	id: 'geojson-places',
	extensions: ['geojson', 'json'],
	mediaType: 'application/geo+json',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		const places = shownPlaces(shown, catalogue);
		const shapes = places.flatMap(({ geometry }) => (geometry ? [exportGeometry(geometry)] : []));
		const features = placeFeatures(places, shown, catalogue);
		const member = options?.foreignMember === false ? null : excerpt(shown, catalogue);
		yield* gathered(writeFeatureCollection(shapes, features, member));
	},
	read: readGeojson
};

function* placeFeatures(places: readonly Place[], shown: Shown, catalogue: Catalogue): Generator<FlatFeature> {
	const claims = new Set(shown.claims);
	for (const place of places) yield placeFeature(place, claims, shown, catalogue);
}

/**
 * One place. Ids and titles are flat: of each kind one column of ids and one of titles, joined by " | " in the same order, since
 * a GIS shows a list as text or not at all. Titles say what is in doubt or denied. Claims are those about the place, those that name it, and those about what happened there.
 */
function placeFeature(place: Place, shownClaims: ReadonlySet<Claim>, shown: Shown, catalogue: Catalogue): FlatFeature {
	const { name, kind, precision, radius, partOf } = place.properties;
	const records = shown.byPlace.get(place.id) ?? [];
	const events = records.filter((record) => record.type === 'event');
	const statements = records.filter((record) => record.type === 'statement');
	const claims = catalogue.claimsAt(place.id).filter((claim) => shownClaims.has(claim));
	const actors = namedIn(records, catalogue);
	const cited = claims.flatMap((claim) => claim.citations.map(({ source }) => source));
	const sources = [...new Set([...records.flatMap((record) => [...record.sources]), ...cited])];
	return {
		type: 'Feature',
		id: place.id,
		geometry: place.geometry === null ? null : exportGeometry(place.geometry),
		properties: {
			id: place.id,
			name,
			kind,
			precision,
			radius_m: radius ?? null,
			part_of: partOf === undefined ? null : (catalogue.places.get(partOf)?.properties.name ?? partOf),
			...listed(
				'event',
				events,
				({ id }) => id,
				(event) => toldTitle(event, catalogue)
			),
			...listed(
				'statement',
				statements,
				({ id }) => id,
				({ title }) => title
			),
			...listed(
				'claim',
				claims,
				({ id }) => id,
				(claim) => answerLine(claim, catalogue)
			),
			...listed(
				'actor',
				actors,
				([id]) => id,
				([, words]) => words
			),
			...listed(
				'source',
				sources,
				(id) => id,
				(id) => sourceTitle(id, catalogue)
			)
		}
	};
}

/** Who speaks in the records or is named in them, each with every role and with how it is told: "Coast guard (rescuer, speaker)". */
function namedIn(records: readonly DossierRecord[], catalogue: Catalogue): [id: string, words: string][] {
	const roles = new Map<string, Set<string>>();
	const add = (actor: string, words: string) => roles.set(actor, (roles.get(actor) ?? new Set()).add(words));
	for (const record of records) {
		const told = record.type === 'event' ? participationsTold(record.claims, catalogue.statements) : [];
		for (const one of told) add(one.value.actor, roleTold(one, catalogue));
		const named = new Set(told.map(({ value }) => value.actor));
		for (const actor of record.actors.acts) if (!named.has(actor)) add(actor, 'speaker');
	}
	return [...roles].map(([id, words]) => [id, `${actorName(id, catalogue)} (${[...words].join(', ')})`]);
}

function listed<T>(noun: string, values: readonly T[], id: (value: T) => string, title: (value: T) => string) {
	const columns: Record<string, Cell> = {};
	columns[`${noun}_count`] = values.length;
	columns[`${noun}_ids`] = joinCell(values.map(id));
	columns[`${noun}_titles`] = values.length === 0 ? null : values.map(title).join(' | ');
	return columns;
}
