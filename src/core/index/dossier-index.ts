// The records of a dossier under a filter, by the index over columns: what shows and counts them as fast for ten thousand as for three.
import { TELLINGS } from '#core/dossier/hedge.ts';
import type { Claim } from '#core/dossier/types.ts';
import { PRECISIONS } from '#core/dossier/types.ts';
import { facetColumn } from './columns/build.ts';
import { ColumnIndex } from './columns/column-index.ts';
import { UNPLACED, type Columns, type FacetColumn } from './columns/columns.ts';
import type { Catalogue } from './catalogue.ts';
import {
	actingIn,
	byPlace,
	isEmpty,
	precisionsOf,
	type Counts,
	type Disputed,
	type Filter,
	type Shown
} from './filter.ts';
import { RECORD_KINDS, type ActorRole, type DossierRecord } from './records.ts';
import { foldText, searchText } from './search.ts';
import { timesOf, type RowTimes } from './row-times.ts';

/** The lists to tick; `kinds` are those of records. */
type RecordFacet = 'actors' | 'sources' | 'kinds' | 'eventKinds' | 'precisions' | 'tellings';

/** Names no value: a filter for something that the dossier does not have leaves nothing. */
const NOBODY = '\0';

/** What a filter leaves, and how many each value would. */
export interface Filtered {
	shown: Shown;
	/** What would be shown at any time. */
	anyTime: Shown;
	counts: Counts;
}

/** One dossier under one filter that changes step by step. */
export class DossierIndex {
	readonly #catalogue: Catalogue;
	/** Records in the order of the index. */
	readonly #times: RowTimes;
	readonly #rowOf = new Map<string, number>();
	/** The row of each record, in dossier order. */
	readonly #rows: Uint32Array;
	readonly #facets: Readonly<Record<Exclude<RecordFacet, 'actors'>, FacetColumn>>;
	#roles: readonly ActorRole[] = [];
	#index: ColumnIndex<RecordFacet>;
	/** What the index has been told. */
	#told: Filter | null = null;
	#disputed: Disputed | null = null;

	constructor(catalogue: Catalogue) {
		this.#catalogue = catalogue;
		this.#times = timesOf(catalogue.records);
		this.#times.records.forEach(({ id }, row) => this.#rowOf.set(id, row));
		this.#rows = Uint32Array.from(catalogue.records, ({ id }) => this.#rowOf.get(id) ?? 0);
		this.#facets = {
			sources: this.#column((record) => record.sources, catalogue.sources.keys()),
			kinds: this.#column((record) => [record.kind], RECORD_KINDS),
			eventKinds: this.#column((record) => record.eventKinds, []),
			precisions: this.#column((record) => precisionsOf(record, catalogue), PRECISIONS),
			tellings: this.#column((record) => record.tellings, TELLINGS)
		};
		this.#index = this.#indexFor(['acts']);
	}

	/** Brings the index to a filter, and tells what it leaves. */
	apply(filter: Filter, disputed: Disputed): Filtered {
		if (!same(filter.actorRoles, this.#roles)) {
			this.#index = this.#indexFor(filter.actorRoles);
			this.#told = null;
			this.#disputed = null;
		}
		this.#tell(filter, disputed);
		const { mask, fails } = this.#index;
		const catalogue = this.#catalogue;
		// The index goes on to other filters; what has been shown stays.
		const failing = new Uint8Array(catalogue.records.length);
		this.#rows.forEach((row, order) => (failing[order] = mask[row] ?? 0));
		const shown = new Left(catalogue, filter, failing, 0);
		const anyTime = filter.time === null ? shown : new Left(catalogue, { ...filter, time: null }, failing, fails.time);
		return { shown, anyTime, counts: this.#counts(disputed, filter) };
	}

	#tell(filter: Filter, disputed: Disputed): void {
		const index = this.#index;
		const told = this.#told;
		const facets = ['sources', 'kinds', 'eventKinds', 'precisions', 'tellings'] as const;
		for (const facet of facets)
			if (!same(filter[facet], told?.[facet] ?? [])) index.choose(facet, this.#numbers(facet, filter[facet]));
		if (!same(filter.actors, told?.actors ?? []) || filter.actorMode !== (told?.actorMode ?? 'any'))
			index.choose('actors', this.#numbers('actors', filter.actors), filter.actorMode);
		if (filter.time !== (told?.time ?? null)) index.setTime(filter.time && inMinutes(filter.time));
		const asksElse = filter.query !== (told?.query ?? '') || filter.disputed !== (told?.disputed ?? false);
		if (asksElse || (filter.disputed && disputed !== this.#disputed))
			index.keep('text', this.#listed(filter, disputed));
		this.#told = filter;
		this.#disputed = disputed;
	}

	#counts(disputed: Disputed, { disputed: asked }: Filter): Counts {
		const index = this.#index;
		const { mask } = index;
		return {
			actors: this.#named('actors'),
			sources: this.#named('sources'),
			kinds: this.#named('kinds'),
			eventKinds: this.#named('eventKinds'),
			precisions: this.#named('precisions'),
			tellings: this.#named('tellings'),
			// Where it is asked for, what is shown is what it would leave.
			disputed: asked ? index.shown : this.#rowsOf(disputed).filter((row) => mask[row] === 0).length,
			undated: index.histogram.counts.at(-1) ?? 0
		};
	}

	#named(facet: RecordFacet): ReadonlyMap<string, number> {
		const { names } = this.#index.columns.facets[facet];
		const counts = new Map<string, number>();
		this.#index.counts(facet).forEach((count, value) => {
			const name = names[value];
			if (count > 0 && name !== undefined) counts.set(name, count);
		});
		return counts;
	}

	#numbers(facet: RecordFacet, values: readonly string[]): number[] {
		const { names } = this.#index.columns.facets[facet];
		return values.map((value) => Math.max(0, names.indexOf(value)));
	}

	/** The rows of two dimensions in one list, since a row's mask has eight bits; the counts can do without a bit for what is disputed. */
	#listed({ query, disputed: asked }: Filter, disputed: Disputed): number[] | null {
		const found = this.#found(query);
		if (!asked) return found;
		const marked = this.#rowsOf(disputed);
		if (found === null) return marked;
		const among = new Set(found);
		return marked.filter((row) => among.has(row));
	}

	/** Rows whose text holds every word of a query; `null` for one without words. */
	#found(query: string): number[] | null {
		const words = foldText(query).split(/\s+/).filter(Boolean);
		if (words.length === 0) return null;
		return this.#times.records.flatMap((record, row) => {
			const text = searchText(record, this.#catalogue);
			return words.every((word) => text.includes(word)) ? [row] : [];
		});
	}

	#rowsOf(ids: ReadonlySet<string>): number[] {
		return [...ids].flatMap((id) => this.#rowOf.get(id) ?? []);
	}

	/** Who counts as an actor is built into a column: other roles are another index. */
	#indexFor(roles: readonly ActorRole[]): ColumnIndex<RecordFacet> {
		this.#roles = roles;
		const { from, span, parts, records } = this.#times;
		const columns: Columns<RecordFacet> = {
			rows: records.length,
			from,
			span,
			// Nothing here asks where a record stands: the map asks its places.
			lon: new Int32Array(records.length).fill(UNPLACED),
			lat: new Int32Array(records.length).fill(UNPLACED),
			facets: {
				actors: this.#column((record) => actingIn(record, roles), this.#catalogue.actors.keys()),
				...this.#facets
			}
		};
		return new ColumnIndex(columns, 1, { listed: ['text'], parts });
	}

	#column(values: (record: DossierRecord) => Iterable<string>, known: Iterable<string>): FacetColumn {
		const rows = this.#times.records.map((record) => [...values(record)]);
		return facetColumn(rows, 'values', [NOBODY, ...known]);
	}
}

/** The records that fail nothing but what is not asked. Each list is made when it is first asked for. */
class Left implements Shown {
	readonly filter: Filter;
	readonly records: readonly DossierRecord[];
	readonly #catalogue: Catalogue;
	#claims: readonly Claim[] | null = null;
	#ids: ReadonlySet<string> | null = null;
	#byPlace: Shown['byPlace'] | null = null;

	/** `failing`: the mask of each record, in dossier order; `ignored`: its bits that do not count. */
	constructor(catalogue: Catalogue, filter: Filter, failing: Uint8Array, ignored: number) {
		this.#catalogue = catalogue;
		this.filter = filter;
		this.records = catalogue.records.filter((_, at) => ((failing[at] ?? 0) & ~ignored) === 0);
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

function inMinutes({ from, to, undated }: NonNullable<Filter['time']>) {
	return { from: from / 60_000, to: to / 60_000, undated };
}

function same(a: readonly string[], b: readonly string[]): boolean {
	return a === b || (a.length === b.length && a.every((value, at) => value === b[at]));
}
