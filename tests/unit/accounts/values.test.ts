// Two answers held against each other, whatever kind they are of: the verdict, and the clause that says why.
import { describe, expect, it } from 'vitest';
import { compareAnswers } from '#core/accounts/values.ts';
import type { Value } from '#core/dossier/types.ts';
import { after, at, grounds, on, say, told, who } from './answers.ts';
import { figure, named } from './sample.ts';

const OTHER = 'differ: the answers are not the same';
const SOME_AND_OTHERS = 'compatible: one tells of some, the other of others';
const OVERLAP = 'compatible: the times overlap';
const APART_IN_TIME = 'conflict: the times do not overlap';
const MAY_FOLLOW = 'compatible: one may follow the other';

const others: [string, Value, Value, string][] = [
	['a day and an hour of it', on('2020-03-02'), on('2020-03-02T12:00Z'), OVERLAP],
	['a day somewhere, and an hour of the evening before in UTC', on('2020-03-02'), on('2020-03-01T20:00Z'), OVERLAP],
	['a day somewhere, and two days before', on('2020-03-02'), on('2020-02-29T09:00Z'), APART_IN_TIME],
	['two days', on('2020-03-02'), on('2020-03-03'), APART_IN_TIME],
	['about a day, and the day after', on('2020-03-02~'), on('2020-03-03'), OVERLAP],
	[
		'an uncertain day, and another',
		on('2020-03-02?'),
		on('2020-05-03'),
		'differ: one of the times is given as uncertain'
	],
	['one day written in two ways', on('2020-03-02'), on('2020-03-02/2020-03-02'), 'agree: both give the same time'],
	['on or after a day, and the day before', on('2020-03-02/..'), on('2020-03-01'), APART_IN_TIME],
	['one of two days, and one of them', on('[2020-03-02,2020-03-04]'), on('2020-03-04'), OVERLAP],
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
	['a day, and that day as uncertain', on('2020-03-02'), on('2020-03-02?'), OVERLAP],
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
	['two answers', named('fence'), named('wall'), OTHER],
	[
		'two answers that the editors hold apart',
		named('boots'),
		named('barefoot'),
		'conflict: nobody wears boots barefoot'
	],
	['two answers held apart, each of some', named('boots', 'some'), named('barefoot', 'some'), SOME_AND_OTHERS],
	[
		'two answers held apart, one of all',
		named('boots', 'all'),
		named('barefoot', 'some'),
		'conflict: nobody wears boots barefoot'
	],
	['two answers declared to go together', named('cap'), named('coat'), 'compatible: both may be true'],
	['some one way, some another', named('shot', 'some'), named('own-hand', 'some'), SOME_AND_OTHERS],
	['all one way, some another', named('shot', 'all'), named('own-hand', 'some'), OTHER],
	['most one way, some another', named('shot', 'most'), named('own-hand', 'some'), SOME_AND_OTHERS],
	['most one way, most another', named('shot', 'most'), named('own-hand', 'most'), OTHER],
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
	it.each(others)('%s', (_, a, b, verdict) => {
		expect(told(say(a), say(b))).toBe(verdict);
		expect(verdict).toMatch(`${compareAnswers(say(b), say(a), grounds).verdict}: `);
	});
});

describe('the stages of an event', () => {
	it.each([
		['announced', 'took-place', MAY_FOLLOW],
		['ordered', 'called-off', MAY_FOLLOW],
		['under-way', 'took-place', MAY_FOLLOW],
		['called-off', 'took-place', OTHER],
		['under-way', 'called-off', OTHER],
		['held-in-part', 'took-place', OTHER]
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
