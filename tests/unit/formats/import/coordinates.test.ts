// Coordinates and numbers as tables have them.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDegrees, readPair } from '#core/formats/import/coordinates.ts';
import { readNumber } from '#core/formats/import/numbers.ts';

describe('a coordinate in a cell', () => {
	it.each([
		['34.0151', 34.0151, 4],
		['-34.5', -34.5, 1],
		['−34.5', -34.5, 1],
		['34,0151', 34.0151, 4],
		['34.0151°', 34.0151, 4],
		['34.0151 S', -34.0151, 4],
		['N34.0151', 34.0151, 4],
		['34°00′54″N', 34.015, 3],
		['34° 0\' 54" S', -34.015, 3],
		['34d00m54s N', 34.015, 3],
		['34:00:54', 34.015, 3],
		['34 00 54.36', 34.0151, 5],
		["34°30.5'N", 34.5083333, 3],
		['34', 34, 0],
		['-0.5', -0.5, 1]
	])('%j is %d with %d decimals', (text, value, decimals) => {
		expect(readDegrees(text, 'latitude')).toMatchObject({ value, decimals });
	});

	it.each([['north'], ['34.0.1'], ['34°75′N'], ['N 34 S'], ['34 E'], ['-34 N'], [''], ['1,234.5'], ['12345']])(
		'%j is no latitude',
		(text) => {
			expect(readDegrees(text, 'latitude')).toBeNull();
		}
	);

	it('comes back from degrees, minutes and seconds', () => {
		fc.assert(
			fc.property(
				fc.nat(179),
				fc.nat(59),
				fc.nat(59),
				fc.constantFrom('E', 'W'),
				(degrees, minutes, seconds, letter) => {
					const read = readDegrees(`${degrees}°${minutes}′${seconds}″${letter}`, 'longitude');
					const value = (degrees + minutes / 60 + seconds / 3600) * (letter === 'W' ? -1 : 1);
					expect(read?.value).toBeCloseTo(value, 6);
				}
			)
		);
	});

	it.each([
		['34.01, 71.52', [71.52, 34.01]],
		['34.01 71.52', [71.52, 34.01]],
		['34.01,71.52', [71.52, 34.01]],
		['34,01; 71,52', [71.52, 34.01]],
		['34,01 71,52', [71.52, 34.01]],
		['71.52 E, 34.01 N', [71.52, 34.01]],
		['34°00′36″N 71°31′12″E', [71.52, 34.01]],
		['POINT (71.52 34.01)', [71.52, 34.01]],
		['POINT Z(71.52 34.01 8)', [71.52, 34.01]]
	])('%j holds both', (text, position) => {
		expect(readPair(text)?.position).toEqual(position);
	});

	it.each([['34.01'], ['34 N, 35 N'], ['here, there'], ['LINESTRING (1 2, 3 4)']])('%j holds no pair', (text) => {
		expect(readPair(text)).toBeNull();
	});
});

describe('a number in a cell', () => {
	it.each([
		['12', 12],
		['-1.5', -1.5],
		['1,5', 1.5],
		['1,234', 1234],
		['1.234.567', 1234567],
		['1 234,5', 1234.5],
		["1'234.5", 1234.5],
		['0,125', 0.125],
		['2e3', 2000],
		['4.0', 4],
		['about 5', null],
		['1-2', null],
		['', null]
	])('%j is %j', (text, value) => {
		expect(readNumber(text)).toBe(value);
	});
});
