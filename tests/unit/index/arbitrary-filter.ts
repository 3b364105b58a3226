// Filters for property tests: of what is in a dossier and what is not.
import fc from 'fast-check';
import { TELLINGS } from '#core/dossier/hedge.ts';
import { EVENT_KINDS, PRECISIONS, type Dossier } from '#core/dossier/types.ts';
import type { Filter } from '#core/index/filter.ts';
import { ACTOR_ROLES, RECORD_KINDS } from '#core/index/records.ts';
import { arbitraryDossier } from '../dossier/arbitrary.ts';

/** A window somewhere between 1900 and 2100, of a minute to a few years. */
const arbitraryWindow = fc
	.record({
		from: fc.integer({ min: -2.2e9, max: 4.1e9 }),
		length: fc.integer({ min: 60, max: 1e8 }),
		undated: fc.boolean()
	})
	.map(({ from, length, undated }) => ({ from: from * 1000, to: (from + length) * 1000, undated }));

/** A part of the map, also one across the date line. */
const arbitraryBox = fc
	.record({
		west: fc.integer({ min: -180, max: 180 }),
		east: fc.integer({ min: -180, max: 180 }),
		south: fc.integer({ min: -90, max: 80 }),
		height: fc.integer({ min: 1, max: 180 })
	})
	.map(({ west, east, south, height }) => ({ west, east, south, north: Math.min(90, south + height) }));

/** A filter that asks in some of its dimensions for something of the dossier. */
export function arbitraryFilter(dossier: Dossier): fc.Arbitrary<Filter> {
	const some = <T>(values: readonly T[]) =>
		fc.oneof({ weight: 2, arbitrary: fc.constant<T[]>([]) }, fc.subarray([...values]));
	const words = dossier.statements.flatMap(({ quote, gist }) => (quote ?? gist ?? '').split(/\s+/));
	return fc.record({
		actors: some([...dossier.actors.map(({ id }) => id), 'nobody']),
		actorMode: fc.constantFrom('any', 'all'),
		actorRoles: fc.subarray([...ACTOR_ROLES], { minLength: 1 }),
		sources: some(dossier.sources.map(({ id }) => id)),
		kinds: some(RECORD_KINDS),
		eventKinds: some(EVENT_KINDS),
		precisions: some(PRECISIONS),
		tellings: some(TELLINGS),
		query: fc.constantFrom('', '', '', ' ', 'no such word', ...words),
		time: fc.option(arbitraryWindow, { nil: null }),
		view: fc.option(arbitraryBox, { nil: null, freq: 2 }),
		disputed: fc.boolean()
	});
}

/** A dossier with a filter for it. */
export const dossierAndFilter: fc.Arbitrary<{ dossier: Dossier; filter: Filter }> = arbitraryDossier().chain(
	(dossier) => arbitraryFilter(dossier).map((filter) => ({ dossier, filter }))
);
