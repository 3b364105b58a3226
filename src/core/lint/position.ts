// Where a finding stands: in which record, where in the file, and before or after which other.
import { readPointer } from '#core/dossier/pointer.ts';
import { COLLECTIONS, RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import type { Dossier } from '#core/dossier/types.ts';

interface Position {
	type: RecordType;
	index: number;
}

/** The record a pointer leads into; `null` for the top of the dossier. */
function positionOf(pointer: string): Position | null {
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

/** A pointer into the sound records as one into the file, where the refused ones stand between them. */
export function pointerInFile(pointer: string, refused: readonly { pointer: string }[]): string {
	const position = positionOf(pointer);
	if (position === null) return pointer;
	const { type } = position;
	const left = refused.flatMap((record) => {
		const at = positionOf(record.pointer);
		return at?.type === type ? [at.index] : [];
	});
	const base = `/${COLLECTIONS[type].join('/')}`;
	let { index } = position;
	for (const gone of left.sort((a, b) => a - b)) if (gone <= index) index++;
	return `${base}/${index}${pointer.slice(`${base}/${position.index}`.length)}`;
}

/** Sorts pointers in the order of the records of the file; the top of the dossier is first. */
export function byPosition(a: string, b: string): number {
	const [left, right] = [positionOf(a), positionOf(b)];
	const rank = (position: Position | null) => (position === null ? -1 : RECORD_TYPES.indexOf(position.type));
	return rank(left) - rank(right) || (left?.index ?? 0) - (right?.index ?? 0);
}
