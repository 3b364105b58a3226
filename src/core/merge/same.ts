// When two values of a file are the same: the order of an object's keys says nothing.
import { isObject } from '#core/dossier/records.ts';

/** Whether two JSON values are equal; a key without a value is a key that is not there. */
export function same(one: unknown, other: unknown): boolean {
	if (Object.is(one, other)) return true;
	if (Array.isArray(one) && Array.isArray(other)) {
		return one.length === other.length && one.every((item, index) => same(item, other[index]));
	}
	if (!isObject(one) || !isObject(other)) return false;
	const [keys, others] = [keysOf(one), keysOf(other)];
	return keys.length === others.length && keys.every((key) => Object.hasOwn(other, key) && same(one[key], other[key]));
}

/** The keys of an object that have a value, in their order. */
export function keysOf(value: Readonly<Record<string, unknown>>): string[] {
	return Object.keys(value).filter((key) => value[key] !== undefined);
}

/** One text for all values that are the same. */
export function contentKey(value: unknown): string {
	if (Array.isArray(value)) return `[${value.map(contentKey).join()}]`;
	if (!isObject(value)) return JSON.stringify(value) ?? 'null';
	const pairs = keysOf(value)
		.sort()
		.map((key) => `${JSON.stringify(key)}:${contentKey(value[key])}`);
	return `{${pairs.join()}}`;
}
