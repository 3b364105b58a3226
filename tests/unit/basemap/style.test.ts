import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import type { SymbolLayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { isIconName } from '../../../src/lib/map/basemap/icons.ts';
import { basemapStyle } from '../../../src/lib/map/basemap/style.ts';
import { countries } from './committed.ts';

const base = 'https://example.org/app/';
const style = (theme: 'light' | 'dark', language = 'en', hidden: string[] = []) =>
	basemapStyle({ base, theme, language, countries, hidden });
const labels = (language: string, hidden: string[] = []) =>
	style('light', language, hidden).layers.filter((layer): layer is SymbolLayerSpecification => layer.type === 'symbol');

const cases = (['light', 'dark'] as const).flatMap((theme) =>
	['en', 'ur', 'ps', 'fa', 'ar', 'hi', 'ru', 'ur-PK'].map((language) => [theme, language] as const)
);

describe('the style of the basemap', () => {
	it.each(cases)('is valid in the %s theme and in %s', (theme, language) => {
		expect(validateStyleMin(style(theme, language, ['Peshawar', 'Kabul']))).toEqual([]);
	});

	it('fetches fonts from its own base and tiles from registered archives only', () => {
		const addresses = JSON.stringify(style('light')).match(/[a-z]+:\/\/[^"]*/g) ?? [];
		expect(addresses.length).toBeGreaterThan(10);
		for (const address of addresses)
			expect(address).toMatch(/^(pmtiles:\/\/(world|relief)\/|https:\/\/example\.org\/app\/fonts\/)/);
	});

	it('is the same for the same wishes', () => {
		expect(style('dark', 'ur', ['Lahore'])).toEqual(style('dark', 'ur', ['Lahore']));
	});

	it.each(['ur', 'ar', 'fa', 'ps', 'hi'])('does not space letters out in %s', (language) => {
		for (const { id, layout } of labels(language)) {
			if (id !== 'river-name') expect(layout?.['text-letter-spacing'] ?? 0).toBe(0);
		}
	});

	it('spaces out the names of countries in Latin script', () => {
		expect(labels('en').find(({ id }) => id === 'country-name')?.layout?.['text-letter-spacing']).toBeGreaterThan(0.1);
	});

	it.each(['town-name', 'province-name', 'country-name', 'river-name', 'sea-name'])(
		'hides what the dossier marks itself from %s',
		(id) => {
			const shows = (hidden: string[], name: string) => {
				const layer = labels('en', hidden).find((candidate) => candidate.id === id);
				return featureFilter(layer?.filter, 'filter').filter(
					{ zoom: 10 },
					{ type: 1, properties: { name, rank: 1, min: 3 } }
				);
			};
			expect(shows([], 'Peshawar')).toBe(true);
			expect(shows(['Peshawar', 'Kabul'], 'Peshawar')).toBe(false);
			expect(shows(['Peshawar', 'Kabul'], 'Lahore')).toBe(true);
			expect(shows(['Tribal areas'], 'Tribal Areas')).toBe(false);
		}
	);

	it.each(['light', 'dark'] as const)('asks only for icons that are drawn, in the %s theme', (theme) => {
		const icons = JSON.stringify(style(theme)).match(/"(town|capital)-(light|dark)"/g) ?? [];
		expect(icons).toHaveLength(2);
		for (const icon of icons) {
			expect(isIconName(JSON.parse(icon))).toBe(true);
			expect(icon).toContain(theme);
		}
	});

	it('draws the three kinds of border in three forms', () => {
		const dashes = ['country', 'disputed', 'control-line'].map((kind) => {
			const layer = style('light').layers.find(({ id }) => id === `border-${kind}`);
			return JSON.stringify(layer?.type === 'line' ? layer.paint?.['line-dasharray'] : 'missing');
		});
		expect(new Set(dashes).size).toBe(3);
		expect(dashes[0]).toBe(undefined);
	});
});
