// What a gazetteer has under one name, for a person to choose from.
import { fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';

/** A place to choose; WGS 84 degrees. */
export interface PlaceChoice {
	/** The name with what it lies in: "Springfield, Ohio, United States". */
	name: string;
	lon: number;
	lat: number;
}

/** Kinds that are meant before any town of the name, however large. */
const FIRST = ['country', 'capital'];

/** The places of a name, countries and capitals before towns, the more people the earlier; at most `most`. */
export function lookUp(gazetteer: Gazetteer, name: string, most = 12): PlaceChoice[] {
	const rank = (place: number) => FIRST.indexOf(gazetteer.kind(place)) >>> 0;
	return gazetteer
		.find(fold(name))
		.filter(({ as }) => as !== 'people')
		.map(({ place }) => place)
		.sort((a, b) => rank(a) - rank(b) || gazetteer.population(b) - gazetteer.population(a) || a - b)
		.slice(0, most)
		.map((place) => ({
			name: withinWords(gazetteer, place),
			lon: gazetteer.lon(place),
			lat: gazetteer.lat(place)
		}));
}

function withinWords(gazetteer: Gazetteer, place: number): string {
	const division = gazetteer.region(place);
	const region = division === '' ? undefined : gazetteer.regionPlace(division);
	const code = gazetteer.country(place);
	const parts = [
		gazetteer.name(place),
		...(region === undefined || region === place ? [] : [gazetteer.name(region)]),
		...(code === '' || gazetteer.kind(place) === 'country' ? [] : [countryName(code)])
	];
	return [...new Set(parts)].join(', ');
}

function countryName(code: string): string {
	try {
		return new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code;
	} catch {
		// A code that is none of ISO 3166-1 is shown as it is.
		return code;
	}
}
