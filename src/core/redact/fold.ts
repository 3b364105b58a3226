// With the names of private people shown, what others say of a private person is folded: no name leads to a wound in one step.
import type { Claim, Dossier, Statement } from '#core/dossier/types.ts';
import { speaksOfPrivatePerson } from './private.ts';

/** What stands in the place of folded words. */
export const FOLDED_WORDS = 'About a private person. The words are folded, because names are shown.';

/** A dossier with folded statements, and which they are. */
export interface Folded {
	dossier: Dossier;
	ids: ReadonlySet<string>;
}

/** The dossier without the words of statements in which somebody else speaks of a private person, and without what these assert of one; those in `read` stay. */
export function fold(dossier: Dossier, read: ReadonlySet<string>): Folded {
	const privatePeople = new Set(dossier.actors.flatMap(({ id, sensitive }) => (sensitive ? [id] : [])));
	const ids = new Set(
		dossier.statements
			.filter((statement) => !read.has(statement.id) && speaksOfPrivatePerson(statement, privatePeople))
			.map(({ id }) => id)
	);
	if (ids.size === 0) return { dossier, ids };
	const stays = ({ assertedIn, about }: Claim) => !(ids.has(assertedIn ?? '') && privatePeople.has(about));
	const statements = dossier.statements.map((statement) =>
		ids.has(statement.id) ? withoutWords(statement) : statement
	);
	return { dossier: { ...dossier, statements, claims: dossier.claims.filter(stays) }, ids };
}

function withoutWords(statement: Statement): Statement {
	const { quote: _quote, translation: _translation, note: _note, ...kept } = statement;
	const citations = statement.citations.map(
		({ exact: _exact, prefix: _prefix, suffix: _suffix, ...citation }) => citation
	);
	return { ...kept, gist: FOLDED_WORDS, citations };
}
