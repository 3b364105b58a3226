// What has to stand wherever a record's words stand: the source's doubt about them, and that they are denied.
import { DOUBTS, type Certainty, type Claim, type Doubt, type Statement } from './types.ts';

/** How words are meant: denied or not, and with which word of doubt. */
export interface Hedge {
	denied: boolean;
	/** `null`: told flatly. */
	doubt: Doubt | null;
}

/** What of a claim says how it is meant. */
export type HedgedClaim = Pick<Claim, 'polarity' | 'certainty' | 'assertedIn'>;

/** How a statement's quote and gist are meant. */
export function hedgeOfStatement({ polarity, certainty }: Pick<Statement, 'polarity' | 'certainty'>): Hedge {
	return { denied: polarity === 'denied', doubt: doubtIn(certainty) };
}

/**
 * How a claim's value is meant: with its own word of doubt, else that of the statement it is asserted in; `stated` is none.
 * It is denied where it says so, and where the statement that it is asserted in denies what it tells.
 */
export function hedgeOfClaim(
	{ polarity, certainty, assertedIn }: HedgedClaim,
	statements: ReadonlyMap<string, Pick<Statement, 'polarity' | 'certainty'>>
): Hedge {
	const statement = assertedIn === undefined ? undefined : statements.get(assertedIn);
	return {
		denied: polarity === 'denied' || statement?.polarity === 'denied',
		doubt: doubtIn(certainty ?? statement?.certainty)
	};
}

/** Ways in which something is told, for filters: flatly, with a word of doubt, or denied. */
export const TELLINGS = ['flat', ...DOUBTS, 'denied'] as const;
export type Telling = (typeof TELLINGS)[number];

/** The ways that a hedge is: a denial may be doubtful too. */
export function tellingsOf({ denied, doubt }: Hedge): Telling[] {
	const words: Telling[] = doubt === null ? [] : [doubt];
	if (denied) words.push('denied');
	return words.length === 0 ? ['flat'] : words;
}

/** One answer as all of those tell it who give it. */
export interface Told<V> {
	value: V;
	/** An answer that is asserted and denied is told twice. */
	denied: boolean;
	/** Their words of doubt, each once; none as soon as one of them tells it flatly. */
	doubts: readonly Doubt[];
}

/** The answers that claims give, in order of first appearance, each with how all of its claims together tell it. `null` is no answer. */
export function told<V, C extends HedgedClaim>(
	claims: readonly C[],
	valueOf: (claim: C) => V | null,
	statements: ReadonlyMap<string, Pick<Statement, 'polarity' | 'certainty'>>
): Told<V>[] {
	const answers = new Map<string, { value: V; denied: boolean; hedges: Hedge[] }>();
	for (const claim of claims) {
		const value = valueOf(claim);
		if (value === null) continue;
		const hedge = hedgeOfClaim(claim, statements);
		const key = JSON.stringify([value, hedge.denied]);
		const known = answers.get(key);
		if (known) known.hedges.push(hedge);
		else answers.set(key, { value, denied: hedge.denied, hedges: [hedge] });
	}
	return [...answers.values()].map(({ value, denied, hedges }) => ({ value, denied, doubts: doubtsOfAll(hedges) }));
}

/** One that is told flatly is enough: only where each is doubted is the whole in doubt. */
function doubtsOfAll(hedges: readonly Hedge[]): Doubt[] {
	const doubts = hedges.flatMap(({ doubt }) => doubt ?? []);
	return doubts.length < hedges.length ? [] : [...new Set(doubts)];
}

function doubtIn(certainty: Certainty | undefined): Doubt | null {
	return certainty === undefined || certainty === 'stated' ? null : certainty;
}
