// In which order the items of two versions of a list stand together, whichever of the two comes first.
import { push } from '#core/basics/lists.ts';

/**
 * The kept keys in one order. What both versions have stands as the one that moved it has it; what only one has stands
 * after what it stood after there. Every kept key is in `ours` or `theirs`.
 */
export function mergeOrder(
	base: readonly string[],
	ours: readonly string[],
	theirs: readonly string[],
	kept: ReadonlySet<string>
): string[] {
	const [inOurs, inTheirs] = [new Set(ours), new Set(theirs)];
	const isShared = (key: string) => kept.has(key) && inOurs.has(key) && inTheirs.has(key);
	const [ourRuns, theirRuns] = [runsOf(ours, kept, isShared), runsOf(theirs, kept, isShared)];
	const after = (anchor: string | null) =>
		[ourRuns.get(anchor) ?? [], theirRuns.get(anchor) ?? []].sort(([a = ''], [b = '']) => compare(a, b)).flat();
	const shared = sharedOrder(base, ours.filter(isShared), theirs.filter(isShared));
	return [...after(null), ...shared.flatMap((key) => [key, ...after(key)])];
}

/** The order of what both have. Order is no content: where both moved things, one of the two orders is taken. */
function sharedOrder(base: readonly string[], ours: string[], theirs: string[]): string[] {
	const old = new Set(base);
	const [here, there] = [new Set(ours), new Set(theirs)];
	const before = base.filter((key) => here.has(key) && there.has(key));
	const moved = (keys: string[]) =>
		!equal(
			keys.filter((key) => old.has(key)),
			before
		);
	if (moved(ours) !== moved(theirs)) return moved(ours) ? ours : theirs;
	return compare(JSON.stringify(ours), JSON.stringify(theirs)) <= 0 ? ours : theirs;
}

/** What only one version has, by the shared key it stands after; `null` is the start of the list. */
function runsOf(keys: readonly string[], kept: ReadonlySet<string>, isShared: (key: string) => boolean) {
	const runs = new Map<string | null, string[]>();
	let anchor: string | null = null;
	for (const key of keys) {
		if (isShared(key)) anchor = key;
		else if (kept.has(key)) push(runs, anchor, key);
	}
	return runs;
}

function equal(one: readonly string[], other: readonly string[]): boolean {
	return one.length === other.length && one.every((key, index) => key === other[index]);
}

/** By code units, the same on every machine. */
function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
