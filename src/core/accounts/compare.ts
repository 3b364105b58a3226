// Every pair of accounts of one question, and what follows for the question: compatibility is not transitive.
import type { Doubt } from '#core/dossier/types.ts';
import type { Account, Standing } from './account.ts';
import { compatible, differ, type ValueRelation } from './relation.ts';
import { CHANGING, type Succession } from './succession.ts';
import { compareAnswers, type Grounds } from './values.ts';

/** What all accounts of a question come to. One account of one origin is `single`; one that several origins give, or several that say the same, `agree`. */
export const VERDICTS = ['single', 'agree', 'compatible', 'differ', 'update', 'conflict'] as const;
export type ComparisonVerdict = (typeof VERDICTS)[number];

/** The same accounts, each with its standing to every other. */
export function withStandings(accounts: readonly Account[], grounds: Grounds, succession: Succession): Account[] {
	const pairs = accounts.map((account, row) =>
		accounts.slice(row + 1).map((other) => standing(account, other, grounds, succession))
	);
	const between = (row: number, other: number): Standing | undefined => {
		if (row < other) return pairs[row]?.[other - row - 1];
		const found = pairs[other]?.[row - other - 1];
		const account = accounts[other];
		return found && account && turned(found, account);
	};
	const compared = accounts.map((account, row) => ({
		...account,
		standings: accounts.flatMap((_, other) => (other === row ? [] : (between(row, other) ?? [])))
	}));
	const replaced = new Set(compared.flatMap((account) => (isReplaced(account) ? [account.key] : [])));
	return compared.map((account) => withoutReplaced(account, replaced));
}

/** The gravest of all pairs: conflict, update, differ, compatible, agree. What only we infer stands beside what is said and makes no verdict on it. */
export function verdictOf(accounts: readonly Account[]): ComparisonVerdict {
	const said = accounts.filter(({ origins }) => origins.length > 0);
	const held = said.length > 0 ? said : accounts;
	const [only] = held;
	if (only && held.length === 1) return only.origins.length > 1 ? 'agree' : 'single';
	const keys = new Set(held.map(({ key }) => key));
	const found = new Set(
		held.flatMap(({ standings }) => standings.flatMap(({ other, verdict }) => (keys.has(other) ? verdict : [])))
	);
	return VERDICTS.findLast((verdict) => verdict !== 'single' && found.has(verdict)) ?? 'single';
}

function standing(account: Account, other: Account, grounds: Grounds, succession: Succession): Standing {
	const relation = compareAnswers(account, other, grounds);
	if (relation.verdict !== 'agree') {
		// What changes in the course of events, and figures, need no proof that they exclude each other to be replaced.
		const moves = CHANGING.has(grounds.property) || account.value.type === 'quantity';
		const conflicting =
			relation.verdict === 'conflict' || (relation.verdict === 'differ' && moves) || areTwoStops(account, other);
		if (succession.replaces(other.claims, account.claims, conflicting)) {
			return { other: other.key, verdict: 'update', newer: 'other', reason: 'a later report replaces it' };
		}
		if (succession.replaces(account.claims, other.claims, conflicting)) {
			return { other: other.key, verdict: 'update', newer: 'this', reason: 'it replaces an earlier report' };
		}
	}
	return { other: other.key, ...weakened(relation, account, other, succession) };
}

/** On the way to one place and at another: of two times, the later holds. */
function areTwoStops({ claims: [first], value }: Account, { value: other }: Account): boolean {
	if (!first || !CHANGING.has(first.property) || value.type !== 'place' || other.type !== 'place') return false;
	return value.place !== other.place && value.role !== other.role;
}

/** A conflict of values that the passages do not bear out. */
function weakened(relation: ValueRelation, account: Account, other: Account, succession: Succession): ValueRelation {
	const doubtful = [account, other].filter(({ doubts }) => doubts.length > 0);
	const doubts = [...new Set(doubtful.flatMap((one) => one.doubts))];
	const { verdict } = relation;
	if (verdict === 'conflict' || verdict === 'differ') {
		if (saidInOneBreath(account, other)) return compatible('one statement says both');
		if (printedTogether(account, other)) return compatible('one source tells of both');
		if (namedByOne(account, other, succession)) return compatible('one of those who say it names both');
	}
	if (verdict === 'conflict') {
		if (account.origins.length === 0 || other.origins.length === 0) {
			return differ('one is only inferred by the editors');
		}
		if (doubts.length > 0) return differ(doubtReason(doubts, doubtful.length));
		if (mayBeOfTwoTimes(account, other)) return compatible('they may tell of two times');
		return relation;
	}
	// Who is named flatly by one and with doubt by another is one and the same answer, told in two ways.
	if (sameParticipant(account, other)) return compatible(doubtReason(doubts, doubtful.length));
	if (verdict === 'agree') return relation;
	return doubts.length === 0
		? relation
		: { ...relation, reason: `${relation.reason}, and ${doubtReason(doubts, doubtful.length)}` };
}

function doubtReason(doubts: readonly Doubt[], accounts: number): string {
	return `${accounts > 1 ? 'both are' : 'one is'} given only as ${doubts.join(' or ')}`;
}

function sameParticipant(account: Account, other: Account): boolean {
	const [one, two] = [account.value, other.value];
	if (one.type !== 'participant' || two.type !== 'participant' || account.denied || other.denied) return false;
	return one.actor === two.actor && one.role === two.role;
}

/** A source that tells of two places in its own voice does not contradict itself: an event may have been at both, as nobody is at two at once. */
function printedTogether(account: Account, other: Account): boolean {
	const [first] = account.claims;
	if (!first || CHANGING.has(first.property) || account.denied || other.denied || account.value.type !== 'place')
		return false;
	const own = ({ chains }: Account) => chains.flatMap(({ source, links }) => (links.length === 0 ? source : []));
	const sources = new Set(own(account));
	return own(other).some((source) => sources.has(source));
}

/** Somebody who names two in one role does not mean the one instead of the other. */
function namedByOne(account: Account, other: Account, succession: Succession): boolean {
	if (account.value.type !== 'participant' || account.denied || other.denied) return false;
	return succession.isOneVoice(account.origins, other.origins);
}

/** Somebody says both in one statement, so to them the one does not exclude the other. Figures and times are measured, not meant. */
function saidInOneBreath(account: Account, other: Account): boolean {
	if (account.denied || other.denied || !['category', 'place'].includes(account.value.type)) return false;
	const statements = new Set(account.claims.flatMap((claim) => claim.assertedIn ?? []));
	return other.claims.some((claim) => claim.assertedIn !== undefined && statements.has(claim.assertedIn));
}

/** Somebody who moves can be at two places, if not both are given for one time. */
function mayBeOfTwoTimes(account: Account, other: Account): boolean {
	const [first] = account.claims;
	if (!first || !CHANGING.has(first.property) || account.denied || other.denied) return false;
	// An event that took place and was called off stays contradictory whenever it is told.
	return account.value.type === 'place' && !sameTime(account, other);
}

function sameTime(account: Account, other: Account): boolean {
	const times = new Set(account.claims.flatMap((claim) => claim.asOf ?? []));
	return other.claims.some((claim) => claim.asOf !== undefined && times.has(claim.asOf));
}

/** The same standing from the other row. */
function turned(found: Standing, account: Account): Standing {
	if (found.verdict !== 'update') return { ...found, other: account.key };
	return found.newer === 'other'
		? { ...found, other: account.key, newer: 'this', reason: 'it replaces an earlier report' }
		: { ...found, other: account.key, newer: 'other', reason: 'a later report replaces it' };
}

/** True where a later report stands for it. */
export function isReplaced({ standings }: Account): boolean {
	return standings.some(({ verdict, newer }) => verdict === 'update' && newer === 'other');
}

/** An account that has been replaced conflicts with nobody any more: its successor stands for it. */
function withoutReplaced(account: Account, replaced: ReadonlySet<string>): Account {
	const own = replaced.has(account.key);
	const standings = account.standings.map((standing): Standing => {
		if (standing.verdict !== 'conflict' && standing.verdict !== 'differ') return standing;
		if (!own && !replaced.has(standing.other)) return standing;
		const reason = own ? 'a later report has replaced this one' : 'a later report has replaced that one';
		return { other: standing.other, verdict: 'compatible', reason };
	});
	return { ...account, standings };
}
