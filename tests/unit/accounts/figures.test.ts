// Two figures held against each other, and sums: the verdict, and the clause that says why.
import { describe, expect, it } from 'vitest';
import { workedOut } from '#core/accounts/figures.ts';
import { compareAnswers } from '#core/accounts/values.ts';
import type { Value } from '#core/dossier/types.ts';
import { children, grounds, say, told } from './answers.ts';
import { figure } from './sample.ts';

const ROOM = 'compatible: the figures leave room for each other';
const NOT_BOTH = 'conflict: not both figures for people can be right';
const NOT_BOTH_CHILDREN = 'conflict: not both figures for children can be right';
const VAGUE = 'differ: the figures for people differ, and one is approximate';
const SAME_FIGURE = 'agree: both give the same figure';

const few = (words: string) => figure(undefined, { bound: 'at-least', words });

const figures: [string, Value, Value, string][] = [
	[
		'a least number and a larger one',
		figure(141, { bound: 'at-least', parts: children(132) }),
		figure(140, { bound: 'more-than' }),
		ROOM
	],
	['more than 140, and 140', figure(140, { bound: 'more-than' }), figure(140), NOT_BOTH],
	['at least 140, and 140', figure(140, { bound: 'at-least' }), figure(140), 'compatible: both give 140 people'],
	['two figures', figure(130), figure(141), NOT_BOTH],
	[
		'a figure and its parts',
		figure(undefined, {
			parts: [
				{ of: 'children', value: 132 },
				{ of: 'staff', value: 9 }
			]
		}),
		figure(141),
		SAME_FIGURE
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
		NOT_BOTH
	],
	[
		'a part alone, within the whole',
		figure(100, { bound: 'more-than', unit: 'children' }),
		figure(140, { bound: 'more-than' }),
		'compatible: one counts children, the other people'
	],
	['a part alone, more than the whole', figure(150, { unit: 'children' }), figure(141), NOT_BOTH],
	[
		'a part alone, against the part named',
		figure(100, { bound: 'more-than', unit: 'children' }),
		figure(141, { parts: children(90) }),
		NOT_BOTH_CHILDREN
	],
	[
		'most of them, and a part that is fewer than half',
		figure(140, { bound: 'more-than', parts: [{ of: 'children', share: 'most' }] }),
		figure(141, { parts: children(60) }),
		NOT_BOTH_CHILDREN
	],
	[
		'most of them, and a part that is more than half',
		figure(140, { bound: 'more-than', parts: [{ of: 'children', share: 'most' }] }),
		figure(141, { parts: children(80) }),
		ROOM
	],
	[
		'all of them, and fewer',
		figure(10, { parts: [{ of: 'children', share: 'all' }] }),
		figure(9, { unit: 'children' }),
		NOT_BOTH_CHILDREN
	],
	[
		'the same whole of other parts',
		figure(141, { parts: children(132) }),
		figure(141, { parts: children(131) }),
		NOT_BOTH_CHILDREN
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
	['dozens, and 20', figure(undefined, { bound: 'at-least', words: 'dozens' }), figure(20), VAGUE],
	['at most thousands, and 500', figure(undefined, { bound: 'at-most', words: 'thousands' }), figure(500), ROOM],
	['hours and minutes', figure(2, { unit: 'hours' }), figure(120, { unit: 'minutes' }), SAME_FIGURE],
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
	['between three and five, and four', figure(3, { high: 5, bound: 'between' }), figure(4), ROOM],
	['hundreds, and 150', figure(undefined, { bound: 'at-least', words: 'hundreds' }), figure(150), VAGUE],
	['hundreds, and 450', figure(undefined, { bound: 'at-least', words: 'hundreds' }), figure(450), ROOM],
	['tens, and 20', few('tens'), figure(20), ROOM],
	['tens, and 19', few('tens'), figure(19), VAGUE],
	['scores, and 39', few('scores'), figure(39), VAGUE],
	['thousands, and 1,999', few('Thousands'), figure(1999), VAGUE],
	['millions, and 1,999,999', few('millions'), figure(1_999_999), VAGUE],
	['less than a few, and more', figure(undefined, { high: 5, bound: 'less-than' }), figure(5), NOT_BOTH],
	['up to a few, and as many', figure(undefined, { high: 5, bound: 'at-most' }), figure(5), ROOM],
	['less than 9, and 9', figure(9, { bound: 'less-than' }), figure(9), NOT_BOTH],
	['at most 9, and 9', figure(9, { bound: 'at-most' }), figure(9), 'compatible: both give 9 people'],
	['a range written backwards, and its end', figure(5, { high: 3, bound: 'between' }), figure(3), ROOM],
	['about a hundred, and a tenth more', figure(100, { bound: 'about' }), figure(110), ROOM],
	['about a hundred, and more than a tenth more', figure(100, { bound: 'about' }), figure(111), VAGUE],
	['a week and seven days', figure(1, { unit: 'week' }), figure(7, { unit: 'days' }), SAME_FIGURE],
	['a year and a dozen months', figure(1, { unit: 'Year ' }), figure(12, { unit: 'months' }), SAME_FIGURE],
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
		NOT_BOTH_CHILDREN
	],
	[
		'a share of them, and nobody',
		figure(10, { parts: [{ of: 'children', share: 'some' }] }),
		figure(0, { unit: 'children' }),
		NOT_BOTH_CHILDREN
	],
	[
		'a share of them, and all',
		figure(10, { parts: [{ of: 'children', share: 'some' }] }),
		figure(10, { unit: 'children' }),
		'compatible: the figures for children leave room for each other'
	],
	['no figure at all', figure(undefined, { words: 'people' }), figure(125), ROOM]
];

describe('two figures', () => {
	it.each(figures)('%s', (_, a, b, verdict) => {
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
