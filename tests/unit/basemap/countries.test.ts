import { describe, expect, it } from 'vitest';
import { countryLabels, readCountries } from '../../../src/lib/map/basemap/countries.ts';
import { countries } from './committed.ts';

describe('the names of countries', () => {
	it('stand once for every code', () => {
		const codes = countries.map(({ iso }) => iso).filter((iso) => iso !== null);
		expect(new Set(codes).size).toBe(codes.length);
		expect(codes.length).toBeGreaterThan(200);
	});

	it.each([
		['AF', 60.5, 29.4, 74.9, 38.5],
		['PK', 60.9, 23.7, 75.4, 37.1],
		['IN', 68.2, 8.1, 90, 32]
	])('stand inside %s', (code, west, south, east, north) => {
		const label = countries.find(({ iso }) => iso === code);
		expect(label?.longitude).toSatisfy((x: number) => x > west && x < east);
		expect(label?.latitude).toSatisfy((y: number) => y > south && y < north);
	});

	it('leave Siachen and the rest of Kashmir without a stray country', () => {
		const stray = countries.filter(({ longitude: x, latitude: y }) => x > 73 && x < 80.5 && y > 32.3 && y < 37);
		expect(stray).toEqual([]);
	});

	it('come in the language of the reader, with the English name beside it', () => {
		const names = (language: string) =>
			Object.fromEntries(
				countryLabels(countries, language).features.map(({ properties }) => [properties.name, properties.label])
			);
		expect(names('ur')).toMatchObject({ Pakistan: 'پاکستان', Afghanistan: 'افغانستان' });
		expect(names('de')).toMatchObject({ India: 'Indien' });
		expect(names('en').Pakistan).toBe('Pakistan');
	});

	it('keep their English name in a language nobody knows', () => {
		expect(countryLabels(countries, 'qaa').features.every(({ properties }) => properties.label.length > 0)).toBe(true);
	});

	it.each<[string, unknown]>([
		['no array', {}],
		['a row that is no array', ['PK']],
		['a row too short', [['PK', 'Pakistan', 69, 30]]],
		['a code that is a number', [[1, 'Pakistan', 69, 30, 2]]]
	])('are refused from %s', (_, rows) => {
		expect(() => readCountries(rows)).toThrow(TypeError);
	});
});
