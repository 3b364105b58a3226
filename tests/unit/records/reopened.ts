// Columns through the lists of a file and back.
import { expect } from 'vitest';
import { headOf, sectionsOf, type RecordColumns } from '#core/records/columns.ts';
import { readColumns } from '#core/records/read-columns.ts';

/** The same columns after a way through a file. */
export function reopened(columns: RecordColumns): RecordColumns {
	const lists = new Map(
		sectionsOf(columns).flatMap(([name, list]) => {
			if (list === null) return [];
			return [[name, new Uint8Array(list.buffer.slice(list.byteOffset, list.byteOffset + list.byteLength))] as const];
		})
	);
	const head: unknown = JSON.parse(JSON.stringify(headOf(columns)));
	expect(head).toEqual(headOf(columns));
	const read = readColumns(headOf(columns), (name) => lists.get(name) ?? null);
	if (!read.ok) throw new Error(read.fault);
	return read.columns;
}
