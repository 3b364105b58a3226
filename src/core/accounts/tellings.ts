// Who gives an account, one by one: each origin by each chain, with the passages it is told in.
import type { Citation, Claim, Doubt, Value } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { groupBy } from '#core/basics/lists.ts';
import { claimHedge, hedged } from '#core/words/hedge.ts';
import { valueWords } from '#core/words/value.ts';
import { capital, listed } from '#core/words/vocabulary.ts';
import { linkName } from '#core/words/who.ts';
import { doubtsOf, type Account } from './account.ts';
import { totalOf } from './figures.ts';
import { isOurs } from './inference.ts';
import type { Chain, Origin } from './origin.ts';
import { Origins } from './origins.ts';
import { chainWords } from './words.ts';

/** A passage that an account rests on: the `index`-th citation of a claim. */
export interface Passage {
	claim: Claim;
	index: number;
	citation: Citation;
}

/** One origin, reached by one chain. */
export interface OriginTelling {
	origin: Origin;
	/** The chain of its first claim; the links are the same in all, the sources need not be. */
	chain: Chain;
	/** Words of doubt where not one of its claims is flat, though others of the account may be. */
	doubts: Doubt[];
	/** Why it adds no origin to the account: only we infer it, it is doubtful beside others that are flat, or it repeats another voice of its source. */
	uncounted: 'inferred' | 'doubtful' | 'repeats' | null;
	/** In the order of the account. */
	claims: Claim[];
	/** Each span once. */
	passages: Passage[];
}

/** The claims of an account by who first says it and through whom, in the order of the account. */
export function tellingsOf(account: Account, catalogue: Catalogue): OriginTelling[] {
	const origins = new Origins(catalogue);
	const told = account.claims.map((claim) => ({
		claim,
		origin: origins.originOf(claim),
		chain: origins.chainOf(claim)
	}));
	const groups = groupBy(told, ({ origin, chain }) => JSON.stringify([origin.id, chain.links]));
	return [...groups.values()].flatMap(([first, ...more]) => {
		if (!first) return [];
		const claims = [first, ...more].map(({ claim }) => claim);
		const { origin, chain } = first;
		const doubts = doubtsOf(claims, catalogue);
		const uncounted = whyUncounted(claims, doubts, origin, account);
		return [{ origin, chain, doubts, uncounted, claims, passages: passagesOf(claims) }];
	});
}

function whyUncounted(
	claims: readonly Claim[],
	doubts: readonly Doubt[],
	origin: Origin,
	account: Account
): OriginTelling['uncounted'] {
	if (claims.every(isOurs)) return 'inferred';
	if (isCounted(origin, account)) return null;
	return doubts.length > 0 && account.doubts.length === 0 ? 'doubtful' : 'repeats';
}

function isCounted({ id, who }: Origin, { origins }: Account): boolean {
	return origins.some((counted) => counted.id === id || (who !== null && counted.with?.includes(who)));
}

/** The passages of claims in their order; a span that several of them rest on stands once. */
export function passagesOf(claims: readonly Claim[]): Passage[] {
	const passages = claims.flatMap((claim) => claim.citations.map((citation, index) => ({ claim, index, citation })));
	const bySpan = new Map<string, Passage>();
	for (const passage of passages) {
		const { source, start, end } = passage.citation;
		const span = `${source} ${start ?? ''}-${end ?? ''}`;
		if (!bySpan.has(span)) bySpan.set(span, passage);
	}
	return [...bySpan.values()];
}

/** The words of an account in two: "At least 141 people" and "among them 132 children"; the second is empty where the value is all there is. What is denied is said to be in the first; doubt stands beside them. */
export function valueAndDetail(
	{ value, denied, bare }: Account,
	catalogue: Catalogue
): { value: string; detail: string } {
	const short = valueWords(shortValue(value), catalogue);
	const rest = bare.startsWith(short) ? bare.slice(short.length) : '';
	const detail = /^, (.+)$/.exec(rest)?.[1] ?? /^ \((.+)\)$/.exec(rest)?.[1];
	const said = (words: string) => capital(denied ? hedged(claimHedge({ denied, doubt: null }), words) : words);
	return detail === undefined ? { value: said(bare), detail: '' } : { value: said(short), detail };
}

/** A value without its parts, its share or its role; a total that the parts make up stays. */
function shortValue(value: Value): Value {
	switch (value.type) {
		case 'quantity': {
			const total = totalOf(value);
			return { ...value, parts: [], ...(total === undefined ? {} : { value: total }) };
		}
		case 'category':
			return { type: 'category', slug: value.slug, label: value.label };
		case 'place':
			return { type: 'place', place: value.place };
		case 'participant':
			return { ...value, role: '' };
		default:
			return value;
	}
}

/** "this article and this live page ← Pakistani Taliban": the chain of a telling, from all its sources back to who says it; `null` where a source says it by itself. */
export function tellingChain({ chain, claims }: OriginTelling, catalogue: Catalogue): string | null {
	if (chain.links.length === 0) return null;
	const origins = new Origins(catalogue);
	const sources = claims.map((claim) => chainWords({ ...origins.chainOf(claim), links: [] }, catalogue));
	return [listed([...new Set(sources)]), ...chain.links.map((link) => linkName(link, catalogue))].join(' ← ');
}
