// Every way from one record to others, in a dossier in memory.
import { describe, expect, it } from 'vitest';
import { Catalogue } from '#core/index/catalogue.ts';
import { headerOf, lookUpIn, type Located } from '#core/records/lookup.ts';
import { harbour } from '../index/harbour.ts';

const lookup = lookUpIn(new Catalogue(harbour()));
const told = (located: Located | null) =>
	located && 'id' in located.record ? `${located.type} ${located.order} ${located.record.id}` : null;
const all = async (found: Promise<readonly Located[]>) => (await found).map(told);

describe('looking up', () => {
	it.each([
		['live', 'source 1 live'],
		['pier', 'place 2 pier'],
		['guard', 'actor 1 guard'],
		['rescue', 'event 1 rescue'],
		['s-guard', 'statement 1 s-guard'],
		['c-when', 'claim 5 c-when'],
		['where', null],
		['nobody', null]
	])('%s finds %s', async (id, found) => {
		expect(told(await lookup.find(id))).toBe(found);
	});

	it('finds what is claimed and said about a thing, and what a statement asserts', async () => {
		expect(await all(lookup.claimsAbout('rescue'))).toEqual(['claim 4 c-rescue', 'claim 6 c-guard']);
		expect(await all(lookup.claimsIn('s-mayor'))).toEqual(['claim 2 c-pier']);
		expect(await all(lookup.statementsAbout('rut-dahl'))).toEqual(['statement 1 s-guard']);
		// An event asserts nothing, though claims are made about it.
		expect(await all(lookup.claimsIn('storm'))).toEqual([]);
		expect(await all(lookup.claimsIn('nobody'))).toEqual([]);
	});

	it('finds what a thing holds', async () => {
		expect(await lookup.phasesOf('storm')).toEqual(['rescue']);
		expect(await lookup.placesIn('country')).toEqual(['town', 'capital']);
		expect(await lookup.printedIn('live')).toEqual(['post']);
		expect(await lookup.printedIn('gazette')).toEqual([]);
	});

	it('finds the records of a place, an actor in any role and a source, events first', async () => {
		expect(await lookup.recordsAt('pier')).toEqual(['storm', 'rescue', 's-mayor', 's-guard']);
		expect(await lookup.recordsOf('mayor')).toEqual(['rescue', 's-mayor']);
		expect(await lookup.recordsOf('rut-dahl')).toEqual(['s-guard']);
		expect(await lookup.recordsCiting('post')).toEqual(['s-guard']);
		expect(await lookup.recordsOf('nobody')).toEqual([]);
	});

	it('has the dossier without its records at hand, and with its questions', () => {
		const { title, questions } = harbour();
		const header = headerOf(harbour());
		expect(lookup.header).toEqual(header);
		expect(header).toMatchObject({ title, questions });
		const { sources, places, actors, events, statements, claims } = header;
		expect([sources, places.features, actors, events, statements, claims]).toEqual([[], [], [], [], [], []]);
	});
});
