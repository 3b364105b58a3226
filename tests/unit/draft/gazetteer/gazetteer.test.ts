// The compiled gazetteer: what it knows, what it refuses, and that it is folded as it is asked.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '#core/draft/gazetteer/fold.ts';
import { readGazetteer } from '#core/draft/gazetteer/gazetteer.ts';
import { fold as foldInRecipe } from '../../../../geo/gazetteer/fold.mjs';
import { gazetteer, packed, unpacked } from './committed.ts';

describe('a name in the gazetteer', () => {
	it.each([
		['Peshawar', 'seat', 'PK', 34.0, 71.6],
		['Kabul', 'capital', 'AF', 34.5, 69.2],
		['New Delhi', 'capital', 'IN', 28.6, 77.2],
		['North Waziristan', 'district', 'PK', 33.0, 69.9],
		['Khyber', 'district', 'PK', 34.1, 71.2],
		['NWFP', 'region', 'PK', 34.9, 72.6],
		['FATA', 'region', 'PK', 33, 70.2],
		['Bombay', 'seat', 'IN', 19.1, 72.9],
		['Raqqa', 'seat', 'SY', 36, 39],
		['Acapulco', 'town', 'MX', 16.8, -99.9],
		['Kenyans', 'country', 'KE', 1, 38],
		['D.C.', 'capital', 'US', 38.9, -77],
		['Côte d’Ivoire', 'country', 'CI', 8, -5],
		['Lake Victoria', 'area', '', -1, 33]
	])('%s is a %s in %s', (name, kind, country, lat, lon) => {
		const places = gazetteer.find(fold(name)).map(({ place }) => place);
		const fitting = places.filter((place) => gazetteer.kind(place) === kind && gazetteer.country(place) === country);
		expect(fitting.some((place) => near(gazetteer.lat(place), lat) && near(gazetteer.lon(place), lon))).toBe(true);
	});

	it.each(['', ' ', 'zzyzzyx', 'constructor', '__proto__', '\n', 'peshawar\nkabul'])('%j is unknown', (name) => {
		expect(gazetteer.find(name)).toEqual([]);
	});

	it.each([
		['Paris', 'FR'],
		['Mexico', 'MX'],
		['Alexandria', 'EG']
	])('%s is no province called otherwise', (name, country) => {
		const regions = gazetteer.find(fold(name)).filter(({ place }) => gazetteer.kind(place) === 'region');
		const here = regions.filter(({ place }) => gazetteer.country(place) === country);
		for (const { place } of here) expect(fold(gazetteer.name(place))).toBe(fold(name));
	});
});

describe('every place', () => {
	it('is found by its own name, once', () => {
		for (let place = 0; place < gazetteer.length; place += 97) {
			const found = gazetteer.find(fold(gazetteer.name(place)));
			expect(found.filter((named) => named.place === place)).toHaveLength(1);
		}
	});

	it('lies on the globe', () => {
		const outside = Array.from({ length: gazetteer.length }, (_, place) => place).filter(
			(place) => !(Math.abs(gazetteer.lat(place)) <= 90 && Math.abs(gazetteer.lon(place)) <= 180)
		);
		expect(outside).toEqual([]);
	});
});

describe('words', () => {
	it.each([
		['reading', true, false, true],
		['imran', false, true, false],
		['svetlana', false, true, false],
		['washington', false, false, true],
		['qwertz', false, false, false]
	])('%s', (word, common, given, surname) => {
		expect([gazetteer.isCommon(word), gazetteer.isGivenName(word), gazetteer.isSurname(word)]).toEqual([
			common,
			given,
			surname
		]);
	});
});

describe('folding', () => {
	it.each([
		['Saint-Étienne', 'st etienne'],
		['N’Djamena', 'ndjamena'],
		['Łódź', 'lodz'],
		['Fort Worth', 'ft worth'],
		['St. John’s', 'st johns'],
		['Diyarbakır', 'diyarbakir']
	])('%s is %s', (name, folded) => {
		expect(fold(name)).toBe(folded);
	});

	it('is the same in the recipe and in the app, and folds what is folded to itself', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (name) => {
				expect(foldInRecipe(name)).toBe(fold(name));
			})
		);
		for (const name of ['Mount Saint Helens', 'Saint', 'FORT', 'São Tomé', "Xi'an", 'Port-au-Prince'])
			expect([foldInRecipe(name), fold(fold(name))]).toEqual([fold(name), fold(name)]);
	});
});

describe('bytes that are no gazetteer', () => {
	const changed = (at: number, value: number): Uint8Array => unpacked.with(at, value);
	it.each([
		['nothing', new Uint8Array(), /first four letters/],
		['a packed one', new Uint8Array(packed), /still compressed/],
		['other letters', changed(0, 0x20), /first four letters/],
		['another version', changed(4, 9), /version: 9/],
		['another number of sections', changed(8, 3), /sections/],
		['half of one', unpacked.subarray(0, unpacked.length >> 1), /cut off in section/],
		['its head alone', unpacked.subarray(0, 20), /list of sections/]
	])('%s: says so', (_, bytes, message) => {
		expect(() => readGazetteer(bytes)).toThrow(message);
	});
});

function near(a: number, b: number): boolean {
	return Math.abs(a - b) < 0.6;
}
