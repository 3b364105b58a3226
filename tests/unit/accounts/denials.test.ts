// A denial held against what is said: it contradicts only what surely lies in it.
import { describe, expect, it } from 'vitest';
import type { Value } from '#core/dossier/types.ts';
import { at, deny, on, say, told } from './answers.ts';
import { figure, named } from './sample.ts';

const INEXACT = 'differ: one denies what the other may say, and neither is exact enough to tell';
const DENIED = 'conflict: one denies what the other says';
const NOT_SAID = 'compatible: what one denies, the other does not say';

describe('a denial', () => {
	it.each<[string, Value, Value, string]>([
		['of what is said', named('wall'), named('wall'), DENIED],
		['of all, where some is said', named('shot', 'all'), named('shot', 'some'), NOT_SAID],
		['of some, where all is said', named('shot', 'some'), named('shot', 'all'), DENIED],
		['of something else', named('wall'), named('fence'), NOT_SAID],
		['of a country, where a town in it is said', at('land'), at('town'), DENIED],
		['of a town, where its country is said', at('town'), at('land'), NOT_SAID],
		['of more than 140, where 141 is said', figure(140, { bound: 'more-than' }), figure(141), DENIED],
		['of 141, where more than 140 is said', figure(141), figure(140, { bound: 'more-than' }), NOT_SAID],
		['of a month, where a day of it is said', on('2020-03'), on('2020-03-02'), DENIED],
		['of about 140, where 150 is said', figure(140, { bound: 'about' }), figure(150), INEXACT],
		[
			'of at least 100, where about 115 is said',
			figure(100, { bound: 'at-least' }),
			figure(115, { bound: 'about' }),
			INEXACT
		],
		['of many, where two is said', figure(undefined, { bound: 'at-least', words: 'many' }), figure(2), INEXACT],
		[
			'of hundreds, where 450 is said',
			figure(undefined, { bound: 'at-least', words: 'hundreds' }),
			figure(450),
			INEXACT
		],
		['of a day somewhere, where an hour of it in UTC is said', on('2020-03-02'), on('2020-03-02T20:00Z'), INEXACT],
		['of a day, where that day is said as uncertain', on('2020-03-02'), on('2020-03-02?'), INEXACT]
	])('%s', (_, denied, asserted, verdict) => {
		expect(told(deny(denied), say(asserted))).toBe(verdict);
		expect(told(say(asserted), deny(denied))).toBe(verdict);
	});

	it('leaves room for another denial', () => {
		expect(told(deny(named('wall')), deny(named('fence')))).toBe('compatible: both deny something');
	});
});
