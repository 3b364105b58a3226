// Which values of a record are merged item by item, and which stand or fall as a whole.
import { isObject } from '#core/dossier/records.ts';
import { contentKey } from './same.ts';

/** Lists whose order says nothing or little: each item is there or not. */
const SETS: ReadonlySet<string> = new Set([
	'authors',
	'identifiers',
	'drawsOn',
	'links',
	'aliases',
	'memberOf',
	'to',
	'about',
	'editorial',
	'mayBothBeTrue',
	'citations'
]);

/** Objects whose keys mean something only together: half of one answer and half of another is an answer nobody gave. */
const WHOLE: ReadonlySet<string> = new Set(['value', 'geometry', 'within', 'text', 'translation', 'draft']);

/** Whether an object under this key is merged key by key. */
export function isByKey(key: string): boolean {
	return !WHOLE.has(key);
}

/** What tells an item of the list under this key from the others; `null` for a list that stands as a whole. */
export function itemKey(key: string): ((item: unknown) => string) | null {
	if (SETS.has(key)) return contentKey;
	if (key === 'roles') return (role) => (isObject(role) ? contentKey(role.title) : contentKey(role));
	return null;
}

/** The items of a list by their keys; the second of a key gets one of its own, so that none is lost. */
export function byKey(items: readonly unknown[], keyOf: (item: unknown) => string): Map<string, unknown> {
	const found = new Map<string, unknown>();
	const seen = new Map<string, number>();
	for (const item of items) {
		const key = keyOf(item);
		const nth = (seen.get(key) ?? 0) + 1;
		seen.set(key, nth);
		found.set(nth === 1 ? `1 ${key}` : `${nth} ${key}`, item);
	}
	return found;
}
