// The lanes of the timeline: by source, by kind or by actor.
import type { Source } from '#core/dossier/types.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { isEmpty } from '#core/index/filter.ts';
import { RECORD_KINDS, type DossierRecord } from '#core/index/records.ts';
import { sourcesWords } from '#core/words/sources.ts';
import { term } from '#core/words/vocabulary.ts';
import { everyItemOf, itemsOfSource, type Item } from './items.ts';
import { namedAs } from './listing.ts';
import type { Lane, LaneInput } from './lane.ts';
import { sourceLanes } from './source-lanes.ts';

export const LANE_MODES = ['source', 'kind', 'actor'] as const;
/** What a lane stands for. */
export type LaneMode = (typeof LANE_MODES)[number];

/** Actors with a lane of their own; the others share one. */
const ACTOR_LANES = 6;

/** Sources of a dossier whose lanes can still be read; of more, all share one. */
const SOURCE_LANES = 60;

/** The lanes that have something in them, in the order of the file, of the kinds, or of those who act most. */
export function lanesOf(mode: LaneMode, input: LaneInput): Lane[] {
	const sources = mode === 'source' ? shownSources(input) : [];
	const made =
		mode === 'source' && sources.length <= SOURCE_LANES
			? sourceLanes({ ...input, sources })
			: mode === 'source'
				? [laneOf('every-source', sourcesWords(sources), input.shown.records, input.catalogue), publications(input)]
				: [...(mode === 'kind' ? kindLanes(input) : actorLanes(input)), publications(input)];
	return made.filter((lane) => lane.items.length > 0 || lane.undated.length > 0);
}

/** The sources of what is shown; without filters all of them. */
function shownSources({ catalogue, shown }: Pick<LaneInput, 'catalogue' | 'shown'>): Source[] {
	const { sources } = catalogue.dossier;
	if (isEmpty({ ...shown.filter, time: null })) return sources;
	const told = new Set(shown.records.flatMap((record) => [...record.sources]));
	return sources.filter(({ id }) => told.has(id));
}

/** Of all items of a dossier those that are shown, in the same order. */
export function shownItems(every: readonly Item[], input: Pick<LaneInput, 'catalogue' | 'shown'>): Item[] {
	const sources = new Set(shownSources(input).map(({ id }) => id));
	const { ids } = input.shown;
	return every.filter(({ form, id }) => (form === 'publication' ? sources : ids).has(id));
}

function laneOf(id: string, name: string, records: readonly DossierRecord[], catalogue: Catalogue): Lane {
	const timed = records.map((record) => ({ record, items: everyItemOf(record, catalogue) }));
	const undated = timed.flatMap(({ record, items }) => (items.length === 0 ? [record] : []));
	return { id, name, letter: null, beside: null, items: timed.flatMap(({ items }) => items), undated };
}

/** Who is named in an event may be a victim in it, or only alleged to have had a part: each of its items says so. */
function laneOfActor(actor: string, records: readonly DossierRecord[], catalogue: Catalogue): Lane {
	const lane = laneOf(actor, catalogue.actors.get(actor)?.name ?? actor, records, catalogue);
	const items = lane.items.map((item): Item => {
		const as = namedAs(actor, item.id, catalogue);
		return as === null ? item : { ...item, as };
	});
	return { ...lane, actor, items };
}

function kindLanes({ shown, catalogue }: LaneInput): Lane[] {
	return RECORD_KINDS.map((kind) =>
		laneOf(
			kind,
			term('recordKinds', kind),
			shown.records.filter((record) => record.kind === kind),
			catalogue
		)
	);
}

function actorLanes({ catalogue, shown }: LaneInput): Lane[] {
	const counts = new Map<string, number>();
	for (const record of shown.records)
		for (const actor of record.actors.acts) counts.set(actor, (counts.get(actor) ?? 0) + 1);
	const most = [...counts].toSorted(([, a], [, b]) => b - a).slice(0, ACTOR_LANES);
	const own = new Set(most.map(([actor]) => actor));
	const acting = (test: (actors: ReadonlySet<string>) => boolean) =>
		shown.records.filter((record) => test(record.actors.acts));
	return [
		...most.map(([id]) =>
			laneOfActor(
				id,
				acting((actors) => actors.has(id)),
				catalogue
			)
		),
		laneOf(
			'others',
			'Others',
			acting((actors) => actors.size > 0 && [...actors].every((id) => !own.has(id))),
			catalogue
		),
		laneOf(
			'nobody',
			'No actor given',
			acting((actors) => actors.size === 0),
			catalogue
		)
	];
}

function publications(input: LaneInput): Lane {
	const items = shownSources(input).flatMap(itemsOfSource);
	return { id: 'publications', name: 'Publications', letter: null, beside: null, items, undated: [] };
}
