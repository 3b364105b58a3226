// What a person has still to write: a record that was made before its words were there says so, and where.

/** What stands where words are missing and the format allows nothing: it says so itself, and is no content. */
export const UNWRITTEN = 'Not yet written';

/** The title of a dossier that nobody has named. */
export const UNNAMED = 'Untitled dossier';

/** The key of a record that lists which of its keys wait for a person. */
export const WAITING_KEY = 'unfinished';

/** The keys of a record that wait for a person: those it lists, and those whose words are not written; of a place, its properties too. */
export function unfinishedIn(record: object): string[] {
	const properties: unknown = Reflect.get(record, 'properties');
	const holders = [record, ...(isRecord(properties) ? [properties] : [])];
	const listed: unknown = Reflect.get(record, WAITING_KEY);
	const keys = Array.isArray(listed) ? listed.filter((key): key is string => typeof key === 'string') : [];
	const unwritten = holders.flatMap((holder) => Object.keys(holder).filter((key) => isUnwritten(holder, key)));
	return [...new Set([...keys, ...unwritten])];
}

/** The record without those keys in its list of what waits; itself where it lists none of them. */
export function finished<R extends object>(record: R, keys: readonly string[]): R {
	const listed: unknown = Reflect.get(record, WAITING_KEY);
	if (!Array.isArray(listed)) return record;
	const left: unknown[] = listed.filter((key) => !keys.some((one) => one === key));
	if (left.length === listed.length) return record;
	const copy = { ...record };
	if (left.length === 0) Reflect.deleteProperty(copy, WAITING_KEY);
	else Reflect.set(copy, WAITING_KEY, left);
	return copy;
}

function isUnwritten(holder: object, key: string): boolean {
	const value: unknown = Reflect.get(holder, key);
	if (value === UNWRITTEN) return true;
	// An answer in words has them one step down.
	return key === 'value' && isRecord(value) && Object.values(value).includes(UNWRITTEN);
}

function isRecord(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
