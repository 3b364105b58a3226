// Runs contestants in turn in one process, so that whatever slows the machine slows them all, and tells their medians.

/** One way to do a piece of work; `run` is told the round, from 0. */
export interface Contestant {
	name: string;
	run(round: number): void;
	/** Undoes what `run` did; not timed. */
	after?(round: number): void;
}

/** Rounds that are timed: an odd number, five at least. */
export const ROUNDS = 7;

/** Milliseconds of each contestant, by name: the median of the rounds after one that warms up. */
export function interleave(contestants: readonly Contestant[], rounds = ROUNDS): Map<string, number> {
	const times = new Map(contestants.map(({ name }) => [name, [] as number[]]));
	for (let round = 0; round <= rounds; round++)
		for (const { name, run, after } of contestants) {
			const started = performance.now();
			run(round);
			const elapsed = performance.now() - started;
			after?.(round);
			if (round > 0) times.get(name)?.push(elapsed);
		}
	return new Map([...times].map(([name, list]) => [name, median(list)]));
}

function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** A row of the printed table: ours first, how many times longer each peer takes. */
export interface Line {
	workload: string;
	contestant: string;
	ms: string;
	'times ours': string;
}

/** Lines of a table from medians; the first contestant is ours. */
export function lines(workload: string, medians: ReadonlyMap<string, number>): Line[] {
	const [ours = NaN] = medians.values();
	return [...medians].map(([contestant, ms]) => ({
		workload,
		contestant,
		ms: ms.toPrecision(3),
		'times ours': (ms / ours).toFixed(1)
	}));
}
