// Places that the page itself holds, as the map asks for them.
import { groupMarks } from '#core/marks/group.ts';
import type { MarkPlace } from '#core/marks/types.ts';
import { radiusScale } from '#lib/state/radius-scale.ts';
import { mustSee, reach } from './extent.ts';
import type { MapPlaces } from './types.ts';

/** What a map asks of some places; `maxRecords`: the most records at one of them without filters. */
export function heldPlaces(places: readonly MarkPlace[], maxRecords: number): MapPlaces {
	return {
		group: (view) => groupMarks(places, view, (most) => radiusScale(most, view.narrow), maxRecords),
		whereIs: (id) => {
			const place = places.find((one) => one.id === id);
			return place ? reach(place) : [];
		},
		bounds: () => mustSee(places),
		maxRecords
	};
}
