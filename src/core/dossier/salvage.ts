// Which records cannot be taken: those with a fault of their own, and those that would refer to nothing without them.
import { push } from '#core/basics/lists.ts';
import type { Issue } from './types.ts';
import { toPointer, type Path } from './pointer.ts';
import { RECORD_TYPES, allEntries, type Entries, type Entry, type RecordType } from './records.ts';
import { referencesOf } from './references.ts';
import { hasError } from './report.ts';

/** A record that was left out, and why. */
export interface Refused {
	pointer: string;
	id: string | null;
	/** Errors only; `refers-to-refused` names the chain of ids down to the record whose fault it is. */
	reasons: Issue[];
}

/** One reference to an id from a record that has no fault of its own. */
interface Link {
	from: Entry;
	/** Where in the record. */
	path: Path;
}

/**
 * Every record to leave out, in the order of the file. A record is taken whole or not at all: a reference to a
 * refused record refuses the one that makes it too, until no reference is left that leads nowhere.
 */
export function refuse(entries: Entries): Refused[] {
	const reasons = new Map<Entry, Issue[]>();
	const queue: { id: string | null; chain: string[]; fault: string }[] = [];
	const firsts = new Map<string, Entry>();
	for (const entry of allEntries(entries)) {
		if (entry.id !== null && entry.type !== 'question' && !firsts.has(entry.id)) firsts.set(entry.id, entry);
		if (!hasError(entry.issues)) continue;
		const errors = entry.issues.filter((issue) => issue.severity === 'error');
		reasons.set(entry, errors);
		// A second record of an id is never what a reference means.
		if (entry.id !== null && firsts.get(entry.id) === entry) {
			queue.push({ id: entry.id, chain: [entry.id], fault: errors[0]?.message ?? '' });
		}
	}
	// Nothing is refused in most files, and then nobody asks what refers to what.
	if (reasons.size === 0) return [];
	const links = queue.length === 0 ? new Map<string, Link[]>() : linksOf(entries, reasons);
	for (const { id, chain, fault } of queue) {
		for (const { from, path } of links.get(id ?? '') ?? []) {
			if (reasons.has(from)) continue;
			const pointer = toPointer([...from.path, ...path]);
			const message = `It refers to a record that was left out: ${[...chain].reverse().join(' → ')}. ${fault}`;
			reasons.set(from, [{ code: 'refers-to-refused', severity: 'error', pointer, message }]);
			if (from.id !== null) queue.push({ id: from.id, chain: [...chain, from.id], fault });
		}
	}
	return allEntries(entries).flatMap((entry) => {
		const why = reasons.get(entry);
		return why ? [{ pointer: toPointer(entry.path), id: entry.id, reasons: why }] : [];
	});
}

function linksOf(entries: Entries, refused: ReadonlyMap<Entry, unknown>): Map<string, Link[]> {
	const links = new Map<string, Link[]>();
	const add = <T extends RecordType>(type: T) => {
		for (const entry of entries[type]) {
			if (entry.record === null || refused.has(entry)) continue;
			for (const { path, id } of referencesOf(type, entry.record)) {
				push(links, id, { from: entry, path });
			}
		}
	};
	for (const type of RECORD_TYPES) add(type);
	return links;
}
