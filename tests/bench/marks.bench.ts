// What the marks of one view cost: CPU of the grouping at 150 to 1,000,000 places, from afar and near by.
import { expect, test } from 'vitest';
import { groupMarks, marksOfTable } from '#core/marks/group.ts';
import type { MarkPlace, MarkScale, MarkView } from '#core/marks/types.ts';
import { STEPS_PER_DEGREE } from '#core/index/columns/columns.ts';
import { radiusScale } from '#lib/state/radius-scale.ts';

const ROUNDS = 5;
/** Above this many, places are columns, as a worker has them. */
const HELD = 50_000;
const scale: MarkScale = (most) => radiusScale(most, false);

test.each([150, 1250, 2500, 5000, 50_000, 1_000_000])('marks of %i places', (size) => {
	const random = randomOf(7);
	const towns = Array.from({ length: 200 }, () => [random() * 60 - 20, random() * 45 + 5] as const);
	const lon = new Int32Array(size);
	const lat = new Int32Array(size);
	const counts = new Uint32Array(size);
	const off = () => 2 * (random() + random() + random() - 1.5);
	for (let n = 0; n < size; n++) {
		const [east, north] = towns[Math.floor(random() * random() * towns.length)] ?? [0, 0];
		lon[n] = Math.round((east + off()) * STEPS_PER_DEGREE);
		lat[n] = Math.round((north + off()) * STEPS_PER_DEGREE);
		counts[n] = 1 + Math.floor(random() ** 4 * 8);
	}
	const place = (n: number): MarkPlace => ({
		id: `p${n}`,
		name: `Place ${n}`,
		kind: 'settlement',
		precision: 'settlement',
		radius: null,
		geometry: { type: 'Point', coordinates: [(lon[n] ?? 0) / STEPS_PER_DEGREE, (lat[n] ?? 0) / STEPS_PER_DEGREE] },
		count: counts[n] ?? 0,
		records: [],
		hollow: false,
		hedge: null,
		dispute: null,
		containers: []
	});
	const places = size > HELD ? null : Array.from({ length: size }, (_, n) => place(n));
	const table = { size, lon, lat, place };
	const signs = new Uint8Array(size);
	const [east, north] = towns[0] ?? [0, 0];
	const lines = [2, 8, 12].map((zoom) => {
		const view: MarkView = { lon: east, lat: north, zoom, width: 900, height: 600, narrow: false, wanted: [] };
		const group = () =>
			places ? groupMarks(places, view, scale, 8) : marksOfTable(table, { counts, signs }, view, scale, 8);
		const times = Array.from({ length: ROUNDS }, () => cpuOf(group)).sort((a, b) => a - b);
		const { marks, crowded } = group();
		expect(marks.length).toBeLessThanOrEqual(400);
		return { places: size, zoom, 'CPU ms': times[ROUNDS >> 1]?.toFixed(1), marks: marks.length, crowded };
	});
	console.table(lines);
});

function cpuOf(work: () => unknown): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

function randomOf(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 48_271) % 2_147_483_647;
		return state / 2_147_483_647;
	};
}
