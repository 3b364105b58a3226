// What refers to a record, what becomes of it without that record, and references that follow to another.
import { toPointer, type Path } from '#core/dossier/pointer.ts';
import { COLLECTIONS, RECORD_TYPES, type RecordOf, type RecordType } from '#core/dossier/records.ts';
import { referencesOf } from '#core/dossier/references.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { mapStrings } from '#core/merge/strings.ts';
import { nameOfRecord, recordsOf, withRecords } from './lists.ts';

/** One reference from a record to another. */
export interface Referrer {
	type: RecordType;
	/** Id of the record that refers. */
	id: string;
	/** The id that is referred to. */
	to: string;
	/** JSON pointer into the dossier. */
	pointer: string;
	/** Where in its record. */
	path: Path;
}

/** Every reference to one of the ids from another record than those, in the order of the file. */
export function referrersOf(dossier: Dossier, ids: ReadonlySet<string>): Referrer[] {
	return RECORD_TYPES.flatMap((type) => referrersIn(dossier, type, ids));
}

function referrersIn<T extends RecordType>(dossier: Dossier, type: T, ids: ReadonlySet<string>): Referrer[] {
	return recordsOf(dossier, type).flatMap((record, index) => {
		const id = nameOfRecord(record);
		if (type !== 'question' && ids.has(id)) return [];
		return [...referencesOf(type, record)].flatMap(({ path, id: to }) => {
			const pointer = toPointer([...COLLECTIONS[type], index, ...path]);
			return ids.has(to) ? [{ type, id, to, pointer, path }] : [];
		});
	});
}

/** The dossier with every reference to a key of `ids` made one to its value; records that have none are the same objects. */
export function redirected(dossier: Dossier, ids: ReadonlyMap<string, string>): Dossier {
	return RECORD_TYPES.reduce((whole, type) => redirectedIn(whole, type, ids), dossier);
}

function redirectedIn<T extends RecordType>(dossier: Dossier, type: T, ids: ReadonlyMap<string, string>): Dossier {
	const records = recordsOf(dossier, type).map((record) => redirectedRecord(type, record, ids));
	return withRecords(dossier, type, records);
}

function redirectedRecord<T extends RecordType>(type: T, record: RecordOf[T], ids: ReadonlyMap<string, string>) {
	const named = [...referencesOf(type, record)].filter(({ id }) => ids.has(id));
	if (named.length === 0) return record;
	const pointers = new Set(named.map(({ path }) => toPointer(path)));
	return mapStrings(record, (text, pointer) => (pointers.has(pointer) ? (ids.get(text) ?? text) : text));
}
