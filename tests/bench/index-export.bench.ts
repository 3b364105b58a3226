// Writing 1,000,000 events as GeoJSON: bytes in slices beside one stringify; time and memory.
import { expect, test } from 'vitest';
import { geojsonOfColumns } from '#core/formats/columns-geojson.ts';
import type { Row } from '#core/index/columns/build.ts';
import { columnsOf } from '#core/index/columns/build.ts';
import { pack } from '#core/index/columns/pack.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import { score, scoreMedians } from './index/goals.ts';
import { interleave, lines } from './index/interleave.ts';
import { makeEvents } from './index/million.ts';

const COUNT = 1_000_000;
const ROUNDS = 5;
/** Bytes that are told as a megabyte. */
const MB = 1e6;

/** As a program without columns does it: an object for each, one text. */
function stringify(rows: readonly Row[]): number {
	const iso = (minute: number) => new Date(minute * 60_000).toISOString();
	const features = rows.map(({ id, title, at, time, values }) => ({
		type: 'Feature',
		id,
		geometry: at && { type: 'Point', coordinates: at },
		properties: {
			title,
			earliest: time && iso(time.from),
			latest: time && iso(time.to - 1),
			actors: values.actors.join(' | '),
			sources: values.sources.join(' | '),
			kind: values.kinds.join(' | '),
			precision: values.precisions.join(' | ')
		}
	}));
	return JSON.stringify({ type: 'FeatureCollection', features }).length;
}

/** Bytes that the process has in use, garbage not yet collected included. */
function inUse(): number {
	const { heapUsed, external } = process.memoryUsage();
	return heapUsed + external;
}

/** The most memory in use while something runs, in megabytes beyond what was in use before. */
async function mostMemory(run: (look: () => void) => void): Promise<number> {
	// Freeing what was collected takes a turn of the loop.
	for (let turn = 0; turn < 3; turn++) {
		globalThis.gc?.();
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	const before = inUse();
	let most = before;
	const look = () => (most = Math.max(most, inUse()));
	run(look);
	look();
	return (most - before) / MB;
}

test('a million events as GeoJSON', async () => {
	const rows = makeEvents(COUNT);
	const { columns, titles, ids } = columnsOf(rows);
	const opened = unpack(pack(columns, titles, { ids }));
	if (!opened.ok) throw new Error(opened.issue.message);
	const slices = (look: () => void = () => undefined) => {
		let bytes = 0;
		for (const { length } of geojsonOfColumns(opened, null, 'geojson')) {
			bytes += length;
			look();
		}
		return bytes;
	};
	const ours = await mostMemory((look) => expect(slices(look)).toBeGreaterThan(100 * COUNT));
	const peer = await mostMemory(() => void stringify(rows));
	score('writeMemory', { ours: `+${ours.toFixed(0)} MB`, peer: `+${peer.toFixed(0)} MB`, met: ours <= 64 });
	const medians = interleave(
		[
			{ name: 'bytes in slices', run: () => void slices() },
			{ name: 'one stringify', run: () => void stringify(rows) }
		],
		ROUNDS
	);
	console.table(lines('write a million as GeoJSON', medians));
	scoreMedians('write', medians, 'one stringify');
});
