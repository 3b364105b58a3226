// What the two sides of a merge say differently, with both values and a sentence for a person.
import { toPointer, type Path } from '#core/dossier/pointer.ts';
import { KIND_WORDS } from '#core/dossier/checks/references.ts';
import { capital } from '#core/words/vocabulary.ts';
import { hedgeIn, type SaidById } from './hedge-note.ts';
import type { Meeting } from './meeting.ts';
import { nameOf } from './name.ts';
import type { Renamed } from './rename.ts';
import type { Clash } from './value.ts';

/** Something a person must decide; the merged dossier holds the version that is kept, this the others. */
export interface Conflict {
	/** JSON pointer (RFC 6901) into the merged dossier. */
	pointer: string;
	/** The three versions; a version that does not have it has no key here. */
	base?: unknown;
	ours?: unknown;
	theirs?: unknown;
	/** Whose version stands in the merged dossier. */
	kept: 'ours' | 'theirs';
	/** What happened and what was kept. */
	message: string;
}

/** The conflicts of one record that stands at `path` of the merged dossier. */
export function recordConflicts({ type, merged, clashes }: Meeting, path: Path, statements: SaidById): Conflict[] {
	const hedge = hedgeIn(type, merged, statements);
	const name = nameOf(type, merged) + (hedge === null ? '' : ` (${hedge})`);
	return clashes.map((clash) => conflictOf(clash, path, name));
}

/** A conflict about something outside the records. */
export function headerConflict(clash: Clash): Conflict {
	return conflictOf(clash, [], 'dossier');
}

/** The conflict about an id that both sides gave to records of different kinds; `pointer` is that of theirs. */
export function renamedConflict({ id, to, ours, theirs }: Renamed, pointer: string): Conflict {
	const message = `“${id}” is ${KIND_WORDS[ours]} in ours and ${KIND_WORDS[theirs]} in theirs; theirs is now “${to}”, and what refers to it follows.`;
	return { pointer, ours: id, theirs: id, kept: 'ours', message };
}

function conflictOf(clash: Clash, path: Path, name: string): Conflict {
	const { base, ours, theirs, kept } = clash;
	const versions = Object.entries({ base, ours, theirs }).filter(([, value]) => value !== undefined);
	return {
		pointer: toPointer([...path, ...clash.path]),
		...Object.fromEntries(versions),
		kept,
		message: messageOf(clash, name)
	};
}

function messageOf({ path, base, ours, theirs, kept, why }: Clash, name: string): string {
	const remover = ours === undefined ? 'ours' : theirs === undefined ? 'theirs' : null;
	const changer = remover === 'ours' ? 'theirs' : 'ours';
	if (path.length === 0 && remover) {
		if (why !== undefined) return `${capital(remover)} removed the ${name}, but the ${why}; it is kept.`;
		return `${capital(remover)} removed the ${name}, ${changer} changed it; it is kept.`;
	}
	const subject = capital(name);
	const key = path.filter((step) => step !== 'properties').join(', ');
	if (why !== undefined) {
		const taken = key === '' ? `all of ${kept} is kept` : `for its ${key} ${kept} is kept`;
		return `${subject}: ${why.replace(/\.$/u, '')}; ${taken}.`;
	}
	if (remover) return `${subject}: ${remover} removed its ${key}, ${changer} changed it; the changed one is kept.`;
	const did = base === undefined ? 'gave it a different' : 'changed its';
	return `${subject}: both sides ${key === '' ? 'changed it' : `${did} ${key}`}; ${kept} is kept.`;
}
