// A drafted text comes into a dossier: who and what is one with what is there, and who is not.
import { describe, expect, test } from 'vitest';
import { emptyDossier } from '#core/dossier/empty.ts';
import type { Actor, Dossier, Place } from '#core/dossier/types.ts';
import { arrive, twinOf } from '#core/edit/arrive.ts';
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
	const both = arrive({ ...empty, events: [fire] }, { ...empty, events: [made], claims: [claim] });
	expect(both.events.map(({ id }) => id)).toEqual(['the-fire']);
	expect(both.claims[0]?.about).toBe('the-fire');
});
