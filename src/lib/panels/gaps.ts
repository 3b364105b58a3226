// What the sources leave out: counted, never filled in.
import { numberWords } from '#core/basics/numbers.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Shown } from '#core/index/filter.ts';
import type { DossierRecord, EventRecord, StatementRecord } from '#core/index/records.ts';
import type { Place, Source } from '#core/dossier/types.ts';
import { counted } from '#core/words/vocabulary.ts';
import type { ListName } from '#lib/state/selection.svelte.ts';

/** Shown records and sources by what is not known of them. */
export interface Missing {
	/** No place at all: neither where it was nor what it is about. */
	unplaced: DossierRecord[];
	/** Statements that do not say where they were spoken. */
	unsaidAt: StatementRecord[];
	/** Shown places that are no one place on a map. */
	undrawn: Place[];
	/** Places the sources name at which no record stands. */
	bare: Place[];
	undatedEvents: EventRecord[];
	undatedStatements: StatementRecord[];
	undatedSources: Source[];
	speakerless: StatementRecord[];
}

/** Collects what is missing of what is shown. */
export function missing(catalogue: Catalogue, shown: Shown): Missing {
	const events = shown.records.filter((record) => record.type === 'event');
	const statements = shown.records.filter((record) => record.type === 'statement');
	const places = catalogue.dossier.places.features;
	return {
		unplaced: shown.records.filter((record) => record.places.length === 0),
		unsaidAt: statements.filter(({ statement }) => statement.saidAt === undefined),
		undrawn: places.filter((place) => place.geometry === null && shown.byPlace.has(place.id)),
		bare: places.filter((place) => catalogue.at(place.id).length === 0),
		undatedEvents: events.filter((record) => record.when.length === 0),
		undatedStatements: statements.filter((record) => record.when.length === 0),
		undatedSources: catalogue.dossier.sources.filter((source) => source.published === undefined),
		speakerless: statements.filter(({ statement }) => statement.speaker === null)
	};
}

/** A sentence on what is missing: its start leads to the list, where there is one. */
export interface Gap {
	start: string;
	rest: string;
	list: ListName | null;
}

/** The sentences for what is missing, those of no count left out. */
export function gaps(catalogue: Catalogue, shown: Shown, refused: number): Gap[] {
	const found = missing(catalogue, shown);
	const statements = shown.records.filter((record) => record.type === 'statement').length;
	const events = shown.records.length - statements;
	const sources = catalogue.dossier.sources.length;
	const rows: [number, number | null, string, string, string, ListName | null][] = [
		[
			found.unsaidAt.length,
			statements,
			'statement',
			'does not say where it was spoken',
			'do not say where they were spoken',
			'unplaced'
		],
		[found.undatedStatements.length, statements, 'statement', 'is not dated', 'are not dated', 'undated'],
		[found.speakerless.length, statements, 'statement', 'does not say who spoke', 'do not say who spoke', null],
		[found.undatedEvents.length, events, 'event', 'has no date', 'have no date', 'undated'],
		[
			found.undatedSources.length,
			sources,
			'source',
			'carries no date of publication',
			'carry no date of publication',
			'undated'
		],
		[found.unplaced.length, shown.records.length, 'record', 'has no place', 'have no place', 'unplaced'],
		[found.undrawn.length, null, 'place', 'cannot be drawn', 'cannot be drawn', 'unplaced'],
		[
			found.bare.length,
			null,
			'place',
			'is named, with nothing said to have happened there',
			'are named, with nothing said to have happened there',
			'unplaced'
		],
		[refused, null, 'record', 'of the file was left out', 'of the file were left out', 'refused']
	];
	return rows.flatMap(([count, of, noun, one, many, list]) => {
		if (count === 0) return [];
		const start = of === null || of === count ? counted(count, noun) : `${numberWords(count)} of ${counted(of, noun)}`;
		const all = of === count && count > 1 ? `All ${start}` : start;
		return [{ start: all, rest: ` ${count === 1 ? one : many}.`, list }];
	});
}
