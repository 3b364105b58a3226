// The patch from one value to another, small where little changed.
import { toPointer, type Path } from '#core/dossier/pointer.ts';
import { isObject } from '#core/dossier/records.ts';
import { byKey } from '#core/merge/ways.ts';
import type { Operation, Patch } from './patch.ts';

/** The operations that make `after` of `before`, the order of keys and items included; keys without a value are not there. */
export function difference(before: unknown, after: unknown, path: Path = []): Patch {
	if (isEqual(before, after)) return [];
	if (Array.isArray(before) && Array.isArray(after)) return listDifference(before, after, path);
	if (isObject(before) && isObject(after)) return objectDifference(before, after, path);
	return [{ op: 'replace', path: toPointer(path), value: after }];
}

type KeyedValue = Readonly<Record<string, unknown>>;

function objectDifference(before: KeyedValue, after: KeyedValue, path: Path): Patch {
	const [old, now] = [keysOf(before), keysOf(after)];
	const [was, is] = [new Set(old), new Set(now)];
	const shared = now.filter((key) => was.has(key));
	const moved = old.filter((key) => is.has(key)).some((key, index) => key !== shared[index]);
	if (moved) return [{ op: 'replace', path: toPointer(path), value: after }];
	const removed = old
		.filter((key) => !is.has(key))
		.map((key): Operation => ({ op: 'remove', path: toPointer([...path, key]) }));
	const changed = shared.flatMap((key) => difference(before[key], after[key], [...path, key]));
	// From the last to the first, so that the key each stands before is there already.
	const added = [...now.entries()].reverse().flatMap(([index, key]): Operation[] => {
		if (was.has(key)) return [];
		const next = now[index + 1];
		const value = after[key];
		return [{ op: 'add', path: toPointer([...path, key]), value, ...(next === undefined ? {} : { before: next }) }];
	});
	return [...removed, ...changed, ...added];
}

function listDifference(before: readonly unknown[], after: readonly unknown[], path: Path): Patch {
	const [old, now] = [byKey(before, itemKey), byKey(after, itemKey)];
	const shared = [...now.keys()].filter((key) => old.has(key));
	const moved = [...old.keys()].filter((key) => now.has(key)).some((key, index) => key !== shared[index]);
	if (moved) return [{ op: 'replace', path: toPointer(path), value: after }];
	const removed = [...old.keys()].flatMap((key, index) => (now.has(key) ? [] : [index])).reverse();
	const patch: Patch = removed.map((index) => ({ op: 'remove', path: toPointer([...path, index]) }));
	for (const [index, [key, value]] of [...now].entries()) {
		if (!old.has(key)) patch.push({ op: 'add', path: toPointer([...path, index]), value });
		else patch.push(...difference(old.get(key), value, [...path, index]));
	}
	return patch;
}

/** What tells an item from its neighbours: its id, or all it says. */
function itemKey(item: unknown): string {
	return isObject(item) && typeof item.id === 'string' ? `id ${item.id}` : (JSON.stringify(item) ?? '');
}

/** Whether two values are the same to the order of their keys; what they share is not looked at. */
function isEqual(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (Array.isArray(one) && Array.isArray(other)) {
		return one.length === other.length && one.every((item, index) => isEqual(item, other[index]));
	}
	if (!isObject(one) || !isObject(other)) return false;
	const [keys, others] = [keysOf(one), keysOf(other)];
	return (
		keys.length === others.length && keys.every((key, index) => key === others[index] && isEqual(one[key], other[key]))
	);
}

function keysOf(value: KeyedValue): string[] {
	return Object.keys(value).filter((key) => value[key] !== undefined);
}
