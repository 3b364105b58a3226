// Whether one report replaces another: a later entry of a live page, or a later date; with neither there is no update.
import type { Citation, Claim } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { doubtOf } from './account.ts';
import type { Origin, Origins } from './origins.ts';
import { sameUnit } from './quantities.ts';
import { isAfter } from './times.ts';

/** Counts that rise while something goes on: a later figure of a live page replaces the earlier even where both could be true. */
const TOLLS: ReadonlySet<string> = new Set(['killed', 'injured', 'evacuated', 'displaced', 'attackers-dead']);

/** What changes in the course of events, so that two answers of two times do not exclude each other. */
export const CHANGING: ReadonlySet<string> = new Set(['whereabouts', 'status']);

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
		if (isAfter(now.asOf, old.asOf)) return true;
		if (isAfter(old.asOf, now.asOf)) return false;
		if (here && there && here.source === there.source) return this.#standsLater(here, there);
		return isAfter(this.#timeOf(now), this.#timeOf(old));
	}

	/** True where somebody gives both accounts, or somebody who speaks with the same voice. */
	isOneVoice(origins: readonly Origin[], others: readonly Origin[]): boolean {
		return origins.some((one) => others.some((other) => this.#origins.isOneVoice(one, other)));
	}

	#replacesClaim(now: Claim, old: Claim, conflicting: boolean): boolean {
		if (!this.isLater(now, old)) return false;
		// What is only suspected does not replace what was said flatly.
		if (doubtOf(now, this.#catalogue) !== undefined && doubtOf(old, this.#catalogue) === undefined) return false;
		if (now.value.type === 'quantity' && old.value.type === 'quantity') {
			if (!sameUnit(now.value, old.value)) return false;
			return conflicting || (TOLLS.has(now.property) && this.#sameLivePage(now, old));
		}
		if (now.property === 'status') return true;
		// What happened once is not changed by being told later: only its own teller takes an account back.
		const own = this.#origins.isOneVoice(this.#origins.originOf(now), this.#origins.originOf(old));
		return conflicting && (own || CHANGING.has(now.property));
	}

	#standsLater(here: Citation, there: Citation): boolean {
		if (this.#catalogue.sources.get(here.source)?.order !== 'newest-first') return false;
		return here.start !== undefined && there.start !== undefined && here.start < there.start;
	}

	#sameLivePage(now: Claim, old: Claim): boolean {
		const source = now.citations[0]?.source;
		return source === old.citations[0]?.source && this.#catalogue.sources.get(source ?? '')?.order === 'newest-first';
	}

	#timeOf(claim: Claim): string | undefined {
		const { sources } = this.#catalogue;
		const inner = sources.get(this.#origins.sourceOf(claim) ?? '');
		return claim.asOf ?? inner?.published ?? sources.get(claim.citations[0]?.source ?? '')?.published;
	}
}
