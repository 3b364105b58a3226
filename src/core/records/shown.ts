// The records of a dossier in memory under a filter, with their claims and places: what pages and exports of a whole dossier work on.
import type { Claim } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import {
	byPlace,
	isEmpty,
	NO_FILTER,
	type Counts,
	type Disputed,
	type Filter,
	type Shown
} from '#core/index/filter.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { columnsOfDossier } from './dossier-columns.ts';
import { Records } from './records.ts';

/** What a filter leaves, and how many each value would. */
export interface Filtered {
	shown: Shown;
	/** What would be shown at any time. */
	anyTime: Shown;
	counts: Counts;
}

/** One dossier in memory under one filter that changes step by step. */
export class FilteredDossier {
	readonly records: Records;
	readonly #catalogue: Catalogue;
	#whole: { shown: Shown; counts: Counts } | null = null;

	constructor(catalogue: Catalogue) {
		this.#catalogue = catalogue;
		this.records = new Records(columnsOfDossier(catalogue));
	}

	/** What a filter that asks nothing shows and counts. Knows nothing of what is disputed. */
	get whole(): { shown: Shown; counts: Counts } {
		return (this.#whole ??= {
			shown: new ShownRecords(this.#catalogue, NO_FILTER, this.#catalogue.records),
			counts: new Records(this.records.columns).apply(NO_FILTER).counts
		});
	}

	/** Brings the dossier to a filter. What has been shown stays as it was. */
	apply(filter: Filter, disputed?: Disputed): Filtered {
		const { counts } = this.records.apply(filter, disputed);
		const { mask, failsTime, columns } = this.records;
		const failing = new Uint8Array(columns.rows);
		columns.order.forEach((order, row) => (failing[order] = mask[row] ?? 0));
		const left = (asked: Filter, ignored: number) =>
			new ShownRecords(
				this.#catalogue,
				asked,
				this.#catalogue.records.filter((_, order) => ((failing[order] ?? 0) & ~ignored) === 0)
			);
		const shown = left(filter, 0);
		return { shown, anyTime: filter.time === null ? shown : left({ ...filter, time: null }, failsTime), counts };
	}
}

/** What a filter leaves of a dossier that is asked once. A filter for what is disputed needs to be told what is. */
export function show(catalogue: Catalogue, filter: Filter, disputed?: Disputed): Shown {
	if (isEmpty(filter)) return new ShownRecords(catalogue, filter, catalogue.records);
	return new FilteredDossier(catalogue).apply(filter, disputed).shown;
}

/** The records that are left. Each list of what belongs to them is made when it is first asked for. */
class ShownRecords implements Shown {
	readonly filter: Filter;
	readonly records: readonly DossierRecord[];
	readonly #catalogue: Catalogue;
	#claims: readonly Claim[] | null = null;
	#ids: ReadonlySet<string> | null = null;
	#byPlace: Shown['byPlace'] | null = null;

	constructor(catalogue: Catalogue, filter: Filter, records: readonly DossierRecord[]) {
		this.#catalogue = catalogue;
		this.filter = filter;
		this.records = records;
	}

	get ids(): ReadonlySet<string> {
		return (this.#ids ??= new Set(this.records.map(({ id }) => id)));
	}
	get claims(): readonly Claim[] {
		return (this.#claims ??= this.#claimsOf());
	}
	get byPlace(): Shown['byPlace'] {
		return (this.#byPlace ??= byPlace(this.records));
	}

	#claimsOf(): readonly Claim[] {
		const { claims } = this.#catalogue.dossier;
		if (isEmpty(this.filter)) return claims;
		const { ids } = this;
		return claims.filter(
			({ about, assertedIn }) => ids.has(about) || (assertedIn !== undefined && ids.has(assertedIn))
		);
	}
}
