// Removing records, with what refers to them let go or removed too.
import { nameOf } from '#core/merge/name.ts';
import { RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { counted } from '#core/words/vocabulary.ts';
import { refused, type Edit, type Outcome } from './command.ts';
import { detached } from './detach.ts';
import { findRecord, nameOfRecord, recordsOf, withRecords } from './lists.ts';
import { referrersOf, type Referrer } from './referrers.ts';

/** Removes one record; refuses, and says who refers to it, as the command asks. */
export function remove(dossier: Dossier, { type, id, referrers }: Extract<Edit, { do: 'remove' }>): Outcome {
	const record = findRecord(dossier, type, id);
	if (record === undefined) return refused(`There is no ${type} “${id}”.`);
	const label = `Removed ${nameOf(type, record)}`;
	if (type === 'question') return { ok: true, dossier: dropped(dossier, 'question', new Set([id])), label, ids: [] };
	const gone = new Set([id]);
	const found = referrersOf(dossier, gone);
	if (referrers === 'refuse' && found.length > 0) return inTheWay(type, id, found);
	const closed = closure(dossier, gone);
	if (referrers === 'detach' && closed.size > 1) {
		return inTheWay(
			type,
			id,
			found.filter((one) => closed.has(one.id)),
			true
		);
	}
	const others = closed.size === 1 ? '' : ` and ${counted(closed.size - 1, 'record')} that stood on it`;
	return { ok: true, dossier: without(dossier, closed), label: label + others, ids: [...closed] };
}

/** The ids with those of all records that mean nothing without them. */
export function closure(dossier: Dossier, ids: ReadonlySet<string>): Set<string> {
	const gone = new Set(ids);
	for (let before = -1; before !== gone.size;) {
		before = gone.size;
		for (const type of RECORD_TYPES) for (const id of fallenIn(dossier, type, gone)) gone.add(id);
	}
	return gone;
}

/** The dossier without the records of these ids and without references to them. */
export function without(dossier: Dossier, gone: ReadonlySet<string>): Dossier {
	return RECORD_TYPES.reduce(
		(whole, type) => dropped(whole, type, type === 'question' ? new Set() : gone, gone),
		dossier
	);
}

function fallenIn<T extends RecordType>(dossier: Dossier, type: T, gone: ReadonlySet<string>): string[] {
	return recordsOf(dossier, type)
		.filter((record) => detached(type, record, gone) === null)
		.map(nameOfRecord);
}

function dropped<T extends RecordType>(
	dossier: Dossier,
	type: T,
	names: ReadonlySet<string>,
	gone: ReadonlySet<string> = new Set()
): Dossier {
	const records = recordsOf(dossier, type).filter((record) => !names.has(nameOfRecord(record)));
	return withRecords(
		dossier,
		type,
		records.map((record) => detached(type, record, gone) ?? record)
	);
}

function inTheWay(type: RecordType, id: string, referrers: Referrer[], meaningless = false): Outcome {
	const count = new Set(referrers.map((one) => one.id)).size;
	const [refer, mean] = count === 1 ? ['refers', 'means'] : ['refer', 'mean'];
	const more = meaningless ? ` and ${mean} nothing without it` : '';
	return refused(`${counted(count, 'record')} ${refer} to the ${type} “${id}”${more}.`, referrers);
}
