// A record gets another id, and all references follow.
import { RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import { Id } from '#core/dossier/schema/terms.ts';
import { conforms } from '#core/dossier/schema/conform.ts';
import { Report } from '#core/dossier/report.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { refused, type Edit, type Outcome } from './command.ts';
import { takenIds } from './fresh-id.ts';
import { nameOfRecord, recordsOf, withRecords } from './lists.ts';
import { redirected } from './referrers.ts';

/** Gives a record another id; refuses one that is taken or that no record may have. */
export function rename(dossier: Dossier, { id, to }: Extract<Edit, { do: 'rename' }>): Outcome {
	const taken = takenIds(dossier);
	if (!taken.has(id)) return refused(`There is no record “${id}”.`);
	if (id !== to && taken.has(to)) return refused(`“${to}” is already the id of another record.`);
	if (!conforms(Id, to, new Report([], []))) return refused(`“${to}” cannot be an id; write a word.`);
	const followed = redirected(dossier, new Map([[id, to]]));
	const renamed = RECORD_TYPES.reduce((whole, type) => withId(whole, type, id, to), followed);
	return { ok: true, dossier: renamed, label: `Renamed “${id}” to “${to}”`, ids: [to] };
}

function withId<T extends RecordType>(dossier: Dossier, type: T, id: string, to: string): Dossier {
	if (type === 'question' || id === to) return dossier;
	const records = recordsOf(dossier, type).map((record) =>
		nameOfRecord(record) === id ? { ...record, id: to } : record
	);
	return withRecords(dossier, type, records);
}
