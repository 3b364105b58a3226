// Every place and every name it goes by, joined from GeoNames' towns and divisions, Natural Earth's provinces and our own tables.
import { readAreas, readCountries, readOtherNames } from './tables.mjs';
import { readDivisions } from './divisions.mjs';
import { fold } from './fold.mjs';
import { readTowns } from './towns.mjs';
import { ALIAS, KIND } from './kinds.mjs';

/**
 * The places, and the further names of places (`of` is the place). `countries` and `regions` are the lists that the
 * places' numbers count in; the first of each is empty.
 */
export function readPlaces() {
	const towns = readTowns();
	const countries = readCountries();
	const divisions = readDivisions(towns, countries);
	const areas = readAreas();
	const found = merge([...countries, ...divisions, ...towns], areas);
	for (const row of found) row.key = fold(row.name);
	const usable = found.filter(isUsable);
	const named = [...shortForms(usable), ...shortTowns(usable), ...otherNames(usable)].filter(isUsable);
	const regions = ['', ...new Set(usable.map((row) => row.regionCode).filter(Boolean))].sort();
	for (const row of usable) row.region = Math.max(0, regions.indexOf(row.regionCode ?? ''));
	return {
		places: usable.sort(byRegion),
		names: unique(named).sort((a, b) => order(a.key, b.key) || order(a.of.key, b.of.key)),
		countries: ['', ...new Set(usable.map((row) => row.country).filter(Boolean))].sort(),
		regions
	};
}

/** An area that is a division of GeoNames as well lends it its position, weight and other names instead of standing beside it. */
function merge(rows, areas) {
	const own = [];
	for (const area of areas) {
		const twin = rows.find(
			(row) => row.kind === KIND.region && row.country === area.country && fold(row.name) === fold(area.name)
		);
		if (twin)
			Object.assign(twin, {
				lon: area.lon,
				lat: area.lat,
				others: [...(twin.others ?? []), ...area.others],
				people: area.people
			});
		else own.push(area);
	}
	return [...rows, ...own];
}

function otherNames(rows) {
	const wanted = readOtherNames(rows);
	const own = rows.flatMap((row) => [
		...(row.others ?? []).map((name) => alias(row, name, ALIAS.other)),
		...(row.people ?? []).map((name) => alias(row, name, ALIAS.people))
	]);
	return [...own, ...wanted.map(({ row, name, alias: as }) => alias(row, name, as))];
}

const KIND_OF_DIVISION =
	/ (?:province|state|region|oblast'?|governorate|department|prefecture|territory|republic|krai|voivodeship|district|agency|regency|raion|tehsil|municipality|division|tribal area|protected area|county borough|autonomous region|city)$|^(?:(?:metropolitan |royal )?borough of|city and borough of|city and county of|city of|county of|district of|sir|provincia di|provincia de|departamento de|province of|state of|arrondissement de|arrondissement d'|powiat) ?/iu;
const DIRECTION =
	/^(?:north|south|east|west|northern|southern|eastern|western|central|centre|upper|lower|capital|free|new|old|inner|outer|mid|middle|greater|northwest|northeast|southwest|southeast|north west|north east|south west|south east|islands?|delta|plateau|coast|red sea|gulf|national capital)$/i;

/** "North Waziristan" for "North Waziristan District"; counties of the United States keep their word, or half their names would be surnames. */
function shortForms(rows) {
	// "Mexico City" is not called Mexico, nor is "Luxembourg District" what reports mean by Luxembourg.
	const countries = new Set(rows.filter((row) => row.kind === KIND.country).map((row) => row.key));
	return rows
		.filter((row) => row.country !== 'US' && (row.kind === KIND.district || row.kind === KIND.region))
		.map((row) => ({ row, short: row.name.replace(KIND_OF_DIVISION, '').trim() }))
		.filter(
			({ row, short }) =>
				short !== row.name && short.length > 2 && !countries.has(fold(short)) && !DIRECTION.test(short)
		)
		.map(({ row, short }) => alias(row, short, ALIAS.other));
}

// Towns of fewer people are seldom in the news, and their short names are other towns' names.
const KNOWN_TOWN = 50_000;
const ARABIC = new Set('AE BH DZ EG IQ JO KW LB LY MA OM PS QA SA SD SY TN YE'.split(' '));
const SAINT_OR_TOWN =
	/^(?:San|Santa|Santo|São|Villa|Vila|Ciudad|Colonia|Nova|Nossa Senhora|Puente|Ojo|Feira|Duque|Delegación)\b/;

/** What reports call a town of a longer name: "Acapulco", "Raqqa", "Fukui", "Halle". */
function shortTowns(rows) {
	return rows
		.filter((row) => row.kind >= KIND.capital && row.population >= KNOWN_TOWN)
		.flatMap((row) => shortTown(row).map((name) => alias(row, name, ALIAS.other)))
		.filter(({ name, of }) => name.length > 2 && name !== of.name);
}

function shortTown({ name, country }) {
	if (/ \(.*\)$/.test(name)) return [name.replace(/ \(.*\)$/, '')];
	if (country === 'JP') return [name.replace(/-shi$/, '')];
	if (country === 'KR') return [name.replace(/-si$/, '')];
	if (ARABIC.has(country)) {
		const bare = name.replace(/^A[dlnrstz]h?[ -]/, '');
		return [bare, bare.replace(/ah$/, 'a')];
	}
	const [short, rest] = name.split(/ (?:de|del|do|da) /);
	return rest && !SAINT_OR_TOWN.test(short) ? [short] : [];
}

function alias(row, name, kind) {
	return { name, key: fold(name), of: row, alias: kind, weight: row.weight };
}

function isUsable(row) {
	return row.key.length > 1 && !/^\d/.test(row.key) && /\p{L}/u.test(row.key) && !row.name.includes('\n');
}

/** Drops another name that says what the place's own name says. */
function unique(rows) {
	const seen = new Map();
	return rows.filter((row) => {
		if (row.of.key === row.key && row.alias !== ALIAS.people) return false;
		const names = seen.get(row.of) ?? new Set();
		seen.set(row.of, names);
		return !names.has(row.key) && names.add(row.key);
	});
}

// Neighbours in the file are neighbours on the ground: so it compresses best.
function byRegion(a, b) {
	return (
		order(a.country, b.country) ||
		a.region - b.region ||
		a.kind - b.kind ||
		a.id - b.id ||
		order(a.key, b.key) ||
		a.lon - b.lon
	);
}

function order(a, b) {
	if (a === b) return 0;
	return a < b ? -1 : 1;
}
