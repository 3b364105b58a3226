// The questions a dossier's claims answer, each with its accounts side by side and a verdict. Nothing of it is stored.
import type { Claim, Dossier } from '#core/dossier/types.ts';
import { PROPERTIES } from '#core/dossier/vocabulary.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { groupBy } from '#core/basics/lists.ts';
import { isHollow } from '#core/index/records.ts';
import { toldName } from '#core/words/told.ts';
import { valueWords } from '#core/words/value.ts';
import { titleTerm } from '#core/words/vocabulary.ts';
import { accountsOf, type Account } from './account.ts';
import { declaredPairs } from './categories.ts';
import { isReplaced, verdictOf, withStandings, type ComparisonVerdict } from './compare.ts';
import { Origins } from './origins.ts';
import { Succession } from './succession.ts';
import { wholesIn } from './units.ts';
import { answerKey, type Grounds } from './values.ts';

/** One question and every answer to it. */
export interface Comparison {
	/** `about` and `property`, and for a disputed participant the answer too. */
	id: string;
	/** Id of an event, actor or place. */
	about: string;
	property: string;
	/** "How did they get in?" */
	label: string;
	/** Name of what it is about; of an event with what became of it, where nobody says flatly that it took place. */
	aboutName: string;
	verdict: ComparisonVerdict;
	/** In order of time where one replaces another, else of the passages. */
	accounts: Account[];
	/** Ids of the sources, those printed in others left out, that say nothing on it. */
	readonly silent: string[];
	/** True where it stands only on the page of what it is about: one flat answer about somebody, some place, or something that is not said to have happened. */
	onlyThere: boolean;
}

/**
 * Everything the claims are asked, in the order of the dossier's questions, then of its records.
 *
 * A question is what has the same `about` and the same `property`, if the dossier declares the property or two claims can be
 * held against each other. Left out: what stands to which other event, unless somebody denies it; and when, where, whether and
 * with whom something happened, as long as only one origin says so, flatly (that is on the record's own page).
 */
export function questionsOf(catalogue: Catalogue): Comparison[] {
	return inQuestionOrder(openQuestions(catalogue), catalogue);
}

/** The same in no order. */
export function openQuestions(catalogue: Catalogue): Comparison[] {
	const { dossier } = catalogue;
	const origins = new Origins(catalogue);
	const succession = new Succession(catalogue, origins);
	const declared = new Set(dossier.questions.map(({ property }) => property));
	const groups = [...groupBy(dossier.claims, questionId).values()];
	const asked = groups.flatMap((claims): Comparison[] => {
		const [first] = claims;
		if (!first || (claims.length < 2 && !declared.has(first.property))) return [];
		const grounds = groundsOf(first.property, claims, catalogue);
		const compared = withStandings(accountsOf(claims, catalogue, origins), grounds, succession);
		const accounts = oldestFirst(compared);
		const verdict = verdictOf(accounts);
		const isFrame = FRAME.has(first.property) && verdict === 'single';
		if ((isFrame || first.property === 'participant') && isPlain(accounts, origins)) return [];
		const { about, property } = first;
		const label = labelOf(first, catalogue);
		const aboutName = toldName(about, catalogue);
		return [
			{
				id: questionId(first),
				about,
				property,
				label,
				aboutName,
				verdict,
				accounts,
				onlyThere: verdict === 'single' && standsAside(about, accounts, catalogue),
				// Worked out when somebody asks: with thousands of sources and questions the lists would be millions long.
				get silent() {
					return silentSources(claims, dossier);
				}
			}
		];
	});
	return asked.filter(isOpen);
}

/** Facts every record has; they become a question when answered more than once. */
export const FRAME: ReadonlySet<string> = new Set(['when', 'where', 'status']);

/** Who is named in something by one origin alone, flatly: nothing to hold against anything. */
function isPlain(accounts: readonly Account[], origins: Origins): boolean {
	if (accounts.some(({ denied, doubts }) => denied || doubts.length > 0)) return false;
	return origins.of(accounts.flatMap(({ claims }) => claims)).length < 2;
}

/** One flat answer about an actor or a place, or about an event that no source says took place. */
function standsAside(about: string, accounts: readonly Account[], catalogue: Catalogue): boolean {
	if (accounts.some(({ denied, doubts }) => denied || doubts.length > 0)) return false;
	const record = catalogue.record(about);
	return record === undefined || isHollow(record);
}

/** Other events, which are no alternatives: each of them is a question of its own. */
function isListed({ value }: Claim): boolean {
	return value.type === 'event';
}

function questionId(claim: Claim): string {
	const { about, property, value } = claim;
	const id = `${about}/${property}`;
	return isListed(claim) ? `${id}/${answerKey({ value, denied: false })}` : id;
}

function isOpen({ accounts }: Comparison): boolean {
	const claims = accounts.flatMap((account) => account.claims);
	return !claims.every(isListed) || accounts.some(({ denied }) => denied);
}

function labelOf(claim: Claim, catalogue: Catalogue): string {
	const declared = catalogue.dossier.questions.find(({ property }) => property === claim.property);
	const label = declared?.label ?? titleTerm('property', claim.property);
	return isListed(claim) ? `${label} ${valueWords(claim.value, catalogue)}` : label;
}

function groundsOf(property: string, claims: readonly Claim[], catalogue: Catalogue): Grounds {
	const pairs = declaredPairs(catalogue.dossier.questions.filter((question) => question.property === property));
	return { property, places: catalogue.places, actors: catalogue.actors, pairs, wholes: wholesIn(claims) };
}

/** Sorts a chain of updates by how many others an account replaces; all else stays where it was. */
function oldestFirst(accounts: Account[]): Account[] {
	const weighed = accounts.map((account) => {
		const replaces = account.standings.filter(({ newer }) => newer === 'this').length;
		return { account, replaces, inChain: replaces > 0 || isReplaced(account) };
	});
	const chain = weighed.filter(({ inChain }) => inChain).toSorted((a, b) => a.replaces - b.replaces);
	const rows = [...chain, ...weighed.filter(({ inChain }) => !inChain)].map(({ account }) => account);
	if (chain.length === 0) return rows;
	return rows.map((account) => {
		const byKey = new Map(account.standings.map((standing) => [standing.other, standing]));
		return { ...account, standings: rows.flatMap(({ key }) => byKey.get(key) ?? []) };
	});
}

function silentSources(claims: readonly Claim[], { sources }: Dossier): string[] {
	const speaking = new Set(claims.flatMap(({ citations }) => citations.map(({ source }) => source)));
	return sources.flatMap(({ id, within }) => (within || speaking.has(id) ? [] : [id]));
}

function inQuestionOrder(comparisons: readonly Comparison[], { dossier }: Catalogue): Comparison[] {
	const properties = [...new Set([...dossier.questions.map(({ property }) => property), ...PROPERTIES])];
	const records = [...dossier.events, ...dossier.actors, ...dossier.places.features].map(({ id }) => id);
	const rank = new Map(records.map((id, index) => [id, index]));
	const place = ({ property, about }: Comparison) => {
		const index = properties.indexOf(property);
		return [index < 0 ? properties.length : index, rank.get(about) ?? records.length] as const;
	};
	return comparisons.toSorted((a, b) => {
		const [[property, record], [otherProperty, otherRecord]] = [place(a), place(b)];
		return property - otherProperty || record - otherRecord || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
	});
}
