// A dossier seen as a list of records: which kinds there are, where each kind stands, what is known of one before
// it has been checked.
import type { Actor, Claim, Event, Issue, Place, Question, Source, Statement } from './types.ts';
import type { Path } from './pointer.ts';

/** The seven kinds of records and their types. */
export interface RecordOf {
	source: Source;
	place: Place;
	actor: Actor;
	event: Event;
	question: Question;
	statement: Statement;
	claim: Claim;
}
/** The name of one kind. */
export type RecordType = keyof RecordOf;

/** Where the records of each kind stand in a dossier, in the order of the file. */
export const COLLECTIONS: { readonly [T in RecordType]: Path } = {
	source: ['sources'],
	place: ['places', 'features'],
	actor: ['actors'],
	event: ['events'],
	question: ['questions'],
	statement: ['statements'],
	claim: ['claims']
};
/** The kinds in the order of the file. */
export const RECORD_TYPES: readonly RecordType[] = [
	'source',
	'place',
	'actor',
	'event',
	'question',
	'statement',
	'claim'
];

/** One record of a file with all that was found about it. */
export interface Entry<T extends RecordType = RecordType> {
	type: T;
	path: Path;
	id: string | null;
	/** The record, once it has the shape of its kind; null when it has not. */
	record: RecordOf[T] | null;
	issues: Issue[];
}
/** The records of a file by kind. */
export type Entries = { [T in RecordType]: Entry<T>[] };
/** An entry whose `type` tells the type of its `record`. */
export type AnyEntry = { [T in RecordType]: Entry<T> }[RecordType];

/** Whether a value is a JSON object: neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The id a value gives itself, well-formed or not; null when it has none that is text. */
export function idOf(value: unknown): string | null {
	return isObject(value) && Object.hasOwn(value, 'id') && typeof value.id === 'string' ? value.id : null;
}

/** Every entry, in the order of the file. */
export function allEntries(entries: Entries): AnyEntry[] {
	return RECORD_TYPES.flatMap((type): AnyEntry[] => entries[type]);
}
