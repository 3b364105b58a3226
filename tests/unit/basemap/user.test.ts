import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import type { Archive } from '../../../src/lib/map/basemap/archive.ts';
import { roleOf, userBasemapStyle } from '../../../src/lib/map/basemap/user.ts';

const archive: Archive = {
	key: 'picked-1',
	name: 'A city',
	kind: 'vector',
	minZoom: 0,
	maxZoom: 15,
	bounds: [71, 33, 72, 35],
	layers: ['earth', 'landuse', 'water', 'roads', 'buildings', 'boundaries', 'places', 'something else'],
	attribution: '',
	points: null
};
const style = (of: Archive, theme: 'light' | 'dark' = 'light', language = 'en') =>
	userBasemapStyle({ base: 'https://example.org/', archive: of, theme, language, hidden: ['Peshawar'] });

describe('the style of an archive a person picks', () => {
	it.each([
		['vector', 'light', 'en'],
		['vector', 'dark', 'ur'],
		['raster', 'light', 'en'],
		['raster', 'dark', 'hi']
	] as const)('is valid for a %s archive in the %s theme and in %s', (kind, theme, language) => {
		expect(validateStyleMin(style({ ...archive, kind }, theme, language))).toEqual([]);
	});

	it('draws every layer as areas, lines and names, whatever it is called', () => {
		const { layers } = style(archive);
		for (const name of archive.layers) {
			for (const form of ['fill', 'line', 'name']) expect(layers.map(({ id }) => id)).toContain(`${form}-${name}`);
		}
	});

	it('puts water on land, buildings on water, and names on top', () => {
		const order = style(archive).layers.map(({ id }) => id);
		const places = ['fill-earth', 'fill-water', 'fill-buildings', 'line-roads', 'line-boundaries', 'name-earth'].map(
			(id) => order.indexOf(id)
		);
		expect(places).toEqual([...places].sort((a, b) => a - b));
	});

	it('dashes only those borders that the archive calls disputed', () => {
		const shows = (id: string, disputed?: unknown) => {
			const layer = style(archive).layers.find((candidate) => candidate.id === id);
			const filter = layer && 'filter' in layer ? layer.filter : undefined;
			return featureFilter(filter, 'filter').filter({ zoom: 8 }, { type: 2, properties: { disputed } });
		};
		for (const disputed of [true, 1, 'yes', 'true']) {
			expect([shows('disputed-boundaries', disputed), shows('line-boundaries', disputed)]).toEqual([true, false]);
		}
		for (const disputed of [undefined, false, 0, 'no']) {
			expect([shows('disputed-boundaries', disputed), shows('line-boundaries', disputed)]).toEqual([false, true]);
		}
	});

	it('is valid, and a plain ground, for an archive that lists no layers', () => {
		const bare = style({ ...archive, layers: [] });
		expect(validateStyleMin(bare)).toEqual([]);
		expect(bare.layers.map(({ id }) => id)).toEqual(['ground']);
	});

	it.each([
		['earth', 'land'],
		['ocean', 'water'],
		['water_polygons', 'water'],
		['waterway', 'water'],
		['transportation_name', 'road'],
		['streets', 'road'],
		['building', 'building'],
		['boundary', 'border'],
		['landcover', 'green'],
		['park', 'green'],
		['landuse', 'built'],
		['pois', 'other']
	])('takes %s for %s', (layer, role) => {
		expect(roleOf(layer)).toBe(role);
	});
});
