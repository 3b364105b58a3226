import { expression } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { lettersJoin, nameIn } from '../../../src/lib/map/basemap/names.ts';

function read(language: string, properties: Record<string, string>): unknown {
	const made = expression.createExpression(nameIn(language), 'text-field');
	if (made.result === 'error') throw new Error(made.value.map(({ message }) => message).join());
	return made.value.evaluate({ zoom: 5 }, { type: 1, properties });
}

describe('the name a label shows', () => {
	const peshawar = { name: 'Peshawar', name_ur: 'پشاور', name_ps: 'پېښور', name_hi: 'पेशावर' };

	it.each([
		['en', 'Peshawar'],
		['ur', 'پشاور'],
		['ur-PK', 'پشاور'],
		['ps', 'پېښور'],
		['hi', 'पेशावर'],
		['fa', 'Peshawar'],
		['de', 'Peshawar']
	])('in %s is %s', (language, expected) => {
		expect(read(language, peshawar)).toBe(expected);
	});

	it('falls back from Pashto to Persian, which Pashto readers can read', () => {
		expect(read('ps', { name: 'Herat', name_fa: 'هرات' })).toBe('هرات');
	});
});

it.each([
	['ur', true],
	['hi-IN', true],
	['pa-Arab', true],
	['ur-Latn', false],
	['en', false],
	['ru', false]
])('letters join in %s: %s', (language, expected) => {
	expect(lettersJoin(language)).toBe(expected);
});
