// The tiles of an archive reach the map without being drawn, and their records are places that can be.
import { validateStyleMin } from '@maplibre/maplibre-gl-style-spec';
import { describe, expect, it } from 'vitest';
import { POINT_FORMS } from '#core/tiles/forms.ts';
import { pointSource, POINTS_SOURCE, UNSEEN_LAYER } from '#lib/map/archive-points/layers.ts';
import { marksOf } from '#lib/map/archive-points/marks.ts';
import { idOf, placeOf } from '#lib/map/archive-points/places.ts';
import { withMarks } from '#lib/map/beside.ts';
import { heldPlaces } from '#lib/map/held-places.ts';
import { groupedAt, marksAt, place, viewAt } from '../../marks/places.ts';

const FORMS = { point: 'disc', area: 'disc', country: 'plate' } as const;
const placesOf = (...features: Parameters<typeof marksOf>[0]) => marksOf(features).map(placeOf);
const feature = (properties: Record<string, unknown>, lon = 71) => ({
	id: 7,
	geometry: { type: 'Point', coordinates: [lon, 34] },
	properties
});

describe('an archive of points', () => {
	it('is loaded by a layer that MapLibre takes', () => {
		const faults = validateStyleMin({
			version: 8,
			sources: { [POINTS_SOURCE]: pointSource('a', { maxZoom: 4 }) },
			layers: [UNSEEN_LAYER]
		});
		expect(faults.map(({ message }) => message)).toEqual([]);
	});

	it.each(POINT_FORMS.flatMap((form) => [{ form }, { form, count: 7 }]))(
		'has %j as a place that is drawn',
		(properties) => {
			const places = placesOf(feature(properties));
			const [mark] = marksAt(places, 3);
			expect([mark?.form, mark?.count]).toEqual([FORMS[properties.form], 'count' in properties ? 7 : 1]);
			expect(mark?.hollow).toBe(properties.form !== 'point');
		}
	);

	it('draws the ring of a record whose radius it knows, and names it by its title', () => {
		const [one] = placesOf(feature({ form: 'area', precision: 'admin2', radius: 4000, title: 'Vote', id: 'v1' }));
		const [mark] = marksAt(one ? [one] : [], 6);
		expect([mark?.form, mark?.lead.name, mark?.lead.records]).toEqual(['area', 'Vote', ['v1']]);
	});

	it('stands beside the places of the dossier, and neither takes the other in', () => {
		const own = heldPlaces([place('Peshawar', 71, 34, 3)], 3);
		const over = placesOf(feature({ form: 'point', title: 'Vote' }));
		const both = withMarks(own, (view) => groupedAt(over, view, 1)).group(viewAt(5));
		expect(both).toMatchObject({
			marks: [
				{ key: 'Peshawar', count: 3 },
				{ key: idOf('row 7'), count: 1 }
			],
			most: 3
		});
	});

	it('is waited for with the places that a worker holds', async () => {
		const own = heldPlaces([place('Peshawar', 71, 34, 3)], 3);
		const slow = { ...own, group: async (view: Parameters<typeof own.group>[0]) => own.group(view) };
		const { marks } = await withMarks(slow, () => ({ marks: [], most: 1, crowded: true })).group(viewAt(5));
		expect(marks.map(({ key }) => key)).toEqual(['Peshawar']);
	});
});
