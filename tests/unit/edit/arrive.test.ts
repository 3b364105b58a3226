// A drafted text comes into a dossier: who and what is one with what is there, and who is not.
import { describe, expect, test } from 'vitest';
import { emptyDossier } from '#core/dossier/empty.ts';
import type { Actor, Dossier, Place } from '#core/dossier/types.ts';
import { acceptWithTwins, arrive, twinOf } from '#core/edit/arrive.ts';
import { acceptedOnly, reject } from '#core/edit/suggestions.ts';

const draft = { rule: 'test', score: 0.9 };
const empty = emptyDossier({ id: 'd', title: 'A dossier', language: 'en' });
const person = (id: string, name: string, more: object = {}): Actor => ({
	id,
	name,
	kind: 'person',
	citations: [],
	editorial: true,
	...more
});
const place = (id: string, name: string, at: [number, number], more: object = {}): Place => ({
	type: 'Feature',
	id,
	geometry: { type: 'Point', coordinates: at },
	properties: { name, kind: 'settlement', precision: 'settlement', radius: 5000, editorial: true, citations: [] },
	...more
});

describe('questions', () => {
	const claim = { about: 'stop', value: { type: 'category' as const, slug: 'yes', label: 'yes' }, citations: [] };
	const dossier: Dossier = {
		...empty,
		questions: ['moored', 'crewed', 'open'].map((property) => ({ property, label: `Was it ${property}?` })),
		claims: [
			{ ...claim, id: 'kept', property: 'crewed' },
			...['moored', 'crewed'].map((property) => ({ ...claim, id: `drafted-${property}`, property, draft }))
		]
	};
	const asked = ({ questions }: Dossier) => questions.map(({ property }) => property);

	test('wait with the claims that answer them', () => {
		expect(asked(acceptedOnly(dossier))).toEqual(['crewed', 'open']);
	});

	test('go with the last claim that answered them', () => {
		const outcome = reject(dossier, ['drafted-moored', 'drafted-crewed']);
		expect(outcome.ok && asked(outcome.dossier)).toEqual(['crewed', 'open']);
	});
});

describe('people of several texts', () => {
	test('two of one surname stay two, whatever is an alias', () => {
		const anton = person('anton-weir', 'Anton Weir', { aliases: ['Weir'], draft });
		const maria = person('maria-weir', 'Maria Weir', { aliases: ['Weir'], draft });
		const both = arrive({ ...empty, actors: [anton] }, { ...empty, actors: [maria] });
		expect(both.actors.map(({ name }) => name)).toEqual(['Anton Weir', 'Maria Weir']);
	});

	test('one full name is one person, and what is said of her follows', () => {
		const there = { ...empty, actors: [person('maria-weir', 'Maria Weir', { draft })] };
		const statement = {
			id: 's',
			speaker: 'maria-weir',
			form: 'direct' as const,
			quote: 'No.',
			about: [],
			citations: []
		};
		const both = arrive(there, {
			...empty,
			actors: [person('maria-weir', 'Maria Weir', { draft })],
			statements: [statement]
		});
		expect(both.actors).toHaveLength(1);
		expect(both.statements[0]?.speaker).toBe('maria-weir');
	});

	test('a surname that was left open is nobody’s twin', () => {
		const open = person('weir', 'Weir', { draft: { ...draft, orElse: ['maria-weir', 'anton-weir'] } });
		const dossier = { ...empty, actors: [person('maria-weir', 'Maria Weir'), open] };
		expect(twinOf(dossier, 'weir')).toBeNull();
	});

	test('where two fit, neither is chosen', () => {
		const actors = [person('a', 'Ann Lind'), person('b', 'Ann Lind'), person('c', 'Ann Lind', { draft })];
		expect(twinOf({ ...empty, actors }, 'c')).toBeNull();
	});
});

describe('places of several texts', () => {
	test('one name nearby is one place, one name far off is two', () => {
		const bergen = place('bergen', 'Bergen', [5.32, 60.39]);
		const near = place('bergen-2', 'Bergen', [5.33, 60.38], { draft });
		const far = place('bergen-3', 'Bergen', [10.1, 50.1], { draft });
		const dossier = { ...empty, places: { type: 'FeatureCollection' as const, features: [bergen, near, far] } };
		expect(twinOf(dossier, 'bergen-2')).toBe('bergen');
		expect(twinOf(dossier, 'bergen-3')).toBeNull();
	});
});

test('places of one name are one up to 50 km apart, or as far as the radius of one reaches', () => {
	// A degree of latitude is 111.2 km.
	const bergen = place('bergen', 'Bergen', [5, 60]);
	const twinAt = (kilometres: number, radius = 5000) => {
		const there = place('there', 'Bergen', [5, 60 + kilometres / 111.2], { draft });
		there.properties.radius = radius;
		return twinOf({ ...empty, places: { type: 'FeatureCollection', features: [bergen, there] } }, 'there');
	};
	expect([49, 51].map((kilometres) => twinAt(kilometres))).toEqual(['bergen', null]);
	expect([69, 71].map((kilometres) => twinAt(kilometres, 70_000))).toEqual(['bergen', null]);
});

describe('what a suggestion is one with', () => {
	const holding = (...features: Place[]): Dossier => ({ ...empty, places: { type: 'FeatureCollection', features } });
	const link = 'https://www.wikidata.org/wiki/Q26793';

	test.each<[string, string | null, Place, object]>([
		['a name in other letters and case', 'there', place('there', 'Ærø Sund', [5, 60]), { name: 'ÆRØ SUND' }],
		['a name with an accent', 'there', place('there', 'Malmo', [5, 60]), { name: 'Malmö' }],
		['another name', null, place('there', 'Malmo', [5, 60]), { name: 'Lund' }],
		['another name and the same link', 'there', linked('Malmo', [5, 60]), { name: 'Lund', links: ['x:1', link] }],
		['the same link far off', 'there', linked('Malmo', [50, 10]), { name: 'Malmö', links: [link] }],
		['other links', null, linked('Malmo', [50, 10]), { name: 'Lund', links: ['x:1'] }]
	])('of places: %s', (_, twin, there, properties) => {
		const here = place('here', '', [5, 60], { draft });
		Object.assign(here.properties, properties);
		expect(twinOf(holding(there, here), 'here')).toBe(twin);
	});

	test('is a country of its name wherever its middle is put, and a place that nobody has put anywhere', () => {
		const here = place('here', 'Norway', [5, 60], { draft });
		const there = (change: object) => ({ ...place('there', 'Norway', [50, 10]), ...change });
		expect(twinOf(holding(there({}), here), 'here')).toBeNull();
		expect(twinOf(holding(there({ geometry: null }), here), 'here')).toBe('there');
		const country = place('there', 'Norway', [50, 10]);
		country.properties.kind = 'country';
		expect(twinOf(holding(country, here), 'here')).toBe('there');
	});

	test('is never another suggestion', () => {
		const both = holding(place('there', 'Oslo', [5, 60], { draft }), place('here', 'Oslo', [5, 60], { draft }));
		expect(twinOf(both, 'here')).toBeNull();
		expect(twinOf(both, 'nobody')).toBeNull();
	});

	function linked(name: string, at: [number, number]): Place {
		const one = place('there', name, at);
		one.properties.links = [link];
		return one;
	}

	const body = { kind: 'state-body' };
	test.each<[string, boolean, Actor, Actor]>([
		['a full name', true, person('a', 'Ann Lind'), person('b', 'ANN LIND')],
		['a surname alone', false, person('a', 'Lind'), person('b', 'Lind')],
		['a surname that is an alias', false, person('a', 'Ann Lind', { aliases: ['Lind'] }), person('b', 'Lind')],
		['a name of another kind', false, person('a', 'Ann Lind'), person('b', 'Ann Lind', body)],
		['a body by its one word', true, person('a', 'Police', body), person('b', 'police', body)],
		[
			'a body by an alias',
			true,
			person('a', 'World Health Organization', { ...body, aliases: ['WHO'] }),
			person('b', 'WHO', body)
		],
		[
			'two bodies with nothing in common',
			false,
			person('a', 'Police', { ...body, aliases: ['Force'] }),
			person('b', 'Army', { ...body, aliases: ['Forces'] })
		],
		[
			'a name whose holder is left open',
			false,
			person('a', 'Ann Lind', { draft: { orElse: ['x'] } }),
			person('b', 'Ann Lind')
		]
	])('of actors: %s', (_, isOne, there, here) => {
		const actors = [there, person(here.id, here.name, { ...here, draft })];
		const suggested = [
			person(there.id, there.name, { draft, ...there }),
			person(here.id, here.name, { ...here, draft })
		];
		const both = arrive({ ...empty, actors: suggested.slice(0, 1) }, { ...empty, actors: suggested.slice(1) });
		expect(both.actors).toHaveLength(isOne ? 1 : 2);
		expect(twinOf({ ...empty, actors }, 'b')).toBe(isOne ? 'a' : null);
	});
});

describe('accepting a suggestion', () => {
	const dossier: Dossier = {
		...empty,
		actors: [person('ann', 'Ann Lind'), person('ann-2', 'Ann Lind', { draft }), person('bo', 'Bo Ek', { draft })],
		places: {
			type: 'FeatureCollection',
			features: [place('oslo', 'Oslo', [5, 60]), place('oslo-2', 'Oslo', [5, 60], { draft })]
		},
		statements: [
			{
				id: 's',
				speaker: 'ann-2',
				form: 'direct',
				quote: 'No.',
				saidAt: 'oslo-2',
				about: ['bo'],
				citations: [],
				...{ draft }
			}
		]
	};

	test('joins who and what the dossier holds already, and what is said of them follows', () => {
		const outcome = acceptWithTwins(dossier, ['s']);
		if (!outcome.ok) return expect.fail(outcome.reason);
		expect(outcome.dossier.actors.map(({ id }) => id)).toEqual(['ann', 'bo']);
		expect(outcome.dossier.places.features.map(({ id }) => id)).toEqual(['oslo']);
		expect(outcome.dossier.statements[0]).toMatchObject({ speaker: 'ann', saidAt: 'oslo', about: ['bo'] });
		expect(JSON.stringify(outcome.dossier)).not.toContain('draft');
		expect(outcome.ids.toSorted()).toEqual(['ann-2', 'bo', 'oslo-2', 's']);
	});

	test('leaves the others waiting, and refuses what is none', () => {
		const outcome = acceptWithTwins(dossier, ['bo']);
		expect(outcome.ok && outcome.dossier.actors.map((actor) => 'draft' in actor)).toEqual([false, true, false]);
		expect(acceptWithTwins(dossier, ['ann'])).toMatchObject({ ok: false, reason: '“ann” is no suggestion.' });
	});
});

test('a question that both ask is asked once, and the others come along', () => {
	const asking = (...properties: string[]): Dossier => ({
		...empty,
		questions: properties.map((property) => ({ property, label: `${property}?` }))
	});
	const { questions } = arrive(asking('entry', 'dress'), asking('dress', 'motive'));
	expect(questions.map(({ property }) => property)).toEqual(['entry', 'dress', 'motive']);
});

test('ids that are taken are changed, and references follow', () => {
	const there = {
		...empty,
		events: [{ id: 'fire', kind: 'incident', title: 'Fire', editorial: true as const, citations: [] }]
	};
	const body: Actor = { id: 'fire', name: 'Fire Service', kind: 'state-body', citations: [], editorial: true };
	const statement = { id: 's', speaker: 'fire', form: 'indirect' as const, about: [], citations: [] };
	const both = arrive(there, { ...empty, actors: [body], statements: [statement] });
	expect(both.events[0]?.id).toBe('fire');
	expect(both.statements[0]?.speaker).toBe(both.actors[0]?.id);
	expect(both.actors[0]?.id).not.toBe('fire');
});

test('figures are about the one event there is', () => {
	const fire = { id: 'the-fire', kind: 'incident', title: 'Fire', editorial: true as const, citations: [] };
	const made = {
		id: 'event',
		kind: 'incident',
		title: 'Not yet written',
		editorial: true as const,
		citations: [],
		draft
	};
	const claim = {
		id: 'c',
		about: 'event',
		property: 'killed',
		value: { type: 'quantity' as const, value: 2, bound: 'exactly' as const, unit: 'people' },
		citations: []
	};
	const about = (events: Dossier['events'], drafted: Dossier['events'] = [made]) =>
		arrive({ ...empty, events }, { ...empty, events: drafted, claims: [claim] }).claims[0]?.about;
	expect(about([])).toBe('event');
	expect(about([fire, { ...fire, id: 'flood' }])).toBe('event');
	expect(about([fire, { ...fire, id: 'alarm', partOf: 'the-fire' }])).toBe('the-fire');
	// One that somebody has accepted already is an event of its own, and one of a taken id is the figures' own still.
	const { draft: _draft, ...accepted } = made;
	expect(about([fire], [accepted])).toBe('event');
	expect(about([{ ...fire, id: 'event' }])).toBe('event');
	const both = arrive({ ...empty, events: [fire] }, { ...empty, events: [made], claims: [claim] });
	expect(both.events.map(({ id }) => id)).toEqual(['the-fire']);
	expect(both.claims[0]?.about).toBe('the-fire');
});
