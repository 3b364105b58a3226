import type { LayerSpecification } from 'maplibre-gl';
import { describe, expect, it } from 'vitest';
import { basemapStyle } from '../../../src/lib/map/basemap/style.ts';
import type { Theme } from '../../../src/lib/map/basemap/palette.ts';

// The hardest shaded or lit land, as measured on the pictures of the look.
const RELIEF: Record<Theme, string> = { light: '#d8d4cc', dark: '#2f3942' };

const themes: Theme[] = ['light', 'dark'];
const layers = (theme: Theme) =>
	basemapStyle({ base: 'https://example.org/', theme, language: 'en', countries: [] }).layers;

function paint(theme: Theme, id: string, property: string): string {
	const layer: LayerSpecification | undefined = layers(theme).find((candidate) => candidate.id === id);
	const value: unknown = Object.entries(layer?.paint ?? {}).find(([key]) => key === property)?.[1];
	if (typeof value !== 'string') throw new Error(`${id} has no plain ${property}`);
	return value;
}

describe.each(themes)('contrast in the %s theme', (theme) => {
	const land = paint(theme, 'land', 'fill-color');
	const sea = paint(theme, 'sea', 'background-color');

	it.each(['town-name', 'country-name', 'province-name', 'river-name'])(
		'of %s is at least 4.5 on land and on relief',
		(id) => {
			expect(contrast(paint(theme, id, 'text-color'), land)).toBeGreaterThanOrEqual(4.5);
			expect(contrast(paint(theme, id, 'text-color'), RELIEF[theme])).toBeGreaterThanOrEqual(4.5);
		}
	);

	it('of the names of seas is at least 4.5 on the sea', () => {
		expect(contrast(paint(theme, 'sea-name', 'text-color'), sea)).toBeGreaterThanOrEqual(4.5);
	});

	it.each(['border-country', 'border-disputed', 'border-control-line'])('of %s is at least 3 on land', (id) => {
		expect(contrast(paint(theme, id, 'line-color'), land)).toBeGreaterThanOrEqual(3);
	});
});

it('is computed as WCAG 2 does', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

/** Contrast ratio of WCAG 2.2 between two `#rrggbb` colours. */
function contrast(one: string, other: string): number {
	const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
	return ((lighter ?? 0) + 0.05) / ((darker ?? 0) + 0.05);
}

function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5]
		.map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
		.map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
