// Whether two who are named in one thing leave room for each other: most things have several people in them, in several roles.
import type { Actor, ParticipantValue } from '#core/dossier/types.ts';
import { compatible, differ, type ValueRelation } from './relation.ts';

type Actors = ReadonlyMap<string, Actor>;

/** Compares two participants that are not the same actor in the same role. */
export function compareParticipants(a: ParticipantValue, b: ParticipantValue, actors: Actors): ValueRelation {
	if (a.actor === b.actor) return compatible('they name the same in two roles');
	if (a.role !== b.role) return compatible('they name two in different roles');
	const [one, other] = [a, b].map(({ actor }) => actors.get(actor)?.name ?? 'one of them');
	if (isPartOf(a.actor, b.actor, actors)) return compatible(`${one ?? ''} belongs to ${other ?? ''}`);
	if (isPartOf(b.actor, a.actor, actors)) return compatible(`${other ?? ''} belongs to ${one ?? ''}`);
	return DID_IT.test(a.role) ? differ('they name two for the same deed') : compatible('several can be named so');
}

/** Roles of those who did a thing, or are said to have: where two sources name two, they do not tell the same. Others who suffer, see or attend are several as a rule. */
const DID_IT =
	/\b(?:attackers?|assailants?|perpetrators?|gunm[ae]n|shooters?|bombers?|killers?|murderers?|culprits?|suspects?|offenders?|planners?|masterminds?|organi[sz]ers?|instigators?|responsib\w+|blamed|accused|guilty|claimed|carried it out|did it|ordered)\b/i;

/** True when the first is a member of the second, or of what belongs to it. */
function isPartOf(actor: string, body: string, actors: Actors): boolean {
	const met = new Set([actor]);
	// Grows while it is walked: what belongs to what belongs to the body belongs to it too.
	for (const id of met) for (const whole of actors.get(id)?.memberOf ?? []) met.add(whole);
	return actor !== body && met.has(body);
}
