// The columns of a dossier in memory. Words, and where places stand, are made when they are asked for.
import type { Texts } from '#core/index/columns/text-column.ts';
import type { Dispute } from '#core/accounts/disputed.ts';
import { TELLINGS } from '#core/dossier/hedge.ts';
import { PRECISIONS, type Place } from '#core/dossier/types.ts';
import { labelPoint } from '#core/geo/label-point.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { facetColumn } from '#core/index/columns/build.ts';
import { STEPS_PER_DEGREE, UNPLACED, type FacetColumn } from '#core/index/columns/columns.ts';
import { precisionsOf } from '#core/index/filter.ts';
import { isHollow, RECORD_KINDS, type ActorRole, type DossierRecord } from '#core/index/records.ts';
import { timesOf } from '#core/index/row-times.ts';
import { foldText, ownWords } from '#core/index/search.ts';
import { toldTitle } from '#core/words/event-told.ts';
import { lettersOf } from '#core/words/letters.ts';
import { inOneYear } from '#core/index/years.ts';
import { whenTold } from '#core/words/told.ts';
import {
	CONFLICT,
	DISPUTED,
	HOLLOW,
	PLACE_SHAPES,
	STATEMENT,
	type ColumnFacet,
	type ColumnValue,
	type ColumnValues,
	type PlaceTable,
	type RecordColumns
} from './columns.ts';

/** Names that are numbered first in each facet, whether a record has them or not; `standing` are places. */
export type KnownNames = Readonly<Record<ColumnFacet | 'standing', Iterable<string>>>;

/** All that a dossier lists, and every word of our own. */
export function knownNames({ actors, sources, places }: Catalogue): KnownNames {
	// Each is asked for once: an iterator would be spent.
	const ids = [...actors.keys()];
	return {
		acts: ids,
		reports: ids,
		about: ids,
		sources: [...sources.keys()],
		kinds: RECORD_KINDS,
		eventKinds: [],
		precisions: PRECISIONS,
		tellings: TELLINGS,
		standing: [...places.keys()]
	};
}

/**
 * The columns of a dossier: of records that share a beginning the order is that of the dossier. `disputesOf` tells on which records
 * accounts differ or conflict; it is asked with the first look at the flags.
 */
export function columnsOfDossier(
	catalogue: Catalogue,
	disputesOf: () => ReadonlyMap<string, Dispute> = () => new Map(),
	known: KnownNames = knownNames(catalogue)
): RecordColumns & { readonly standing: FacetColumn } {
	const { records, from, span, parts } = timesOf(catalogue.records);
	const { actors, places } = catalogue.dossier;
	const column = (name: keyof KnownNames, values: (record: DossierRecord) => Iterable<string>) =>
		facetColumn(
			records.map((record) => [...values(record)]),
			'values',
			[...known[name]]
		);
	const role = (name: ActorRole) => column(name, (record) => record.actors[name]);
	const facets: Record<ColumnFacet, FacetColumn> = {
		acts: role('acts'),
		reports: role('reports'),
		about: role('about'),
		sources: column('sources', (record) => record.sources),
		kinds: column('kinds', (record) => [record.kind]),
		eventKinds: column('eventKinds', (record) => record.eventKinds),
		precisions: column('precisions', (record) => precisionsOf(record, catalogue)),
		tellings: column('tellings', (record) => record.tellings)
	};
	let values: ColumnValues | null = null;
	let table: PlaceTable | null = null;
	let flags: Uint8Array | null = null;
	return {
		rows: records.length,
		from,
		span,
		parts,
		order: Uint32Array.from(records, ({ order }) => order),
		get flags() {
			return (flags ??= flagsOf(records, disputesOf()));
		},
		facets,
		get values() {
			return (values ??= valuesOf(catalogue, facets));
		},
		standing: column('standing', ({ places: at }) => at.map(({ place }) => place)),
		get places() {
			return (table ??= placeTable(places.features));
		},
		ids: textsOf(records, ({ id }) => id),
		titles: textsOf(records, (record) => toldTitle(record, catalogue)),
		when: whenTexts(records, catalogue, () => !inOneYear(catalogue)),
		words: textsOf(records, (record) => foldText(ownWords(record).join('\n'))),
		actorWords: textsOf(actors, ({ name, aliases = [] }) => foldText([name, ...aliases].join('\n')))
	};
}

/** When each record was, short; with its year where that is asked for. */
export function whenTexts(records: readonly DossierRecord[], catalogue: Catalogue, year: () => boolean): Texts {
	return textsOf(records, (record) => whenTold(record, catalogue, { short: true, year: year(), named: false }) ?? '');
}

function flagsOf(records: readonly DossierRecord[], disputes: ReadonlyMap<string, Dispute>): Uint8Array {
	return Uint8Array.from(records, (record) => {
		const dispute = disputes.get(record.id);
		const kind = (record.type === 'statement' ? STATEMENT : 0) | (isHollow(record) ? HOLLOW : 0);
		return kind | (dispute ? DISPUTED : 0) | (dispute === 'conflict' ? CONFLICT : 0);
	});
}

/** The values of the facets: actors and sources with their names, all others are words. */
export function valuesOf(
	{ dossier }: Catalogue,
	facets: Readonly<Record<ColumnFacet, Pick<FacetColumn, 'names'>>>
): ColumnValues {
	const letters = lettersOf(dossier);
	const words = (facet: ColumnFacet) => facets[facet].names.map((value): ColumnValue => ({ value, label: value }));
	return {
		actors: dossier.actors.map(({ id, name, kind }) => ({ value: id, label: name, kind })),
		sources: dossier.sources.map(({ id, title, publisher, within }) => ({
			value: id,
			label: title ?? publisher ?? id,
			letter: letters.get(id) ?? '',
			...(within && { child: true })
		})),
		kinds: words('kinds'),
		eventKinds: words('eventKinds'),
		precisions: words('precisions'),
		tellings: words('tellings')
	};
}

function placeTable(places: readonly Place[]): PlaceTable {
	const numbers = new Map(places.map(({ id }, number) => [id, number]));
	const anchors = places.map(({ geometry }) => geometry && labelPoint(geometry));
	const steps = (axis: 0 | 1) =>
		Int32Array.from(anchors, (at) => (at ? Math.round(at[axis] * STEPS_PER_DEGREE) : UNPLACED));
	const each = (text: (properties: Place['properties']) => string) =>
		textsOf(places, ({ properties }) => text(properties));
	return {
		ids: textsOf(places, ({ id }) => id),
		names: each(({ name }) => name),
		words: each(({ name, names = {} }) => foldText([name, ...Object.values(names)].join('\n'))),
		kinds: each(({ kind }) => kind),
		lon: steps(0),
		lat: steps(1),
		precision: Uint8Array.from(places, ({ properties }) => PRECISIONS.indexOf(properties.precision)),
		radius: Float32Array.from(places, ({ properties }) => properties.radius ?? -1),
		partOf: Int32Array.from(places, ({ properties }) => numbers.get(properties.partOf ?? '') ?? -1),
		geometry: Uint8Array.from(places, ({ geometry }) => PLACE_SHAPES.indexOf(geometry?.type ?? null))
	};
}

function textsOf<T>(things: readonly T[], text: (thing: T) => string): Texts {
	return {
		length: things.length,
		at(number) {
			const thing = things[number];
			return thing === undefined ? '' : text(thing);
		}
	};
}
