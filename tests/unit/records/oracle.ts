// What a filter means, as simply as it can be written: every question is answered by looking at every record. The class is held against it.
import { PRECISIONS, type Claim, type Dossier } from '#core/dossier/types.ts';
import { labelPoint } from '#core/geo/label-point.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import type { Counts, Filter } from '#core/index/filter.ts';
import type { DossierRecord } from '#core/index/records.ts';
import { foldText, ownWords } from '#core/index/search.ts';
import { stretchesOfRecord } from '#core/index/times.ts';

/** Every dimension of a filter. */
export const DIMENSIONS = [
	'actors',
	'sources',
	'kinds',
	'eventKinds',
	'precisions',
	'tellings',
	'query',
	'time',
	'view',
	'disputed'
] as const satisfies (keyof Filter)[];
type Dimension = (typeof DIMENSIONS)[number];

/** The plain reading of one dossier. */
export class Oracle {
	readonly #catalogue: Catalogue;
	readonly #disputed: ReadonlySet<string>;

	constructor(dossier: Dossier, disputed: ReadonlySet<string> = new Set()) {
		this.#catalogue = new Catalogue(dossier);
		this.#disputed = disputed;
	}

	/** Ids of the records that are shown, in dossier order; `but`: a dimension that is not asked. */
	shown(filter: Filter, but: Dimension | null = null): string[] {
		return this.#passing(filter, but).map(({ id }) => id);
	}

	/** Ids of the claims about shown events, and of those asserted in shown statements; all when nothing is asked. */
	claims(filter: Filter): string[] {
		const { records, dossier } = this.#catalogue;
		const shown = new Set(this.shown(filter));
		const all = shown.size === records.length && DIMENSIONS.every((one) => !this.#asks(filter, one));
		const has = ({ about, assertedIn }: Claim) =>
			shown.has(about) || (assertedIn !== undefined && shown.has(assertedIn));
		return dossier.claims.filter((claim) => all || has(claim)).map(({ id }) => id);
	}

	/** Place → ids of the shown records at it. */
	byPlace(filter: Filter): Map<string, string[]> {
		const found = new Map<string, string[]>();
		for (const record of this.#passing(filter, null))
			for (const place of new Set(record.places.map((at) => at.place)))
				found.set(place, [...(found.get(place) ?? []), record.id]);
		return found;
	}

	/** How many records each value would leave, its own dimension ignored. */
	counts(filter: Filter): Counts {
		const tally = (dimension: Dimension, values: (record: DossierRecord) => Iterable<string>) => {
			const counts = new Map<string, number>();
			for (const record of this.#passing(filter, dimension))
				for (const value of new Set(values(record))) counts.set(value, (counts.get(value) ?? 0) + 1);
			return counts;
		};
		return {
			actors: tally('actors', ({ actors }) => filter.actorRoles.flatMap((role) => [...actors[role]])),
			sources: tally('sources', ({ sources }) => sources),
			kinds: tally('kinds', ({ kind }) => [kind]),
			eventKinds: tally('eventKinds', ({ eventKinds }) => eventKinds),
			precisions: tally('precisions', (record) => this.#precisions(record)),
			tellings: tally('tellings', ({ tellings }) => tellings),
			disputed: this.#passing(filter, 'disputed').filter(({ id }) => this.#disputed.has(id)).length,
			undated: this.#passing(filter, 'time').filter((record) => stretchesOfRecord(record).length === 0).length
		};
	}

	#passing(filter: Filter, but: Dimension | null): DossierRecord[] {
		const asked = DIMENSIONS.filter((dimension) => dimension !== but && this.#asks(filter, dimension));
		return this.#catalogue.records.filter((record) => asked.every((one) => this.#passes(record, filter, one)));
	}

	#asks(filter: Filter, dimension: Dimension): boolean {
		const value = filter[dimension];
		if (typeof value === 'string') return value.trim() !== '';
		return typeof value === 'object' && value !== null && 'length' in value ? value.length > 0 : Boolean(value);
	}

	#passes(record: DossierRecord, filter: Filter, dimension: Dimension): boolean {
		switch (dimension) {
			case 'actors': {
				const has = (actor: string) => filter.actorRoles.some((role) => record.actors[role].has(actor));
				return filter.actorMode === 'all' ? filter.actors.every(has) : filter.actors.some(has);
			}
			case 'sources':
				return filter.sources.some((id) => record.sources.has(id));
			case 'kinds':
				return filter.kinds.includes(record.kind);
			case 'eventKinds':
				return filter.eventKinds.some((kind) => record.eventKinds.has(kind));
			case 'precisions':
				return this.#precisions(record).some((one) => filter.precisions.some((asked) => asked === one));
			case 'tellings':
				return filter.tellings.some((one) => record.tellings.has(one));
			case 'query': {
				const text = this.#text(record);
				return foldText(filter.query)
					.split(/\s+/)
					.every((word) => text.includes(word));
			}
			case 'time':
				return filter.time !== null && isWithin(record, filter.time);
			case 'view':
				return record.places.some(({ place }) => this.#isInView(place, filter.view));
			case 'disputed':
				return this.#disputed.has(record.id);
		}
	}

	/** The folded words and names that a record is found by. */
	#text(record: DossierRecord): string {
		const { actors, places } = this.#catalogue;
		const acting = [...record.actors.acts].flatMap((id) => actors.get(id) ?? []);
		const standing = record.places.flatMap(({ place }) => places.get(place)?.properties ?? []);
		return foldText(
			[
				...ownWords(record),
				...acting.flatMap(({ name, aliases = [] }) => [name, ...aliases]),
				...standing.flatMap(({ name, names = {} }) => [name, ...Object.values(names)])
			].join('\n')
		);
	}

	#precisions({ places }: DossierRecord): string[] {
		if (places.length === 0) return ['unknown'];
		return places.map(({ place }) => this.#catalogue.places.get(place)?.properties.precision ?? PRECISIONS[7]);
	}

	#isInView(place: string, view: Filter['view']): boolean {
		const geometry = this.#catalogue.places.get(place)?.geometry;
		const at = geometry && labelPoint(geometry);
		if (!at || view === null) return false;
		// Columns keep a millionth of a degree.
		const [lon, lat] = [Math.round(at[0] * 1e6) / 1e6, Math.round(at[1] * 1e6) / 1e6];
		const { west, south, east, north } = view;
		const across = west <= east ? lon >= west && lon <= east : lon >= west || lon <= east;
		return across && lat >= south && lat <= north;
	}
}

/** True when the record may have been in the window; of an open end only what is drawn counts. */
function isWithin(record: DossierRecord, { from, to, undated }: NonNullable<Filter['time']>): boolean {
	const stretches = stretchesOfRecord(record);
	return stretches.length === 0 ? undated : stretches.some((one) => one.from < to && one.to > from);
}
