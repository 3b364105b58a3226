import { describe, expect, it } from 'vitest';
import type { Actor, Place, Value } from '#core/dossier/types.ts';
import { compareAnswers, type Grounds } from '#core/accounts/values.ts';
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
const on = (edtf: string): Value => ({ type: 'time', edtf });
const deny = (value: Value) => ({ value, denied: true });
const say = (value: Value) => ({ value, denied: false });

const children = (value: number) => [{ of: 'children', value }];

const figures: [string, Value, Value, string][] = [
	[
		'a least number and a larger one',
		figure(141, { bound: 'at-least', parts: children(132) }),
		figure(140, { bound: 'more-than' }),
		'compatible'
	],
	['more than 140, and 140', figure(140, { bound: 'more-than' }), figure(140), 'conflict'],
	['at least 140, and 140', figure(140, { bound: 'at-least' }), figure(140), 'compatible'],
	['two figures', figure(130), figure(141), 'conflict'],
	[
		'a figure and its parts',
		figure(undefined, {
			parts: [
				{ of: 'children', value: 132 },
				{ of: 'staff', value: 9 }
			]
		}),
		figure(141),
		'agree'
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
		'conflict'
	],
	[
		'a part alone, within the whole',
		figure(100, { bound: 'more-than', unit: 'children' }),
		figure(140, { bound: 'more-than' }),
		'compatible'
	],
	['a part alone, more than the whole', figure(150, { unit: 'children' }), figure(141), 'conflict'],
	[
		'a part alone, against the part named',
		figure(100, { bound: 'more-than', unit: 'children' }),
		figure(141, { parts: children(90) }),
		'conflict'
	],
	[
		'most of them, and a part that is fewer than half',
		figure(140, { bound: 'more-than', parts: [{ of: 'children', share: 'most' }] }),
		figure(141, { parts: children(60) }),
		'conflict'
	],
	[
		'most of them, and a part that is more than half',
		figure(140, { bound: 'more-than', parts: [{ of: 'children', share: 'most' }] }),
		figure(141, { parts: children(80) }),
		'compatible'
	],
	[
		'all of them, and fewer',
		figure(10, { parts: [{ of: 'children', share: 'all' }] }),
		figure(9, { unit: 'children' }),
		'conflict'
	],
	[
		'the same whole of other parts',
		figure(141, { parts: children(132) }),
		figure(141, { parts: children(131) }),
		'conflict'
	],
	['units that nothing links', figure(5, { unit: 'vehicles' }), figure(9), 'differ'],
	['the dead by two names', figure(9, { unit: 'deaths' }), figure(200), 'conflict'],
	[
		'two figures that are both about the same',
		figure(100, { bound: 'about' }),
		figure(90, { high: 110, bound: 'between' }),
		'compatible'
	],
	[
		'hundreds, and at least 200',
		figure(undefined, { bound: 'at-least', words: 'hundreds' }),
		figure(200, { bound: 'at-least' }),
		'compatible'
	],
	['dozens, and 20', figure(undefined, { bound: 'at-least', words: 'dozens' }), figure(20), 'differ'],
	[
		'at most thousands, and 500',
		figure(undefined, { bound: 'at-most', words: 'thousands' }),
		figure(500),
		'compatible'
	],
	['hours and minutes', figure(2, { unit: 'hours' }), figure(120, { unit: 'minutes' }), 'agree'],
	[
		'about eight hours, and eight',
		figure(8, { unit: 'hours', bound: 'about' }),
		figure(8, { unit: 'hours' }),
		'compatible'
	],
	['about eight hours, and ten', figure(8, { unit: 'hours', bound: 'about' }), figure(10, { unit: 'hours' }), 'differ'],
	['between three and five, and four', figure(3, { high: 5, bound: 'between' }), figure(4), 'compatible'],
	['hundreds, and 150', figure(undefined, { bound: 'at-least', words: 'hundreds' }), figure(150), 'differ'],
	['hundreds, and 450', figure(undefined, { bound: 'at-least', words: 'hundreds' }), figure(450), 'compatible'],
	['no figure at all', figure(undefined, { words: 'people' }), figure(125), 'compatible']
];

const others: [string, Value, Value, string][] = [
	['a day and an hour of it', on('2020-03-02'), on('2020-03-02T12:00Z'), 'compatible'],
	[
		'a day somewhere, and an hour of the evening before in UTC',
		on('2020-03-02'),
		on('2020-03-01T20:00Z'),
		'compatible'
	],
	['a day somewhere, and two days before', on('2020-03-02'), on('2020-02-29T09:00Z'), 'conflict'],
	['two days', on('2020-03-02'), on('2020-03-03'), 'conflict'],
	['about a day, and the day after', on('2020-03-02~'), on('2020-03-03'), 'compatible'],
	['an uncertain day, and another', on('2020-03-02?'), on('2020-05-03'), 'differ'],
	['one day written in two ways', on('2020-03-02'), on('2020-03-02/2020-03-02'), 'agree'],
	['on or after a day, and the day before', on('2020-03-02/..'), on('2020-03-01'), 'conflict'],
	['one of two days, and one of them', on('[2020-03-02,2020-03-04]'), on('2020-03-04'), 'compatible'],
	['about a day, and three days after', on('2020-03-02~'), on('2020-03-05'), 'differ'],
	['what cannot be read', on('some day'), on('2020-03-04'), 'differ'],
	['a school and its country', at('school'), at('land'), 'compatible'],
	['two towns apart', at('town'), at('next-town'), 'conflict'],
	['two towns whose doubt overlaps', at('town'), at('suburb'), 'compatible'],
	['two countries whose outlines are not here', at('land'), at('other-land'), 'differ'],
	['a town and another country', at('town'), at('other-land'), 'differ'],
	['a day, and that day as uncertain', on('2020-03-02'), on('2020-03-02?'), 'compatible'],
	['two places in different roles', at('town', 'origin'), at('other-land', 'destination'), 'compatible'],
	['a place that cannot be placed', at('town'), at('nowhere'), 'differ'],
	['a country, and a town of which nobody says where it lies', at('land'), at('loose-town'), 'differ'],
	['a place that is not there', at('town'), at('no-such-place'), 'differ'],
	['an outline and a town in it', at('valley'), at('in-valley'), 'compatible'],
	['an outline and a town whose doubt reaches it', at('valley'), at('edge-of-valley'), 'compatible'],
	['an outline and a town beyond', at('valley'), at('far-from-valley'), 'conflict'],
	['two answers', named('fence'), named('wall'), 'differ'],
	['two answers that the editors hold apart', named('boots'), named('barefoot'), 'conflict'],
	['two answers held apart, each of some', named('boots', 'some'), named('barefoot', 'some'), 'compatible'],
	['two answers held apart, one of all', named('boots', 'all'), named('barefoot', 'some'), 'conflict'],
	['two answers declared to go together', named('cap'), named('coat'), 'compatible'],
	['some one way, some another', named('shot', 'some'), named('own-hand', 'some'), 'compatible'],
	['all one way, some another', named('shot', 'all'), named('own-hand', 'some'), 'differ'],
	['most one way, some another', named('shot', 'most'), named('own-hand', 'some'), 'compatible'],
	['most one way, most another', named('shot', 'most'), named('own-hand', 'most'), 'differ'],
	['some and all one way', named('shot', 'some'), named('shot', 'all'), 'compatible'],
	['one way, and all that way', named('shot'), named('shot', 'all'), 'agree'],
	['answers of two kinds', named('shot'), figure(3), 'differ'],
	['two in one role', who('front'), who('league'), 'differ'],
	['a body and what belongs to it', who('front'), who('cell'), 'compatible'],
	['two in two roles', who('front'), who('league', 'victims'), 'compatible'],
	['one in two roles', who('front'), who('front', 'claimed responsibility'), 'compatible']
];

describe('two answers', () => {
	it.each([...figures, ...others])('%s', (_, a, b, verdict) => {
		expect(compareAnswers(say(a), say(b), grounds).verdict).toBe(verdict);
		expect(compareAnswers(say(b), say(a), grounds).verdict).toBe(verdict);
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
		['of what is said', named('wall'), named('wall'), 'conflict'],
		['of all, where some is said', named('shot', 'all'), named('shot', 'some'), 'compatible'],
		['of some, where all is said', named('shot', 'some'), named('shot', 'all'), 'conflict'],
		['of something else', named('wall'), named('fence'), 'compatible'],
		['of a country, where a town in it is said', at('land'), at('town'), 'conflict'],
		['of a town, where its country is said', at('town'), at('land'), 'compatible'],
		['of more than 140, where 141 is said', figure(140, { bound: 'more-than' }), figure(141), 'conflict'],
		['of 141, where more than 140 is said', figure(141), figure(140, { bound: 'more-than' }), 'compatible'],
		['of a month, where a day of it is said', on('2020-03'), on('2020-03-02'), 'conflict'],
		['of about 140, where 150 is said', figure(140, { bound: 'about' }), figure(150), 'differ'],
		[
			'of at least 100, where about 115 is said',
			figure(100, { bound: 'at-least' }),
			figure(115, { bound: 'about' }),
			'differ'
		],
		['of many, where two is said', figure(undefined, { bound: 'at-least', words: 'many' }), figure(2), 'differ'],
		[
			'of hundreds, where 450 is said',
			figure(undefined, { bound: 'at-least', words: 'hundreds' }),
			figure(450),
			'differ'
		],
		['of a day somewhere, where an hour of it in UTC is said', on('2020-03-02'), on('2020-03-02T20:00Z'), 'differ'],
		['of a day, where that day is said as uncertain', on('2020-03-02'), on('2020-03-02?'), 'differ']
	])('%s', (_, denied, asserted, verdict) => {
		expect(compareAnswers(deny(denied), say(asserted), grounds).verdict).toBe(verdict);
		expect(compareAnswers(say(asserted), deny(denied), grounds).verdict).toBe(verdict);
	});

	it('leaves room for another denial', () => {
		expect(compareAnswers(deny(named('wall')), deny(named('fence')), grounds).verdict).toBe('compatible');
	});
});

describe('the stages of an event', () => {
	it.each([
		['announced', 'took-place', 'compatible'],
		['ordered', 'called-off', 'compatible'],
		['under-way', 'took-place', 'compatible'],
		['called-off', 'took-place', 'differ'],
		['under-way', 'called-off', 'differ'],
		['held-in-part', 'took-place', 'differ']
	])('%s and %s: %s', (a, b, expected) => {
		const status = { ...grounds, property: 'status' };
		expect(compareAnswers(say(named(a)), say(named(b)), status).verdict).toBe(expected);
		expect(compareAnswers(say(named(b)), say(named(a)), status).verdict).toBe(expected);
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
