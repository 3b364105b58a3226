// With the names of private people shown, what others say of a private person is folded: no name leads to a wound in one step.
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import type { Actor, Citation, Claim, Dossier, Statement } from '#core/dossier/types.ts';
import { privatePeopleOf, speaksOfPrivatePerson, tellsOfPrivatePerson, toldOf } from './private.ts';

/** What stands in the place of folded words. */
export const FOLDED_WORDS = 'About a private person. The words are folded, because names are shown.';

/** A dossier with folded statements, and which they are. */
export interface Folded {
	dossier: Dossier;
	ids: ReadonlySet<string>;
	/** Ids of the private people of whom something is left out. */
	people: ReadonlySet<string>;
}

/** All that stays of a folded statement: who spoke, when, where, of whom, and the passage. A key that this format does not know may hold words. */
const KEPT: ReadonlySet<string> = new Set<keyof Statement>([
	'id',
	'speaker',
	'form',
	'medium',
	'language',
	'said',
	'saidAt',
	'to',
	'about',
	'reportedVia'
]);

/**
 * The dossier without what others say of private people: the words of statements that speak of one, and every claim that tells of one,
 * in whoever's voice. Statements in `read` stay, with what they assert.
 */
export function fold(dossier: Dossier, read: ReadonlySet<string>): Folded {
	const privatePeople = privatePeopleOf(dossier);
	const statements = new Map(dossier.statements.map((statement) => [statement.id, statement]));
	const telling = dossier.claims.filter((claim) =>
		tellsOfPrivatePerson(claim, statements.get(claim.assertedIn ?? ''), privatePeople)
	);
	const hidden = new Set(telling.filter(({ assertedIn }) => !read.has(assertedIn ?? '')));
	const bearing = new Set([...hidden].map(({ assertedIn }) => assertedIn));
	const folded = dossier.statements.filter(
		(one) => !read.has(one.id) && (bearing.has(one.id) || speaksOfPrivatePerson(one, privatePeople))
	);
	const ids = new Set(folded.map(({ id }) => id));
	const remarked = dossier.actors.filter(({ id, note, inferred }) => privatePeople.has(id) && (note ?? inferred));
	const told = [
		...folded.flatMap(({ about }) => about),
		...[...hidden].flatMap(toldOf),
		...remarked.map(({ id }) => id)
	];
	const people = new Set(told.filter((id) => privatePeople.has(id)));
	if (people.size === 0) return { dossier, ids, people };
	const isLeftOut = (claim: Claim) =>
		hidden.has(claim) || (ids.has(claim.assertedIn ?? '') && toldOf(claim).some((id) => privatePeople.has(id)));
	return {
		dossier: {
			...dossier,
			actors: dossier.actors.map((actor) => (privatePeople.has(actor.id) ? withoutRemarks(actor) : actor)),
			statements: dossier.statements.map((one) => (ids.has(one.id) ? withoutWords(one) : one)),
			claims: dossier.claims
				.filter((claim) => !isLeftOut(claim))
				.map((claim) => (ids.has(claim.assertedIn ?? '') ? byItself(claim, statements) : claim))
		},
		ids,
		people
	};
}

function withoutRemarks({ note: _note, inferred: _inferred, ...actor }: Actor): Actor {
	return actor;
}

/** Doubt and denial go with the words that they are about. */
function withoutWords(statement: Statement): Statement {
	// What is left has every key that a statement must have, and the citations are set anew.
	const kept = Object.fromEntries(Object.entries(statement).filter(([key]) => KEPT.has(key))) as Statement;
	const editorial = statement.editorial === true ? { editorial: true as const } : {};
	return { ...kept, ...editorial, gist: FOLDED_WORDS, citations: statement.citations.map(withoutText) };
}

/** A claim about something else, of a folded statement: it keeps the doubt and denial it had from there. */
function byItself(claim: Claim, statements: ReadonlyMap<string, Statement>): Claim {
	const { denied, doubt } = hedgeOfClaim(claim, statements);
	const { note: _note, inferred, ...kept } = claim;
	return {
		...kept,
		...(inferred === undefined ? {} : { inferred: FOLDED_WORDS }),
		...(doubt === null ? {} : { certainty: doubt }),
		...(denied ? { polarity: 'denied' as const } : {}),
		citations: claim.citations.map(withoutText)
	};
}

function withoutText({ exact: _exact, prefix: _prefix, suffix: _suffix, ...citation }: Citation): Citation {
	return citation;
}
