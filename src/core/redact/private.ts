// Who is a private person, and what is said of them by others.
import type { Claim, Dossier, Statement } from '#core/dossier/types.ts';

/** Whether there is anybody whose name a redaction would take out. */
export function hasPrivatePeople({ actors }: Pick<Dossier, 'actors'>): boolean {
	return actors.some(({ sensitive }) => sensitive);
}

/** Ids of the private people of a dossier. */
export function privatePeopleOf({ actors }: Pick<Dossier, 'actors'>): ReadonlySet<string> {
	return new Set(actors.flatMap(({ id, sensitive }) => (sensitive ? [id] : [])));
}

/** Whether somebody else speaks of a private person: a relative of a wounded child, a doctor of a patient. */
export function speaksOfPrivatePerson({ speaker, about }: Statement, privatePeople: ReadonlySet<string>): boolean {
	return about.some((id) => id !== speaker && privatePeople.has(id));
}

/**
 * Whether a claim tells something of a private person that they do not say themselves: of them, or as somebody involved. What a source
 * says in its own voice is such a claim too. `statement` is the one it is asserted in.
 */
export function tellsOfPrivatePerson(
	claim: Claim,
	statement: Pick<Statement, 'speaker'> | undefined,
	privatePeople: ReadonlySet<string>
): boolean {
	const says = statement === undefined ? claim.by : statement.speaker;
	return toldOf(claim).some((id) => id !== says && privatePeople.has(id));
}

/** Ids of what a claim is about and of whom it names as involved. */
export function toldOf({ about, value }: Claim): string[] {
	return value.type === 'participant' ? [about, value.actor] : [about];
}
