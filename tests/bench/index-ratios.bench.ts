// The short bench: at 100,000 rows the columns are many times faster than plain objects. It fails on ratios alone, with wide slack.
import { expect, it, vi } from 'vitest';
import { columnsOf } from '#core/index/columns/build.ts';
import { ColumnIndex } from '#core/index/columns/column-index.ts';
import { pack } from '../unit/pack/write-version-1.ts';
import { TitleSearch } from '#core/index/columns/title-search.ts';
import { unpack } from '#core/index/columns/unpack.ts';
import { foldText } from '#core/index/search.ts';
import { interleave, type Contestant } from './index/interleave.ts';
import { makeEvents } from './index/million.ts';
import { PlainIndex } from './index/plain.ts';

// A busy machine may take long; what is asserted are ratios of what was run in turn.
vi.setConfig({ testTimeout: 120_000 });

const ROUNDS = 5;
const rows = makeEvents(100_000);
const { columns, titles, ids } = columnsOf(rows);
const bytes = pack(columns, titles, { ids });
const open = () => {
	const opened = unpack(bytes);
	if (!opened.ok) throw new Error(opened.issue.message);
	return opened;
};
const packed = open();
const index = new ColumnIndex(columns);
const plain = new PlainIndex(rows);
const search = new TitleSearch(packed.titles);
const json = JSON.stringify(rows);
const actors = (names: readonly string[]) => names.map((name) => columns.facets.actors.names.indexOf(name));
const first = (columns.from[0] ?? 0) + 1_000_000;
const month = (n: number) => ({ from: first + n * 1440, to: first + 43_800 + n * 1440, undated: false });

/** Ours first; `least`: how many times longer the plain way has to take. Ratios on an idle machine are three times that or more. */
const WORK: { name: string; least: number; ours: Omit<Contestant, 'name'>; plainly: (round: number) => void }[] = [
	{
		name: 'one more actor is counted',
		least: 15,
		ours: {
			run: (n) => index.choose('actors', actors(['actor 3', 'actor 90', `actor ${20 + n}`])),
			after: () => index.choose('actors', actors(['actor 3', 'actor 90']))
		},
		plainly: (n) => plain.filter({ actors: new Set(['actor 3', 'actor 90', `actor ${20 + n}`]) }, null)
	},
	{
		name: 'time is brushed on by a day',
		least: 8,
		ours: { run: (n) => index.setTime(month(n)) },
		plainly: (n) => plain.filter({}, month(n))
	},
	{
		name: 'a packed file is opened',
		least: 5,
		ours: { run: () => void open() },
		plainly: () => void JSON.parse(json)
	},
	{
		name: 'titles are searched',
		least: 5,
		ours: { run: () => void search.find('harbour night') },
		plainly: () => void titles.map(foldText).filter((title) => title.includes('harbour') && title.includes('night'))
	}
];

it.each(WORK)('$name at least $least times faster than by plain objects', ({ least, ours, plainly }) => {
	const medians = interleave(
		[
			{ name: 'columns', ...ours },
			{ name: 'plain objects', run: plainly }
		],
		ROUNDS
	);
	const [here = NaN, there = NaN] = medians.values();
	expect(there / here).toBeGreaterThan(least);
});
