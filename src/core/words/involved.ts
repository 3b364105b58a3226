// How an actor is named in an event: in which role, how certainly, and by whom.
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import type { Claim } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { groupBy } from '#core/basics/lists.ts';
import { claimHedge, hedged } from './hedge.ts';
import { sharedHedge } from './told.ts';
import { actorRole, SEVERAL } from './actor-role.ts';
import { listed } from './vocabulary.ts';
import { linkName } from './who.ts';

type ActorLookUp = Pick<Catalogue, 'actors' | 'statements'>;

/**
 * How an actor is named in an event, each way once: "victims", "attackers, according to Northwire and Ada Lind", "held
 * responsible (alleged)", "denied: attackers, according to Ada Lind", "blamed, according to Northwire". Who says it is left out where a source does so itself.
 */
export function involvement(actor: string, claims: readonly Claim[], looked: ActorLookUp): string[] {
	const { kind } = looked.actors.get(actor) ?? {};
	const roles = claims.filter(({ value }) => value.type === 'participant' && value.actor === actor);
	const ways = groupBy(roles, (claim) => `${hedgeOfClaim(claim, looked.statements).denied}:${roleOf(claim)}`);
	const named = [...ways.values()].map((claims) => wayWords(actor, actorRole(roleOf(claims[0]), kind), claims, looked));
	const speaks = claims.some(
		({ by, value }) => by === actor && !(value.type === 'participant' && value.actor === actor)
	);
	return [...named, ...(speaks && named.length === 0 ? ['tells of it'] : [])];
}

function wayWords(actor: string, role: string, claims: readonly Claim[], looked: ActorLookUp): string {
	const { statements } = looked;
	const firmest = claims.filter((claim) => claimHedge(hedgeOfClaim(claim, statements)) === null);
	const telling = firmest.length > 0 ? firmest : claims;
	const denied = telling.some((claim) => hedgeOfClaim(claim, statements).denied);
	const hedge = sharedHedge(telling, statements);
	const said = `${role}${sayers(actor, telling, looked)}`;
	if (hedge === null) return said;
	return denied ? hedged(hedge, said) : `${role} (${hedge})${sayers(actor, telling, looked)}`;
}

/** ", according to Ada Lind", ", according to somebody not named"; nothing where a source says it itself. */
function sayers(actor: string, claims: readonly Claim[], looked: ActorLookUp): string {
	const ids = [...new Set(claims.map((claim) => sayerOf(claim, looked)))];
	if (ids.includes(undefined)) return '';
	if (ids.length === 1 && ids[0] === actor)
		return several(actor, looked) ? ', as they say themselves' : ', by their own account';
	return `, according to ${listed(ids.map((id) => inSentence(linkName(id ?? null, looked))))}`;
}

/** Whose word a claim is: `null` is somebody the source does not name, `undefined` the source itself. */
function sayerOf({ assertedIn, by, reportedVia }: Claim, { statements }: ActorLookUp): string | null | undefined {
	if (assertedIn !== undefined) return statements.get(assertedIn)?.speaker;
	return by ?? reportedVia?.[0];
}

/** "a doctor", "the attackers": a name that begins with an article, inside a sentence. */
function inSentence(name: string): string {
	return name.replace(/^(?:An?|The) /, (article) => article.toLowerCase());
}

function several(id: string, { actors }: Pick<ActorLookUp, 'actors'>): boolean {
	return SEVERAL.includes(actors.get(id)?.kind ?? '');
}

function roleOf(claim: Claim | undefined): string {
	return claim?.value.type === 'participant' ? claim.value.role : '';
}
