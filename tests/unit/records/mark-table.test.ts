// The places of columns as the marks of a map see them: where each lies, and what the filter leaves at it.
import { describe, expect, it } from 'vitest';
import type { Dossier } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { NO_FILTER } from '#core/index/filter.ts';
import type { MarkPlace } from '#core/marks/types.ts';
import { columnsOfDossier } from '#core/records/dossier-columns.ts';
import { signsOfPlace } from '#core/marks/forms.ts';
import { MarkPlaces } from '#core/records/mark-table.ts';
import { openStore } from '#core/records/memory-store.ts';
import { Records } from '#core/records/records.ts';
import { dossier as peshawar } from '../dossiers/load.ts';
import { harbour } from '../index/harbour.ts';

type Disputes = Parameters<typeof columnsOfDossier>[1];

function marks(dossier: Dossier = harbour(), disputes?: Disputes) {
	const records = new Records(columnsOfDossier(new Catalogue(dossier), disputes));
	const places = new MarkPlaces(records);
	const place = (id: string): MarkPlace => {
		const number = places.table.numberOf?.(id);
		return number == null ? expect.fail(`no place ${id}`) : places.table.place(number);
	};
	return { records, places, place };
}

describe('a place of the table', () => {
	it('is told with what holds it, nearest first, and what stands at it', () => {
		const { places, place } = marks();
		expect(places.table.size).toBe(5);
		expect(place('pier')).toMatchObject({
			id: 'pier',
			name: 'Havn pier',
			kind: 'site',
			precision: 'site',
			radius: 500,
			geometry: { type: 'Point', coordinates: [14, 50] },
			count: 4,
			containers: ['town', 'country']
		});
		expect(place('country')).toMatchObject({ count: 0, containers: [], precision: 'country' });
		expect(places.table.numberOf?.('atlantis')).toBeNull();
	});

	it('that nobody has put anywhere has no position, and one without a radius none', () => {
		const dossier = harbour();
		const [country] = dossier.places.features;
		Reflect.deleteProperty(country?.properties ?? {}, 'radius');
		const { places, place } = marks(dossier);
		expect(place('nowhere')).toMatchObject({ geometry: null, count: 1 });
		expect(place('country').radius).toBeNull();
		const reach = (id: string) => places.table.reach?.[places.table.numberOf?.(id) ?? -1];
		expect([reach('country'), reach('pier')]).toEqual([0, 500]);
	});

	it('that lies in itself by way of others ends where the circle closes', () => {
		const dossier = harbour();
		Object.assign(dossier.places.features[0]?.properties ?? {}, { partOf: 'pier' });
		expect(marks(dossier).place('pier').containers).toEqual(['town', 'country']);
	});
});

describe('what the filter leaves at a place', () => {
	it('is counted anew with every filter', () => {
		const { records, places, place } = marks();
		records.apply({ ...NO_FILTER, kinds: ['direct'] });
		expect(Array.from(places.shown.counts).reduce((sum, count) => sum + count, 0)).toBe(1);
		expect([place('pier').count, place('capital').count]).toEqual([1, 0]);
		records.apply(NO_FILTER);
		expect(Array.from(places.shown.counts).reduce((sum, count) => sum + count, 0)).toBe(6);
		expect([place('pier').count, place('capital').count]).toEqual([4, 1]);
	});

	it('names the places that one record shares, while it is shown', () => {
		const { records, places } = marks();
		const ids = () =>
			(places.shown.shared ?? []).map((numbers) => numbers.map((number) => places.table.place(number).id).sort());
		expect(ids()).toEqual([['capital', 'pier']]);
		records.apply({ ...NO_FILTER, kinds: ['event'] });
		expect(ids()).toEqual([]);
	});

	it('is hollow only where nothing at it is said to have happened', () => {
		const dossier = harbour();
		const status = { property: 'status', value: { type: 'category' as const, slug: 'announced', label: 'announced' } };
		dossier.statements = [];
		dossier.claims.push({ id: 'c-hollow', about: 'storm', ...status, citations: [] });
		expect(marks(dossier).place('pier')).toMatchObject({ count: 2, hollow: false });
		dossier.claims.push({ id: 'c-hollow-2', about: 'rescue', ...status, citations: [] });
		expect(marks(dossier).place('pier')).toMatchObject({ count: 2, hollow: true });
		expect(marks(dossier).place('town')).toMatchObject({ count: 0, hollow: false });
	});

	it('is disputed as the gravest of its records is', () => {
		const disputed = (...disputes: ['storm' | 'rescue', 'differ' | 'conflict'][]) =>
			marks(harbour(), () => new Map(disputes)).place('pier').dispute;
		expect(disputed()).toBeNull();
		expect(disputed(['storm', 'differ'])).toBe('differ');
		expect(disputed(['storm', 'conflict'], ['rescue', 'differ'])).toBe('conflict');
		expect(marks(harbour(), () => new Map([['storm', 'conflict']])).place('capital').dispute).toBeNull();
	});
});

describe('the signs of a place, in one number', () => {
	it.each([{}, { disputed: true }, { kinds: ['event' as const] }])('are its own under a filter of %o', (asked) => {
		const store = openStore(peshawar);
		store.apply({ ...NO_FILTER, ...asked });
		const { table, shown } = new MarkPlaces(store.records);
		const drawn = Array.from({ length: table.size }, (_, number) => number).filter((number) => shown.counts[number]);
		const told = drawn.map((number) => signsOfPlace(table.place(number)));
		expect(drawn.map((number) => shown.signs[number])).toEqual(told);
		expect(new Set(told).size).toBeGreaterThan(1);
	});
});
