// Rows that stand on one and the same spot, as those of one town in a gazetteer do.
import { STEPS_PER_DEGREE, type Columns } from '#core/index/columns/columns.ts';
import type { Group, PointCamera } from './types.ts';
import { planeOffset } from './view-box.ts';

/** Steps of `lon` and `lat` that one spot is wide: a metre. */
const METRE = 10;
/** Spots from south to north, so that a pair is one whole number that a double holds exactly. */
const ROUND = 180 * (STEPS_PER_DEGREE / METRE) + 1;

/** The spots of placed rows, those with most rows first, then those nearest the middle of the view. */
export function spotsOf({ lon, lat }: Pick<Columns, 'lon' | 'lat'>, rows: Uint32Array, camera: PointCamera): Group[] {
	const spots = new Map<number, Group & { away: number }>();
	for (const row of rows) {
		const [east, north] = [lon[row] ?? 0, lat[row] ?? 0];
		const key = Math.round(east / METRE) * ROUND + Math.round(north / METRE);
		const spot = spots.get(key);
		if (spot) {
			spot.count++;
			continue;
		}
		const [x, y] = [east / STEPS_PER_DEGREE, north / STEPS_PER_DEGREE];
		const offset = planeOffset(x, y, camera);
		spots.set(key, { x, y, count: 1, row, away: offset.x ** 2 + offset.y ** 2 });
	}
	return [...spots.values()]
		.sort((a, b) => b.count - a.count || a.away - b.away)
		.map(({ x, y, count, row }) => ({ x, y, count, row }));
}
