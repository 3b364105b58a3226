// Which records stand in a conflict: for the sign on marks and in lists, and for the filter that leaves only them.
import type { Account } from './account.ts';
import type { Comparison } from './questions.ts';

/** True for an account that conflicts with another of its question. */
export function isContradicted({ standings }: Account): boolean {
	return standings.some(({ verdict }) => verdict === 'conflict');
}

/** Ids of what a question in conflict is about, and of the statements that assert one of the accounts that conflict. */
export function disputedRecords(comparisons: readonly Comparison[]): ReadonlySet<string> {
	const inConflict = comparisons.filter(({ verdict }) => verdict === 'conflict');
	return new Set(
		inConflict.flatMap(({ about, accounts }) => [
			about,
			...accounts.filter(isContradicted).flatMap(({ claims }) => claims.flatMap(({ assertedIn }) => assertedIn ?? []))
		])
	);
}

/** The questions in conflict about a record, in the order of the comparisons. */
export function conflictsAbout(id: string, comparisons: readonly Comparison[]): Comparison[] {
	return comparisons.filter(({ about, verdict }) => about === id && verdict === 'conflict');
}
