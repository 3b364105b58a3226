// Made-up events by the million: 200 actors, 60 sources, 20 kinds, 8 precisions, ten years; the same every time.
import { PRECISIONS } from '#core/dossier/types.ts';
import type { IndexRow } from '#core/index/columns/build.ts';

const START = Date.UTC(2010, 0, 1) / 60_000;
const DAY = 1440;
const DAYS = 3652;
const WORDS =
	'convoy market bridge road school checkpoint river shelling night crowd patrol harbour village hill'.split(' ');

/** Mulberry32 by Tommy Ettinger: numbers in [0, 1) from a seed. */
export function randomFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let t = Math.imul(state ^ (state >>> 15), 1 | state);
		t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
		return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
	};
}

/** So many events. Seven in ten stand at one of 20,000 towns, as in a gazetteer; the others near one. */
export function makeEvents(count: number, seed = 1): IndexRow[] {
	return [...eachEvent(count, seed)];
}

/** The same events, each made when it is asked for. */
export function* eachEvent(count: number, seed = 1): Generator<IndexRow, void, undefined> {
	const random = randomFrom(seed);
	const pick = (n: number) => Math.floor(random() * n);
	// Few names are common and many rare, as in reports.
	const skewed = (n: number) => Math.floor(random() ** 2 * n);
	const degrees = (value: number) => Math.round(value * 1e5) / 1e5;
	const towns = Array.from(
		{ length: 20_000 },
		() => [degrees(20 + random() * 60), degrees(-5 + random() * 50)] as const
	);
	for (let n = 0; n < count; n++) {
		const town = towns[skewed(towns.length)] ?? [0, 0];
		const near = random() < 0.3;
		const day = START + pick(DAYS) * DAY;
		const clock = random() < 0.3;
		const from = clock ? day + pick(DAY) : day;
		const length = clock ? 1 : random() < 0.95 ? DAY : random() < 0.9 ? 7 * DAY : 400 * DAY;
		const actors = Array.from({ length: 1 + pick(2) + (random() < 0.2 ? 1 : 0) }, () => `actor ${skewed(200)}`);
		yield {
			id: `e${n}`,
			title: `${WORDS[pick(14)]} ${WORDS[pick(14)]} ${WORDS[pick(14)]} ${pick(5000)}`,
			time: { from, to: from + length },
			at: near ? [degrees(town[0] + random() - 0.5), degrees(town[1] + random() - 0.5)] : town,
			values: {
				actors: [...new Set(actors)],
				sources: [`source ${skewed(60)}`],
				kinds: [`kind ${skewed(20)}`],
				precisions: [PRECISIONS[near ? pick(3) : 2 + pick(6)] ?? 'unknown']
			}
		};
	}
}
