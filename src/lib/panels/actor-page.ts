// What the page of an actor lists.
import type { Actor, Claim } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import type { DossierRecord, EventRecord, StatementRecord } from '#core/index/records.ts';
import { byTime } from './when.ts';

/** An actor with the shown records it is in, by its part in them. */
export interface ActorPage {
	actor: Actor;
	/** Actors that are members of this one. */
	members: Actor[];
	statements: StatementRecord[];
	/** Events it is named in, in whichever role, a denied one too. */
	events: EventRecord[];
	/** Statements that speak of it. */
	spokenOf: StatementRecord[];
	/** Records that reached a source through it. */
	reported: DossierRecord[];
	claims: readonly Claim[];
	fit: number;
	all: number;
}

/** Collects the page of an actor; `undefined` for an id that is none. */
export function actorPage(id: string, catalogue: Catalogue, shown: Shown): ActorPage | undefined {
	const actor = catalogue.actors.get(id);
	if (actor === undefined) return undefined;
	const inAnyRole = catalogue.records.filter(
		(record) => isNamedIn(record, id) || [record.actors.reports, record.actors.about].some((ids) => ids.has(id))
	);
	const records = byTime(inAnyRole.filter((record) => shown.ids.has(record.id)));
	const acting = records.filter((record) => isNamedIn(record, id));
	return {
		actor,
		members: catalogue.dossier.actors.filter((other) => other.memberOf?.includes(id)),
		statements: acting.filter((record) => record.type === 'statement'),
		events: acting.filter((record) => record.type === 'event'),
		spokenOf: records.filter((record) => record.type === 'statement').filter((record) => record.actors.about.has(id)),
		reported: records.filter((record) => record.actors.reports.has(id)),
		claims: catalogue.claimsAbout(id),
		fit: records.length,
		all: inAnyRole.length
	};
}

/** True of what an actor says, and of an event that it is named in: also where a role of it there is denied. */
function isNamedIn({ actors, type, claims }: DossierRecord, id: string): boolean {
	if (actors.acts.has(id)) return true;
	return type === 'event' && claims.some(({ value }) => value.type === 'participant' && value.actor === id);
}
