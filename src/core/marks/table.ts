// Places of a dossier in memory as a table, made once for each list of them.
import { metresBetween } from '#core/geo/distance.ts';
import { STEPS_PER_DEGREE, UNPLACED } from '#core/index/columns/columns.ts';
import type { Geometry, Position } from '#core/dossier/types.ts';
import { anchorOf, formOf, signsOfPlace } from './forms.ts';
import { MARK_FORMS, type MarkPlace, type MarkTable, type ShownAt } from './types.ts';

/** A table with what is shown at its places. */
export interface Tabled {
	table: MarkTable;
	shown: ShownAt;
}

const known = new WeakMap<readonly MarkPlace[], Tabled>();

/** The table of some places; the list must not change afterwards. */
export function tableOf(places: readonly MarkPlace[]): Tabled {
	const before = known.get(places);
	if (before) return before;
	const size = places.length;
	const [lon, lat] = [new Int32Array(size).fill(UNPLACED), new Int32Array(size)];
	const [forms, reach, counts] = [new Uint8Array(size), new Float32Array(size), new Uint32Array(size)];
	places.forEach((place, n) => {
		const form = formOf(place);
		const at = anchorOf(place);
		if (!form || !at) return;
		lon[n] = Math.round(at[0] * STEPS_PER_DEGREE);
		lat[n] = Math.round(at[1] * STEPS_PER_DEGREE);
		forms[n] = MARK_FORMS.indexOf(form) + 1;
		reach[n] = Math.max(place.radius ?? 0, place.geometry ? farthest(place.geometry, at) : 0);
		counts[n] = place.count;
	});
	const numbers = new Map(places.map(({ id }, n) => [id, n]));
	const tabled: Tabled = {
		table: {
			size,
			lon,
			lat,
			forms,
			reach,
			place: (n) => {
				const place = places[n];
				if (!place) throw new RangeError(`The table has ${size} places; ${n} is none of them.`);
				return place;
			},
			numberOf: (id) => numbers.get(id) ?? null
		},
		shown: { counts, shared: sharedOf(places), signs: Uint8Array.from(places, signsOfPlace) }
	};
	known.set(places, tabled);
	return tabled;
}

/** The places of each record that stands at several. */
function sharedOf(places: readonly MarkPlace[]): number[][] {
	const first = new Map<string, number>();
	const several = new Map<string, number[]>();
	places.forEach(({ records }, n) => {
		for (const id of records) {
			const before = first.get(id);
			if (before === undefined) first.set(id, n);
			else {
				const all = several.get(id);
				if (all) all.push(n);
				else several.set(id, [before, n]);
			}
		}
	});
	return [...several.values()];
}

/** Metres from a position to the farthest corner of an outline; 0 for other geometries. */
function farthest(geometry: Geometry, at: Position): number {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return 0;
	const corners = geometry.type === 'Polygon' ? geometry.coordinates.flat() : geometry.coordinates.flat(2);
	return corners.reduce((most, corner) => Math.max(most, metresBetween(at, corner)), 0);
}
