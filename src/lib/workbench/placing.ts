// Places of the dossier in work on the map: what draws them, and the edits that put them somewhere.
import type { Dossier, Geometry, Place, Position, Precision } from '#core/dossier/types.ts';
import type { Edit } from '#core/edit/command.ts';
import { findRecord } from '#core/edit/lists.ts';
import { readPair } from '#core/formats/import/coordinates.ts';
import type { MarkPlace } from '#core/marks/types.ts';

/** Degrees to as many decimals as a press on a map can mean. */
const DECIMALS = 4;

/** Metres that a place of each precision is taken to reach until somebody says otherwise: wide rather than wrong. */
export const REACH: Readonly<Record<Precision, number | undefined>> = {
	site: 1000,
	near: 10_000,
	settlement: 15_000,
	admin2: 50_000,
	admin1: 200_000,
	region: 500_000,
	country: undefined,
	unknown: undefined
};

/** A place with no records yet: it is drawn by the passages that name it. */
export function placedAt({ id, geometry, properties }: Place): MarkPlace {
	const { name, kind, precision, radius, citations } = properties;
	return {
		id,
		name,
		kind,
		precision,
		radius: radius ?? null,
		geometry,
		count: citations.length,
		records: citations.map((_, n) => `${id} ${n}`),
		hollow: false,
		hedge: null,
		dispute: null,
		containers: []
	};
}

/** A position typed by hand, latitude first, as people write it: decimal, or in degrees, minutes and seconds. */
export function readPosition(text: string): Position | null {
	return readPair(text)?.position ?? null;
}

/** A position of the map, no finer than a hand can mean it. */
export function rounded([lon, lat]: Position): Position {
	return [Number(lon.toFixed(DECIMALS)), Number(lat.toFixed(DECIMALS))];
}

/**
 * The edit that puts a place somewhere: the position is then ours, not the source's. `slack`: metres that a hand on a map
 * of that scale may be off; nothing is told more exactly than that.
 */
export function placed(dossier: Dossier, id: string, geometry: Geometry, slack = 0): Edit {
	const properties = findRecord(dossier, 'place', id)?.properties;
	const precision = properties && properties.precision !== 'unknown' ? properties.precision : exactness(slack);
	const editorial = Array.isArray(properties?.editorial) ? properties.editorial : [];
	const reach = properties?.radius ?? REACH[precision];
	const radius = reach === undefined ? undefined : Math.max(reach, Math.round(slack));
	const ours = radius === undefined ? ['geometry'] : ['geometry', 'radius'];
	return {
		do: 'update',
		type: 'place',
		id,
		change: {
			geometry,
			properties: {
				precision,
				radius,
				// The gazetteer's entry lies where it lay.
				links: undefined,
				...(properties?.editorial === true ? {} : { editorial: [...new Set([...editorial, ...ours])] })
			}
		}
	};
}

/** How exactly a place is known that a hand has put somewhere, give or take so many metres. */
function exactness(slack: number): Precision {
	if (slack <= (REACH.site ?? 0)) return 'site';
	return slack <= (REACH.near ?? 0) ? 'near' : 'region';
}
