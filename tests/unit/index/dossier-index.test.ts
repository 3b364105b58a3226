// The index of a dossier, held against the plain reading of its records.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { DossierIndex } from '#core/index/dossier-index.ts';
import { count, NO_FILTER, show, whole, type Filter, type Shown } from '#core/index/filter.ts';
import { arbitraryDossier } from '../dossier/arbitrary.ts';
import { arbitraryFilter } from './arbitrary-filter.ts';
import { harbour } from './harbour.ts';

const told = ({ filter, records, claims, ids, byPlace }: Shown) => ({
	filter,
	records: records.map(({ id }) => id),
	claims: claims.map(({ id }) => id),
	ids: [...ids],
	byPlace: [...byPlace].map(([place, list]) => [place, list.map(({ id }) => id)])
});
const sorted = (counts: ReadonlyMap<string, number>) => [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
const counted = ({ actors, sources, kinds, eventKinds, precisions, tellings, ...rest }: ReturnType<typeof count>) => ({
	values: [actors, sources, kinds, eventKinds, precisions, tellings].map(sorted),
	...rest
});

/** A dossier, some of its records as disputed, and one filter after the other. */
const walks = arbitraryDossier().chain((dossier) =>
	fc.record({
		dossier: fc.constant(dossier),
		disputed: fc.subarray([...dossier.events, ...dossier.statements].map(({ id }) => id)).map((ids) => new Set(ids)),
		filters: fc.array(arbitraryFilter(dossier), { minLength: 1, maxLength: 6 })
	})
);

describe('the index of a dossier', () => {
	it('shows and counts after each change what looking at every record does', () => {
		fc.assert(
			fc.property(walks, ({ dossier, disputed, filters }) => {
				const catalogue = new Catalogue(dossier);
				const index = new DossierIndex(catalogue);
				for (const filter of [...filters, NO_FILTER]) {
					const { shown, anyTime, counts } = index.apply(filter, disputed);
					expect(told(shown)).toEqual(told(show(catalogue, filter, disputed)));
					expect(told(anyTime)).toEqual(told(show(catalogue, { ...filter, time: null }, disputed)));
					expect(counted(counts)).toEqual(counted(count(catalogue, filter, disputed)));
				}
			})
		);
	});

	it('leaves what it has shown as it was when the filter goes on', () => {
		const index = new DossierIndex(new Catalogue(harbour()));
		const { shown } = index.apply({ ...NO_FILTER, kinds: ['event'] }, new Set());
		index.apply({ ...NO_FILTER, kinds: ['direct'] }, new Set());
		expect(shown.ids.size).toBe(harbour().events.length);
		expect(shown.records.every(({ kind }) => kind === 'event')).toBe(true);
	});

	const filtered = (change: Partial<Filter>, dossier: Dossier = harbour()) =>
		new DossierIndex(new Catalogue(dossier)).apply({ ...NO_FILTER, ...change }, new Set()).shown.records;

	it('leaves nothing for what the dossier does not have', () => {
		expect(filtered({ actors: ['nobody'] })).toEqual([]);
		expect(filtered({ eventKinds: ['eclipse'] })).toEqual([]);
	});

	it('does not show a record between the times it is told of', () => {
		const dossier = harbour();
		const when = (id: string, edtf: string) => ({
			id,
			about: 'storm',
			property: 'when',
			value: { type: 'time' as const, edtf },
			citations: []
		});
		dossier.claims.push(when('c-one', '2020-01-01'), when('c-other', '2020-03-01'));
		const at = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to), undated: false });
		const has = (from: string, to: string) =>
			filtered({ time: at(from, to) }, dossier).some(({ id }) => id === 'storm');
		expect(has('2020-01-01', '2020-01-02')).toBe(true);
		expect(has('2020-02-01', '2020-02-02')).toBe(false);
		expect(has('2020-03-01', '2020-03-02')).toBe(true);
	});
});

describe('the whole of a dossier', () => {
	it('is what a filter that asks nothing shows and counts', () => {
		fc.assert(
			fc.property(arbitraryDossier(), (dossier) => {
				const catalogue = new Catalogue(dossier);
				const { shown, counts } = whole(catalogue);
				expect(told(shown)).toEqual(told(show(catalogue, NO_FILTER)));
				expect(counted(counts)).toEqual(counted(count(catalogue, NO_FILTER)));
			})
		);
	});
});
