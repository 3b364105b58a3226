// What claims tell, in words that keep their doubt and denial: a claim, a participation, what of an event is not told flatly.
import type { Told } from '#core/dossier/hedge.ts';
import type { Claim } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { eventTold, type EventTold, type Participation } from '#core/index/told.ts';
import { timeWords } from '#core/time/words.ts';
import { actorRole } from './actor-role.ts';
import { hedged, toldHedge } from './hedge.ts';
import { hollowWords } from './hollow.ts';
import { claimWords, nameOf, withRole, type NameCatalogue } from './value.ts';
import { term } from './vocabulary.ts';

type EventNames = NameCatalogue & Pick<Catalogue, 'statements'>;

/** A claim with the question it answers: "How many were killed? reportedly: at least 7 people". */
export function answerLine(claim: Claim, known: EventNames & Pick<Catalogue, 'dossier'>): string {
	const { property } = claim;
	const asked = known.dossier.questions.find((question) => question.property === property)?.label;
	return `${asked ?? term('property', property)} ${claimWords(claim, known)}`;
}

/** "Coast guard (rescuer)", "Harbour gang (attacker; alleged)": an actor is never named without the role and its doubt. */
export function participationWords(told: Told<Participation>, names: NameCatalogue): string {
	return `${nameOf(told.value.actor, names)} (${roleTold(told, names)})`;
}

/** "rescuer", "attacker; alleged": the same without the name. */
export function roleTold(told: Told<Participation>, names: Pick<NameCatalogue, 'actors'>): string {
	const hedge = toldHedge(told);
	return [roleIn(told.value, names), ...(hedge === null ? [] : [hedge])].join('; ');
}

function roleIn({ actor, role }: Participation, { actors }: Pick<NameCatalogue, 'actors'>): string {
	return actorRole(role, actors.get(actor)?.kind);
}

interface ToldLine {
	denied: boolean;
	hedge: string | null;
	words: string;
}

function lines<V>(all: readonly Told<V>[], words: (value: V) => string): ToldLine[] {
	return all.map((one) => ({ denied: one.denied, hedge: toldHedge(one), words: words(one.value) }));
}

function circumstances({ times, places, statuses }: EventTold, names: NameCatalogue): ToldLine[] {
	return [
		...lines(times, timeWords),
		...lines(places, (place) => `at ${nameOf(place, names)}`),
		...lines(statuses, (slug) => term('status', slug))
	];
}

/**
 * What has to stand with an event's title: what became of it where it is not said to have happened ("called off", "alleged: took
 * place"), and of when, where and with whom it was what is not told flatly ("alleged: Harbour gang, attacker", "denied: 1 May").
 */
export function unflatWords(told: EventTold, names: NameCatalogue): string[] {
	const hollow = hollowWords(told.statuses);
	const people = lines(told.participations, (one) => withRole(nameOf(one.actor, names), roleIn(one, names)));
	const rest = hollow === null ? told : { ...told, statuses: [] };
	const doubtful = [...circumstances(rest, names), ...people].flatMap(({ hedge, words }) =>
		hedge === null ? [] : [hedged(hedge, words)]
	);
	return hollow === null ? doubtful : [hollow.said, ...doubtful];
}

/** Of when, where and whether an event was what is denied, with its doubt: "denied (alleged): at the pier". */
export function deniedWords(told: EventTold, names: NameCatalogue): string[] {
	return circumstances(told, names).flatMap(({ denied, hedge, words }) => (denied ? [hedged(hedge, words)] : []));
}

/** A record's title for where nothing else stands beside it: an event's with all that is not told flatly, and with what became of it, in brackets. */
export function toldTitle(record: DossierRecord, known: EventNames): string {
	if (record.type === 'statement') return record.title;
	return titleWith(record.title, unflatWords(eventTold(record.claims, known.statements), known));
}

/** An event's title with what has to stand with it. */
export function titleWith(title: string, unflat: readonly string[]): string {
	return unflat.length === 0 ? title : `${title} (${unflat.join('; ')})`;
}
