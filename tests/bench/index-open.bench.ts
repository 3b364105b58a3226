// Opening 1,000,000 events: the packed file beside `JSON.parse`; bytes and memory.
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { columnsOf, type IndexRow } from '#core/index/columns/build.ts';
import { FACETS, type Columns } from '#core/index/columns/columns.ts';
import { ColumnIndex } from '#core/index/columns/column-index.ts';
import { sectionsOf } from '#core/index/columns/layout.ts';
import { pack } from '../unit/pack/write-version-1.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import { score, scoreMedians } from './index/goals.ts';
import { interleave, lines } from './index/interleave.ts';
import { makeEvents } from './index/million.ts';

const COUNT = 1_000_000;
const ROUNDS = 5;

interface Feature {
	id: string;
	geometry: { coordinates: [number, number] | null };
	properties: { from: string; to: string } & IndexRow['values'];
}

/** What a program without a packed file does: the objects of the text, and columns of them. */
function parsedColumns(json: string): Columns {
	// The text was written a moment ago, by `geojson`.
	const { features } = JSON.parse(json) as { features: Feature[] };
	const minute = (iso: string) => Date.parse(iso) / 60_000;
	const rows = features.map(({ id, geometry, properties: { from, to, ...values } }): IndexRow => {
		return { id, title: '', at: geometry.coordinates, time: { from: minute(from), to: minute(to) }, values };
	});
	return columnsOf(rows).columns;
}

/** The rows as GeoJSON, a Feature a line; without titles, as the goal counts them. */
function geojson(rows: readonly IndexRow[]): string {
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

/** The same million as GeoJSON and packed; the rows they were made of are let go. */
function bothFiles(): { json: string; bytes: Uint8Array } {
	const rows = makeEvents(COUNT);
	const { columns, titles } = columnsOf(rows);
	return { json: geojson(rows), bytes: pack(columns, titles) };
}

/** Live bytes of number lists after the garbage is collected: freeing them takes a turn of the loop. */
async function liveBytes(): Promise<number> {
	for (let turn = 0; turn < 3; turn++) {
		globalThis.gc?.();
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return process.memoryUsage().arrayBuffers;
}

test.skipIf(!globalThis.gc)(
	`live bytes a row${globalThis.gc ? '' : ' (skipped: run with --execArgv=--expose-gc)'}`,
	async () => {
		const opened = unpack(bothFiles().bytes);
		if (!opened.ok) throw new Error(opened.issue.message);
		const before = await liveBytes();
		const index = new ColumnIndex(opened.columns);
		// Everything that is made when it is first asked for.
		for (const facet of FACETS) index.choose(facet, [0]);
		index.setTime({ from: 0, to: 1, undated: false });
		const made = (await liveBytes()) - before;
		const { titles } = opened;
		const held = sectionsOf(opened).reduce((sum, [, list]) => sum + (list?.byteLength ?? 0), 0);
		const columns = held - titles.blob.byteLength - titles.offsets.byteLength;
		expect(index.mask.length).toBe(COUNT);
		const live = (columns + made) / COUNT;
		score('live', { ours: `${live.toFixed(1)} B`, peer: '670 B (crossfilter2)', met: live <= 40 });
		console.log(
			`Live: columns ${(columns / COUNT).toFixed(1)} and what the index adds with every list made ` +
				`${(made / COUNT).toFixed(1)} bytes a row (goal 40 in all).`
		);
	},
	600_000
);

test('opening and holding a million events', () => {
	const { json, bytes } = bothFiles();
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
		{ name: 'JSON.parse alone', run: parse },
		{ name: 'JSON.parse and columns', run: () => expect(parsedColumns(json).rows).toBe(COUNT) }
	];
	const medians = interleave(contestants, ROUNDS);
	scoreMedians('open', medians, 'JSON.parse and columns');
	console.table(lines('open a million', medians));

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
	const ours = total('MB gzip');
	score('bytes', { ours: `${ours} MB`, peer: `${peer.toFixed(1)} MB (GeoJSON)`, met: Number(ours) <= 9.5 });
	console.log(`Before titles ${total('MB')} MB, ${ours} MB gzip; GeoJSON ${peer.toFixed(1)} MB gzip (goal 9.5).`);
}, 600_000);
