// Opening 1,000,000 events: the packed file beside `JSON.parse`; bytes and memory.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { columnsOf, type Row } from '#core/index/columns/build.ts';
import { FACETS } from '#core/index/columns/columns.ts';
import { ColumnIndex } from '#core/index/columns/column-index.ts';
import { Grid } from '#core/index/columns/grid.ts';
import { sectionsOf } from '#core/index/columns/layout.ts';
import { pack } from '#core/index/columns/pack.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import { interleave, lines } from './index/interleave.ts';
import { makeEvents } from './index/million.ts';

const COUNT = 1_000_000;
const ROUNDS = 5;

/** The rows as GeoJSON, a Feature a line; without titles, as the goal counts them. */
function geojson(rows: readonly Row[]): string {
	const features = rows.map(({ id, at, time, values }) =>
		JSON.stringify({
			type: 'Feature',
			id,
			geometry: { type: 'Point', coordinates: at },
			properties: {
				from: new Date((time?.from ?? 0) * 60_000).toISOString(),
				to: new Date((time?.to ?? 0) * 60_000).toISOString(),
				...values
			}
		})
	);
	return `{"type":"FeatureCollection","features":[${features.join(',\n')}]}`;
}

/** Live bytes of number lists after the garbage is collected: freeing them takes a turn of the loop. */
async function liveBytes(): Promise<number> {
	for (let turn = 0; turn < 3; turn++) {
		globalThis.gc?.();
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return process.memoryUsage().arrayBuffers;
}

/** A packed million; the rows it was made of are let go. */
function packedMillion(): Uint8Array {
	const { columns, titles } = columnsOf(makeEvents(COUNT));
	return pack(columns, titles);
}

test.skipIf(!globalThis.gc)(
	`live bytes a row${globalThis.gc ? '' : ' (skipped: run with --execArgv=--expose-gc)'}`,
	async () => {
		const opened = unpack(packedMillion());
		if (!opened.ok) throw new Error(opened.issue.message);
		const before = await liveBytes();
		const index = new ColumnIndex(opened.columns);
		// Everything that is made when it is first asked for.
		for (const facet of FACETS) index.choose(facet, [0]);
		index.setTime({ from: 0, to: 1, undated: false });
		const grid = new Grid(opened.columns);
		const made = (await liveBytes()) - before;
		const { titles } = opened;
		const held = sectionsOf(opened).reduce((sum, [, list]) => sum + (list?.byteLength ?? 0), 0);
		const columns = held - titles.blob.byteLength - titles.offsets.byteLength;
		expect(grid.order.length).toBe(COUNT);
		expect(index.mask.length).toBe(COUNT);
		console.log(
			`Live: columns ${(columns / COUNT).toFixed(1)} and what the index adds with every list made ` +
				`${(made / COUNT).toFixed(1)} bytes a row (goal 40 in all).`
		);
	},
	600_000
);

test('opening and holding a million events', () => {
	const rows = makeEvents(COUNT);
	const json = geojson(rows);
	const started = performance.now();
	const { columns, titles } = columnsOf(rows);
	const making = performance.now() - started;
	const bytes = pack(columns, titles);
	const open = () => {
		const opened = unpack(bytes);
		if (!opened.ok) throw new Error(opened.issue.message);
		return opened;
	};
	const parse = () => {
		const parsed: unknown = JSON.parse(json);
		expect(parsed).toBeTypeOf('object');
	};
	const contestants = [
		{ name: 'unpack, every number checked', run: () => void open() },
		{ name: 'unpack and first counts', run: () => void new ColumnIndex(open().columns) },
		{ name: 'JSON.parse alone', run: parse }
	];
	console.table(lines('open a million', interleave(contestants, ROUNDS)));
	console.log(`After JSON.parse, columns still have to be made from the objects: ${making.toFixed(0)} ms, once.`);

	const opened = open();
	const sections = sectionsOf(opened).flatMap(([name, list]) => (list ? [{ name, list }] : []));
	const zipped = sections.map(({ name, list }) => ({
		column: name,
		MB: (list.byteLength / 1e6).toFixed(2),
		'MB gzip': (gzipSync(new Uint8Array(list.buffer, list.byteOffset, list.byteLength)).length / 1e6).toFixed(2)
	}));
	console.table(zipped);
	const total = (key: 'MB' | 'MB gzip') =>
		zipped.reduce((sum, row) => sum + (row.column.startsWith('titles') ? 0 : Number(row[key])), 0).toFixed(1);
	const peer = gzipSync(json).length / 1e6;
	console.log(
		`Before titles ${total('MB')} MB, ${total('MB gzip')} MB gzip; GeoJSON ${peer.toFixed(1)} MB gzip (goal 9.5).`
	);
}, 600_000);
