// Ranges of numbers with open or closed ends: what a figure, or a time, leaves possible.

/** All numbers from `low` to `high`; an open end is not itself among them. Infinite ends are open. */
export interface Interval {
	low: number;
	high: number;
	lowOpen: boolean;
	highOpen: boolean;
}

/** Every number. */
export const ANYTHING: Interval = { low: -Infinity, high: Infinity, lowOpen: true, highOpen: true };

/** One number and nothing else. */
export function exactly(value: number): Interval {
	return { low: value, high: value, lowOpen: false, highOpen: false };
}

/** From `low` upwards without end. */
export function upFrom(low: number, lowOpen = false): Interval {
	return { ...ANYTHING, low, lowOpen };
}

/** Up to `high`, without a beginning. */
export function upTo(high: number, highOpen = false): Interval {
	return { ...ANYTHING, high, highOpen };
}

/** From `low` to `high`, both included. */
export function between(low: number, high: number): Interval {
	return { low, high, lowOpen: low === -Infinity, highOpen: high === Infinity };
}

/** What both leave possible, or `null` when nothing is. */
export function intersect(a: Interval, b: Interval): Interval | null {
	const low = Math.max(a.low, b.low);
	const high = Math.min(a.high, b.high);
	const lowOpen = (a.low === low && a.lowOpen) || (b.low === low && b.lowOpen);
	const highOpen = (a.high === high && a.highOpen) || (b.high === high && b.highOpen);
	if (low > high || (low === high && (lowOpen || highOpen))) return null;
	return { low, high, lowOpen, highOpen };
}

/** True for the same range. */
export function sameInterval(a: Interval, b: Interval): boolean {
	return a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;
}

/** True when all of `inner` lies in `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
	const common = intersect(inner, outer);
	return common !== null && sameInterval(common, inner);
}
