// The seven lists of a dossier as a table: how each is read and put back, records keeping their types.
import type { RecordOf, RecordType } from '#core/dossier/records.ts';
import type { Dossier } from '#core/dossier/types.ts';

interface List<R> {
	get(dossier: Dossier): readonly R[];
	set(dossier: Dossier, records: R[]): Dossier;
}

const LISTS: { readonly [T in RecordType]: List<RecordOf[T]> } = {
	source: { get: ({ sources }) => sources, set: (dossier, sources) => ({ ...dossier, sources }) },
	place: {
		get: ({ places }) => places.features,
		set: (dossier, features) => ({ ...dossier, places: { ...dossier.places, features } })
	},
	actor: { get: ({ actors }) => actors, set: (dossier, actors) => ({ ...dossier, actors }) },
	event: { get: ({ events }) => events, set: (dossier, events) => ({ ...dossier, events }) },
	question: { get: ({ questions }) => questions, set: (dossier, questions) => ({ ...dossier, questions }) },
	statement: { get: ({ statements }) => statements, set: (dossier, statements) => ({ ...dossier, statements }) },
	claim: { get: ({ claims }) => claims, set: (dossier, claims) => ({ ...dossier, claims }) }
};

/** The records of one kind. */
export function recordsOf<T extends RecordType>(dossier: Dossier, type: T): readonly RecordOf[T][] {
	return LISTS[type].get(dossier);
}

/** The dossier with another list of one kind; itself when no record of it is another. */
export function withRecords<T extends RecordType>(dossier: Dossier, type: T, records: RecordOf[T][]): Dossier {
	const before: readonly RecordOf[T][] = LISTS[type].get(dossier);
	const same = before.length === records.length && records.every((record, index) => record === before[index]);
	return same ? dossier : LISTS[type].set(dossier, records);
}

/** What a record is found by: its id, of a question its property. */
export function nameOfRecord(record: RecordOf[RecordType]): string {
	return 'id' in record ? record.id : record.property;
}

/** The record of a kind by its id (a question by its property); `undefined` when there is none. */
export function findRecord<T extends RecordType>(dossier: Dossier, type: T, id: string): RecordOf[T] | undefined {
	return recordsOf(dossier, type).find((record) => nameOfRecord(record) === id);
}

/** The record without the keys that have no value, as JSON has it; it is changed and given back. */
export function compact<T extends object>(record: WithGaps<T>): T {
	for (const key of Object.keys(record)) {
		if (Reflect.get(record, key) === undefined) Reflect.deleteProperty(record, key);
	}
	return record as T;
}

/** T with optional keys that may be written out as `undefined`. */
export type WithGaps<T> = { [K in keyof T]: object extends Pick<T, K> ? T[K] | undefined : T[K] };
