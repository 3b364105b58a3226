// What becomes of two people's changes to one dossier, case by case.
import { describe, expect, it } from 'vitest';
import { listIssues } from '#core/dossier/parse.ts';
import type { Dossier } from '#core/dossier/types.ts';
import { at } from '#core/merge/bonds.ts';
import { mergeDossiers } from '#core/merge/merge.ts';
import { changed, cite, quay } from './quay.ts';

type Change = (dossier: Dossier) => void;
const merge = (ours: Change, theirs: Change, base = quay()) =>
	mergeDossiers(base, changed(ours, base), changed(theirs, base));
const errors = (dossier: Dossier) => listIssues(dossier).filter(({ severity }) => severity === 'error');
const first = <T>(list: readonly T[]): T => {
	const [item] = list;
	if (item === undefined) throw new Error('an empty list');
	return item;
};
const place = (dossier: Dossier) => first(dossier.places.features);
const actor = (dossier: Dossier) => first(dossier.actors);
const event = (dossier: Dossier) => first(dossier.events);
const statement = (dossier: Dossier) => first(dossier.statements);
const claim = (dossier: Dossier) => first(dossier.claims);

interface Quiet {
	name: string;
	ours: Change;
	theirs: Change;
	/** What stands where in the merged dossier. */
	gives: Record<string, unknown>;
}

const QUIET: Quiet[] = [
	{
		name: 'different keys of one record',
		ours: (d) => (event(d).title = 'A crane falls'),
		theirs: (d) => (event(d).kind = 'rescue'),
		gives: { '/events/0/title': 'A crane falls', '/events/0/kind': 'rescue' }
	},
	{
		name: 'keys the format does not know, at any depth',
		ours: (d) => Object.assign(event(d), { 'x-a': { deep: 1, kept: 3 } }),
		theirs: (d) => Object.assign(place(d).properties, { 'x-b': 2 }),
		gives: { '/events/0/x-a/deep': 1, '/places/features/0/properties/x-b': 2 }
	},
	{
		name: 'citations, one added on each side and one removed',
		ours: (d) => (event(d).citations = [cite(21, 30), cite(100, 110)]),
		theirs: (d) => (event(d).citations = [cite(90, 99)]),
		gives: { '/events/0/citations': [cite(100, 110), cite(90, 99)] }
	},
	{
		name: 'aliases and links as sets',
		ours: (d) => (actor(d).aliases = ['E. Vik', 'Vik']),
		theirs: (d) => (actor(d).aliases = []),
		gives: { '/actors/0/aliases': ['Vik'] }
	},
	{
		name: 'roles by their title, key by key',
		ours: (d) => (actor(d).roles = [{ title: 'pilot', of: 'board' }]),
		theirs: (d) => (actor(d).roles = [{ title: 'pilot', when: '2020' }, { title: 'mayor' }]),
		gives: { '/actors/0/roles': [{ title: 'pilot', of: 'board', when: '2020' }, { title: 'mayor' }] }
	},
	{
		name: 'names by language',
		ours: (d) => (place(d).properties.names = { sv: 'Norra kajen' }),
		theirs: (d) => (place(d).properties.names = { ur: 'شمالی' }),
		gives: { '/places/features/0/properties/names': { sv: 'Norra kajen', ur: 'شمالی' } }
	},
	{
		name: 'the same record added on both sides, with keys that do not contradict',
		ours: (d) => d.events.push({ id: 'new', kind: 'rescue', title: 'Help', citations: [cite(1, 2)] }),
		theirs: (d) => d.events.push({ id: 'new', kind: 'rescue', title: 'Help', partOf: 'fall', citations: [cite(3, 4)] }),
		gives: {
			'/events/2': { id: 'new', kind: 'rescue', title: 'Help', partOf: 'fall', citations: [cite(1, 2), cite(3, 4)] }
		}
	},
	{
		name: 'a record one side moves and the other changes',
		ours: (d) => d.events.reverse(),
		theirs: (d) => (event(d).title = 'A crane falls'),
		gives: { '/events/1/title': 'A crane falls', '/events/0/id': 'talk' }
	},
	{
		name: 'two days of change, of which the later one holds',
		ours: (d) => (d.modified = '2021-03-05'),
		theirs: (d) => (d.modified = '2021-03-09'),
		gives: { '/modified': '2021-03-09' }
	},
	{
		name: 'a removal on both sides',
		ours: (d) => d.questions.splice(0),
		theirs: (d) => void (d.questions.splice(0), (d.summary = 'Nobody asks.')),
		gives: { '/questions': [], '/summary': 'Nobody asks.' }
	}
];

interface Decided extends Quiet {
	/** Pointer and message of each conflict. */
	conflicts: [pointer: string, message: string][];
}

const DECIDED: Decided[] = [
	{
		name: 'both change one key',
		ours: (d) => (event(d).title = 'It falls'),
		theirs: (d) => (event(d).title = 'It fell'),
		gives: { '/events/0/title': 'It falls' },
		conflicts: [['/events/0/title', 'Event “fall”: both sides changed its title; ours is kept.']]
	},
	{
		name: 'one answer is never made of halves of two',
		ours: (d) => (claim(d).value = { type: 'quantity', bound: 'between', value: 1, high: 3, unit: 'people' }),
		theirs: (d) => (claim(d).value = { type: 'quantity', bound: 'exactly', value: 9, unit: 'people' }),
		gives: { '/claims/0/value/value': 1, '/claims/0/value/high': 3 },
		conflicts: [['/claims/0/value', 'Claim “fall-where”: both sides changed its value; ours is kept.']]
	},
	{
		name: 'ours removes a record that theirs changes',
		ours: (d) => d.events.splice(1),
		theirs: (d) => (d.events[1] = { id: 'talk', kind: 'talks', title: 'Talks', citations: [cite(31, 40)] }),
		gives: { '/events/1/title': 'Talks' },
		conflicts: [['/events/1', 'Ours removed the event “talk”, theirs changed it; it is kept.']]
	},
	{
		name: 'theirs removes a place that ours newly refers to, and what contains it',
		ours: (d) => (place(d).properties.partOf = 'town'),
		theirs: (d) => d.places.features.splice(1),
		gives: { '/places/features/1/id': 'town' },
		conflicts: [
			['/places/features/1', 'Theirs removed the place “town”, but the place “north” refers to it; it is kept.']
		]
	},
	{
		name: 'each side makes one event a part of the other',
		ours: (d) => (event(d).partOf = 'talk'),
		theirs: (d) =>
			(d.events[1] = {
				id: 'talk',
				kind: 'talks',
				title: 'The board meets',
				partOf: 'fall',
				citations: [cite(31, 40)]
			}),
		gives: { '/events/0/partOf': 'talk', '/events/1/partOf': undefined },
		conflicts: [
			[
				'/events/1/partOf',
				'Event “talk”: together the two sides make it a part of itself; for its partOf ours is kept.'
			]
		]
	},
	{
		name: 'a radius is removed where the other makes the place one that needs it',
		ours: (d) => void ((place(d).properties.precision = 'country'), delete place(d).properties.radius),
		theirs: (d) => (place(d).properties.precision = 'near'),
		gives: { '/places/features/0/properties/precision': 'country', '/places/features/0/properties/radius': undefined },
		conflicts: [
			['/places/features/0/properties/precision', 'Place “north”: both sides changed its precision; ours is kept.']
		]
	},
	{
		name: 'the last citation goes on one side and the word that none is needed on the other',
		ours: (d) => void (event(d).citations = []),
		theirs: (d) => delete event(d).editorial,
		gives: { '/events/0/citations': [], '/events/0/editorial': true },
		conflicts: [
			[
				'/events/0/citations',
				'Event “fall”: together the two sides leave nothing that the record stands on; for its citations ours is kept.'
			],
			[
				'/events/0/editorial',
				'Event “fall”: together the two sides leave nothing that the record stands on; for its editorial ours is kept.'
			]
		]
	},
	{
		name: 'a claim gets a voice on each side',
		ours: (d) => (claim(d).assertedIn = 'saw'),
		theirs: (d) => (claim(d).by = 'board'),
		gives: { '/claims/0/assertedIn': 'saw', '/claims/0/by': undefined },
		conflicts: [
			[
				'/claims/0/assertedIn',
				'Claim “fall-where”: together the two sides give the claim two voices; for its assertedIn ours is kept.'
			],
			['/claims/0/by', 'Claim “fall-where”: together the two sides give the claim two voices; for its by ours is kept.']
		]
	},
	{
		name: 'a text is shortened where the other cites its end',
		ours: (d) => (first(d.sources).text = { length: 90, sha256: 'b'.repeat(64) }),
		theirs: (d) => event(d).citations.push(cite(480, 490)),
		gives: { '/sources/0/text/length': 500, '/events/0/citations/1/end': 490 },
		conflicts: [
			[
				'/sources/0/text',
				'Source “log”: one side changed the text of the source, the other cites or places a passage beyond its end; for its text theirs is kept.'
			]
		]
	},
	{
		name: 'a source is printed inside another where the other side cites its own text',
		ours: (d) =>
			void (d.sources[1] = { id: 'note', type: 'post', language: 'en', within: { source: 'log', start: 1, end: 9 } }),
		theirs: (d) => event(d).citations.push({ ...cite(1, 5), source: 'note' }),
		gives: { '/sources/1/text/length': 40, '/sources/1/within': undefined, '/events/0/citations/1/source': 'note' },
		conflicts: [
			[
				'/sources/1/within',
				'Source “note”: one side printed the source inside another, the other cites a passage of its own text; for its within theirs is kept.'
			],
			[
				'/sources/1/text',
				'Source “note”: one side printed the source inside another, the other cites a passage of its own text; for its text theirs is kept.'
			]
		]
	},
	{
		name: 'a quote and the passage of its words are changed on both sides, and stay together',
		ours: (d) => void ((statement(d).quote = 'It fell!'), (statement(d).citations[0] = cite(42, 50, 'words'))),
		theirs: (d) =>
			void ((statement(d).citations[0] = cite(43, 51, 'words')), statement(d).citations.push(cite(200, 210))),
		gives: {
			'/statements/0/quote': 'It fell!',
			'/statements/0/citations': [cite(42, 50, 'words'), cite(50, 60, 'attribution'), cite(200, 210)]
		},
		conflicts: [
			[
				'/statements/0/quote',
				'Statement “saw”: both sides changed the quote or the passages of its words; for its quote ours is kept.'
			],
			[
				'/statements/0/citations',
				'Statement “saw”: both sides changed the quote or the passages of its words; for its citations ours is kept.'
			]
		]
	},
	{
		name: 'one id is given to records of two kinds, and what refers to theirs follows',
		ours: (d) => d.actors.push({ id: 'pier', name: 'Pier', kind: 'person', citations: [cite(1, 2)] }),
		theirs: (d) => {
			d.events.push({ id: 'pier', kind: 'rescue', title: 'At the pier', citations: [cite(3, 4)] });
			claim(d).about = 'pier';
		},
		gives: { '/actors/2/id': 'pier', '/events/2/id': 'pier-2', '/claims/0/about': 'pier-2' },
		conflicts: [
			[
				'/events/2/id',
				'“pier” is an actor in ours and an event in theirs; theirs is now “pier-2”, and what refers to it follows.'
			]
		]
	}
];

const steps = (pointer: string) => pointer.split('/').slice(1);

describe('a merge takes without asking', () => {
	it.each(QUIET)('$name', ({ ours, theirs, gives }) => {
		const { dossier, conflicts } = merge(ours, theirs);
		expect(conflicts).toEqual([]);
		for (const [pointer, value] of Object.entries(gives)) expect(at(dossier, steps(pointer))).toEqual(value);
		expect(errors(dossier)).toEqual([]);
	});
});

describe('a merge asks, and keeps what it says, when', () => {
	it.each(DECIDED)('$name', ({ name, ours, theirs, gives, conflicts }) => {
		const base = changed((d) => {
			if (name.startsWith('the last citation')) event(d).editorial = true;
			const text = { length: 40, sha256: 'd'.repeat(64) };
			if (name.startsWith('a source is printed')) d.sources.push({ id: 'note', type: 'post', language: 'en', text });
		});
		const merged = merge(ours, theirs, base);
		expect(merged.conflicts.map(({ pointer, message }) => [pointer, message])).toEqual(conflicts);
		for (const [pointer, value] of Object.entries(gives)) expect(at(merged.dossier, steps(pointer))).toEqual(value);
		expect(errors(merged.dossier)).toEqual([]);
	});

	it('both sides begin a dossier of their own: nothing of either is lost', () => {
		const [ours, theirs] = [quay(), changed((d) => void d.events.splice(0, 1, { ...event(d), title: 'Fell' }))];
		const { dossier, conflicts } = mergeDossiers(null, ours, theirs);
		expect(dossier).toEqual(ours);
		expect(conflicts).toMatchObject([{ pointer: '/events/0/title', ours: 'The crane falls', theirs: 'Fell' }]);
		expect(conflicts[0]).not.toHaveProperty('base');
	});
});

/** Words or a value that one side changed, where the other changed how they are meant. */
const TELLINGS: (Omit<Quiet, 'gives'> & { gives: Record<string, unknown>; asks: string[] })[] = [
	{
		name: 'a denial meets words turned round',
		ours: (d) => (statement(d).polarity = 'denied'),
		theirs: (d) => (statement(d).gist = 'It did not fall.'),
		gives: { '/statements/0/gist': 'It fell.', '/statements/0/polarity': 'denied' },
		asks: ['/statements/0/gist', '/statements/0/polarity']
	},
	{
		name: 'words turned round meet a denial',
		ours: (d) => (statement(d).gist = 'It did not fall.'),
		theirs: (d) => (statement(d).polarity = 'denied'),
		gives: { '/statements/0/gist': 'It did not fall.', '/statements/0/polarity': undefined },
		asks: ['/statements/0/gist', '/statements/0/polarity']
	},
	{
		name: 'a word of doubt meets another quote and its passage',
		ours: (d) => (statement(d).certainty = 'alleged'),
		theirs: (d) => void ((statement(d).quote = 'It may fall.'), (statement(d).citations[0] = cite(43, 51, 'words'))),
		gives: { '/statements/0/quote': 'It fell.', '/statements/0/citations/0/start': 41 },
		asks: ['/statements/0/quote', '/statements/0/certainty', '/statements/0/citations']
	},
	{
		name: 'a denied claim meets another value',
		ours: (d) => (claim(d).polarity = 'denied'),
		theirs: (d) => (claim(d).value = { type: 'place', place: 'town' }),
		gives: { '/claims/0/value/place': 'north', '/claims/0/polarity': 'denied' },
		asks: ['/claims/0/value', '/claims/0/polarity']
	},
	{
		name: 'a denial of a statement meets another value of a claim in it',
		ours: (d) => (statement(d).polarity = 'denied'),
		theirs: (d) => (claim(d).value = { type: 'place', place: 'town' }),
		gives: { '/claims/0/value/place': 'north', '/statements/0/polarity': 'denied' },
		asks: ['/claims/0/value']
	},
	{
		name: 'another value of a claim meets a denial of its statement',
		ours: (d) => (claim(d).value = { type: 'place', place: 'town' }),
		theirs: (d) => (statement(d).polarity = 'denied'),
		gives: { '/claims/0/value/place': 'north', '/statements/0/polarity': 'denied' },
		asks: ['/claims/0/value']
	},
	{
		name: 'a new claim meets a denial of its statement',
		ours: (d) => (statement(d).polarity = 'denied'),
		theirs: (d) => void d.claims.push({ ...claim(d), id: 'new' }),
		gives: { '/claims/1/id': 'new' },
		asks: ['/claims/1/value']
	},
	{
		name: 'a claim moved into a denied statement meets another value',
		ours: (d) => (claim(d).value = { type: 'place', place: 'town' }),
		theirs: (d) =>
			void (d.statements.push({ ...statement(d), id: 'no', polarity: 'denied' }), (claim(d).assertedIn = 'no')),
		gives: { '/claims/0/value/place': 'town', '/claims/0/assertedIn': 'saw' },
		asks: ['/claims/0/value', '/claims/0/assertedIn']
	}
];

describe('a denial or a word of doubt of one side', () => {
	const base = changed((d) => {
		statement(d).gist = 'It fell.';
		claim(d).assertedIn = 'saw';
	});

	it.each(TELLINGS)('is not put before words of the other: $name', ({ ours, theirs, gives, asks }) => {
		const { dossier, conflicts } = merge(ours, theirs, base);
		for (const [pointer, value] of Object.entries(gives)) expect(at(dossier, steps(pointer)), pointer).toEqual(value);
		expect(conflicts.map(({ pointer }) => pointer)).toEqual(asks);
		expect(errors(dossier)).toEqual([]);
	});

	it('goes together with everything else', () => {
		const denied: Change = (d) => (statement(d).polarity = 'denied');
		const doubted: Change = (d) => void ((statement(d).certainty = 'alleged'), (statement(d).note = 'On deck.'));
		const { dossier, conflicts } = merge(denied, doubted, base);
		expect(statement(dossier)).toMatchObject({ polarity: 'denied', certainty: 'alleged', note: 'On deck.' });
		expect(conflicts).toEqual([]);
	});
});

describe('records that both sides moved', () => {
	it('stand in one of the two orders, the same one whichever side comes first', () => {
		const base = changed((d) => d.events.push({ id: 'third', kind: 'talks', title: 'Third', citations: [cite(1, 2)] }));
		const turned = changed((d) => d.events.reverse(), base);
		const rolled = changed((d) => d.events.unshift(...d.events.splice(1)), base);
		const [one, other] = [mergeDossiers(base, turned, rolled), mergeDossiers(base, rolled, turned)];
		expect(one).toEqual(other);
		expect(one.conflicts).toEqual([]);
	});
});

describe('records with faults', () => {
	it('are merged as they are: without an id, twice, or no record at all', () => {
		const faulty = (d: Dossier) => void Object.assign(d, { events: [...d.events, { title: 'no id' }, null, event(d)] });
		const { dossier, conflicts } = merge(faulty, (d) => (actor(d).name = 'Elin'));
		expect(dossier.events).toEqual([...quay().events, { title: 'no id' }, null, event(quay())]);
		expect([actor(dossier).name, conflicts]).toEqual(['Elin', []]);
	});
});
