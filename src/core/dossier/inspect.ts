// Looks at any value as a dossier: the header, every record by itself, then every record among the others.
import type { Issue } from './types.ts';
import { checkRecord } from './checks.ts';
import { contextOf, type Surroundings } from './context.ts';
import { readHeader, type Header } from './header.ts';
import { toPointer, type Path } from './pointer.ts';
import {
	COLLECTIONS,
	RECORD_TYPES,
	idOf,
	isObject,
	type Entries,
	type Entry,
	type RecordOf,
	type RecordType
} from './records.ts';
import { Report, shown } from './report.ts';
import {
	ActorSchema,
	ClaimSchema,
	EventSchema,
	PlaceSchema,
	QuestionSchema,
	SourceSchema,
	StatementSchema
} from './schema.ts';
import { conforms } from './schema/conform.ts';
import { isPlainTree } from './schema/tree.ts';
import type { GenericSchema } from 'valibot';

const SCHEMAS: { readonly [T in RecordType]: GenericSchema<unknown, RecordOf[T]> } = {
	source: SourceSchema,
	place: PlaceSchema,
	actor: ActorSchema,
	event: EventSchema,
	question: QuestionSchema,
	statement: StatementSchema,
	claim: ClaimSchema
};

/** All that is known of a value that is meant to be a dossier. */
export interface Inspection {
	/** Null when the value is no dossier at all. */
	header: Header | null;
	entries: Entries;
	/** Issues that belong to no record. */
	issues: Issue[];
}

/** Inspects a value; never throws, whatever it is. */
export function inspect(value: unknown): Inspection {
	const issues: Issue[] = [];
	const header = readHeader(value, new Report(issues, []));
	// What is no dossier of this format is not looked at further: its records may mean something else.
	const records = header === null ? undefined : value;
	const entries: Entries = {
		source: readCollection(records, 'source', issues),
		place: readCollection(records, 'place', issues),
		actor: readCollection(records, 'actor', issues),
		event: readCollection(records, 'event', issues),
		question: readCollection(records, 'question', issues),
		statement: readCollection(records, 'statement', issues),
		claim: readCollection(records, 'claim', issues)
	};
	const context = contextOf(entries);
	for (const type of RECORD_TYPES) checkEntries(type, entries, context);
	return { header, entries, issues };
}

function readCollection<T extends RecordType>(dossier: unknown, type: T, issues: Issue[]): Entry<T>[] {
	const path = COLLECTIONS[type];
	let values: unknown = dossier;
	for (const [depth, key] of path.entries()) {
		const report = new Report(issues, path.slice(0, depth));
		if (!isObject(values)) return [];
		if (!Object.hasOwn(values, key)) {
			report.error('missing-key', [], `The key “${key}” is missing; add it, with an empty list if there are none.`);
			return [];
		}
		values = values[key];
		const isList = depth === path.length - 1;
		if (isList ? !Array.isArray(values) : !isObject(values)) {
			report.error('wrong-type', [key], `Expected ${isList ? 'a list' : 'an object'}, found ${shown(values)}.`);
			return [];
		}
	}
	return Array.isArray(values) ? values.map((item: unknown, index) => readEntry(type, item, [...path, index])) : [];
}

function readEntry<T extends RecordType>(type: T, value: unknown, path: Path): Entry<T> {
	const entry: Entry<T> = { type, path, id: idOf(value), record: null, issues: [] };
	const report = new Report(entry.issues, path);
	const schema: GenericSchema<unknown, RecordOf[T]> = SCHEMAS[type];
	if (isPlainTree(value, report) && conforms(schema, value, report)) entry.record = value;
	return entry;
}

function checkEntries<T extends RecordType>(type: T, entries: Entries, context: Surroundings): void {
	for (const entry of entries[type]) {
		const report = new Report(entry.issues, entry.path);
		const first = entry.id === null || type === 'question' ? undefined : context.first(entry.id);
		if (first && first.path !== entry.path) {
			const message = `${shown(entry.id)} is already the id of ${toPointer(first.path)}. Every record needs its own; references mean the first.`;
			report.error('duplicate-id', ['id'], message);
		}
		if (entry.record !== null) checkRecord(type, entry.record, report, context);
	}
}
