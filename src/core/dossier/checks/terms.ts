// Words outside the open vocabularies are allowed, and named: they may be typing errors.
import { ACTOR_KINDS, EVENT_KINDS, MEDIA, PLACE_KINDS, STATUSES } from '../types.ts';
import type { Actor, Claim, Event, Place, Statement } from '../types.ts';
import type { Path } from '../pointer.ts';
import { shown, type Report } from '../report.ts';
import { PROPERTIES } from '../vocabulary.ts';
import type { Rule } from './rule.ts';

/** A place's kind. */
export const placeTerms: Rule<Place> = ({ properties }, report) =>
	checkTerm(properties.kind, PLACE_KINDS, ['properties', 'kind'], report);
/** An actor's kind. */
export const actorTerms: Rule<Actor> = (actor, report) => checkTerm(actor.kind, ACTOR_KINDS, ['kind'], report);
/** An event's kind. */
export const eventTerms: Rule<Event> = (event, report) => checkTerm(event.kind, EVENT_KINDS, ['kind'], report);
/** How a statement was made. */
export const statementTerms: Rule<Statement> = (statement, report) =>
	checkTerm(statement.medium, MEDIA, ['medium'], report);
/** A property is known when it is on the list, or when the dossier itself asks a question about it. */
export const claimTerms: Rule<Claim> = ({ property, value }, report, context) => {
	if (!context.asks(property) && !PROPERTIES.some((known) => known === property)) {
		const message = `${shown(property)} is no property of dateline/1, and no question asks about it. If it is no typing error, add a question.`;
		report.warning('unknown-term', ['property'], message);
	}
	if (property === 'status' && value.type === 'category') checkTerm(value.slug, STATUSES, ['value', 'slug'], report);
};

function checkTerm(word: string | undefined, known: readonly string[], path: Path, report: Report): void {
	if (word === undefined || known.includes(word)) return;
	const message = `${shown(word)} is not in the vocabulary of dateline/1. If it is no typing error, leave it. Known: ${known.join(', ')}.`;
	report.warning('unknown-term', path, message);
}
