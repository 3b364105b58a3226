// Answers to hold against each other: made-up places, people and declared pairs.
import type { Actor, Place, Value } from '#core/dossier/types.ts';
import { compareAnswers, type Answer, type Grounds } from '#core/accounts/values.ts';
import { declaredPairs } from '#core/accounts/categories.ts';
import { wholesIn } from '#core/accounts/units.ts';
import { claim, figure, place } from './sample.ts';

const outline: Place = {
	...place('valley', [0, 0]),
	geometry: {
		type: 'Polygon',
		coordinates: [
			[
				[10, 10],
				[11, 10],
				[11, 11],
				[10, 11],
				[10, 10]
			]
		]
	}
};

function site(id: string, at: [number, number]): Place {
	const point = place(id, at);
	return { ...point, properties: { ...point.properties, precision: 'site' } };
}

const placed = [
	place('land', [20, 20]),
	place('town', [20, 20], 5_000, 'land'),
	place('school', [20.01, 20.01], 300, 'town'),
	place('next-town', [20.2, 20], 5_000, 'land'),
	place('loose-town', [20.3, 20.1], 5_000),
	place('suburb', [20.08, 20], 5_000, 'land'),
	place('other-land', [40, 40]),
	{ ...place('nowhere', [0, 0]), geometry: null },
	outline,
	place('in-valley', [10.5, 10.5], 1_000),
	place('edge-of-valley', [11.005, 10.5], 1_000),
	site('room', [30, 30]),
	site('next-room', [30.01, 30]),
	place('ring', [0, 50], 1_000),
	place('next-ring', [0, 50], 0),
	place('far-from-valley', [11.5, 10.5], 1_000)
];

const people: Actor[] = [
	{ id: 'front', name: 'Front', kind: 'armed-group', citations: [] },
	{ id: 'wing', name: 'Wing', kind: 'armed-group', memberOf: ['front'], citations: [] },
	{ id: 'cell', name: 'Cell', kind: 'armed-group', memberOf: ['wing'], citations: [] },
	{ id: 'league', name: 'League', kind: 'armed-group', citations: [] }
];
export const who = (actor: string, role = 'attackers'): Value => ({ type: 'participant', actor, role });

/** What the values are compared by: places, people, and pairs that the editors declare. */
export const grounds: Grounds = {
	property: 'dress',
	places: new Map(placed.map((one) => [one.id, one])),
	actors: new Map(people.map((one) => [one.id, one])),
	pairs: declaredPairs([
		{
			property: 'dress',
			label: '',
			mayBothBeTrue: [['coat', 'cap']],
			excludes: [['barefoot', 'boots', 'because nobody wears boots barefoot.']]
		}
	]),
	wholes: wholesIn([claim('killed', figure(10, { parts: [{ of: 'children', value: 7 }] }))])
};

/** Values of each kind. */
export const at = (id: string, role?: string): Value => ({ type: 'place', place: id, ...(role ? { role } : {}) });
export const after = (event: string): Value => ({ type: 'event', event, relation: 'after' });
export const on = (edtf: string): Value => ({ type: 'time', edtf });
/** An answer, denied or said. */
export const deny = (value: Value) => ({ value, denied: true });
export const say = (value: Value) => ({ value, denied: false });

/** The verdict and the clause that says why. */
export const told = (...pair: [Answer, Answer, Grounds?]) => {
	const { verdict, reason } = compareAnswers(pair[0], pair[1], pair[2] ?? grounds);
	return `${verdict}: ${reason}`;
};

/** So many of them children. */
export const children = (value: number) => [{ of: 'children', value }];
