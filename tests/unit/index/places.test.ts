// Where records stand: the finest places of an event, and the places of a statement.
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import type { Place } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { containers, finestPlaces } from '#core/index/places.ts';
import { arbitraryDossier } from '../dossier/arbitrary.ts';
import { harbour } from './harbour.ts';

// Properties run long on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });

const catalogue = new Catalogue(harbour());
const { features } = catalogue.dossier.places;
const byIdOf = (places: readonly Place[]) => new Map(places.map((place) => [place.id, place]));

describe('the finest places', () => {
	it.each([
		{ named: ['country', 'town', 'pier'], finest: ['pier'] },
		{ named: ['pier', 'country'], finest: ['pier'] },
		{ named: ['pier', 'capital', 'country'], finest: ['pier', 'capital'] },
		{ named: ['country'], finest: ['country'] },
		{ named: ['pier', 'pier'], finest: ['pier'] },
		{ named: [], finest: [] }
	])('of $named are $finest', ({ named, finest }) => {
		expect(finestPlaces(named, catalogue.places)).toEqual(finest);
	});

	it('contain none of the others, and leave out only what contains one of them', () => {
		fc.assert(
			fc.property(arbitraryDossier(), fc.nat(), ({ places }, bits) => {
				const named = places.features.map(({ id }) => id).filter((_, index) => bits & (1 << index));
				const byId = byIdOf(places.features);
				const finest = finestPlaces(named, byId);
				const holding = new Set(finest.flatMap((id) => containers(id, byId)));
				for (const id of named) expect(finest.includes(id)).toBe(!holding.has(id));
			})
		);
	});

	it('survive a circle of places that lie in each other', () => {
		const circle = features.map((place) =>
			place.id === 'country' ? { ...place, properties: { ...place.properties, partOf: 'pier' } } : place
		);
		expect(containers('pier', byIdOf(circle))).toEqual(['town', 'country']);
		expect(finestPlaces(['country', 'pier'], byIdOf(circle))).toEqual(['country', 'pier']);
	});
});

describe('a record', () => {
	const placesOf = (id: string) => catalogue.record(id)?.places.map(({ place, role }) => `${place} ${role}`);

	it.each([
		{ id: 'storm', stands: 'where its claims say most exactly', places: ['pier happened-at'] },
		{ id: 'inquiry', stands: 'nowhere when the only claim of a place is denied', places: [] },
		{
			id: 's-mayor',
			stands: 'where it was said and at the events it is about',
			places: ['capital said-at', 'pier about']
		},
		{ id: 's-guard', stands: 'at what it is about when no place of speaking is given', places: ['pier about'] },
		{ id: 's-unnamed', stands: 'at the place it is about', places: ['nowhere about'] }
	])('$id stands $stands', ({ id, places }) => {
		expect(placesOf(id)).toEqual(places);
	});

	it('is cited in an embedded source and in what contains it', () => {
		expect(catalogue.record('s-guard')?.sources).toEqual(new Set(['live', 'post']));
	});

	it('is found at its places in each of its roles', () => {
		expect(catalogue.at('pier').map(({ record, role }) => `${record.id} ${role}`)).toEqual([
			'storm happened-at',
			'rescue happened-at',
			's-mayor about',
			's-guard about'
		]);
	});
});

describe('the catalogue', () => {
	it('knows the event at the top, and ends a circle of events', () => {
		expect(catalogue.rootEvent('rescue')).toBe('storm');
		const dossier = harbour();
		dossier.events = dossier.events.map((event) => (event.id === 'storm' ? { ...event, partOf: 'rescue' } : event));
		expect(new Catalogue(dossier).rootEvent('rescue')).toBe('storm');
	});

	it('finds claims of a place: about it, naming it, and about what happened there', () => {
		expect(catalogue.claimsAt('pier').map(({ id }) => id)).toEqual([
			'c-country',
			'c-town',
			'c-pier',
			'c-rescue',
			'c-when',
			'c-guard'
		]);
		expect(catalogue.claimsAt('capital').map(({ id }) => id)).toEqual(['c-denied']);
	});
});
