// The line from where something was said to what it is about: its course, its ends, its tags at the edge.
import { greatCircle } from '@turf/turf';
import type { Position } from '#core/dossier/types.ts';
import { project, worldSize } from '#core/geo/mercator.ts';
import type { Camera, Pixel } from '#core/geo/view.ts';
import type { PixelBox } from './types.ts';

const STEPS = 64;

/** The great circle between two positions in 64 steps, both ends included; a straight line where it is not defined (antipodes). */
export function course(from: Position, to: Position): Position[] {
	if (from[0] === to[0] && from[1] === to[1]) return [from];
	try {
		const { geometry } = greatCircle(from, to, { npoints: STEPS + 1 });
		const parts = geometry.type === 'LineString' ? [geometry.coordinates] : geometry.coordinates;
		return parts.flat().map(([lon = 0, lat = 0]): Position => [lon, lat]);
	} catch {
		return [from, to];
	}
}

/** A course on the screen, unbroken: every point is the copy round the world that is nearest to the one before. */
export function toScreen(positions: readonly Position[], camera: Camera): Pixel[] {
	const size = worldSize(camera.zoom);
	let before: number | null = null;
	return positions.map((position) => {
		const { x, y } = project(position, camera);
		const near: number = before === null ? x : x - Math.round((x - before) / size) * size;
		before = near;
		return { x: near, y };
	});
}

/** What is left of a path after its start, up to the first point for which `free` holds; empty if none is. */
export function cutStart(path: readonly Pixel[], free: (point: Pixel) => boolean): Pixel[] {
	const first = path.findIndex(free);
	const [inside, outside] = [path[first - 1], path[first]];
	if (first < 0 || !outside) return [];
	if (!inside) return [...path];
	let [low, high] = [0, 1];
	for (let i = 0; i < 12; i++) {
		const mid = (low + high) / 2;
		if (free(between(inside, outside, mid))) high = mid;
		else low = mid;
	}
	return [between(inside, outside, high), ...path.slice(first)];
}

/** The same from the end. */
export function cutEnd(path: readonly Pixel[], free: (point: Pixel) => boolean): Pixel[] {
	return cutStart([...path].reverse(), free).reverse();
}

/** Where a path that starts in a window leaves it; `null` if it does not, or starts outside. */
export function leaves(path: readonly Pixel[], window: PixelBox): Pixel | null {
	const outside = ({ x, y }: Pixel) =>
		x < window.x || y < window.y || x > window.x + window.width || y > window.y + window.height;
	const first = path[0];
	if (!first || outside(first)) return null;
	return cutStart(path, outside)[0] ?? null;
}

/** The three corners of an arrow head, `length` pixels long, at the end of a path; `null` for a path too short to point. */
export function arrowHead(path: readonly Pixel[], length: number): [Pixel, Pixel, Pixel] | null {
	const tip = path.at(-1);
	if (!tip) return null;
	const rest = cutEnd(path, ({ x, y }) => Math.hypot(x - tip.x, y - tip.y) > length);
	const base = rest.at(-1);
	if (!base) return null;
	const [dx, dy] = [(tip.x - base.x) / length, (tip.y - base.y) / length];
	const half = length * 0.42;
	return [tip, { x: base.x - dy * half, y: base.y + dx * half }, { x: base.x + dy * half, y: base.y - dx * half }];
}

/** An SVG path through points, to a tenth of a pixel. */
export function pathThrough(points: readonly Pixel[]): string {
	return points.map(({ x, y }, i) => `${i === 0 ? 'M' : 'L'}${x.toFixed(1)} ${y.toFixed(1)}`).join('');
}

function between(a: Pixel, b: Pixel, t: number): Pixel {
	return { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t };
}
