// Three-way merge of any value of a file: what one side changed is taken, what both changed differently is a conflict.
import type { Path } from '#core/dossier/pointer.ts';
import { isObject } from '#core/dossier/records.ts';
import { mergeOrder } from './order.ts';
import { keysOf, same } from './same.ts';
import { byKey, isByKey, itemKey } from './ways.ts';

/** One value in the three versions; `undefined` where it is not there. */
export interface Sides {
	base: unknown;
	ours: unknown;
	theirs: unknown;
}

/** Where both sides changed the same thing; the path counts from the record or, outside records, from the dossier. */
export interface Clash extends Sides {
	path: Path;
	/** Whose version stands in the merged value. */
	kept: 'ours' | 'theirs';
	/** Says why, where it is not simply that both changed it. */
	why?: string;
}

/** The merged value; `undefined` when it is gone. What is removed on one side and changed on the other stays. */
export function mergeValue({ base, ours, theirs }: Sides, path: Path, clashes: Clash[]): unknown {
	if (same(ours, theirs) || same(theirs, base)) return ours;
	if (same(ours, base)) return theirs;
	const key = String(path.at(-1) ?? '');
	if (isObject(ours) && isObject(theirs) && isByKey(key)) {
		return mergeObject(isObject(base) ? base : {}, ours, theirs, path, clashes);
	}
	const keyOf = itemKey(key);
	if (Array.isArray(ours) && Array.isArray(theirs) && keyOf) {
		const lists = [Array.isArray(base) ? base : [], ours, theirs].map((list) => byKey(list, keyOf));
		return mergeList(lists, path, clashes);
	}
	const kept = ours === undefined ? 'theirs' : 'ours';
	clashes.push({ path, base, ours, theirs, kept });
	return kept === 'ours' ? ours : theirs;
}

type Keyed = Readonly<Record<string, unknown>>;

function mergeObject(base: Keyed, ours: Keyed, theirs: Keyed, path: Path, clashes: Clash[]): Record<string, unknown> {
	const merged = new Map<string, unknown>();
	for (const key of new Set([...keysOf(ours), ...keysOf(theirs)])) {
		const sides = { base: own(base, key), ours: own(ours, key), theirs: own(theirs, key) };
		const value = mergeValue(sides, [...path, key], clashes);
		if (value !== undefined) merged.set(key, value);
	}
	const order = mergeOrder(keysOf(base), keysOf(ours), keysOf(theirs), new Set(merged.keys()));
	// Not by assignment: a key such as __proto__ would be lost.
	return Object.fromEntries(order.map((key) => [key, merged.get(key)]));
}

function mergeList([base, ours, theirs]: readonly Map<string, unknown>[], path: Path, clashes: Clash[]): unknown[] {
	const merged = new Map<string, { value: unknown; found: Clash[] }>();
	for (const key of new Set([...(ours?.keys() ?? []), ...(theirs?.keys() ?? [])])) {
		const found: Clash[] = [];
		const value = mergeValue({ base: base?.get(key), ours: ours?.get(key), theirs: theirs?.get(key) }, [], found);
		if (value !== undefined) merged.set(key, { value, found });
	}
	const [before = [], here = [], there = []] = [base, ours, theirs].map((list) => [...(list?.keys() ?? [])]);
	return mergeOrder(before, here, there, new Set(merged.keys())).map((key, index) => {
		const { value, found = [] } = merged.get(key) ?? {};
		for (const clash of found) clashes.push({ ...clash, path: [...path, index, ...clash.path] });
		return value;
	});
}

function own(value: Keyed, key: string): unknown {
	return Object.hasOwn(value, key) ? value[key] : undefined;
}
