// What has to stand wherever a record's words stand: the source's doubt about them, and that they are denied.
import type { Certainty, Claim, Doubt, Statement } from './types.ts';

/** How words are meant: denied or not, and with which word of doubt. */
export interface Hedge {
	denied: boolean;
	/** `null`: told flatly. */
	doubt: Doubt | null;
}

/** Told flatly and not denied. */
export const FLAT: Hedge = { denied: false, doubt: null };

/** How a statement's quote and gist are meant. */
export function hedgeOfStatement({ polarity, certainty }: Pick<Statement, 'polarity' | 'certainty'>): Hedge {
	return { denied: polarity === 'denied', doubt: doubtIn(certainty) };
}

/**
 * How a claim's value is meant: with its own word of doubt, else that of the statement it is asserted in; `stated` is none.
 * It is denied where it says so, and where the statement that it is asserted in denies what it tells.
 */
export function hedgeOfClaim(
	{ polarity, certainty, assertedIn }: Pick<Claim, 'polarity' | 'certainty' | 'assertedIn'>,
	statements: ReadonlyMap<string, Statement>
): Hedge {
	const statement = assertedIn === undefined ? undefined : statements.get(assertedIn);
	return {
		denied: polarity === 'denied' || statement?.polarity === 'denied',
		doubt: doubtIn(certainty ?? statement?.certainty)
	};
}

function doubtIn(certainty: Certainty | undefined): Doubt | null {
	return certainty === undefined || certainty === 'stated' ? null : certainty;
}
