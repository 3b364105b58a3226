// The lists of records of three versions, matched by id, and put together again.
import { COLLECTIONS, idOf, isObject, RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { at } from './bonds.ts';
import { Meeting } from './meeting.ts';
import { mergeOrder } from './order.ts';
import { contentKey } from './same.ts';
import { byKey } from './ways.ts';

/** The three versions of a whole dossier. */
export interface Versions {
	base: Dossier;
	ours: Dossier;
	theirs: Dossier;
}

/** The meetings of one kind of record, with the order its records have in each version. */
export interface Matched {
	type: RecordType;
	meetings: ReadonlyMap<string, Meeting>;
	orders: readonly [base: string[], ours: string[], theirs: string[]];
}

/** Every record of the three versions, matched by id; questions, which have none, by their property. */
export function matchRecords({ base, ours, theirs }: Versions): Matched[] {
	return RECORD_TYPES.map((type) => {
		const [before, here, there] = [keyedRecords(type, base), keyedRecords(type, ours), keyedRecords(type, theirs)];
		const meetings = new Map<string, Meeting>();
		for (const key of new Set([...here.keys(), ...there.keys()])) {
			const sides = { base: before.get(key), ours: here.get(key), theirs: there.get(key) };
			meetings.set(key, new Meeting(type, sides));
		}
		return { type, meetings, orders: [[...before.keys()], [...here.keys()], [...there.keys()]] };
	});
}

/** The meetings whose records are there, in the order of the merged file. */
export function inOrder({ meetings, orders: [base, ours, theirs] }: Matched): Meeting[] {
	const kept = new Set([...meetings].flatMap(([key, { merged }]) => (merged === undefined ? [] : [key])));
	return mergeOrder(base, ours, theirs, kept).flatMap((key) => meetings.get(key) ?? []);
}

/** The records of one kind by a key that is the same for one record in every version. */
export function keyedRecords(type: RecordType, dossier: Dossier): Map<string, unknown> {
	const list = at(dossier, COLLECTIONS[type]);
	return byKey(Array.isArray(list) ? list : [], (record) => {
		const name = type === 'question' && isObject(record) ? record.property : idOf(record);
		// A record without a name is only ever itself.
		return typeof name === 'string' ? `id ${name}` : `content ${contentKey(record)}`;
	});
}
