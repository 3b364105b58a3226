// supercluster over the same points, where it is installed: a filter means to load the points that are left anew.
import type { IndexRow } from '#core/index/columns/build.ts';
import { loadPeer } from './peers.ts';

interface Supercluster {
	load(points: readonly unknown[]): Supercluster;
	getClusters(box: readonly [number, number, number, number], zoom: number): readonly unknown[];
}

/** Loads the points of these rows and gives the clusters of the whole world; or `null` with a word. */
export async function makeSupercluster(): Promise<((rows: readonly IndexRow[], zoom: number) => number) | null> {
	const loaded = await loadPeer('supercluster');
	if (loaded === null) return null;
	const Maker = loaded.default;
	if (!isMaker(Maker)) throw new Error('supercluster is not what it was: its default export is no class.');
	return (rows, zoom) => {
		const points = rows.map(({ at }) => ({
			type: 'Feature',
			properties: null,
			geometry: { type: 'Point', coordinates: at }
		}));
		return new Maker({ radius: 64, maxZoom: 12 }).load(points).getClusters([-180, -85, 180, 85], zoom).length;
	};
}

function isMaker(value: unknown): value is new (options: { radius: number; maxZoom: number }) => Supercluster {
	return typeof value === 'function';
}
