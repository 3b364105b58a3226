// What a record is called in a message: its kind and its id, or the words it has instead of one.
import { idOf, isObject, type RecordType } from '#core/dossier/records.ts';

/** `event “e-attack”`; a question by its property; a record without a name by its kind. */
export function nameOf(type: RecordType, record: unknown): string {
	const name = type === 'question' && isObject(record) ? record.property : idOf(record);
	return typeof name === 'string' ? `${type} “${name}”` : `${type} without an id`;
}
