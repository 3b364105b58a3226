// Marks grouped anew under a filter at 1,000,000 events, and titles searched at 100,000: ours, plain objects, peers from npm.
import { expect, test } from 'vitest';
import { foldText } from '#core/index/search.ts';
import { columnsOf } from '#core/index/columns/build.ts';
import { ColumnIndex } from '#core/index/columns/column-index.ts';
import { marksOfTable } from '#core/marks/group.ts';
import type { MarkPlace, MarkView } from '#core/marks/types.ts';
import { radiusScale } from '#lib/state/radius-scale.ts';
import { TextColumn } from '#core/index/columns/text-column.ts';
import { TitleSearch } from '#core/index/columns/title-search.ts';
import { scoreMedians } from './index/goals.ts';
import { interleave, lines, type Contestant } from './index/interleave.ts';
import { makeEvents } from './index/million.ts';
import { makeMiniSearch } from './index/minisearch.ts';
import { makeSupercluster } from './index/supercluster.ts';

const ROUNDS = 5;

test('groups of the whole world under a filter', async () => {
	const rows = makeEvents(1_000_000);
	const { columns } = columnsOf(rows);
	const index = new ColumnIndex(columns);
	// Nine rows in ten stay, as when a few kinds are switched off.
	const off = new Set(['kind 4', 'kind 9', 'kind 13']);
	const kinds = new Set(columns.facets.kinds.names.filter((name) => !off.has(name)));
	index.choose(
		'kinds',
		[...kinds].map((name) => columns.facets.kinds.names.indexOf(name))
	);
	const left = () => rows.filter(({ values }) => values.kinds.some((kind) => kinds.has(kind)));
	const place = (n: number): MarkPlace => ({
		id: String(n),
		name: '',
		kind: 'settlement',
		precision: 'settlement',
		radius: null,
		geometry: null,
		count: 1,
		records: [],
		hollow: false,
		hedge: null,
		dispute: null,
		containers: []
	});
	// Each row a place of its own: more than any dossier has.
	const table = { size: columns.rows, lon: columns.lon, lat: columns.lat, place };
	const view: MarkView = { lon: 0, lat: 20, zoom: 2, width: 1440, height: 900, narrow: false, wanted: [] };
	const signs = new Uint8Array(columns.rows);
	const marks = () => {
		const counts = Uint8Array.from(index.mask, (fails) => (fails === 0 ? 1 : 0));
		return marksOfTable(table, { counts, signs }, view, (most) => radiusScale(most, false), 1).marks;
	};
	const supercluster = await makeSupercluster();
	const contestants: Contestant[] = [{ name: 'columns', run: () => void marks() }];
	if (supercluster) contestants.push({ name: 'supercluster', run: () => void supercluster(left(), 2) });
	expect(marks().reduce((sum, { count }) => sum + count, 0)).toBe(index.shown);
	const medians = interleave(contestants, ROUNDS);
	scoreMedians('regroup', medians, 'supercluster');
	console.table(lines('regroup 1,000,000 under a filter', medians));
}, 600_000);

test('search in titles as a filter', async () => {
	const titles = makeEvents(100_000).map(({ title }) => title);
	const column = TextColumn.from(titles);
	const folded = titles.map(foldText);
	const minisearch = await makeMiniSearch();
	const made = interleave(
		[
			{ name: 'columns', run: () => void new TitleSearch(column) },
			...(minisearch ? [{ name: 'minisearch', run: () => void minisearch(titles) }] : [])
		],
		ROUNDS
	);
	const ours = new TitleSearch(column);
	const peer = minisearch?.(titles);
	const queries = ['harbour night', 'school', 'bridge 12', 'river shell', 'crowd market', 'hill road'];
	const query = (round: number) => queries[round % queries.length] ?? '';
	const byEach = (words: readonly string[]) => folded.filter((title) => words.every((word) => title.includes(word)));
	for (const one of queries) expect(ours.find(one)?.length).toBe(byEach(one.split(' ')).length);
	const contestants: Contestant[] = [
		{ name: 'columns', run: (n) => void ours.find(query(n)) },
		{ name: 'each title looked at', run: (n) => void byEach(query(n).split(' ')) }
	];
	if (peer) contestants.push({ name: 'minisearch', run: (n) => void peer(query(n)) });
	const medians = interleave(contestants, ROUNDS);
	scoreMedians('search', medians, 'minisearch');
	console.table([...lines('make the index of 100,000 titles', made), ...lines('search 100,000 titles', medians)]);
}, 600_000);
