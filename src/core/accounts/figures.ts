// What a quantity leaves possible: an interval for its unit and one for each part it names.
import { once } from '#core/basics/once.ts';
import { numberWords } from '#core/basics/numbers.ts';
import type { QuantityPart, QuantityValue } from '#core/dossier/types.ts';
import { ANYTHING, between, exactly, upFrom, upTo, type Interval } from './interval.ts';
import { commonUnit } from './units.ts';

/** Our choice, as no source says how wide "about" is: a tenth to either side. */
export const ABOUT = 0.1;

/** The least that a word for a number means: hundreds are at least two hundred. */
const LEAST: Readonly<Record<string, number>> = {
	tens: 20,
	dozens: 24,
	scores: 40,
	hundreds: 200,
	thousands: 2000,
	millions: 2_000_000
};

/** One count of a claim: what is possible, in the common unit, and the figure as given. */
export interface Figure {
	range: Interval;
	/** The number that is written, in the unit it is written in; `null` for shares and words. */
	given: number | null;
	/** The unit as written. */
	unit: string;
}

/** Every count a quantity states, by common unit: the whole and its parts. */
export const figuresOf = once((value: QuantityValue): ReadonlyMap<string, Figure> => {
	const whole = commonUnit(value.unit);
	const total = totalOf(value);
	const range = scaled(rangeOf(value, total), whole.factor);
	const figures = new Map<string, Figure>();
	for (const part of value.parts ?? []) {
		const { unit, factor } = commonUnit(part.of);
		const among = unit === whole.unit ? range : partRange(part, value, range, factor);
		figures.set(unit, { range: among, given: part.value ?? null, unit: part.of });
	}
	figures.set(whole.unit, { range, given: total ?? null, unit: value.unit });
	return figures;
});

/** The figure of the whole: as given, else the sum of parts that all have figures; `undefined` when there is none. */
export function totalOf({ value, high, words, parts = [] }: QuantityValue): number | undefined {
	if (value !== undefined || high !== undefined || words !== undefined) return value;
	return parts.length > 1 ? sumOf(parts) : undefined;
}

/** "132 + 9 = 141" where the parts make up the whole, else `null`. */
export function workedOut(value: QuantityValue): string | null {
	const parts = value.parts ?? [];
	const sum = parts.length > 1 ? sumOf(parts) : undefined;
	if (sum === undefined || sum !== totalOf(value)) return null;
	return `${parts.map((part) => numberWords(part.value ?? 0)).join(' + ')} = ${numberWords(sum)}`;
}

function sumOf(parts: readonly QuantityPart[]): number | undefined {
	return parts.reduce<number | undefined>(
		(sum, { value }) => (sum === undefined || value === undefined ? undefined : sum + value),
		0
	);
}

function rangeOf({ high, bound, words = '' }: QuantityValue, value: number | undefined): Interval {
	if (value === undefined) {
		if (high !== undefined) return upTo(high, bound === 'less-than');
		const word = Object.keys(LEAST).find((one) => new RegExp(`\\b${one}\\b`, 'i').test(words));
		// "At most thousands" says nothing of how few: only a bound upwards, or none, has a least.
		const isLeast = bound !== 'at-most' && bound !== 'less-than';
		return word === undefined || !isLeast ? ANYTHING : upFrom(LEAST[word] ?? 0);
	}
	if (high !== undefined) return between(Math.min(value, high), Math.max(value, high));
	switch (bound) {
		case 'at-least':
			return upFrom(value);
		case 'more-than':
			return upFrom(value, true);
		case 'at-most':
			return upTo(value);
		case 'less-than':
			return upTo(value, true);
		case 'exactly':
			return exactly(value);
		case 'about':
		case 'between':
			return between(value - Math.abs(value) * ABOUT, value + Math.abs(value) * ABOUT);
	}
}

function partRange(part: QuantityPart, { bound }: QuantityValue, whole: Interval, factor: number): Interval {
	if (part.value !== undefined) {
		// Of "at least 141, 132 of them children" the children may be more as well.
		const open = bound === 'at-least' || bound === 'more-than';
		return scaled(open ? upFrom(part.value) : exactly(part.value), factor);
	}
	const { high, highOpen } = whole;
	if (part.share === 'all') return whole;
	const low = part.share === 'most' ? Math.max(0, whole.low / 2) : 0;
	return { low, lowOpen: true, high, highOpen };
}

function scaled(range: Interval, factor: number): Interval {
	return { ...range, low: range.low * factor, high: range.high * factor };
}
