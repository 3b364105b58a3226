// Facet counts at 1,000,000 events: one more value, the first value, all open again, a brush; ours, plain objects, crossfilter2.
import { expect, test } from 'vitest';
import { columnsOf } from '#core/index/columns/build.ts';
import { FACETS, type FacetName } from '#core/index/columns/columns.ts';
import { ColumnIndex } from '#core/index/columns/column-index.ts';
import { makeCrossfilter } from './index/crossfilter.ts';
import { scoreMedians, type Goal } from './index/goals.ts';
import { interleave, lines, type Contestant, type Line } from './index/interleave.ts';
import { makeEvents } from './index/million.ts';
import { PlainIndex } from './index/plain.ts';

const COUNT = 1_000_000;

/** What each round does, in the terms of all three. */
interface Steps {
	workload: string;
	/** Names chosen before (by facet) and the one that comes or goes. */
	facet: FacetName;
	before: readonly string[];
	then(round: number): readonly string[];
	/** The goal that it is held against. */
	goal?: Goal;
}

const FACET_STEPS: readonly Steps[] = [
	{
		workload: 'one more actor among three',
		facet: 'actors',
		before: ['actor 3', 'actor 90', 'actor 150'],
		then: (n) => [`actor ${20 + n}`],
		goal: 'toggle'
	},
	{
		workload: 'one more kind among two',
		facet: 'kinds',
		before: ['kind 4', 'kind 9'],
		then: (n) => [`kind ${10 + n}`]
	},
	{ workload: 'the first actor', facet: 'actors', before: [], then: (n) => [`actor ${20 + n}`] },
	{ workload: 'the first, commonest source', facet: 'sources', before: [], then: () => ['source 0'], goal: 'worst' }
];

test('counts of every value', async () => {
	const rows = makeEvents(COUNT);
	const { columns } = columnsOf(rows);
	const ours = new ColumnIndex(columns);
	const plain = new PlainIndex(rows);
	const crossfilter = await makeCrossfilter(rows);
	const number = (facet: FacetName, names: readonly string[]) =>
		names.map((name) => columns.facets[facet].names.indexOf(name));
	const table: Line[] = [];
	for (const { workload, facet, before, then, goal } of FACET_STEPS) {
		const start = number(facet, before);
		const set = before.length === 0 ? null : new Set(before);
		ours.choose(facet, start);
		crossfilter?.choose(facet, set);
		const contestants: Contestant[] = [
			{
				name: 'columns',
				run: (n) => ours.choose(facet, [...start, ...number(facet, then(n))]),
				after: () => ours.choose(facet, start)
			},
			{ name: 'plain objects', run: (n) => plain.filter({ [facet]: new Set([...before, ...then(n)]) }, null) }
		];
		if (crossfilter)
			contestants.push({
				name: 'crossfilter2',
				run: (n) => crossfilter.choose(facet, new Set([...before, ...then(n)])),
				after: () => crossfilter.choose(facet, set)
			});
		const medians = interleave(contestants);
		table.push(...lines(workload, medians));
		if (goal) scoreMedians(goal, medians, 'crossfilter2');
		ours.choose(facet, number(facet, [...before, ...then(7)]));
		same(ours, plain);
		ours.choose(facet, []);
		crossfilter?.choose(facet, null);
	}
	table.push(...brush(ours, plain, crossfilter, columns.from));
	table.push(...opened(ours, plain, crossfilter, number));
	console.table(table);
}, 600_000);

/** A month moved by a day. Plain objects and crossfilter2 go by when an event begins, ours by all of its time. */
function brush(
	ours: ColumnIndex,
	plain: PlainIndex,
	crossfilter: Awaited<ReturnType<typeof makeCrossfilter>>,
	from: Int32Array
): Line[] {
	const first = (from[0] ?? 0) + 1_000_000;
	const window = (n: number) => ({ from: first + n * 1440, to: first + 43_800 + n * 1440, undated: false });
	ours.setTime(window(-1));
	crossfilter?.setTime(window(-1));
	const contestants: Contestant[] = [
		{ name: 'columns', run: (n) => ours.setTime(window(n)) },
		{ name: 'plain objects', run: (n) => plain.filter({}, window(n)) }
	];
	if (crossfilter) contestants.push({ name: 'crossfilter2', run: (n) => crossfilter.setTime(window(n)) });
	const medians = interleave(contestants);
	scoreMedians('brush', medians, 'crossfilter2');
	const table = lines('a month brushed on by a day', medians);
	ours.setTime(null);
	crossfilter?.setTime(null);
	return table;
}

/** The actors are open again while a source and a window stay. */
function opened(
	ours: ColumnIndex,
	plain: PlainIndex,
	crossfilter: Awaited<ReturnType<typeof makeCrossfilter>>,
	number: (facet: FacetName, names: readonly string[]) => number[]
): Line[] {
	const sources = new Set(['source 0', 'source 1', 'source 2']);
	const actors = number('actors', ['actor 50']);
	ours.choose('sources', number('sources', [...sources]));
	ours.choose('actors', actors);
	crossfilter?.choose('sources', sources);
	crossfilter?.choose('actors', new Set(['actor 50']));
	const contestants: Contestant[] = [
		{ name: 'columns', run: () => ours.choose('actors', []), after: () => ours.choose('actors', actors) },
		{ name: 'plain objects', run: () => plain.filter({ sources }, null) }
	];
	if (crossfilter)
		contestants.push({
			name: 'crossfilter2',
			run: () => crossfilter.choose('actors', null),
			after: () => crossfilter.choose('actors', new Set(['actor 50']))
		});
	const table = lines('actors open again, sources stay', interleave(contestants));
	ours.choose('actors', []);
	same(ours, plain);
	return table;
}

/** What is fast has to be right: both say the same. */
function same(ours: ColumnIndex, plain: PlainIndex): void {
	expect(ours.shown).toBe(plain.shown);
	for (const facet of FACETS)
		ours.columns.facets[facet].names.forEach((name, value) => {
			if (ours.counts(facet)[value] !== (plain.counts[facet].get(name) ?? 0))
				throw new Error(
					`${facet}: ${name} is ${ours.counts(facet)[value]} here and ${plain.counts[facet].get(name)} there.`
				);
		});
}
