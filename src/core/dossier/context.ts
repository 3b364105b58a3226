// What a rule may know of the rest of the dossier while it looks at one record.
import type { Position, Source } from './types.ts';
import { allEntries, type AnyEntry, type Entries } from './records.ts';

/** The records around the one that is looked at. */
export interface Surroundings {
	/** The first record with this id, of whatever kind, well-formed or not. */
	first(id: string): AnyEntry | undefined;
	/** The source with this id, when it is well-formed. */
	source(id: string): Source | undefined;
	/** Whether the dossier asks a question about this property. */
	asks(property: string): boolean;
	/** The middle (median longitude and latitude, degrees) of all points; null when there are fewer than four. */
	middle(): Position | null;
}

/** Reads the records once; what is costly is worked out when it is first asked for. */
export function contextOf(entries: Entries): Surroundings {
	const firsts = new Map<string, AnyEntry>();
	for (const entry of allEntries(entries)) {
		if (entry.id !== null && entry.type !== 'question' && !firsts.has(entry.id)) firsts.set(entry.id, entry);
	}
	const asked = new Set(entries.question.map(({ record }) => record?.property));
	let middle: Position | null | undefined;
	return {
		first: (id) => firsts.get(id),
		source(id) {
			const entry = firsts.get(id);
			return entry?.type === 'source' ? (entry.record ?? undefined) : undefined;
		},
		asks: (property) => asked.has(property),
		middle: () => (middle === undefined ? (middle = middleOf(entries)) : middle)
	};
}

function middleOf(entries: Entries): Position | null {
	const points: Position[] = [];
	for (const { record } of entries.place)
		if (record?.geometry?.type === 'Point') points.push(record.geometry.coordinates);
	return points.length < 4 ? null : [median(points.map(([x]) => x)), median(points.map(([, y]) => y))];
}

function median(values: number[]): number {
	return values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}
