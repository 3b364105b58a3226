// Words and how they are meant, from two sides: together they may say what nobody wrote, such as a denial of a denial.
import type { Path } from '#core/dossier/pointer.ts';
import { hedgeOfClaim, type Hedge } from '#core/dossier/hedge.ts';
import { idOf } from '#core/dossier/records.ts';
import { at, TELLING_BONDS, type Bond } from './bonds.ts';
import { saidById, type SaidById } from './hedge-note.ts';
import type { Meeting, Side } from './meeting.ts';
import { same } from './same.ts';

const SIDES: readonly Side[] = ['ours', 'theirs'];
const HEDGES = ['denied', 'doubt'] as const;
type Version = Side | 'merged';

/** What a reader is told by one version of a record: its words, and how they are meant. */
interface VersionTold {
	words: readonly unknown[];
	hedge: Hedge;
}

/** Binds the words of statements and claims to how they are meant where one side changed these and the other those; false when nothing is left to decide. */
export function settleTellings(meetings: readonly Meeting[]): boolean {
	const said: Record<Version, SaidById> = {
		ours: statementsOf(meetings, ({ sides }) => sides.ours),
		theirs: statementsOf(meetings, ({ sides }) => sides.theirs),
		merged: statementsOf(meetings, ({ merged }) => merged)
	};
	let settled = false;
	for (const meeting of meetings) {
		const bond = TELLING_BONDS.get(meeting.type);
		if (bond) settled = settleOne(meeting, bond, said) || settled;
	}
	return settled;
}

function settleOne(meeting: Meeting, bond: Bond, said: Readonly<Record<Version, SaidById>>): boolean {
	const { words } = bond;
	if (meeting.merged === undefined || words === undefined) return false;
	const telling = (version: Version, statements: Version) =>
		tellingOf(version === 'merged' ? meeting.merged : meeting.sides[version], meeting.type, words, said[statements]);
	const sides = SIDES.filter((side) => meeting.sides[side] !== undefined);
	const written = sides.map((side) => telling(side, side));
	if (isWritten(telling('merged', 'merged'), written)) return false;
	// A claim's statement may have been decided already: the side whose claim is still meant in it as it was.
	const meant = sides.find((side) => same(telling(side, 'merged').hedge, telling(side, side).hedge));
	return meeting.bind(bond, meant ?? 'ours') || meeting.question(words[0] ?? [], bond.why);
}

/** Whether each of the words stands on a side that means it so. */
function isWritten(merged: VersionTold, sides: readonly VersionTold[]): boolean {
	return merged.words.every((word, index) =>
		HEDGES.every((key) =>
			sides.some(({ words, hedge }) => hedge[key] === merged.hedge[key] && same(words[index], word))
		)
	);
}

function tellingOf(record: unknown, type: string, words: readonly Path[], said: SaidById): VersionTold {
	const own = saidById([record]).get(idOf(record) ?? '') ?? {};
	const assertedIn = type === 'claim' ? at(record, ['assertedIn']) : undefined;
	return {
		words: words.map((path) => at(record, path)),
		hedge: hedgeOfClaim({ ...own, ...(typeof assertedIn === 'string' && { assertedIn }) }, said)
	};
}

function statementsOf(meetings: readonly Meeting[], of: (meeting: Meeting) => unknown): SaidById {
	return saidById(meetings.flatMap((meeting) => (meeting.type === 'statement' ? [of(meeting)] : [])));
}
