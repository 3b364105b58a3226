// Three-way merge of dossiers: record by record, key by key, nothing lost.
import { COLLECTIONS, RECORD_TYPES, type RecordType } from '#core/dossier/records.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { at, replaced } from './bonds.ts';
import { headerConflict, recordConflicts, renamedConflict, type Conflict } from './conflict.ts';
import { saidById } from './hedge-note.ts';
import type { Meeting } from './meeting.ts';
import { inOrder, matchRecords, type Matched } from './records.ts';
import { NOTHING } from './nothing.ts';
import { partIds } from './rename.ts';
import { same } from './same.ts';
import { settle } from './settle.ts';
import { mergeValue, type Clash } from './value.ts';

/** The merged dossier and what a person has to decide about it. */
export interface Merged {
	dossier: Dossier;
	/** In the order of the merged file; empty when both sides went together without a doubt. */
	conflicts: Conflict[];
}

const DAY = /^\d{4}-\d\d-\d\d/u;

/**
 * Merges what two sides made of one dossier. What only one side changed is taken from it. Where both changed the same
 * key, ours is kept and theirs stands in the conflict; a record that one side removed is kept when the other changed
 * it or refers to it. When both sides pass the checks, so does the merged dossier. `base` is `null` when the two do
 * not come from one file. Records that fail the checks are merged too; no argument is changed.
 */
export function mergeDossiers(base: Dossier | null, ours: Dossier, theirs: Dossier): Merged {
	if (same(ours, theirs) || same(theirs, base)) return { dossier: ours, conflicts: [] };
	if (same(ours, base)) return { dossier: theirs, conflicts: [] };
	const parted = partIds(base ?? NOTHING, ours, theirs);
	const versions = { base: base ?? NOTHING, ours, theirs: parted.theirs };
	const headerClashes: Clash[] = [];
	const header = mergeHeader(versions, headerClashes);
	const matched = matchRecords(versions);
	const assemble = () => assembled(header, matched);
	settle(
		matched.flatMap(({ meetings }) => [...meetings.values()]),
		assemble
	);
	const { dossier, meetings } = assemble();
	const said = saidById(dossier.statements);
	return {
		dossier,
		conflicts: [
			...headerClashes.map(headerConflict),
			...placed(meetings).flatMap(({ meeting, path }) => [
				...parted.renamed
					.filter(({ to }) => to === at(meeting.merged, ['id']))
					.map((renamed) => renamedConflict(renamed, `/${[...path, 'id'].join('/')}`)),
				...recordConflicts(meeting, path, said)
			])
		]
	};
}

/** Everything but the records. */
function mergeHeader(versions: { base: Dossier; ours: Dossier; theirs: Dossier }, clashes: Clash[]): unknown {
	const bare = (dossier: Dossier) =>
		RECORD_TYPES.reduce<unknown>((rest, type) => replaced(rest, COLLECTIONS[type], undefined), dossier);
	const [base, ours, theirs] = [bare(versions.base), bare(versions.ours), bare(versions.theirs)];
	const [before, ...days] = [base, ours, theirs].map((header) => at(header, ['modified']));
	const bothMoved = days.every((day) => typeof day === 'string' && DAY.test(day) && day !== before);
	// Everybody who works on a dossier changes the day it was changed: the later one holds, and nobody has to decide.
	const latest = days.sort().at(-1);
	const dated = (header: unknown) => (bothMoved ? replaced(header, ['modified'], latest) : header);
	return mergeValue({ base, ours: dated(ours), theirs: dated(theirs) }, [], clashes);
}

function assembled(header: unknown, matched: readonly Matched[]): { dossier: Dossier; meetings: Meeting[] } {
	const standing = matched.map((one) => ({ type: one.type, meetings: inOrder(one) }));
	const dossier = standing.reduce(
		(whole, { type, meetings }) =>
			replaced(
				whole,
				COLLECTIONS[type],
				meetings.map(({ merged }) => merged)
			),
		header
	);
	// The header and the seven lists are those of dossiers, and merging keeps their shapes.
	return { dossier: dossier as Dossier, meetings: standing.flatMap(({ meetings }) => meetings) };
}

/** The meetings with the path of their record in the merged dossier. */
function placed(meetings: readonly Meeting[]): { meeting: Meeting; path: (string | number)[] }[] {
	const counts = new Map<RecordType, number>();
	return meetings.map((meeting) => {
		const index = counts.get(meeting.type) ?? 0;
		counts.set(meeting.type, index + 1);
		return { meeting, path: [...COLLECTIONS[meeting.type], index] };
	});
}
