// The Linked Places Format, JSON (GeoJSON and JSON-LD in one): the shown places as a gazetteer, each with the sources that attest it.
// Its shapes: https://github.com/LinkedPasts/linked-places-format.
import type { Place, Source } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { term } from '#core/words/vocabulary.ts';
import { sourceTitle } from './columns.ts';
import type { Format } from './format.ts';
import { exportGeometry } from './geometry.ts';
import { idReference } from './iri.ts';
import { selection } from './selection.ts';
import { shownPlaces } from './shown-places.ts';
import { gathered, memberLines } from './slices.ts';

const CONTEXT = 'https://raw.githubusercontent.com/LinkedPasts/linked-places/master/linkedplaces-context-v1.1.jsonld';

/**
 * Version 1.1, one place a line. `@id` is the place's id, if need be percent-encoded and relative to where the file stands. Precision,
 * radius in metres and time zone are properties; a place without a position has `geometry: null`, so that it stays GeoJSON.
 */
export const linkedPlacesJson: Format = {
	id: 'linked-places',
	extensions: ['json', 'jsonld'],
	mediaType: 'application/geo+json',
	*write(given, whole, options) {
		const { shown, catalogue } = selection(given, whole, options);
		const places = shownPlaces(shown, catalogue).map((place) => linkedPlace(place, catalogue));
		yield `{"type":"FeatureCollection",\n"@context":${JSON.stringify(CONTEXT)},\n"features":[`;
		yield* gathered(memberLines(places));
		yield ']}\n';
	}
};

function linkedPlace(place: Place, catalogue: Catalogue) {
	const { name, kind, precision, radius, timeZone, partOf, links = [], note } = place.properties;
	return {
		'@id': idReference(place.id),
		type: 'Feature',
		properties: {
			title: name,
			precision,
			...(radius !== undefined && { radius_m: radius }),
			...(timeZone !== undefined && { time_zone: timeZone })
		},
		names: namesOf(place, catalogue),
		types: [{ label: term('placeKind', kind) }],
		geometry: place.geometry === null ? null : exportGeometry(place.geometry),
		...(links.length > 0 && { links: links.map((identifier) => ({ type: 'closeMatch', identifier })) }),
		...(partOf !== undefined && { relations: [within(partOf, catalogue)] }),
		...(note !== undefined && { descriptions: [{ value: note, lang: catalogue.dossier.language }] })
	};
}

/** The name with its sources, then those in other languages; a name says its language where the dossier gives the same one with it. */
function namesOf(place: Place, catalogue: Catalogue) {
	const { name, names = {}, citations } = place.properties;
	const others = Object.entries(names);
	const own = others.findIndex(([, toponym]) => toponym === name);
	const [lang] = others[own] ?? [];
	const sources = [...new Set(citations.map(({ source }) => source))];
	return [
		{
			toponym: name,
			...(lang !== undefined && { lang }),
			...(sources.length > 0 && { citations: sources.map((id) => attested(id, catalogue)) })
		},
		...others.filter((_, index) => index !== own).map(([lang, toponym]) => ({ toponym, lang }))
	];
}

function attested(id: string, catalogue: Catalogue): { label: string; '@id'?: string } {
	const source: Partial<Source> = catalogue.sources.get(id) ?? {};
	const address = source.url ?? source.archivedUrl;
	return { label: sourceTitle(id, catalogue), ...(address !== undefined && { '@id': address }) };
}

function within(container: string, catalogue: Catalogue) {
	const name = catalogue.places.get(container)?.properties.name ?? container;
	return { relationType: 'gvp:broaderPartitive', relationTo: idReference(container), label: `part of ${name}` };
}
