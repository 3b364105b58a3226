// Who is a private person, and what is said of them by others.
import type { Dossier, Statement } from '#core/dossier/types.ts';

/** Whether there is anybody whose name a redaction would take out. */
export function hasPrivatePeople({ actors }: Pick<Dossier, 'actors'>): boolean {
	return actors.some(({ sensitive }) => sensitive);
}

/** Whether somebody else speaks of a private person: a relative of a wounded child, a doctor of a patient. */
export function speaksOfPrivatePerson({ speaker, about }: Statement, privatePeople: ReadonlySet<string>): boolean {
	return about.some((id) => id !== speaker && privatePeople.has(id));
}
