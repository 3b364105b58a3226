// How far apart two places are, and how a statement's line on the map reads in words.
import { numberWords } from '#core/basics/numbers.ts';
import { hedgeOfStatement } from '#core/dossier/hedge.ts';
import type { Geometry, Place, Position } from '#core/dossier/types.ts';
import { metresBetween } from '#core/geo/distance.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { containers } from '#core/index/places.ts';
import type { StatementRecord } from '#core/index/records.ts';
import { preposition } from './place-words.ts';
import { listed } from './vocabulary.ts';

/** "380 km", "2.3 km", "400 m": metres with two figures, since places are no more exact than that. */
export function distanceWords(metres: number): string {
	const [value, unit] = metres < 995 ? [metres, 'm'] : [metres / 1000, 'km'];
	return `${numberWords(Number(value.toPrecision(2)))} ${unit}`;
}

/** One position that stands for a geometry: a point itself, else the middle of its bounds. */
export function middleOf(geometry: Geometry | null): Position | null {
	if (geometry === null) return null;
	if (geometry.type === 'Point') return geometry.coordinates;
	let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
	const numbers = (geometry.coordinates as readonly unknown[]).flat(4) as number[];
	for (let index = 0; index + 1 < numbers.length; index += 2) {
		const [lon = NaN, lat = NaN] = [numbers[index], numbers[index + 1]];
		[west, east] = [Math.min(west, lon), Math.max(east, lon)];
		[south, north] = [Math.min(south, lat), Math.max(north, lat)];
	}
	return Number.isFinite(west + east + south + north) ? [(west + east) / 2, (south + north) / 2] : null;
}

/** "Said in Lahore, about Army Public School, 380 km away", of a denial "Denied in Lahore, …"; `null` when it is not known where it was said. */
export function lineWords(record: StatementRecord, { places }: Pick<Catalogue, 'places'>): string | null {
	const from = places.get(record.statement.saidAt ?? '');
	if (from === undefined) return null;
	const said = `${hedgeOfStatement(record.statement).denied ? 'Denied' : 'Said'} ${preposition(from.properties.precision)} ${from.properties.name}`;
	const about = record.places.flatMap(({ place, role }) =>
		role === 'about' && place !== from.id ? (places.get(place) ?? []) : []
	);
	if (about.length === 0) return said;
	return `${said}, about ${listed(about.map((to) => placeAway(from, to, places)))}`;
}

function placeAway(from: Place, to: Place, places: ReadonlyMap<string, Place>): string {
	const { name, precision } = to.properties;
	const nested = containers(from.id, places).includes(to.id) || containers(to.id, places).includes(from.id);
	const [start, end] = [middleOf(from.geometry), middleOf(to.geometry)];
	// Nobody is a number of kilometres away from the country they are in, nor from anything as wide as one.
	if (nested || precision === 'country' || from.properties.precision === 'country' || !start || !end) return name;
	const metres = metresBetween(start, end);
	return metres < 100 ? name : `${name}, ${distanceWords(metres)} away`;
}
