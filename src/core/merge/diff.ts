// What changed from one version of a dossier to another, record by record and key by key.
import { toPointer, type Path } from '#core/dossier/pointer.ts';
import { COLLECTIONS, isObject, RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { replaced } from './bonds.ts';
import { NOTHING } from './nothing.ts';
import { keyedRecords } from './records.ts';
import { contentKey, keysOf, same } from './same.ts';
import { byKey, isByKey, itemKey } from './ways.ts';

/** One key of a record that is not as it was, or one item of a list that came or went. */
export interface Detail {
	/** JSON pointer from the record; of a list whose items came or went, that of the list. */
	pointer: string;
	/** `item`: something in the list came or went; `order`: the same items stand in another order. */
	what: 'value' | 'item' | 'order';
	/** Not there: it came. */
	before?: unknown;
	/** Not there: it went. */
	after?: unknown;
}

/** A record that came, went or changed; `dossier` is all that stands beside the records. */
export interface RecordChange {
	type: RecordType | 'dossier';
	/** The id, the property of a question, or `null`. */
	id: string | null;
	change: 'added' | 'removed' | 'changed';
	before?: unknown;
	after?: unknown;
	/** Of a changed record only. */
	details: Detail[];
}

/** Every difference, in the order of the file: the dossier itself, then its records by kind. `null` is no file. */
export function diffDossiers(before: Dossier | null, after: Dossier | null): RecordChange[] {
	if (before === null && after === null) return [];
	const records = RECORD_TYPES.flatMap((type) => recordChanges(type, before ?? NOTHING, after ?? NOTHING));
	const whole: Pick<RecordChange, 'type' | 'id' | 'details'> = {
		type: 'dossier',
		id: (after ?? before)?.id ?? null,
		details: []
	};
	if (before === null) return [{ ...whole, change: 'added', after }, ...records];
	if (after === null) return [{ ...whole, change: 'removed', before }, ...records];
	const header = detailsOf(bare(before), bare(after), []);
	for (const type of RECORD_TYPES) {
		const [old, now] = [keyedRecords(type, before), keyedRecords(type, after)];
		const [was, is] = [[...old.keys()].filter((key) => now.has(key)), [...now.keys()].filter((key) => old.has(key))];
		if (!same(was, is)) header.push({ pointer: toPointer(COLLECTIONS[type]), what: 'order' });
	}
	if (header.length === 0) return records;
	return [{ ...whole, change: 'changed', before, after, details: header }, ...records];
}

function recordChanges(type: RecordType, before: Dossier, after: Dossier): RecordChange[] {
	const [old, now] = [keyedRecords(type, before), keyedRecords(type, after)];
	const removed = [...old].flatMap(([key, record]): RecordChange[] =>
		now.has(key) ? [] : [{ type, id: nameIn(type, record), change: 'removed', before: record, details: [] }]
	);
	const others = [...now].flatMap(([key, record]): RecordChange[] => {
		const id = nameIn(type, record);
		if (!old.has(key)) return [{ type, id, change: 'added', after: record, details: [] }];
		const details = detailsOf(old.get(key), record, []);
		return details.length === 0 ? [] : [{ type, id, change: 'changed', before: old.get(key), after: record, details }];
	});
	return [...removed, ...others];
}

function detailsOf(before: unknown, after: unknown, path: Path): Detail[] {
	if (same(before, after)) return [];
	const [pointer, key] = [toPointer(path), String(path.at(-1) ?? '')];
	if (isObject(before) && isObject(after) && isByKey(key)) {
		const keys = new Set([...keysOf(before), ...keysOf(after)]);
		return [...keys].flatMap((inner) => detailsOf(before[inner], after[inner], [...path, inner]));
	}
	if (Array.isArray(before) && Array.isArray(after) && itemKey(key)) {
		const [old, now] = [byKey(before, contentKey), byKey(after, contentKey)];
		const gone = [...old].filter(([item]) => !now.has(item)).map(([, item]) => ({ before: item }));
		const come = [...now].filter(([item]) => !old.has(item)).map(([, item]) => ({ after: item }));
		if (gone.length + come.length === 0) return [{ pointer, what: 'order', before, after }];
		return [...gone, ...come].map((item) => ({ pointer, what: 'item', ...item }));
	}
	const had = before === undefined ? {} : { before };
	const has = after === undefined ? {} : { after };
	return [{ pointer, what: 'value', ...had, ...has }];
}

function bare(dossier: Dossier): unknown {
	return RECORD_TYPES.reduce<unknown>((rest, type) => replaced(rest, COLLECTIONS[type], undefined), dossier);
}

function nameIn(type: RecordType, record: unknown): string | null {
	const name = isObject(record) ? record[type === 'question' ? 'property' : 'id'] : undefined;
	return typeof name === 'string' ? name : null;
}
