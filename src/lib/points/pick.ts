// Which rows are under a point of the screen: a pass over the columns, then the distance on the screen of what is left.
import { STEPS_PER_DEGREE, type Columns } from '#core/index/columns/columns.ts';
import type { Box } from '#core/index/columns/grid.ts';
import { nearestTurn, wrapped } from './positions.ts';

/** Pixels from a point's middle that still are the point: at least a 24 px target (WCAG 2.2, 2.5.8). */
export const PICK_REACH = 12;

/** A place in degrees, as MapLibre has it. */
export interface Degrees {
	lng: number;
	lat: number;
}

/** How a map projects, both ways: degrees and CSS pixels. */
export interface Projection {
	project(position: [number, number]): { x: number; y: number };
	unproject(point: [number, number]): Degrees;
	/** Whether a position in degrees can be seen at all, and is not behind the globe. */
	sees(lon: number, lat: number): boolean;
}

/** Beyond this latitude, degrees, longitudes lie so close that all are looked at. */
const POLAR = 84;

/** The box, in degrees, of the square `reach` pixels round a point of the screen. */
export function boxAround(x: number, y: number, reach: number, { unproject }: Pick<Projection, 'unproject'>): Box {
	const middle = unproject([x, y]);
	const corners = [-reach, 0, reach].flatMap((dx) =>
		[-reach, 0, reach].map((dy) => {
			const { lng, lat } = unproject([x + dx, y + dy]);
			return { lon: nearestTurn(lng, middle.lng), lat };
		})
	);
	const lats = corners.map(({ lat }) => lat);
	const lons = corners.map(({ lon }) => lon);
	const [south, north] = [Math.min(...lats), Math.max(...lats)];
	const [west, east] = [Math.min(...lons), Math.max(...lons)];
	if (east - west >= 360) return { west: -180, east: 180, south, north };
	// The poles themselves are at no corner of the square that has them in it.
	if (north > POLAR) return { west: -180, east: 180, south, north: 90 };
	if (south < -POLAR) return { west: -180, east: 180, south: -90, north };
	return { west: wrapped(west), east: wrapped(east), south, north };
}

/** Shown rows inside a box, its edges included, in their order. */
export function rowsInBox(
	{ rows, lon, lat }: Pick<Columns, 'rows' | 'lon' | 'lat'>,
	mask: Uint8Array,
	box: Box
): number[] {
	const [west, east] = [Math.floor(box.west * STEPS_PER_DEGREE), Math.ceil(box.east * STEPS_PER_DEGREE)];
	const [south, north] = [Math.floor(box.south * STEPS_PER_DEGREE), Math.ceil(box.north * STEPS_PER_DEGREE)];
	const crosses = west > east;
	const found: number[] = [];
	for (let row = 0; row < rows; row++) {
		// First what most rows fail under a filter.
		if (mask[row] !== 0) continue;
		// Rows that stand nowhere have a latitude beyond any box.
		const y = lat[row] ?? 0;
		if (y < south || y > north) continue;
		const x = lon[row] ?? 0;
		if (crosses ? x >= west || x <= east : x >= west && x <= east) found.push(row);
	}
	return found;
}

/** Shown rows within `PICK_REACH` pixels of a point of the screen, nearest first, at most `limit`. */
export function rowsAt(
	columns: Pick<Columns, 'rows' | 'lon' | 'lat'>,
	mask: Uint8Array,
	{ x, y }: { x: number; y: number },
	limit: number,
	projection: Projection
): number[] {
	const { lng } = projection.unproject([x, y]);
	const near = rowsInBox(columns, mask, boxAround(x, y, PICK_REACH, projection)).flatMap((row) => {
		const [lon, lat] = [(columns.lon[row] ?? 0) / STEPS_PER_DEGREE, (columns.lat[row] ?? 0) / STEPS_PER_DEGREE];
		if (!projection.sees(lon, lat)) return [];
		const at = projection.project([nearestTurn(lon, lng), lat]);
		const distance = Math.hypot(at.x - x, at.y - y);
		return distance <= PICK_REACH ? [{ row, distance }] : [];
	});
	return near
		.sort((a, b) => a.distance - b.distance || a.row - b.row)
		.slice(0, limit)
		.map(({ row }) => row);
}
