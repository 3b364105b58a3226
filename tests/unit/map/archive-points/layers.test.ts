// The layers that draw an archive: MapLibre takes them, and every mark of a tile is drawn by one that can be pressed.
import { featureFilter, validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { POINT_FORMS } from '#core/tiles/forms.ts';
import { pointLayers, POINTS_SOURCE, PRESSED_LAYERS } from '#lib/map/archive-points/layers.ts';

describe('the layers of an archive', () => {
	it.each(['light', 'dark'] as const)('are ones that MapLibre takes, in the %s theme', (theme) => {
		for (const most of [[1], [12, 1], [900, 400, 30, 1]]) {
			const faults = validateStyleMin({
				version: 8,
				'font-faces': { 'Label strong': [] },
				sources: { [POINTS_SOURCE]: { type: 'vector', tiles: ['pmtiles://a/{z}/{x}/{y}'] } },
				layers: pointLayers({ most }, theme)
			});
			expect(faults.map(({ message }) => message)).toEqual([]);
		}
	});

	it.each(POINT_FORMS.flatMap((form) => [{ form }, { form, count: 7 }]))(
		'draw %j by exactly one layer that can be pressed',
		(properties) => {
			const drawn = pointLayers({ most: [9, 1] }, 'light').filter((layer) => {
				const { filter } = featureFilter('filter' in layer ? layer.filter : undefined, 'filter');
				return filter({ zoom: 3 }, { type: 1, properties });
			});
			expect(drawn.filter(({ id }) => PRESSED_LAYERS.includes(id))).toHaveLength(1);
		}
	);
});
