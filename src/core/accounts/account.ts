// One position in a comparison: all claims that give the same answer.
import { groupBy } from '#core/basics/lists.ts';
import { hedgeOfClaim, type Hedge } from '#core/dossier/hedge.ts';
import type { Claim, Doubt, Value } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { hedged, toldHedge } from '#core/words/hedge.ts';
import { valueWords } from '#core/words/value.ts';
import { totalOf, workedOut } from './figures.ts';
import { isOurs } from './inference.ts';
import type { Chain, Origin } from './origin.ts';
import type { Origins } from './origins.ts';
import { answerKey } from './values.ts';
import type { PairVerdict } from './relation.ts';

/** How one account stands to another, as seen from its own row. */
export interface Standing {
	/** Key of the other account. */
	other: string;
	verdict: PairVerdict;
	/** One clause without a full stop: why. */
	reason: string;
	/** A figure both give, where they differ in others: "132 children". */
	agreesOn?: string;
	/** Of an update: which of the two is the newer. */
	newer?: 'this' | 'other';
	/** Of a conflict: the editors say that the two exclude each other, and the reason is theirs. */
	declared?: true;
}

/** Everybody who gives one answer. */
export interface Account {
	/** The same for the same answer, whatever the order of the claims. */
	key: string;
	value: Value;
	denied: boolean;
	/** The value in words, with its denial, and with its doubt where not one claim gives it flatly. */
	words: string;
	/** The value alone: only for where denial and doubt stand beside it. */
	bare: string;
	/** "132 + 9 = 141" where the parts make up the figure. */
	workedOut: string | null;
	/** Words of doubt, when not one claim gives the answer flatly; else empty. */
	doubts: Doubt[];
	/** Who first says it, each once; where some say it flatly, they alone. How many there are is the number of independent origins; none where we only infer it. */
	origins: Origin[];
	/** One chain per claim. */
	chains: Chain[];
	/** In the order of the passages: by source, then by position. */
	claims: Claim[];
	/** Ids of the sources it stands in, the innermost of each passage. */
	sources: string[];
	/** To every other account, in the order of the rows. */
	standings: Standing[];
}

/** Merges claims of equal value into accounts, in the order in which their passages stand. Standings are still empty. */
export function accountsOf(claims: readonly Claim[], catalogue: Catalogue, origins: Origins): Account[] {
	const groups = groupBy(inPassageOrder(claims, catalogue), (claim) =>
		keyOf(claim, hedgeOfClaim(claim, catalogue.statements))
	);
	return [...groups].flatMap(([key, group]) => {
		const [first] = group;
		return first ? [accountOf(key, first, group, catalogue, origins)] : [];
	});
}

/** Who is named in something only with doubt is never counted among those who are named flatly: another account. */
function keyOf({ value }: Claim, { denied, doubt }: Hedge): string {
	const key = answerKey({ value, denied });
	return value.type === 'participant' && doubt !== null ? `${key} ${doubt}` : key;
}

function accountOf(key: string, first: Claim, claims: Claim[], catalogue: Catalogue, origins: Origins): Account {
	const { value } = first;
	const { denied } = hedgeOfClaim(first, catalogue.statements);
	// How it is told, and by whom, is for those to say who say it: neither our inferences nor, beside a flat claim, doubtful ones.
	const said = claims.filter((claim) => !isOurs(claim));
	const doubts = doubtsOf(said.length > 0 ? said : claims, catalogue);
	const flat = said.filter((claim) => doubtOf(claim, catalogue) === undefined);
	const bare = valueWords(withTotal(value), catalogue);
	const sources = claims.flatMap((claim) => origins.sourceOf(claim) ?? []);
	return {
		key,
		value,
		denied,
		words: hedged(toldHedge({ denied, doubts }), bare),
		bare,
		workedOut: value.type === 'quantity' ? workedOut(value) : null,
		doubts,
		origins: origins.of(flat.length > 0 ? flat : said),
		chains: claims.map((claim) => origins.chainOf(claim)),
		claims,
		sources: [...new Set(sources)],
		standings: []
	};
}

/** The words of doubt on claims that give one answer; none where one of them is flat. */
export function doubtsOf(claims: readonly Claim[], catalogue: Catalogue): Doubt[] {
	const told = claims.map((claim) => doubtOf(claim, catalogue));
	return told.includes(undefined) ? [] : [...new Set(told.filter((doubt) => doubt !== undefined))];
}

/** The word of doubt on a claim, its own or that of the statement it stands in. */
export function doubtOf(claim: Claim, { statements }: Catalogue): Doubt | undefined {
	return hedgeOfClaim(claim, statements).doubt ?? undefined;
}

/** A quantity given only in parts, with their sum: it is shown, and marked as worked out. */
function withTotal(value: Value): Value {
	if (value.type !== 'quantity') return value;
	const total = totalOf(value);
	return total === undefined ? value : { ...value, value: total };
}

function inPassageOrder(claims: readonly Claim[], { sourceOrder: order }: Catalogue): Claim[] {
	const place = ({ citations: [first] }: Claim) =>
		[order.get(first?.source ?? '') ?? Infinity, first?.start ?? Infinity] as const;
	return claims.toSorted((a, b) => {
		const [[source, start], [otherSource, otherStart]] = [place(a), place(b)];
		return compareNumbers(source, otherSource) || compareNumbers(start, otherStart) || (a.id < b.id ? -1 : 1);
	});
}

function compareNumbers(a: number, b: number): number {
	return a === b ? 0 : a - b;
}
