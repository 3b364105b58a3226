// A row of our own record export, read again: doubt and denial of its time, place and people, which tables of others have no columns for.
import { DOUBTS, type Doubt } from '#core/dossier/types.ts';
import { roleOfOne } from '#core/words/actor-role.ts';
import { doubtWord } from '#core/words/hedge.ts';
import { SEPARATOR } from '../columns.ts';
import { slug } from './ids.ts';
import type { TableRow } from './table.ts';
import type { SaidHow, FoundActor } from './row-facts.ts';

/** How an event of our own export is told. */
export interface OwnTelling {
	/** Without what the column `title` has after it; empty in files that have no such column. */
	title: string;
	when: SaidHow;
	placed: SaidHow;
	actors: FoundActor[];
}

/** `null` for a row of any other table, and for statements, whose doubt and denial stand in their title. */
export function ownTelling(row: TableRow): OwnTelling | null {
	if (row.cell('record') !== 'event' || row.cell('root_event') === '') return null;
	return {
		title: row.cell('event_title'),
		when: certaintyIn(row.cell('when_certainty')),
		placed: certaintyIn(row.cell('place_certainty')),
		actors: row
			.cell('participants')
			.split(SEPARATOR)
			.flatMap((text) => participantIn(text) ?? [])
	};
}

/** The first of several doubts, since a claim has one. */
function certaintyIn(cell: string): SaidHow {
	const [first = ''] = cell.split(/[|,]/);
	const doubt = DOUBTS.find((one) => one === first.trim());
	return doubt === undefined ? {} : { certainty: doubt };
}

/** "Harbour gang (attacker; denied (alleged))": a name may have brackets of its own. */
const PARTICIPANT = /^(.+) \(([^();]+)(?:; (denied(?: \((.+)\))?|[^()]+))?\)$/;

function participantIn(text: string): FoundActor | null {
	const [, name, role, hedge = '', doubtOfDenial] = PARTICIPANT.exec(text) ?? [];
	if (name === undefined || role === undefined) return null;
	const denied = hedge.startsWith('denied');
	const doubt = doubtOf(doubtOfDenial ?? (denied ? '' : hedge));
	return {
		name,
		role: slug(roleOfOne(role)) || role,
		...(denied && { polarity: 'denied' as const }),
		...(doubt !== undefined && { certainty: doubt })
	};
}

function doubtOf(words: string): Doubt | undefined {
	const [first = ''] = words.split(' or ');
	return DOUBTS.find((one) => doubtWord(one) === first);
}
