// What the catalogue finds by an id, what a record is made of, and whether the dates of a dossier need their year.
import { describe, expect, it } from 'vitest';
import type { Claim, Dossier } from '#core/dossier/types.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { isEmpty, NO_FILTER, type Filter } from '#core/index/filter.ts';
import { isHollow, publisherActors } from '#core/index/records.ts';
import { ownWords } from '#core/index/search.ts';
import { inOneYear } from '#core/index/years.ts';
import { cite, harbour } from './harbour.ts';

const catalogue = new Catalogue(harbour());
const idsOf = (records: readonly { id: string }[]) => records.map(({ id }) => id);

/** The harbour with other claims. */
function claiming(...claims: (Partial<Claim> & Pick<Claim, 'property' | 'value'>)[]): Dossier {
	return {
		...harbour(),
		claims: claims.map((claim, n) => ({ id: `c${n}`, about: 'storm', citations: [cite('gazette')], ...claim }))
	};
}

describe('the catalogue', () => {
	it('gives the citations of whatever has an id, and none of what has not', () => {
		const dossier = harbour();
		const holders = [
			...dossier.events,
			...dossier.statements,
			...dossier.claims,
			...dossier.actors,
			...dossier.places.features.map(({ id, properties: { citations } }) => ({ id, citations }))
		];
		for (const [n, holder] of holders.entries()) holder.citations.splice(0, 99, cite('gazette', n, n + 1));
		const marked = new Catalogue(dossier);
		for (const [n, { id }] of holders.entries()) expect(marked.citationsOf(id)).toEqual([cite('gazette', n, n + 1)]);
		expect(marked.citationsOf('nobody')).toEqual([]);
	});

	it('finds what is said and claimed about a thing, once however often it is named', () => {
		const dossier = harbour();
		dossier.statements[1]?.about.push('rescue');
		const twice = new Catalogue(dossier);
		expect(idsOf(twice.statementsAbout('rescue'))).toEqual(['s-guard']);
		expect(idsOf(twice.statementsAbout('rut-dahl'))).toEqual(['s-guard']);
		expect(idsOf(twice.claimsAbout('rescue'))).toEqual(['c-rescue', 'c-guard']);
		expect([twice.statementsAbout('mayor'), twice.claimsAbout('mayor'), twice.at('town')]).toEqual([[], [], []]);
	});

	it('finds the parts of an event and the places directly in a place', () => {
		expect(idsOf(catalogue.phasesOf('storm'))).toEqual(['rescue']);
		expect(catalogue.phasesOf('rescue')).toEqual([]);
		expect(idsOf(catalogue.placesIn('country'))).toEqual(['town', 'capital']);
		expect(catalogue.placesIn('pier')).toEqual([]);
	});

	it('takes an event whose whole is not there for the top', () => {
		const dossier = harbour();
		dossier.events = dossier.events.filter(({ id }) => id !== 'storm');
		expect(new Catalogue(dossier).rootEvent('rescue')).toBe('rescue');
	});
});

describe('a record', () => {
	it('has the words of a statement in each form', () => {
		const [statement] = harbour().statements;
		if (!statement) throw new Error('no statement');
		const translation = { language: 'de', text: 'Nein.', by: 'us' };
		const statements = [{ ...statement, quote: 'No.', gist: 'She denies it.', translation }];
		const record = new Catalogue({ ...harbour(), statements }).record(statement.id);
		expect(record && ownWords(record)).toEqual(['No.', 'She denies it.', 'Nein.']);
	});

	it('stands in the sources that tell of it, not in one that only lends a date to what was worked out', () => {
		const event = { id: 'storm', kind: 'attack', title: 'The storm', citations: [] };
		const at = (...claims: Parameters<typeof claiming>) =>
			new Catalogue({ ...claiming(...claims), events: [event] }).record('storm')?.sources;
		const when = { property: 'when', value: { type: 'time' as const, edtf: '2020-05-01' } };
		const lent = { ...when, inferred: 'From “Monday”.', citations: [cite('live')] };
		expect(at(when, lent)).toEqual(new Set(['gazette']));
		expect(at(lent)).toEqual(new Set(['live']));
	});

	it('about two events at one place has a doubt only where both are doubted', () => {
		const where = (about: string, more: Partial<Claim>): Parameters<typeof claiming>[0] => ({
			about,
			property: 'where',
			value: { type: 'place', place: 'pier' },
			...more
		});
		const doubtsAt = (...claims: Parameters<typeof claiming>) => {
			const dossier = claiming(...claims);
			for (const statement of dossier.statements) statement.about = ['storm', 'rescue'];
			const statement = new Catalogue(dossier).record('s-unnamed');
			return statement?.places.map(({ place, doubts }) => [place, doubts ?? 'flatly']);
		};
		const [alleged, feared] = [{ certainty: 'alleged' as const }, { certainty: 'feared' as const }];
		expect(doubtsAt(where('storm', alleged), where('rescue', feared))).toEqual([['pier', ['alleged', 'feared']]]);
		expect(doubtsAt(where('storm', alleged), where('rescue', alleged))).toEqual([['pier', ['alleged']]]);
		expect(doubtsAt(where('storm', {}), where('rescue', feared))).toEqual([['pier', 'flatly']]);
		expect(doubtsAt(where('storm', alleged), where('rescue', {}))).toEqual([['pier', 'flatly']]);
	});

	it.each<[string, boolean, string[], Partial<Claim>?]>([
		['nobody says whether it happened', false, []],
		['somebody says flatly that it did', false, ['announced', 'took-place']],
		['it is under way', false, ['under-way']],
		['it was only announced', true, ['announced']],
		['it was called off', true, ['called-off']],
		['it is only alleged', true, ['took-place'], { certainty: 'alleged' }],
		['it is denied', true, ['took-place'], { polarity: 'denied' }]
	])('is hollow or not where %s: %s', (_, hollow, slugs, more = {}) => {
		const claims = slugs.map((slug) => ({
			property: 'status',
			value: { type: 'category' as const, slug, label: slug },
			...more
		}));
		const record = new Catalogue(claiming(...claims)).record('storm');
		expect(record && isHollow(record)).toBe(hollow);
	});
});

describe('the actor who publishes a source', () => {
	it.each([
		['paper', 'the id'],
		['the gazette', 'the name in another case'],
		['Gazette', 'an alias']
	])('is known where “%s” is given: by %s', (publisher) => {
		const dossier = harbour();
		dossier.actors = dossier.actors.map((one) => (one.id === 'paper' ? { ...one, aliases: ['GAZETTE'] } : one));
		dossier.sources = dossier.sources.map((one, n) => (n === 1 ? { ...one, publisher } : one));
		expect(publisherActors(dossier).get('live')).toBe('paper');
		expect(publisherActors(dossier).has('post')).toBe(false);
	});
});

describe('a filter asks something', () => {
	const asks: Partial<Filter>[] = [
		{ actors: ['guard'] },
		{ sources: ['live'] },
		{ kinds: ['event'] },
		{ eventKinds: ['attack'] },
		{ precisions: ['site'] },
		{ tellings: ['denied'] },
		{ query: 'a' },
		{ time: { from: 0, to: 1, undated: true } },
		{ view: { west: 0, south: 0, east: 1, north: 1 } },
		{ disputed: true }
	];
	it.each(asks)('%j', (part) => {
		expect(isEmpty({ ...NO_FILTER, ...part })).toBe(false);
	});

	it('and nothing with white space, or with how something is asked that is not', () => {
		expect(isEmpty({ ...NO_FILTER, query: ' \n', actorMode: 'all', actorRoles: ['about'] })).toBe(true);
	});
});

describe('the dates of a dossier', () => {
	it.each<[boolean, string[]]>([
		[true, []],
		[true, ['2020-12-31', '2020-01-01']],
		[false, ['2020-12-31', '2021-01-01']],
		[false, ['2020-11/2021-02']],
		[true, ['2020-03', 'some day', '../2020-05-01']],
		[false, ['Y-300000', '2020']]
	])('lie in one year: %s, %j', (expected, dates) => {
		const dossier = claiming(...dates.map((edtf) => ({ property: 'when', value: { type: 'time' as const, edtf } })));
		const made = new Catalogue({ ...dossier, statements: [] });
		expect(inOneYear(made)).toBe(expected);
		expect(inOneYear(made)).toBe(expected);
	});
});
