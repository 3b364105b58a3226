// What the bench of the points runs in the browser: our layer and MapLibre's `setFilter`, in turn on maps of the same view.
import { Map as MapLibreMap, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { columnsOf } from '#core/index/columns/build.ts';
import { Grid } from '#core/index/columns/grid.ts';
import { cameraOf } from '#lib/points/camera.ts';
import { groupsInView } from '#lib/points/groups.ts';
import { makePointLayer } from '#lib/points/layer.ts';
import { packPositions } from '#lib/points/positions.ts';
import type { PointStyle } from '#lib/points/types.ts';
import { makeEvents } from '../index/million.ts';

/** Milliseconds of each round, by what was measured. */
export type Rounds = Record<string, number[]>;

/** A filter leaves one row in so many: of a million as many as are drawn one by one. */
const PARTS = 250;
/** Rounds that are timed, after one that warms up. */
const ROUNDS = 7;
const STYLE: PointStyle = { ink: '#24496a', paper: '#fdfcfa', dark: false, form: (row) => FORMS[row % 3] ?? 'disc' };
const NAMES = {
	empty: 'a frame without points, drawn at once',
	small: 'layer, 100,000 points, drawn at once',
	smallShown: 'layer, 100,000 points, until the map is idle',
	peer: 'MapLibre setFilter, 100,000 points, until the map is idle',
	large: 'layer, 1,000,000 points, drawn at once',
	pick: 'pick among 1,000,000',
	groups: 'groups of a view, 1,000,000'
};
const FORMS = ['disc', 'ring', 'plate'] as const;

setWorkerUrl(new URL(workerUrl, import.meta.url).href);

/** A map of the made-up events' region, without any ground. */
async function makeMap(): Promise<MapLibreMap> {
	const container = document.createElement('div');
	container.style.height = '100%';
	document.querySelector('main')?.replaceChildren(container);
	const map = new MapLibreMap({
		container,
		style: { version: 8, sources: {}, layers: [] },
		center: [50, 20],
		zoom: 2,
		fadeDuration: 0,
		attributionControl: false
	});
	await map.once('load');
	return map;
}

/** Does something to a map and waits until it is on the screen: the map has nothing more to do, and the card has done it. */
async function shown(map: MapLibreMap, action: () => void): Promise<number> {
	const started = performance.now();
	const idle = map.once('idle');
	action();
	await idle;
	finish(map);
	return performance.now() - started;
}

/** The same without the wait for the screen's next frame: what is to be done is drawn at once. */
function drawn(map: MapLibreMap, action: () => void): number {
	const started = performance.now();
	action();
	map.redraw();
	finish(map);
	return performance.now() - started;
}

/** Waits until the card has drawn what it was told. */
function finish(map: MapLibreMap): void {
	const gl = map.getCanvas().getContext('webgl2');
	gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
}

/** A layer of ours over so many rows: each round shows other rows. */
async function ours(count: number) {
	const { columns } = columnsOf(makeEvents(count));
	const map = await makeMap();
	const layer = makePointLayer(map, { ...columns, packed: packPositions(columns) }, STYLE);
	const masks = Array.from({ length: ROUNDS + 2 }, (_, part) =>
		Uint8Array.from({ length: count }, (_, row) => (row % PARTS === part ? 0 : 4))
	);
	const mask = (round: number) => masks[round] ?? new Uint8Array(count);
	const filter = (round: number) => layer.setMask(mask(round));
	return { columns, map, layer, mask, filter };
}

/** The same points as a source of MapLibre's with a circle layer. */
async function peer(count: number) {
	const { columns } = columnsOf(makeEvents(count));
	const map = await makeMap();
	const features = Array.from({ length: count }, (_, row) => ({
		type: 'Feature' as const,
		properties: { part: row % PARTS },
		geometry: { type: 'Point' as const, coordinates: [(columns.lon[row] ?? 0) / 1e6, (columns.lat[row] ?? 0) / 1e6] }
	}));
	map.addSource('points', { type: 'geojson', data: { type: 'FeatureCollection', features } });
	const paint = { 'circle-radius': 3.5, 'circle-color': STYLE.ink, 'circle-stroke-width': 1.2 };
	await shown(map, () => void map.addLayer({ id: 'points', type: 'circle', source: 'points', paint }));
	return {
		map,
		filter: (round: number) => shown(map, () => void map.setFilter('points', ['==', ['get', 'part'], round]))
	};
}

/** Takes the last filter away and waits, so that the next one is all that is measured. */
async function whole({ map, layer, mask }: Awaited<ReturnType<typeof ours>>): Promise<void> {
	await shown(map, () => layer.setMask(mask(ROUNDS + 1)));
}

async function measure(): Promise<Rounds> {
	const rounds: Rounds = {};
	const note = (name: string, ms: number, round: number) => {
		if (round > 0) (rounds[name] ??= []).push(ms);
	};
	// One map at a time is in the page, as a hidden one would not be drawn; they take turns all the same.
	const empty = await makeMap();
	const small = await ours(100_000);
	const foreign = await peer(100_000);
	const large = await ours(1_000_000);
	const page = document.querySelector('main');
	const turn = (map: MapLibreMap) => {
		page?.replaceChildren(map.getContainer());
		map.resize();
	};
	const grid = new Grid(large.columns);
	for (let round = 0; round <= ROUNDS; round++) {
		turn(empty);
		note(
			NAMES.empty,
			drawn(empty, () => undefined),
			round
		);
		turn(small.map);
		await whole(small);
		note(
			NAMES.small,
			drawn(small.map, () => small.filter(round)),
			round
		);
		await whole(small);
		note(NAMES.smallShown, await shown(small.map, () => small.filter(round)), round);
		turn(foreign.map);
		note(NAMES.peer, await foreign.filter(round), round);
		turn(large.map);
		await whole(large);
		note(
			NAMES.large,
			drawn(large.map, () => large.filter(round)),
			round
		);
		const timed = (name: string, action: () => void) => {
			const started = performance.now();
			action();
			note(name, performance.now() - started, round);
		};
		timed(NAMES.pick, () => void large.layer.pick(250 + round, 160));
		const camera = cameraOf(large.map);
		timed(NAMES.groups, () => void groupsInView(grid, large.columns, large.mask(round), camera));
	}
	return rounds;
}

declare global {
	interface Window {
		measure?: () => Promise<Rounds>;
	}
}
window.measure = measure;
