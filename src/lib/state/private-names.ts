// A dossier is shown with the roles of private people; their names are read when they are asked for.
import type { Dossier, Issue } from '#core/dossier/types.ts';
import type { Folded } from '#core/redact/fold.ts';
import { hasPrivatePeople } from '#core/redact/private.ts';
import type { Redacted } from '#core/redact/redact.ts';
import type { Refused } from '#core/dossier/salvage.ts';

/** A dossier as it is shown, with what had to be left out of it. */
export interface OpenedDossier {
	dossier: Dossier;
	refused: readonly Refused[];
	issues: readonly Issue[];
	/** Reads the same with the names of private people; absent where there are none, or where names are always shown. */
	names?: AskNames;
	/** Whether the file carries texts of sources, which are shown with the names that stand in them. */
	textsWithNames?: boolean;
}

/** The same dossier with the names of private people. */
export interface WithNames extends OpenedDossier {
	/** Id with names → id without, of those that differ. */
	ids: ReadonlyMap<string, string>;
	/** The other way round. */
	named: ReadonlyMap<string, string>;
	/** Whether a text names a private person. */
	mentions(text: string): boolean;
	/** As it is shown beside names: without what others say of private people, but for the statements in `read`. */
	fold(read: ReadonlySet<string>): Folded;
}

export type AskNames = () => Promise<WithNames>;

/** What is shown of an opened dossier until names are asked for. */
export async function withRoles(opened: OpenedDossier): Promise<OpenedDossier> {
	if (!hasPrivatePeople(opened.dossier)) return opened;
	const { redact } = await import('#core/redact/redact.ts');
	const redacted = redact(opened.dossier);
	const { dossier, words } = redacted;
	const tell = <Told extends { message: string }>(issue: Told): Told => ({ ...issue, message: words(issue.message) });
	const refused = opened.refused.map(({ pointer, id, reasons }) => ({
		pointer,
		id: id === null ? null : words(id),
		reasons: reasons.map(tell)
	}));
	return {
		dossier,
		refused,
		issues: opened.issues.map(tell),
		names: () => namesOf(opened, redacted),
		textsWithNames: opened.dossier.sources.some(({ body }) => body !== undefined)
	};
}

/** The names of a dossier whose redacted form is shown already: `read` fetches its file. */
export function namesIn(read: () => Promise<Dossier>): AskNames {
	return async () => {
		const [dossier, { redact }] = await Promise.all([read(), import('#core/redact/redact.ts')]);
		return namesOf({ dossier, refused: [], issues: [] }, redact(dossier));
	};
}

async function namesOf(opened: OpenedDossier, { ids, words }: Redacted): Promise<WithNames> {
	// Only for those who ask.
	const { fold } = await import('#core/redact/fold.ts');
	return {
		...opened,
		ids,
		named: new Map([...ids].map(([named, id]) => [id, named])),
		mentions: (text) => words(text) !== text,
		fold: (read) => fold(opened.dossier, read)
	};
}

/** The set with one more. */
export function withOne(ids: ReadonlySet<string>, id: string): ReadonlySet<string> {
	return new Set([...ids, id]);
}

/** The same things under other ids. */
export function renamedIds(ids: ReadonlySet<string>, to: (id: string) => string): ReadonlySet<string> {
	return new Set([...ids].map(to));
}
