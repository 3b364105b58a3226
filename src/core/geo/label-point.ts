// The point of a geometry where a disc or a name stands best.
import type { Geometry, Position } from '#core/dossier/types.ts';

const STEPS = 24;
/** How deep inside another point must lie, as a share of the deepest. */
const SHALLOWEST = 0.35;
/** How many other points are offered. */
const MOST = 8;

/** A point's own position, a line's middle vertex, or the point of a polygon's largest part that lies deepest inside; `null` if there are no coordinates. */
export function labelPoint(geometry: Geometry): Position | null {
	switch (geometry.type) {
		case 'Point':
			return geometry.coordinates;
		case 'MultiPoint':
		case 'LineString':
			return middle(geometry.coordinates);
		case 'MultiLineString':
			return middle(geometry.coordinates[0] ?? []);
		case 'Polygon':
			return deepest(geometry.coordinates);
		case 'MultiPolygon':
			return deepest(largest(geometry.coordinates));
	}
}

/** Other points well inside an outline, the deepest first, apart from each other and from its label point; none for other geometries. */
export function otherPoints(geometry: Geometry): Position[] {
	if (geometry.type !== 'Polygon' && geometry.type !== 'MultiPolygon') return [];
	const rings = geometry.type === 'Polygon' ? geometry.coordinates : largest(geometry.coordinates);
	const best = deepest(rings);
	if (!best) return [];
	const most = signedDistance(best, rings);
	const [west, south, east, north] = bounds(rings[0] ?? []);
	const inside = grid(west, south, east, north)
		.map((point) => ({ point, depth: signedDistance(point, rings) }))
		.filter(({ depth }) => depth > most * SHALLOWEST)
		.sort((a, b) => b.depth - a.depth);
	const chosen: Position[] = [best];
	for (const { point } of inside) {
		const near = chosen.some(([lon, lat]) => Math.hypot(point[0] - lon, point[1] - lat) < most);
		if (!near && chosen.length <= MOST) chosen.push(point);
	}
	return chosen.slice(1);
}

function grid(west: number, south: number, east: number, north: number): Position[] {
	const [dx, dy] = [(east - west) / STEPS, (north - south) / STEPS];
	const steps = Array.from({ length: STEPS + 1 }, (_, i) => i);
	return steps.flatMap((i) => steps.map((j): Position => [west + i * dx, south + j * dy]));
}

function middle(positions: readonly Position[]): Position | null {
	return positions[Math.floor(positions.length / 2)] ?? null;
}

function largest(polygons: readonly Position[][][]): Position[][] {
	const size = (polygon: Position[][]) => {
		const [west, south, east, north] = bounds(polygon[0] ?? []);
		return (east - west) * (north - south);
	};
	return [...polygons].sort((a, b) => size(b) - size(a))[0] ?? [];
}

/** Looks at a grid over the polygon, then at a finer one round the best point. */
function deepest(rings: readonly Position[][]): Position | null {
	const outer = rings[0];
	if (!outer || outer.length < 3) return null;
	let [west, south, east, north] = bounds(outer);
	let best: Position = [(west + east) / 2, (south + north) / 2];
	let depth = -Infinity;
	for (let round = 0; round < 3; round++) {
		const [dx, dy] = [(east - west) / STEPS, (north - south) / STEPS];
		for (const point of grid(west, south, east, north)) {
			const deep = signedDistance(point, rings);
			if (deep > depth) [depth, best] = [deep, point];
		}
		[west, south, east, north] = [best[0] - dx, best[1] - dy, best[0] + dx, best[1] + dy];
	}
	return best;
}

function bounds(ring: readonly Position[]): [number, number, number, number] {
	const lons = ring.map(([lon]) => lon);
	const lats = ring.map(([, lat]) => lat);
	return [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)];
}

/** Distance to the nearest edge, in degrees of latitude; negative outside. */
function signedDistance([lon, lat]: Position, rings: readonly Position[][]): number {
	const squeeze = Math.cos((lat * Math.PI) / 180);
	let inside = false;
	let nearest = Infinity;
	for (const ring of rings) {
		for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
			const a = ring[i];
			const b = ring[j];
			if (!a || !b) continue;
			if (a[1] > lat !== b[1] > lat && lon < ((b[0] - a[0]) * (lat - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
			const [ax, ay] = [(a[0] - lon) * squeeze, a[1] - lat];
			const [dx, dy] = [(b[0] - a[0]) * squeeze, b[1] - a[1]];
			const along = dx || dy ? Math.min(1, Math.max(0, -(ax * dx + ay * dy) / (dx * dx + dy * dy))) : 0;
			nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy));
		}
	}
	return inside ? nearest : -nearest;
}
