// Whether one report replaces another: a later entry of a live page, or a later date; with neither there is no update.
import { once } from '#core/basics/once.ts';
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import type { Citation, Claim, QuantityValue } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { doubtOf } from './account.ts';
import type { Origin } from './origin.ts';
import type { Origins } from './origins.ts';
import { figuresOf } from './figures.ts';
import { sameUnit } from './quantities.ts';
import { commonUnit } from './units.ts';
import { liesAfter, reachOf } from './times.ts';

/** Counts that rise while something goes on: a later figure of a live page replaces the earlier even where both could be true. */
const TOLLS: ReadonlySet<string> = new Set(['killed', 'injured', 'evacuated', 'displaced', 'attackers-dead']);

/** What changes in the course of events, so that two answers of two times do not exclude each other. */
export const CHANGING: ReadonlySet<string> = new Set(['whereabouts', 'status']);

/** How far an event has come; a plan told after the event does not undo it. */
const STAGES: readonly (readonly string[])[] = [
	['announced', 'ordered', 'expected'],
	['under-way'],
	['took-place', 'called-off']
];

function stageOf(slug: string): number {
	return STAGES.findIndex((slugs) => slugs.includes(slug));
}

/** True for a count that has not fallen, by the least that each leaves possible. */
function isNoLess(now: QuantityValue, old: QuantityValue): boolean {
	const least = (value: QuantityValue) => figuresOf(value).get(commonUnit(value.unit).unit)?.range.low ?? -Infinity;
	return least(now) >= least(old);
}

/** Holds the claims of one question against each other in time. */
export class Succession {
	readonly #catalogue: Catalogue;
	readonly #origins: Origins;

	constructor(catalogue: Catalogue, origins: Origins) {
		this.#catalogue = catalogue;
		this.#origins = origins;
	}

	/**
	 * True when every claim of the older account is replaced by one of the newer, and none of the newer by one of the older.
	 * `conflicting` says whether the two could both be true if their times were left aside.
	 */
	replaces(newer: readonly Claim[], older: readonly Claim[], conflicting: boolean): boolean {
		return (
			older.every((old) => newer.some((now) => this.#replacesClaim(now, old, conflicting))) &&
			!older.some((old) => newer.some((now) => this.isLater(old, now)))
		);
	}

	/** True when the first claim was certainly made later: by `asOf`, by place in a source that runs newest first, by publication. */
	isLater(now: Claim, old: Claim): boolean {
		const [here] = now.citations;
		const [there] = old.citations;
		const [{ asOf, at }, before] = [this.#timesOf(now), this.#timesOf(old)];
		if (liesAfter(asOf, before.asOf)) return true;
		if (liesAfter(before.asOf, asOf)) return false;
		if (here && there && here.source === there.source) return this.#standsLater(here, there);
		return liesAfter(at, before.at);
	}

	/** True where somebody gives both accounts, or somebody who speaks with the same voice. */
	isOneVoice(origins: readonly Origin[], others: readonly Origin[]): boolean {
		return origins.some((one) => others.some((other) => this.#origins.isOneVoice(one, other)));
	}

	#replacesClaim(now: Claim, old: Claim, conflicting: boolean): boolean {
		if (!this.isLater(now, old)) return false;
		// What is only suspected does not replace what was said flatly.
		if (doubtOf(now, this.#catalogue) !== undefined && doubtOf(old, this.#catalogue) === undefined) return false;
		const own = this.#origins.isOneVoice(this.#originOf(now), this.#originOf(old));
		// What happened once is not changed by being told later: only its own teller takes an account back, by denying it too.
		if (this.#isDenied(now) || this.#isDenied(old)) return conflicting && own;
		if (now.value.type === 'quantity' && old.value.type === 'quantity') {
			if (!sameUnit(now.value, old.value)) return false;
			if (TOLLS.has(now.property) && this.#sameLivePage(now, old)) return own || isNoLess(now.value, old.value);
			return conflicting && (own || (this.#isReport(now) && this.#isReport(old)));
		}
		if (now.value.type === 'category' && old.value.type === 'category' && now.property === 'status') {
			return stageOf(now.value.slug) > stageOf(old.value.slug);
		}
		return conflicting && (own || CHANGING.has(now.property));
	}

	readonly #originOf = once((claim: Claim) => this.#origins.originOf(claim));

	#isDenied(claim: Claim): boolean {
		return hedgeOfClaim(claim, this.#catalogue.statements).denied;
	}

	/** True for what a source reports without naming who says it: of two named people neither speaks for the other. */
	#isReport(claim: Claim): boolean {
		return this.#origins.chainOf(claim).links.every((link) => link === null);
	}

	#standsLater(here: Citation, there: Citation): boolean {
		if (this.#catalogue.sources.get(here.source)?.order !== 'newest-first') return false;
		return here.start !== undefined && there.start !== undefined && here.start < there.start;
	}

	#sameLivePage(now: Claim, old: Claim): boolean {
		const source = now.citations[0]?.source;
		return source === old.citations[0]?.source && this.#catalogue.sources.get(source ?? '')?.order === 'newest-first';
	}

	/** The time a claim is told for, and when it was told; read once, since every claim is held against every other. */
	readonly #timesOf = once((claim: Claim) => {
		const { sources } = this.#catalogue;
		const inner = sources.get(this.#origins.sourceOf(claim) ?? '');
		const at = claim.asOf ?? inner?.published ?? sources.get(claim.citations[0]?.source ?? '')?.published;
		return { asOf: reachOf(claim.asOf), at: reachOf(at) };
	});
}
