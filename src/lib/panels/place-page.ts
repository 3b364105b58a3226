// What the page of a place lists.
import type { Claim, Place } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import { containers } from '#core/index/places.ts';
import type { DossierRecord, EventRecord, PlaceRole, StatementRecord } from '#core/index/records.ts';
import { byTime } from './when.ts';

/** A place inside a place, with what is shown of it. */
export interface PlaceWithin {
	place: Place;
	count: number;
	/** Events that happened there or in anything inside it. */
	events: EventRecord[];
}

/** The shown records of a place by what the place is to them. */
export interface PlacePage {
	place: Place;
	/** Names of what contains it, nearest first. */
	chain: string[];
	events: EventRecord[];
	/** Said here, whatever about. */
	saidHere: StatementRecord[];
	/** Said elsewhere or nobody says where, about this place. */
	saidAbout: StatementRecord[];
	/** Claims about the place, and claims whose answer it is, but for where an event happened. */
	claims: Claim[];
	within: PlaceWithin[];
	/** Ids of the sources of the shown records and of the place itself. */
	sources: string[];
	/** Records at the place that fit the filters, and all. */
	fit: number;
	all: number;
}

/** Collects the page of a place; `undefined` for an id that is none. */
export function placePage(id: string, catalogue: Catalogue, shown: Shown): PlacePage | undefined {
	const place = catalogue.places.get(id);
	if (place === undefined) return undefined;
	const everything = catalogue.at(id);
	const here = everything.filter(({ record }) => shown.ids.has(record.id));
	const inRole = (role: PlaceRole) => here.flatMap((at) => (at.role === role ? [at.record] : []));
	const saidHere = inRole('said-at').filter(isStatement);
	const sources = new Set([...place.properties.citations.map((citation) => citation.source)]);
	for (const { record } of here) for (const source of record.sources) sources.add(source);
	return {
		place,
		chain: containers(id, catalogue.places).map((outer) => catalogue.places.get(outer)?.properties.name ?? outer),
		events: byTime(inRole('happened-at').filter(isEvent)),
		saidHere: byTime(saidHere),
		saidAbout: byTime(
			inRole('about')
				.filter(isStatement)
				.filter((record) => !saidHere.includes(record))
		),
		claims: catalogue.dossier.claims.filter((claim) => isOfPlace(claim, id) && isShown(claim, shown, catalogue)),
		within: within(id, catalogue, shown),
		sources: catalogue.dossier.sources.flatMap((source) => (sources.has(source.id) ? [source.id] : [])),
		fit: new Set(here.map(({ record }) => record.id)).size,
		all: new Set(everything.map(({ record }) => record.id)).size
	};
}

function within(id: string, catalogue: Catalogue, shown: Shown): PlaceWithin[] {
	return catalogue.placesIn(id).map((place) => {
		const inside = catalogue.dossier.places.features.filter(
			(other) => other.id === place.id || containers(other.id, catalogue.places).includes(place.id)
		);
		const records = new Set(inside.flatMap((other) => shown.byPlace.get(other.id) ?? []));
		const events = [...records].filter(isEvent);
		return { place, count: shown.byPlace.get(place.id)?.length ?? 0, events: byTime(events) };
	});
}

function isOfPlace(claim: Claim, id: string): boolean {
	if (claim.about === id) return true;
	return claim.property !== 'where' && claim.value.type === 'place' && claim.value.place === id;
}

/** A claim about a place hangs on no record: it is shown as long as nothing is filtered or its statement is shown. */
function isShown(claim: Claim, shown: Shown, catalogue: Catalogue): boolean {
	if (shown.claims.includes(claim)) return true;
	return claim.assertedIn === undefined && catalogue.places.has(claim.about);
}

const isEvent = (record: DossierRecord): record is EventRecord => record.type === 'event';
const isStatement = (record: DossierRecord): record is StatementRecord => record.type === 'statement';
