// Made-up places for the tests of the map, near true ones.
import { groupMarks } from '#core/marks/group.ts';
import type { Grouped, Mark, MarkPlace, MarkView } from '#core/marks/types.ts';
import { radiusScale } from '#lib/state/radius-scale.ts';

/** A settlement with as many records as asked, unless told otherwise. */
export function place(
	id: string,
	lon: number,
	lat: number,
	records: number | readonly string[],
	more: Partial<MarkPlace> = {}
): MarkPlace {
	return {
		id,
		name: id,
		kind: 'settlement',
		precision: 'settlement',
		radius: null,
		geometry: { type: 'Point', coordinates: [lon, lat] },
		count: typeof records === 'number' ? records : records.length,
		records: typeof records === 'number' ? Array.from({ length: records }, (_, i) => `${id}-${i}`) : records,
		hollow: false,
		hedge: null,
		dispute: null,
		containers: [],
		...more
	};
}

/** A city of 6 records, a school of 41 and a hospital of 1 in it; two records are about both city and school. */
export const CITY = [
	place('Peshawar', 71.58, 34.01, ['p-0', 'p-1', 'p-2', 'p-3', 's-0', 's-1'], { containers: ['Pakistan'] }),
	place(
		'Army Public School',
		71.537,
		34.015,
		Array.from({ length: 41 }, (_, i) => `s-${i}`),
		{
			kind: 'site',
			precision: 'site',
			containers: ['Peshawar', 'Pakistan']
		}
	),
	place('Lady Reading Hospital', 71.5656, 34.0135, 1, {
		kind: 'site',
		precision: 'site',
		containers: ['Peshawar', 'Pakistan']
	})
];

/** A wide window round a position. */
export function viewAt(zoom: number, lon = 71, lat = 34): MarkView {
	return { lon, lat, zoom, width: 1200, height: 900, narrow: false, wanted: [] };
}

/** The marks of some places at a zoom and the scale they are drawn by. */
export function groupedAt(places: readonly MarkPlace[], view: MarkView, most = 44): Grouped {
	return groupMarks(places, view, (records) => radiusScale(records, view.narrow), most);
}

/** The marks of a few places at a zoom. */
export function marksAt(places: readonly MarkPlace[], zoom: number): Mark[] {
	return groupedAt(places, viewAt(zoom)).marks;
}
