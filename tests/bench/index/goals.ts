// What the benches of the index are held against, and where each tells what it measured: one table is printed at the end.
import { appendFileSync } from 'node:fs';

/** Workloads at 1,000,000 events unless told otherwise; `floor` is what bounds any program, `goal` what is aimed at. */
export const GOALS = {
	toggle: { workload: 'counts, one more actor', floor: 'the rows that flip', goal: '200 × crossfilter2' },
	worst: { workload: 'counts, the commonest source', floor: 'one pass in C, 9.6 ms', goal: '25 × crossfilter2' },
	brush: { workload: 'counts, a month brushed on', floor: 'two slices of rows', goal: '4 × crossfilter2' },
	regroup: { workload: 'groups of the world', floor: 'mask and code read once', goal: '370 × supercluster' },
	open: { workload: 'open', floor: 'a copy of 15 MB', goal: '400 × parse and columns' },
	bytes: { workload: 'bytes before titles, gzip', floor: '', goal: '9.5 MB' },
	live: { workload: 'live memory an event', floor: '9.8 B of columns', goal: '40 B' },
	search: { workload: 'search 100,000 titles', floor: '', goal: '24 × minisearch' }
} as const;

export type Goal = keyof typeof GOALS;

/** What was measured: milliseconds of ours and of the peer, or a quantity with its unit. */
export type Measured = { ours: number; peer: number } | { ours: string; peer: string; met: boolean };

/** A line of the printed table. */
interface Score {
	workload: string;
	'people use': string;
	here: string;
	'times faster': string;
	floor: string;
	goal: string;
	met: string;
}

/** Where scores are gathered until the end; set by summary.ts. */
export const SUMMARY_FILE = 'DATELINE_BENCH_SUMMARY';

/** Tells what was measured of a goal. */
export function score(goal: Goal, measured: Measured): void {
	const { workload, floor, goal: aim } = GOALS[goal];
	const line: Score = { workload, ...inWords(measured, Number.parseFloat(aim)), floor, goal: aim };
	const file = process.env[SUMMARY_FILE];
	if (file !== undefined) appendFileSync(file, `${JSON.stringify(line)}\n`);
}

function inWords(measured: Measured, times: number): Pick<Score, 'people use' | 'here' | 'times faster' | 'met'> {
	const { ours, peer } = measured;
	if ('met' in measured)
		return { 'people use': `${peer}`, here: `${ours}`, 'times faster': '', met: measured.met ? 'yes' : 'no' };
	const ratio = measured.peer / measured.ours;
	const ms = (value: number) => `${value.toPrecision(3)} ms`;
	return {
		'people use': ms(measured.peer),
		here: ms(measured.ours),
		'times faster': ratio.toPrecision(3),
		met: ratio >= times ? 'yes' : 'no'
	};
}

/** The same of two contestants by name; nothing where the peer is not installed. */
export function scoreMedians(goal: Goal, medians: ReadonlyMap<string, number>, peer: string): void {
	const [ours = NaN] = medians.values();
	const theirs = medians.get(peer);
	if (theirs !== undefined) score(goal, { ours, peer: theirs });
}
