// One door for every edit: a dossier and a command in, another dossier or the reason why not out.
import { isObject, type RecordOf, type RecordType } from '#core/dossier/records.ts';
import type { Dossier, PlaceProperties } from '#core/dossier/types.ts';
import { nameOf } from '#core/merge/name.ts';
import { contentKey } from '#core/merge/same.ts';
import { counted } from '#core/words/vocabulary.ts';
import { refused, type AnyRecord, type Changes, type Edit, type Outcome } from './command.ts';
import { takenIds } from './fresh-id.ts';
import { join } from './join.ts';
import { compact, findRecord, nameOfRecord, recordsOf, withRecords, type WithGaps } from './lists.ts';
import { settled } from './marks.ts';
import { remove } from './remove.ts';
import { rename } from './rename.ts';
import { accept, reject } from './suggestions.ts';

/** What a dossier cannot do without. */
const NEEDED = ['id', 'title', 'language'] as const;

/** Makes an edit on a copy that shares what does not change. Does not check: an edit may leave a record unfinished. */
export function perform(dossier: Dossier, command: Edit): Outcome {
	switch (command.do) {
		case 'add':
			return add(dossier, command.records);
		case 'update':
			return update(dossier, command.type, command.id, command.change);
		case 'remove':
			return remove(dossier, command);
		case 'rename':
			return rename(dossier, command);
		case 'join':
			return join(dossier, command);
		case 'accept':
			return accept(dossier, command.ids);
		case 'reject':
			return reject(dossier, command.ids);
		case 'describe': {
			const missing = NEEDED.find((key) => key in command.change && !command.change[key]?.trim());
			if (missing !== undefined) return refused(`A dossier needs its ${missing}; write one.`);
			const described = compact({ ...dossier, ...command.change } as WithGaps<Dossier>);
			return { ok: true, dossier: described, label: 'Changed what the dossier says of itself', ids: [] };
		}
	}
}

function add(dossier: Dossier, records: readonly AnyRecord[]): Outcome {
	const taken = takenIds(dossier);
	const asked = new Set(dossier.questions.map(({ property }) => property));
	let whole = dossier;
	for (const one of records) {
		const name = nameOfRecord(one.record);
		const names = one.type === 'question' ? asked : taken;
		if (names.has(name)) return refused(`“${name}” is already the id of another record.`);
		names.add(name);
		whole = appended(whole, one);
	}
	const [first] = records;
	const what = records.length === 1 && first ? nameOf(first.type, first.record) : counted(records.length, 'record');
	return { ok: true, dossier: whole, label: `Added ${what}`, ids: records.map(({ record }) => nameOfRecord(record)) };
}

function appended(dossier: Dossier, { type, record }: AnyRecord): Dossier {
	const append = <T extends RecordType>(kind: T, list: Parameters<typeof withRecords<T>>[2]) =>
		withRecords(dossier, kind, list);
	switch (type) {
		case 'source':
			return append(type, [...dossier.sources, record]);
		case 'place':
			return append(type, [...dossier.places.features, record]);
		case 'actor':
			return append(type, [...dossier.actors, record]);
		case 'event':
			return append(type, [...dossier.events, record]);
		case 'question':
			return append(type, [...dossier.questions, record]);
		case 'statement':
			return append(type, [...dossier.statements, record]);
		case 'claim':
			return append(type, [...dossier.claims, record]);
	}
}

function update<T extends RecordType>(dossier: Dossier, type: T, id: string, change: Changes<T>): Outcome {
	const record = findRecord(dossier, type, id);
	if (record === undefined) return refused(`There is no ${type} “${id}”.`);
	if ('id' in change) return refused('An id is changed by renaming the record, so that references follow.');
	const changed = compact({ ...record, ...change } as WithGaps<RecordOf[T]>);
	if ('properties' in record) {
		const inner = 'properties' in change ? (change.properties ?? {}) : {};
		Reflect.set(changed, 'properties', compact({ ...record.properties, ...inner } as WithGaps<PlaceProperties>));
	}
	const after = settled(type, changed, edited(record, change));
	const records = recordsOf(dossier, type).map((one) => (one === record ? after : one));
	const ids = [nameOfRecord(after)];
	return { ok: true, dossier: withRecords(dossier, type, records), label: `Changed ${nameOf(type, record)}`, ids };
}

/** The keys that a change names, those of a place's properties among them, and which of them have another value then. */
function edited(record: object, change: object) {
	const properties: unknown = Reflect.get(change, 'properties');
	const before: unknown = Reflect.get(record, 'properties');
	const own = Object.keys(change).filter((key) => key !== 'properties');
	const changed = own.filter((key) => differs(record, change, key));
	if (!isObject(properties) || !isObject(before)) return { named: own, changed };
	const inner = Object.keys(properties);
	return {
		named: [...own, ...inner],
		changed: [...changed, ...inner.filter((key) => differs(before, properties, key))]
	};
}

function differs(before: object, change: object, key: string): boolean {
	return contentKey(Reflect.get(before, key)) !== contentKey(Reflect.get(change, key));
}
