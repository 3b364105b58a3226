// Where a finding stands: in which record, where in the file, and before or after which other.
import { firstWhere, groupBy } from '#core/basics/lists.ts';
import { readPointer } from '#core/dossier/pointer.ts';
import { COLLECTIONS, RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import type { Dossier } from '#core/dossier/types.ts';

interface RecordPosition {
	type: RecordType;
	index: number;
}

/** The record a pointer leads into; `null` for the top of the dossier. */
function positionOf(pointer: string): RecordPosition | null {
	const steps = readPointer(pointer) ?? [];
	for (const type of RECORD_TYPES) {
		const path = COLLECTIONS[type];
		const index = Number(steps[path.length]);
		if (!path.every((key, depth) => steps[depth] === key) || !Number.isInteger(index)) continue;
		return { type, index };
	}
	return null;
}

/** Id of the record a pointer leads into, `null` where it has none. */
export function recordAt(dossier: Dossier, pointer: string): string | null {
	const position = positionOf(pointer);
	if (position === null) return null;
	const { places, sources, actors, events, statements, claims } = dossier;
	const records: { readonly [T in RecordType]: readonly { id?: string }[] } = {
		source: sources,
		place: places.features,
		actor: actors,
		event: events,
		question: [],
		statement: statements,
		claim: claims
	};
	return records[position.type][position.index]?.id ?? null;
}

/** Turns pointers into the sound records into pointers into the file, where the refused ones stand between them. */
export function pointersInFile(refused: readonly { pointer: string }[]): (pointer: string) => string {
	const positions = refused.flatMap((record) => positionOf(record.pointer) ?? []);
	const left = groupBy(positions, ({ type }) => type);
	for (const gone of left.values()) gone.sort((a, b) => a.index - b.index);
	return (pointer) => {
		const position = positionOf(pointer);
		if (position === null) return pointer;
		const { type, index } = position;
		const base = `/${COLLECTIONS[type].join('/')}`;
		const gone = left.get(type) ?? [];
		// Before the nth refused record, counted from 0, stand as many sound ones as its index less n.
		const before = firstWhere(gone.length, (n) => (gone[n]?.index ?? 0) - n > index);
		return `${base}/${index + before}${pointer.slice(`${base}/${index}`.length)}`;
	};
}

/** The values in the order of the records of the file that their pointers lead to; the top of the dossier is first. */
export function inFileOrder<T extends { pointer: string }>(values: readonly T[]): T[] {
	return values
		.map((value) => ({ value, position: positionOf(value.pointer) }))
		.sort((a, b) => rankOf(a.position) - rankOf(b.position) || (a.position?.index ?? 0) - (b.position?.index ?? 0))
		.map(({ value }) => value);
}

function rankOf(position: RecordPosition | null): number {
	return position === null ? -1 : RECORD_TYPES.indexOf(position.type);
}
