import { describe, expect, test } from 'vitest';
import type { Actor, Event, Place, QuantityValue, Value } from '#core/dossier/types.ts';
import { claimWords, nameOf, valueWords, withRole } from '#core/words/value.ts';

const place: Place = {
	type: 'Feature',
	id: 'lund',
	geometry: null,
	properties: { name: 'Lund', kind: 'settlement', precision: 'settlement', citations: [] }
};
const actor: Actor = { id: 'mayor', name: 'The mayor', kind: 'person', citations: [] };
const event: Event = { id: 'fire', kind: 'attack', title: 'The fire', citations: [] };
const names = {
	places: new Map([[place.id, place]]),
	actors: new Map([[actor.id, actor]]),
	events: new Map([[event.id, event]])
};

const people = (value: Partial<QuantityValue>): Value => ({
	type: 'quantity',
	bound: 'exactly',
	unit: 'people',
	...value
});

describe('a value in words', () => {
	const table: [string, Value][] = [
		[
			'more than 140 people, most of them children',
			people({ value: 140, bound: 'more-than', parts: [{ of: 'children', share: 'most' }] })
		],
		[
			'at least 141 people, among them 132 children and 9 staff',
			people({
				value: 141,
				bound: 'at-least',
				parts: [
					{ of: 'children', value: 132 },
					{ of: 'staff', value: 9 }
				]
			})
		],
		[
			'40 people, some of them guests, among them 1 child and visitors',
			people({ value: 40, parts: [{ of: 'guests', share: 'some' }, { of: 'children', value: 1 }, { of: 'visitors' }] })
		],
		['about 8 hours', people({ value: 8, bound: 'about', unit: 'hours' })],
		['less than 8 hours', people({ value: 8, bound: 'less-than', unit: 'hours' })],
		['fewer than 8 people', people({ value: 8, bound: 'less-than' })],
		['at most 1 person', people({ value: 1, bound: 'at-most' })],
		['1 boss', people({ value: 1, unit: 'boss' })],
		['0 people', people({ value: 0 })],
		['1,000 militants', people({ value: 1000, unit: 'militants' })],
		['between 10 and 20 people', people({ value: 10, high: 20, bound: 'between' })],
		['about 10 to 20 people', people({ value: 10, high: 20, bound: 'about' })],
		['at most 20 people', people({ high: 20, bound: 'between' })],
		['hundreds of people', people({ words: 'hundreds', bound: 'at-least' })],
		['the last few months', people({ words: 'the last few months', unit: 'months', bound: 'about' })],
		['several people', people({ words: 'several', bound: 'about' })],
		['people (number not given)', people({ bound: 'about' })],
		['16 December 2014', { type: 'time', edtf: '2014-12-16' }],
		['Lund', { type: 'place', place: 'lund' }],
		['from Lund', { type: 'place', place: 'lund', role: 'from' }],
		['Lund, based there', { type: 'place', place: 'lund', role: 'based there' }],
		['The mayor, speaker', { type: 'participant', actor: 'mayor', role: 'speaker' }],
		['in answer to: The fire', { type: 'event', event: 'fire', relation: 'in-answer-to' }],
		['Over the walls', { type: 'category', slug: 'walls', label: 'Over the walls' }],
		['By boat (some of them)', { type: 'category', slug: 'boat', label: 'By boat', share: 'some' }]
	];
	test.each(table)('reads “%s”', (words, value) => {
		expect(valueWords(value, names)).toBe(words);
	});

	test('says that it is denied', () => {
		const value: Value = { type: 'place', place: 'lund' };
		expect(claimWords({ value, polarity: 'denied' }, { ...names, statements: new Map() })).toBe('denied: Lund');
		expect(claimWords({ value }, { ...names, statements: new Map() })).toBe('Lund');
	});

	test('an id that names nothing is never shown to a reader, and never breaks', () => {
		expect(nameOf('nowhere', names)).toBe('something that is not in this dossier');
		expect(nameOf('__proto__', names)).toBe('something that is not in this dossier');
	});

	test.each([
		['The attackers', 'attacker', 'The attackers'],
		['Pupils who escaped', 'escaped', 'Pupils who escaped'],
		['Pupils of the school', 'victims', 'Pupils of the school, victims'],
		['A doctor at the hospital', 'doctor at the hospital', 'A doctor at the hospital'],
		['Ilse Brandt', null, 'Ilse Brandt'],
		['Harbour attackers', 'attackers', 'Harbour attackers'],
		['Attackers at the gate', 'attacker', 'Attackers at the gate'],
		['Pupils who were wounded', 'wounded', 'Pupils who were wounded'],
		['Victim’s father', 'victim', 'Victim’s father, victim'],
		["A victim's father", 'victim', "A victim's father, victim"],
		['Relatives of victims', 'victims', 'Relatives of victims, victims'],
		['Victim support group', 'victim', 'Victim support group, victim'],
		['Lawyer for the attackers', 'attacker', 'Lawyer for the attackers, attacker'],
		['Men who fought the attackers', 'attackers', 'Men who fought the attackers, attackers'],
		['Guards and attackers', 'attackers', 'Guards and attackers, attackers'],
		['Deputy harbour master', 'harbour master', 'Deputy harbour master, harbour master'],
		['Ex-pilot', 'pilot', 'Ex-pilot, pilot'],
		['Alleged attackers', 'attackers', 'Alleged attackers, attackers']
	])('%s, %s: %s', (name, role, words) => {
		expect(withRole(name, role)).toBe(words);
	});
});
