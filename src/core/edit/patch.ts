// JSON patches (RFC 6902): what to do to one value to make it another.
import { Refusal } from '#core/errors/refusal.ts';
import { readPointer } from '#core/dossier/pointer.ts';
import { isObject } from '#core/dossier/records.ts';

/**
 * One operation. `before` is a member of ours, which other readers of JSON patches pass over: the key that the added
 * one stands before, so that the order of keys comes back too.
 */
export type Operation =
	| { op: 'add'; path: string; value: unknown; before?: string }
	| { op: 'remove'; path: string }
	| { op: 'replace'; path: string; value: unknown };

/** Operations in the order they are made. */
export type Patch = Operation[];

/** The patched value; what is not changed is shared. Throws Refusal where a path leads nowhere. */
export function applyPatch(value: unknown, patch: Patch): unknown {
	return patch.reduce((whole, operation) => applied(whole, readPointer(operation.path) ?? [], operation), value);
}

function applied(value: unknown, path: readonly string[], operation: Operation): unknown {
	const [key, ...rest] = path;
	if (key === undefined) {
		if (operation.op === 'remove') throw misfit(operation);
		return operation.value;
	}
	if (Array.isArray(value)) return inList(value, key, rest, operation);
	if (isObject(value)) return inObject(value, key, rest, operation);
	throw misfit(operation);
}

function inList(list: readonly unknown[], key: string, rest: readonly string[], operation: Operation): unknown[] {
	const index = Number(key);
	const isAdded = rest.length === 0 && operation.op === 'add';
	if (!/^\d+$/u.test(key) || index > list.length || (index === list.length && !isAdded)) throw misfit(operation);
	if (isAdded) return list.toSpliced(index, 0, operation.value);
	if (rest.length === 0 && operation.op === 'remove') return list.toSpliced(index, 1);
	return list.with(index, applied(list[index], rest, operation));
}

function inObject(
	value: Readonly<Record<string, unknown>>,
	key: string,
	rest: readonly string[],
	operation: Operation
): Record<string, unknown> {
	const entries = Object.entries(value);
	const index = entries.findIndex(([name]) => name === key);
	if (rest.length === 0 && operation.op === 'add') {
		const others = entries.filter(([name]) => name !== key);
		const next = others.findIndex(([name]) => name === operation.before);
		others.splice(next === -1 ? others.length : next, 0, [key, operation.value]);
		return Object.fromEntries(others);
	}
	if (index === -1) throw misfit(operation);
	if (rest.length === 0 && operation.op === 'remove') entries.splice(index, 1);
	else entries.splice(index, 1, [key, applied(value[key], rest, operation)]);
	return Object.fromEntries(entries);
}

function misfit({ op, path }: Operation): Refusal {
	return new Refusal(`This step belongs to another state of the dossier: nothing to ${op} at ${path || 'the top'}.`);
}
