import { describe, expect, it } from 'vitest';
import type { Claim } from '#core/dossier/types.ts';
import { againstWords, reasonWords, VERDICT_WORDS } from '#core/accounts/words.ts';
import { VERDICTS } from '#core/accounts/compare.ts';
import { asked, claim, figure, named } from './sample.ts';

const killed = (value: number, rest: Parameters<typeof claim>[2] = {}) => claim('killed', figure(value), rest);
const entry = (slug: string, rest: Parameters<typeof claim>[2] = {}) => claim('entry', named(slug), rest);
const live = [killed(5, { source: 'live', at: 200 }), killed(7, { source: 'live', at: 100 })];
const sum = figure(10, {
	parts: [
		{ of: 'children', value: 7 },
		{ of: 'staff', value: 3 }
	]
});
const least = figure(9, { bound: 'at-least', parts: [{ of: 'children', value: 7 }] });

describe('the words of a verdict', () => {
	it('have a sign of their own each', () => {
		expect(new Set(VERDICTS.map((verdict) => VERDICT_WORDS[verdict].sign)).size).toBe(VERDICTS.length);
	});

	it.each<[string, Claim[]]>([
		['No other answer is given.', [killed(9, { by: 'agency' }), killed(9, { by: 'agency', source: 'b' })]],
		[
			'Given only as feared.',
			[killed(9, { by: 'agency', certainty: 'feared' }), killed(9, { by: 'agency', certainty: 'feared' })]
		],
		['2 origins, one answer.', [killed(9), killed(9, { source: 'b' })]],
		['No figure rules out another. Worked out: 7 + 3 = 10.', [claim('killed', sum), claim('killed', least)]],
		[
			'No answer rules out another. “wall” is given only as suspected.',
			[entry('wall', { certainty: 'suspected' }), entry('fence')]
		],
		[
			'No answer rules out another. Each is given with doubt.',
			[entry('wall', { certainty: 'suspected' }), entry('fence', { certainty: 'alleged' })]
		],
		['Later reports replace earlier ones: 5 people, then 7 people.', live],
		[
			'“fence” and “wall”: not both can be true. No source reports both. “wall” has no named origin.',
			[entry('fence'), entry('wall', { source: 'b', reportedVia: [null] })]
		],
		['“fence” and “wall”: not both can be true.', [entry('fence', { at: 1 }), entry('wall', { at: 2 })]],
		[
			'“fence” and “gate”: not both can be true. 2 more pairs of answers conflict.',
			[entry('fence', { at: 1 }), entry('gate', { at: 2 }), entry('wall', { at: 3 })]
		]
	])('%s', (expected, claims) => {
		expect(reasonWords(asked(claims))).toBe(expected);
	});
});

describe('the words beside a row', () => {
	const rows = (claims: Claim[]) => {
		const { accounts } = asked(claims);
		return accounts.map((account) => {
			const { verdict, words } = againstWords(account, accounts);
			return `${verdict} ${words}`.trim();
		});
	};

	it.each<[string, Claim[], string[]]>([
		[
			'a conflict names the other',
			[entry('fence', { at: 1 }), entry('wall', { at: 2 })],
			['conflict with “wall”', 'conflict with “fence”']
		],
		['an update names what it replaces', live, ['update replaced by 7 people', 'update replaces 5 people']],
		[
			'a shared figure is named',
			[claim('killed', sum, { at: 1 }), claim('killed', least, { at: 2 })],
			['agree on 7 children', 'agree on 7 children']
		],
		['an account alone has none', [killed(9, { by: 'agency' }), killed(9, { by: 'agency' })], ['single']],
		['an account of several origins agrees', [killed(9), killed(9, { source: 'b' })], ['agree']],
		[
			'all others are not counted out',
			[entry('fence', { at: 1 }), entry('gate', { at: 2 }), entry('wall', { at: 3 })],
			['conflict with all others', 'conflict with all others', 'conflict with all others']
		]
	])('%s', (_, claims, expected) => {
		expect(rows(claims)).toEqual(expected);
	});
});
