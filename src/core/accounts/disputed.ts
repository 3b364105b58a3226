// On which records accounts conflict or differ: for the sign on marks and in lists, and for the filter that leaves only them.
import type { Account } from './account.ts';
import type { ComparisonVerdict } from './compare.ts';
import type { Comparison } from './questions.ts';

/** What makes a record disputed, the graver last. */
export const DISPUTES = ['differ', 'conflict'] as const;
export type Dispute = (typeof DISPUTES)[number];

/** What a dispute says of a record, beside its sign. */
export const DISPUTE_WORDS: Readonly<Record<Dispute, string>> = {
	differ: 'accounts differ',
	conflict: 'accounts conflict'
};

/** The graver of some disputes; `null` for none. */
export function gravest(disputes: readonly (Dispute | null | undefined)[]): Dispute | null {
	return DISPUTES.findLast((dispute) => disputes.includes(dispute)) ?? null;
}

/** True for a verdict on which the sources do not tell the same. */
export function isDispute(verdict: ComparisonVerdict): verdict is Dispute {
	return verdict === 'differ' || verdict === 'conflict';
}

/** The graver of the disputes in which an account stands; `null` when in none. */
function disputeOf({ standings }: Account): Dispute | null {
	return gravest(standings.map(({ verdict }) => (isDispute(verdict) ? verdict : null)));
}

/** Id of what a disputed question is about, and of every statement that asserts one of its disputed accounts → the gravest dispute it stands in. */
export function disputedRecords(comparisons: readonly Comparison[]): ReadonlyMap<string, Dispute> {
	const found = new Map<string, Dispute>();
	const add = (id: string, dispute: Dispute) => {
		if (found.get(id) !== 'conflict') found.set(id, dispute);
	};
	for (const { about, verdict, accounts } of comparisons) {
		if (!isDispute(verdict)) continue;
		add(about, verdict);
		for (const account of accounts) {
			// What only the editors infer disputes nothing that is said.
			if (account.origins.length === 0) continue;
			const dispute = disputeOf(account);
			if (dispute === null) continue;
			for (const { assertedIn } of account.claims) if (assertedIn !== undefined) add(assertedIn, dispute);
		}
	}
	return found;
}
