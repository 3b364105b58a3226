// The tables that people keep: countries and their peoples, areas that are no division, other names.
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fold } from './fold.mjs';
import { ALIAS, KIND } from './kinds.mjs';

// Countries and areas need no population: their kind says enough.
const HEAVIEST = 255;
const KINDS = { s: [KIND.capital, KIND.seat, KIND.town], r: [KIND.region], d: [KIND.district] };

/** Countries and territories with a reference point, other names, and the names of their people. */
export function readCountries() {
	return lines('countries.tsv').map(([country, lat, lon, name, others, people]) => ({
		...entry(KIND.country, country, lat, lon, name, others, people),
		regionCode: ''
	}));
}

/** Continents, seas, and parts of countries that are no division of GeoNames. */
export function readAreas() {
	return lines('areas.tsv').map(([kind, country, lat, lon, name, others, people]) =>
		entry(KIND[kind], country, lat, lon, name, others, people)
	);
}

/** Other names, each with the row it names; a name in GeoNames that is not there stops the build. */
export function readOtherNames(rows) {
	const byName = new Map();
	for (const row of rows)
		byName.set(`${row.country} ${fold(row.name)}`, [...(byName.get(`${row.country} ${fold(row.name)}`) ?? []), row]);
	return lines('other-names.tsv').flatMap(([country, kind, name, others, people]) => {
		const fitting = (byName.get(`${country} ${fold(name)}`) ?? []).filter((row) => KINDS[kind].includes(row.kind));
		const [row] = fitting.sort((a, b) => b.weight - a.weight);
		if (!row) throw new Error(`other-names.tsv: GeoNames has no ${name} (${kind}) in ${country}.`);
		const named = split(others).map((other) => [
			other,
			kind === 'r' && other.endsWith('.') ? ALIAS.abbreviation : ALIAS.other
		]);
		const peoples = split(people)
			.flatMap(withPlural)
			.map((other) => [other, ALIAS.people]);
		return [...named, ...peoples].map(([other, alias]) => ({ row, name: other, alias }));
	});
}

/** Given names that the census of the United States has not. */
export function readGivenNames() {
	return lines('given-names.txt', ' ').flat();
}

function entry(kind, country, lat, lon, name, others, people) {
	return {
		name,
		country,
		lon: +lon,
		lat: +lat,
		kind,
		id: 0,
		population: 0,
		weight: HEAVIEST,
		others: split(others),
		people: split(people).flatMap(withPlural)
	};
}

/** "Kenyans" for "Kenyan"; nothing for what has no plural in s: "French", "Chinese", "Swiss", "Irishmen". */
function withPlural(word) {
	return /(?:ese|sh|nch|tch|s|men|man|x)$/.test(word) && !/(?:German|Roman|Norman|Oman)$/.test(word)
		? [word]
		: [word, `${word}s`];
}

function split(cell) {
	return (cell ?? '').split('|').filter(Boolean);
}

function lines(name, between = '\t') {
	return readFileSync(path.join(import.meta.dirname, 'tables', name), 'utf8')
		.split('\n')
		.filter((line) => line && !line.startsWith('#'))
		.map((line) => line.split(between));
}
