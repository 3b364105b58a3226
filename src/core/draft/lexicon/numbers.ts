// Numbers in English words.

const SMALL =
	`zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
	eighteen nineteen`.split(/\s+/);
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** The value of "seven" or "forty-two"; `null` for any other word. Lower case. */
export function numberWord(word: string): number | null {
	return WORDS.get(word) ?? null;
}

const WORDS: ReadonlyMap<string, number> = new Map([
	...SMALL.map((word, value) => [word, value] as const),
	...TENS.flatMap((ten, n) => [
		[ten, (n + 2) * 10] as const,
		...SMALL.slice(1, 10).map((one, value) => [`${ten}-${one}`, (n + 2) * 10 + value + 1] as const)
	])
]);

/** What the words of scale multiply by. */
export const SCALES: Readonly<Record<string, number>> = {
	hundred: 100,
	thousand: 1000,
	million: 1_000_000,
	billion: 1_000_000_000,
	trillion: 1_000_000_000_000,
	dozen: 12
};

/** Words that count without a number, and the least they can mean: two of what they name. */
export const VAGUE_COUNTS: Readonly<Record<string, number>> = {
	dozens: 24,
	scores: 40,
	hundreds: 200,
	thousands: 2000,
	millions: 2_000_000
};
