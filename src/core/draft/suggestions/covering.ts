// Finds which of many spans covers another, without looking at all of them.
import type { Span } from '../types.ts';

/** Spans before the nearest that are looked at: they may overlap. */
const LOOKED_AT = 8;

/** A look-up of the span that covers another one, up to `slack` code points at either end; the list is in order of its starts. */
export function covering<T extends Span>(list: readonly T[], slack = 0): (span: Span) => T | undefined {
	return ({ start, end }) => {
		let [low, high] = [0, list.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((list[middle]?.start ?? 0) - slack <= start) low = middle + 1;
			else high = middle;
		}
		return list
			.slice(Math.max(0, low - LOOKED_AT), low)
			.toReversed()
			.find((one) => one.end + slack >= end);
	};
}
