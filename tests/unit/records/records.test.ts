// One meaning of a filter: columns made from a dossier, and the same opened from bytes, held against the plain reading of its records.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER, type Counts, type Filter } from '#core/index/filter.ts';
import { columnsOfDossier } from '#core/records/dossier-columns.ts';
import { Records } from '#core/records/records.ts';
import { FilteredDossier } from '#core/records/shown.ts';
import { arbitraryDossier } from '../dossier/arbitrary.ts';
import { arbitraryFilter } from '../index/arbitrary-filter.ts';
import { harbour } from '../index/harbour.ts';
import { DIMENSIONS, Oracle } from './oracle.ts';
import { reopened } from './reopened.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });

/** A dossier, some of its records as disputed, and one filter after the other. */
const walks = arbitraryDossier().chain((dossier) =>
	fc.record({
		dossier: fc.constant(dossier),
		disputed: fc.subarray([...dossier.events, ...dossier.statements].map(({ id }) => id)).map((ids) => new Set(ids)),
		filters: fc.array(arbitraryFilter(dossier), { minLength: 1, maxLength: 5 })
	})
);

const sorted = (counts: ReadonlyMap<string, number>) => [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
const counted = ({ actors, sources, kinds, eventKinds, precisions, tellings, ...rest }: Counts) => ({
	values: [actors, sources, kinds, eventKinds, precisions, tellings].map(sorted),
	...rest
});

/** What records show, as the oracle tells it. */
function told(records: Records, { filter, shown, counts }: ReturnType<Records['apply']>) {
	const { ids, places, order } = records.columns;
	const rows = [...records.rows()].toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0));
	const atPlaces = [...records.placeCounts()].flatMap((count, place) =>
		count > 0 ? [[places.ids.at(place), count] as [string, number]] : []
	);
	return {
		filter,
		shown,
		ids: rows.map((row) => ids.at(row)),
		counts: counted(counts),
		atPlaces: sorted(new Map(atPlaces))
	};
}

function expected(oracle: Oracle, filter: Filter) {
	const ids = oracle.shown(filter);
	const atPlaces = [...oracle.byPlace(filter)].map(([place, { length }]) => [place, length] as const);
	return {
		filter,
		shown: ids.length,
		ids,
		counts: counted(oracle.counts(filter)),
		atPlaces: sorted(new Map(atPlaces))
	};
}

describe('records', () => {
	it('show and count after each change what looking at every record does, from a dossier and from a file', () => {
		fc.assert(
			fc.property(walks, ({ dossier, disputed, filters }) => {
				const oracle = new Oracle(dossier, disputed);
				const disputes = new Map([...disputed].map((id) => [id, 'differ'] as const));
				const made = new Records(columnsOfDossier(new Catalogue(dossier)));
				const opened = new Records(reopened(columnsOfDossier(new Catalogue(dossier), () => disputes)));
				for (const filter of [...filters, NO_FILTER]) {
					const wanted = expected(oracle, filter);
					const applied = made.apply(filter, disputed);
					expect(told(made, applied)).toEqual(wanted);
					const fromFile = opened.apply(filter);
					expect(told(opened, fromFile)).toEqual(wanted);
					expect(fromFile.histogram).toEqual(applied.histogram);
					expect(opened.lines(0, Infinity)).toEqual(made.lines(0, Infinity));
				}
			})
		);
	});

	it('leave the records, claims and places of a dossier that the plain reading leaves', () => {
		fc.assert(
			fc.property(walks, ({ dossier, disputed, filters }) => {
				const oracle = new Oracle(dossier, disputed);
				const filtered = new FilteredDossier(new Catalogue(dossier));
				for (const filter of [...filters, NO_FILTER]) {
					const { shown, anyTime } = filtered.apply(filter, disputed);
					expect(shown.records.map(({ id }) => id)).toEqual(oracle.shown(filter));
					expect([...shown.ids]).toEqual(oracle.shown(filter));
					expect(shown.claims.map(({ id }) => id)).toEqual(oracle.claims(filter));
					const byPlace = [...shown.byPlace].map(([place, list]) => [place, list.map(({ id }) => id)] as const);
					expect(new Map(byPlace)).toEqual(oracle.byPlace(filter));
					expect(anyTime.records.map(({ id }) => id)).toEqual(oracle.shown(filter, 'time'));
				}
			})
		);
	});

	it('are asked by filters of every dimension, each of which matters', () => {
		// Without a dimension that never changes what is left, the properties above would hold nothing of it.
		const mattered = new Set<string>();
		fc.assert(
			fc.property(walks, ({ dossier, disputed, filters }) => {
				const oracle = new Oracle(dossier, disputed);
				for (const filter of filters)
					for (const dimension of DIMENSIONS) {
						const { actorMode, actorRoles } = filter;
						const alone: Filter = { ...NO_FILTER, actorMode, actorRoles, [dimension]: filter[dimension] };
						if (oracle.shown(alone).length < oracle.shown(NO_FILTER).length) mattered.add(dimension);
					}
			}),
			{ numRuns: 200 }
		);
		expect([...mattered].toSorted()).toEqual([...DIMENSIONS].toSorted());
	});

	it('leave what has been shown as it was when the filter goes on', () => {
		const filtered = new FilteredDossier(new Catalogue(harbour()));
		const { shown } = filtered.apply({ ...NO_FILTER, kinds: ['event'] });
		filtered.apply({ ...NO_FILTER, kinds: ['direct'] });
		expect(shown.ids.size).toBe(harbour().events.length);
		expect(shown.records.every(({ kind }) => kind === 'event')).toBe(true);
	});

	const shownBy = (change: Partial<Filter>, dossier = harbour()) =>
		new FilteredDossier(new Catalogue(dossier)).apply({ ...NO_FILTER, ...change }).shown.records.map(({ id }) => id);

	it('are none of what the dossier does not have', () => {
		expect(shownBy({ actors: ['nobody'] })).toEqual([]);
		expect(shownBy({ actors: ['nobody', 'guard'] })).toEqual(shownBy({ actors: ['guard'] }));
		expect(shownBy({ actors: ['nobody', 'guard'], actorMode: 'all' })).toEqual([]);
		expect(shownBy({ eventKinds: ['eclipse'] })).toEqual([]);
	});

	it('are not shown between the times they are told of', () => {
		const dossier = harbour();
		const when = (id: string, edtf: string) => ({
			id,
			about: 'storm',
			property: 'when',
			value: { type: 'time' as const, edtf },
			citations: []
		});
		dossier.claims.push(when('c-one', '2020-01-01'), when('c-other', '2020-03-01'));
		const has = (from: string, to: string) =>
			shownBy({ time: { from: Date.parse(from), to: Date.parse(to), undated: false } }, dossier).includes('storm');
		expect(has('2020-01-01', '2020-01-02')).toBe(true);
		expect(has('2020-02-01', '2020-02-02')).toBe(false);
		expect(has('2020-03-01', '2020-03-02')).toBe(true);
	});

	it('are found by their id, and others are not', () => {
		const records = new Records(columnsOfDossier(new Catalogue(harbour())));
		const ids = [...harbour().events, ...harbour().statements].map(({ id }) => id);
		for (const id of ids) expect(records.columns.ids.at(records.rowOf(id) ?? -1)).toBe(id);
		expect(records.rowOf('pier')).toBeNull();
	});
});
