// One id for two records of different kinds, one on each side: theirs gets a new one before the merge.
import { unusedId } from '#core/basics/ids.ts';
import { inspect } from '#core/dossier/inspect.ts';
import { toPointer } from '#core/dossier/pointer.ts';
import { COLLECTIONS, idOf, RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import { referencesOf } from '#core/dossier/references.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { at } from './bonds.ts';
import { mapStrings } from './strings.ts';

/** An id that means a record of one kind in ours and of another in theirs. */
export interface Renamed {
	id: string;
	/** The id it has from now on in theirs. */
	to: string;
	ours: RecordType;
	theirs: RecordType;
}

/** Theirs with a new id, and all references following, wherever ours gives the id to a record of another kind. */
export function partIds(base: Dossier, ours: Dossier, theirs: Dossier): { theirs: Dossier; renamed: Renamed[] } {
	const [before, here, there] = [kindsOf(base), kindsOf(ours), kindsOf(theirs)];
	const taken = new Set([...before.keys(), ...here.keys(), ...there.keys()]);
	const renamed: Renamed[] = [];
	for (const [id, kind] of there) {
		const other = here.get(id);
		if (other === undefined || other === kind) continue;
		const to = unusedId(id, taken);
		taken.add(to);
		renamed.push({ id, to, ours: other, theirs: kind });
	}
	if (renamed.length === 0) return { theirs, renamed };
	const ids = new Map(renamed.map(({ id, to }) => [id, to]));
	const named = pointersTo(theirs, new Set(ids.keys()));
	const change = (text: string, pointer: string) => (named.has(pointer) ? (ids.get(text) ?? text) : text);
	return { theirs: mapStrings(theirs, change), renamed };
}

/** The kind of the first record of each id. */
function kindsOf(dossier: Dossier): Map<string, RecordType> {
	const kinds = new Map<string, RecordType>();
	for (const type of RECORD_TYPES) {
		const list = at(dossier, COLLECTIONS[type]);
		if (type === 'question' || !Array.isArray(list)) continue;
		for (const id of list.map(idOf)) if (id !== null && !kinds.has(id)) kinds.set(id, type);
	}
	return kinds;
}

/** JSON pointers to every place where one of the ids is given or referred to. */
function pointersTo(dossier: Dossier, ids: ReadonlySet<string>): Set<string> {
	const { entries } = inspect(dossier);
	const found = new Set<string>();
	const addOf = <T extends RecordType>(type: T) => {
		for (const { path, id, record } of entries[type]) {
			if (id !== null && ids.has(id) && type !== 'question') found.add(toPointer([...path, 'id']));
			if (record === null) continue;
			for (const reference of referencesOf(type, record)) {
				if (ids.has(reference.id)) found.add(toPointer([...path, ...reference.path]));
			}
		}
	};
	for (const type of RECORD_TYPES) addOf(type);
	return found;
}
