// Lists by a key, and where something begins in a list that is in order.

/** Groups values by a key, in order of first appearance. */
export function groupBy<K, T>(values: Iterable<T>, key: (value: T) => K): Map<K, T[]> {
	const groups = new Map<K, T[]>();
	for (const value of values) push(groups, key(value), value);
	return groups;
}

/** Adds a value to the list under a key, which is made when it is the first. */
export function push<K, T>(map: Map<K, T[]>, key: K, value: T): void {
	const list = map.get(key);
	if (list) list.push(value);
	else map.set(key, [value]);
}

/** The smallest index below `length` at which something holds that holds at every later one too; `length` where it never does. */
export function firstWhere(length: number, holds: (index: number) => boolean): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (holds(middle)) high = middle;
		else low = middle + 1;
	}
	return low;
}
