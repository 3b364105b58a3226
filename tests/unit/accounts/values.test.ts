import { describe, expect, it } from 'vitest';
import type { Actor, Place, Value } from '#core/dossier/types.ts';
import { compareAnswers, type Answer, type Grounds } from '#core/accounts/values.ts';
import { declaredPairs } from '#core/accounts/categories.ts';
import { workedOut } from '#core/accounts/figures.ts';
import { wholesIn } from '#core/accounts/units.ts';
import { claim, figure, named, place } from './sample.ts';

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
const who = (actor: string, role = 'attackers'): Value => ({ type: 'participant', actor, role });

const grounds: Grounds = {
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

const at = (id: string, role?: string): Value => ({ type: 'place', place: id, ...(role ? { role } : {}) });
const after = (event: string): Value => ({ type: 'event', event, relation: 'after' });
const on = (edtf: string): Value => ({ type: 'time', edtf });
const deny = (value: Value) => ({ value, denied: true });
const say = (value: Value) => ({ value, denied: false });

/** The verdict and the clause that says why. */
const told = (...pair: [Answer, Answer, Grounds?]) => {
	const { verdict, reason } = compareAnswers(pair[0], pair[1], pair[2] ?? grounds);
	return `${verdict}: ${reason}`;
};

const children = (value: number) => [{ of: 'children', value }];

const few = (words: string) => figure(undefined, { bound: 'at-least', words });

const figures: [string, Value, Value, string][] = [
	[
		'a least number and a larger one',
		figure(141, { bound: 'at-least', parts: children(132) }),
		figure(140, { bound: 'more-than' }),
		'compatible: the figures leave room for each other'
	],
	[
		'more than 140, and 140',
		figure(140, { bound: 'more-than' }),
		figure(140),
		'conflict: not both figures for people can be right'
	],
	['at least 140, and 140', figure(140, { bound: 'at-least' }), figure(140), 'compatible: both give 140 people'],
	['two figures', figure(130), figure(141), 'conflict: not both figures for people can be right'],
	[
		'a figure and its parts',
		figure(undefined, {
			parts: [
				{ of: 'children', value: 132 },
				{ of: 'staff', value: 9 }
			]
		}),
		figure(141),
		'agree: both give the same figure'
	],
	[
		'parts that come to less than the least',
		figure(undefined, {
			parts: [
				{ of: 'children', value: 132 },
				{ of: 'staff', value: 9 }
			]
		}),
		figure(142, { bound: 'at-least' }),
		'conflict: not both figures for people can be right'
	],
	[
		'a part alone, within the whole',
		figure(100, { bound: 'more-than', unit: 'children' }),
		figure(140, { bound: 'more-than' }),
		'compatible: one counts children, the other people'
	],
	[
		'a part alone, more than the whole',
		figure(150, { unit: 'children' }),
		figure(141),
		'conflict: not both figures for people can be right'
	],
	[
		'a part alone, against the part named',
		figure(100, { bound: 'more-than', unit: 'children' }),
		figure(141, { parts: children(90) }),
		'conflict: not both figures for children can be right'
	],
	[
		'most of them, and a part that is fewer than half',
		figure(140, { bound: 'more-than', parts: [{ of: 'children', share: 'most' }] }),
		figure(141, { parts: children(60) }),
		'conflict: not both figures for children can be right'
	],
	[
		'most of them, and a part that is more than half',
		figure(140, { bound: 'more-than', parts: [{ of: 'children', share: 'most' }] }),
		figure(141, { parts: children(80) }),
		'compatible: the figures leave room for each other'
	],
	[
		'all of them, and fewer',
		figure(10, { parts: [{ of: 'children', share: 'all' }] }),
		figure(9, { unit: 'children' }),
		'conflict: not both figures for children can be right'
	],
	[
		'the same whole of other parts',
		figure(141, { parts: children(132) }),
		figure(141, { parts: children(131) }),
		'conflict: not both figures for children can be right'
	],
	[
		'units that nothing links',
		figure(5, { unit: 'vehicles' }),
		figure(9),
		'differ: one counts vehicles, the other people'
	],
	[
		'the dead by two names',
		figure(9, { unit: 'deaths' }),
		figure(200),
		'conflict: not both figures for deaths can be right'
	],
	[
		'two figures that are both about the same',
		figure(100, { bound: 'about' }),
		figure(90, { high: 110, bound: 'between' }),
		'compatible: they come to the same as far as approximate figures tell'
	],
	[
		'hundreds, and at least 200',
		figure(undefined, { bound: 'at-least', words: 'hundreds' }),
		figure(200, { bound: 'at-least' }),
		'compatible: they come to the same as far as approximate figures tell'
	],
	[
		'dozens, and 20',
		figure(undefined, { bound: 'at-least', words: 'dozens' }),
		figure(20),
		'differ: the figures for people differ, and one is approximate'
	],
	[
		'at most thousands, and 500',
		figure(undefined, { bound: 'at-most', words: 'thousands' }),
		figure(500),
		'compatible: the figures leave room for each other'
	],
	[
		'hours and minutes',
		figure(2, { unit: 'hours' }),
		figure(120, { unit: 'minutes' }),
		'agree: both give the same figure'
	],
	[
		'about eight hours, and eight',
		figure(8, { unit: 'hours', bound: 'about' }),
		figure(8, { unit: 'hours' }),
		'compatible: both give 8 hours'
	],
	[
		'about eight hours, and ten',
		figure(8, { unit: 'hours', bound: 'about' }),
		figure(10, { unit: 'hours' }),
		'differ: the figures for hours differ, and one is approximate'
	],
	[
		'between three and five, and four',
		figure(3, { high: 5, bound: 'between' }),
		figure(4),
		'compatible: the figures leave room for each other'
	],
	[
		'hundreds, and 150',
		figure(undefined, { bound: 'at-least', words: 'hundreds' }),
		figure(150),
		'differ: the figures for people differ, and one is approximate'
	],
	[
		'hundreds, and 450',
		figure(undefined, { bound: 'at-least', words: 'hundreds' }),
		figure(450),
		'compatible: the figures leave room for each other'
	],
	['tens, and 20', few('tens'), figure(20), 'compatible: the figures leave room for each other'],
	['tens, and 19', few('tens'), figure(19), 'differ: the figures for people differ, and one is approximate'],
	['scores, and 39', few('scores'), figure(39), 'differ: the figures for people differ, and one is approximate'],
	[
		'thousands, and 1,999',
		few('Thousands'),
		figure(1999),
		'differ: the figures for people differ, and one is approximate'
	],
	[
		'millions, and 1,999,999',
		few('millions'),
		figure(1_999_999),
		'differ: the figures for people differ, and one is approximate'
	],
	[
		'less than a few, and more',
		figure(undefined, { high: 5, bound: 'less-than' }),
		figure(5),
		'conflict: not both figures for people can be right'
	],
	[
		'up to a few, and as many',
		figure(undefined, { high: 5, bound: 'at-most' }),
		figure(5),
		'compatible: the figures leave room for each other'
	],
	[
		'less than 9, and 9',
		figure(9, { bound: 'less-than' }),
		figure(9),
		'conflict: not both figures for people can be right'
	],
	['at most 9, and 9', figure(9, { bound: 'at-most' }), figure(9), 'compatible: both give 9 people'],
	[
		'a range written backwards, and its end',
		figure(5, { high: 3, bound: 'between' }),
		figure(3),
		'compatible: the figures leave room for each other'
	],
	[
		'about a hundred, and a tenth more',
		figure(100, { bound: 'about' }),
		figure(110),
		'compatible: the figures leave room for each other'
	],
	[
		'about a hundred, and more than a tenth more',
		figure(100, { bound: 'about' }),
		figure(111),
		'differ: the figures for people differ, and one is approximate'
	],
	[
		'a week and seven days',
		figure(1, { unit: 'week' }),
		figure(7, { unit: 'days' }),
		'agree: both give the same figure'
	],
	[
		'a year and a dozen months',
		figure(1, { unit: 'Year ' }),
		figure(12, { unit: 'months' }),
		'agree: both give the same figure'
	],
	[
		'a month and thirty days',
		figure(1, { unit: 'month' }),
		figure(30, { unit: 'days' }),
		'differ: one counts month, the other days'
	],
	[
		'at least so many, of whom some part, and more of the part',
		figure(141, { bound: 'at-least', parts: children(132) }),
		figure(140, { unit: 'children' }),
		'compatible: the figures for children leave room for each other'
	],
	[
		'so many, of whom some part, and more of the part',
		figure(141, { parts: children(132) }),
		figure(140, { unit: 'children' }),
		'conflict: not both figures for children can be right'
	],
	[
		'a share of them, and nobody',
		figure(10, { parts: [{ of: 'children', share: 'some' }] }),
		figure(0, { unit: 'children' }),
		'conflict: not both figures for children can be right'
	],
	[
		'a share of them, and all',
		figure(10, { parts: [{ of: 'children', share: 'some' }] }),
		figure(10, { unit: 'children' }),
		'compatible: the figures for children leave room for each other'
	],
	[
		'no figure at all',
		figure(undefined, { words: 'people' }),
		figure(125),
		'compatible: the figures leave room for each other'
	]
];

const others: [string, Value, Value, string][] = [
	['a day and an hour of it', on('2020-03-02'), on('2020-03-02T12:00Z'), 'compatible: the times overlap'],
	[
		'a day somewhere, and an hour of the evening before in UTC',
		on('2020-03-02'),
		on('2020-03-01T20:00Z'),
		'compatible: the times overlap'
	],
	[
		'a day somewhere, and two days before',
		on('2020-03-02'),
		on('2020-02-29T09:00Z'),
		'conflict: the times do not overlap'
	],
	['two days', on('2020-03-02'), on('2020-03-03'), 'conflict: the times do not overlap'],
	['about a day, and the day after', on('2020-03-02~'), on('2020-03-03'), 'compatible: the times overlap'],
	[
		'an uncertain day, and another',
		on('2020-03-02?'),
		on('2020-05-03'),
		'differ: one of the times is given as uncertain'
	],
	['one day written in two ways', on('2020-03-02'), on('2020-03-02/2020-03-02'), 'agree: both give the same time'],
	[
		'on or after a day, and the day before',
		on('2020-03-02/..'),
		on('2020-03-01'),
		'conflict: the times do not overlap'
	],
	[
		'one of two days, and one of them',
		on('[2020-03-02,2020-03-04]'),
		on('2020-03-04'),
		'compatible: the times overlap'
	],
	[
		'about a day, and three days after',
		on('2020-03-02~'),
		on('2020-03-05'),
		'differ: one of the times is given as approximate'
	],
	['what cannot be read', on('some day'), on('2020-03-04'), 'differ: one of the times cannot be read'],
	['a school and its country', at('school'), at('land'), 'compatible: school lies in land'],
	[
		'two towns apart',
		at('town'),
		at('next-town'),
		'conflict: town and next-town lie apart, 21 km from middle to middle'
	],
	[
		'two towns whose doubt overlaps',
		at('town'),
		at('suburb'),
		'compatible: town and suburb overlap as exactly as they are known'
	],
	[
		'two countries whose outlines are not here',
		at('land'),
		at('other-land'),
		'differ: how far land reaches is not known here'
	],
	['a town and another country', at('town'), at('other-land'), 'differ: how far other-land reaches is not known here'],
	['a day, and that day as uncertain', on('2020-03-02'), on('2020-03-02?'), 'compatible: the times overlap'],
	[
		'two places in different roles',
		at('town', 'origin'),
		at('other-land', 'destination'),
		'compatible: they tell of different things: origin, destination'
	],
	['a place that cannot be placed', at('town'), at('nowhere'), 'differ: one of them cannot be placed'],
	[
		'a country, and a town of which nobody says where it lies',
		at('land'),
		at('loose-town'),
		'differ: how far land reaches is not known here'
	],
	['a place that is not there', at('town'), at('no-such-place'), 'differ: one of the places is not known'],
	[
		'an outline and a town in it',
		at('valley'),
		at('in-valley'),
		'compatible: valley and in-valley overlap as exactly as they are known'
	],
	[
		'an outline and a town whose doubt reaches it',
		at('valley'),
		at('edge-of-valley'),
		'compatible: valley and edge-of-valley overlap as exactly as they are known'
	],
	[
		'an outline and a town beyond',
		at('valley'),
		at('far-from-valley'),
		'conflict: valley and far-from-valley lie apart'
	],
	['two answers', named('fence'), named('wall'), 'differ: the answers are not the same'],
	[
		'two answers that the editors hold apart',
		named('boots'),
		named('barefoot'),
		'conflict: nobody wears boots barefoot'
	],
	[
		'two answers held apart, each of some',
		named('boots', 'some'),
		named('barefoot', 'some'),
		'compatible: one tells of some, the other of others'
	],
	[
		'two answers held apart, one of all',
		named('boots', 'all'),
		named('barefoot', 'some'),
		'conflict: nobody wears boots barefoot'
	],
	['two answers declared to go together', named('cap'), named('coat'), 'compatible: both may be true'],
	[
		'some one way, some another',
		named('shot', 'some'),
		named('own-hand', 'some'),
		'compatible: one tells of some, the other of others'
	],
	[
		'all one way, some another',
		named('shot', 'all'),
		named('own-hand', 'some'),
		'differ: the answers are not the same'
	],
	[
		'most one way, some another',
		named('shot', 'most'),
		named('own-hand', 'some'),
		'compatible: one tells of some, the other of others'
	],
	[
		'most one way, most another',
		named('shot', 'most'),
		named('own-hand', 'most'),
		'differ: the answers are not the same'
	],
	[
		'some and all one way',
		named('shot', 'some'),
		named('shot', 'all'),
		'compatible: one says of all of them what the other says of fewer'
	],
	['one way, and all that way', named('shot'), named('shot', 'all'), 'agree: both say the same'],
	['answers of two kinds', named('shot'), figure(3), 'differ: they answer in different kinds'],
	['two in one role', who('front'), who('league'), 'differ: they name two for the same deed'],
	['a body and what belongs to it', who('front'), who('cell'), 'compatible: Cell belongs to Front'],
	['two in two roles', who('front'), who('league', 'victims'), 'compatible: they name two in different roles'],
	['what belongs to a body, and the body', who('wing'), who('front'), 'compatible: Wing belongs to Front'],
	['two who suffer', who('front', 'victims'), who('league', 'victims'), 'compatible: several can be named so'],
	[
		'somebody of whom the dossier says nothing, and a body',
		who('stranger'),
		who('league'),
		'differ: they name two for the same deed'
	],
	['two events', after('march'), after('fire'), 'compatible: there may be more than one'],
	['one event in one way', after('march'), after('march'), 'agree: both say the same'],
	[
		'a room of a site, whose place is its extent',
		at('room'),
		at('next-room'),
		'conflict: room and next-room lie apart, 960 m from middle to middle'
	],
	[
		'two towns that touch',
		at('ring'),
		at('next-ring'),
		'compatible: ring and next-ring overlap as exactly as they are known'
	],
	[
		'one in two roles',
		who('front'),
		who('front', 'claimed responsibility'),
		'compatible: they name the same in two roles'
	]
];

describe('two answers', () => {
	it.each([...figures, ...others])('%s', (_, a, b, verdict) => {
		expect(told(say(a), say(b))).toBe(verdict);
		expect(verdict).toMatch(`${compareAnswers(say(b), say(a), grounds).verdict}: `);
	});

	it('that share a figure say which', () => {
		const [one, other] = [
			figure(141, { bound: 'at-least', parts: children(132) }),
			figure(141, { parts: children(132) })
		];
		expect(compareAnswers(say(one), say(other), grounds).agreesOn).toBe('132 children');
	});
});

describe('a denial', () => {
	it.each<[string, Value, Value, string]>([
		['of what is said', named('wall'), named('wall'), 'conflict: one denies what the other says'],
		[
			'of all, where some is said',
			named('shot', 'all'),
			named('shot', 'some'),
			'compatible: what one denies, the other does not say'
		],
		[
			'of some, where all is said',
			named('shot', 'some'),
			named('shot', 'all'),
			'conflict: one denies what the other says'
		],
		['of something else', named('wall'), named('fence'), 'compatible: what one denies, the other does not say'],
		['of a country, where a town in it is said', at('land'), at('town'), 'conflict: one denies what the other says'],
		[
			'of a town, where its country is said',
			at('town'),
			at('land'),
			'compatible: what one denies, the other does not say'
		],
		[
			'of more than 140, where 141 is said',
			figure(140, { bound: 'more-than' }),
			figure(141),
			'conflict: one denies what the other says'
		],
		[
			'of 141, where more than 140 is said',
			figure(141),
			figure(140, { bound: 'more-than' }),
			'compatible: what one denies, the other does not say'
		],
		[
			'of a month, where a day of it is said',
			on('2020-03'),
			on('2020-03-02'),
			'conflict: one denies what the other says'
		],
		[
			'of about 140, where 150 is said',
			figure(140, { bound: 'about' }),
			figure(150),
			'differ: one denies what the other may say, and neither is exact enough to tell'
		],
		[
			'of at least 100, where about 115 is said',
			figure(100, { bound: 'at-least' }),
			figure(115, { bound: 'about' }),
			'differ: one denies what the other may say, and neither is exact enough to tell'
		],
		[
			'of many, where two is said',
			figure(undefined, { bound: 'at-least', words: 'many' }),
			figure(2),
			'differ: one denies what the other may say, and neither is exact enough to tell'
		],
		[
			'of hundreds, where 450 is said',
			figure(undefined, { bound: 'at-least', words: 'hundreds' }),
			figure(450),
			'differ: one denies what the other may say, and neither is exact enough to tell'
		],
		[
			'of a day somewhere, where an hour of it in UTC is said',
			on('2020-03-02'),
			on('2020-03-02T20:00Z'),
			'differ: one denies what the other may say, and neither is exact enough to tell'
		],
		[
			'of a day, where that day is said as uncertain',
			on('2020-03-02'),
			on('2020-03-02?'),
			'differ: one denies what the other may say, and neither is exact enough to tell'
		]
	])('%s', (_, denied, asserted, verdict) => {
		expect(told(deny(denied), say(asserted))).toBe(verdict);
		expect(told(say(asserted), deny(denied))).toBe(verdict);
	});

	it('leaves room for another denial', () => {
		expect(told(deny(named('wall')), deny(named('fence')))).toBe('compatible: both deny something');
	});
});

describe('the stages of an event', () => {
	it.each([
		['announced', 'took-place', 'compatible: one may follow the other'],
		['ordered', 'called-off', 'compatible: one may follow the other'],
		['under-way', 'took-place', 'compatible: one may follow the other'],
		['called-off', 'took-place', 'differ: the answers are not the same'],
		['under-way', 'called-off', 'differ: the answers are not the same'],
		['held-in-part', 'took-place', 'differ: the answers are not the same']
	])('%s and %s: %s', (a, b, expected) => {
		const status = { ...grounds, property: 'status' };
		expect(told(say(named(a)), say(named(b)), status)).toBe(expected);
		expect(told(say(named(b)), say(named(a)), status)).toBe(expected);
	});
});

describe('a conflict that the editors declare', () => {
	it('gives their reason, and that it is theirs', () => {
		expect(compareAnswers(say(named('boots')), say(named('barefoot')), grounds)).toEqual({
			verdict: 'conflict',
			reason: 'nobody wears boots barefoot',
			declared: true
		});
	});
});

describe('a sum', () => {
	it.each([
		[
			'is worked out from parts that all have figures',
			figure(141, {
				parts: [
					{ of: 'children', value: 132 },
					{ of: 'staff', value: 9 }
				]
			}),
			'132 + 9 = 141'
		],
		[
			'is worked out where no whole is given',
			figure(undefined, {
				parts: [
					{ of: 'children', value: 1200 },
					{ of: 'staff', value: 9 }
				]
			}),
			'1,200 + 9 = 1,209'
		],
		['is not made of one part', figure(141, { parts: children(141) }), null],
		[
			'is not claimed where the parts leave some out',
			figure(141, {
				parts: [
					{ of: 'children', value: 1 },
					{ of: 'staff', value: 9 }
				]
			}),
			null
		],
		[
			'is not made of shares',
			figure(141, {
				parts: [
					{ of: 'children', share: 'most' },
					{ of: 'staff', value: 9 }
				]
			}),
			null
		]
	])('%s', (_, value, expected) => {
		expect(workedOut(value)).toBe(expected);
	});
});
