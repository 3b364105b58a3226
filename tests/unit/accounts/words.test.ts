import { describe, expect, it } from 'vitest';
import type { Claim } from '#core/dossier/types.ts';
import { againstWords, chainWords, originName, reasonWords, VERDICT_WORDS } from '#core/accounts/words.ts';
import { VERDICTS } from '#core/accounts/compare.ts';
import { asked, catalogueOf, claim, figure, named } from './sample.ts';

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
			'The answers are not the same; whether one excludes another is not shown. “wall” is given only as suspected.',
			[entry('wall', { certainty: 'suspected' }), entry('fence')]
		],
		[
			'The answers are not the same; whether one excludes another is not shown. Each is given with doubt.',
			[entry('wall', { certainty: 'suspected' }), entry('fence', { certainty: 'alleged' })]
		],
		['Later reports replace earlier ones: 5 people, then 7 people.', live],
		[
			'The answers are not the same; whether one excludes another is not shown.',
			[entry('fence'), entry('wall', { source: 'b' })]
		],
		[
			'“fence” and denied: “fence”: one denies what the other says. No source reports both. Denied: “fence” has no named origin.',
			[entry('fence'), entry('fence', { source: 'b', polarity: 'denied', reportedVia: [null] })]
		],
		[
			'9 people and 12 people: not both figures for people can be right.',
			[killed(9, { at: 1 }), killed(12, { at: 2 })]
		],
		[
			'4 people and 5 people: not both figures for people can be right. 2 more pairs of answers conflict.',
			[killed(4, { at: 1 }), killed(5, { at: 2 }), killed(6, { at: 3 })]
		],
		[
			'Inferred by the editors; no source says it.',
			[entry('fence', { inferred: 'It follows.' }), entry('fence', { inferred: 'It follows here too.' })]
		]
	])('%s', (expected, claims) => {
		expect(reasonWords(asked(claims))).toBe(expected);
	});

	it('a conflict that the editors declare is called theirs, with their reason', () => {
		const questions = [
			{
				property: 'entry',
				label: 'How?',
				excludes: [['fence', 'wall', 'because there was one way in.'] as [string, string, string]]
			}
		];
		const both = [entry('fence', { at: 1 }), entry('wall', { at: 2 })];
		expect(reasonWords(asked(both, { questions }))).toBe(
			'“fence” and “wall”: the editors hold that not both are true, because there was one way in.'
		);
		expect(JSON.stringify(asked(both))).not.toContain('not both');
		const { accounts } = asked(both, { questions });
		expect(accounts.map((account) => againstWords(account, accounts).words)).toEqual([
			'with “wall”, as the editors hold',
			'with “fence”, as the editors hold'
		]);
		// Beside a conflict that is proved, theirs keeps its reason.
		const denied = entry('fence', { at: 3, source: 'b', polarity: 'denied' });
		expect(reasonWords(asked([...both, denied], { questions }))).toBe(
			'“Fence” and denied: “fence”: one denies what the other says. '.replace('“Fence”', '“fence”') +
				'“fence” and “wall”: the editors hold that not both are true, because there was one way in.'
		);
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
			[killed(9, { at: 1 }), killed(12, { at: 2 })],
			['conflict with 12 people', 'conflict with 9 people']
		],
		[
			'another answer is named',
			[entry('fence', { at: 1 }), entry('wall', { at: 2 })],
			['differ from “wall”', 'differ from “fence”']
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
			['differ from all others', 'differ from all others', 'differ from all others']
		]
	])('%s', (_, claims, expected) => {
		expect(rows(claims)).toEqual(expected);
	});
});

describe('what stands beside a row', () => {
	it('leads to the accounts it is about', () => {
		const others = (...claims: Claim[]) => {
			const { accounts } = asked(claims);
			return accounts.map((account) =>
				againstWords(account, accounts).others.map((key) => accounts.findIndex((one) => one.key === key))
			);
		};
		expect(others(killed(9, { at: 1 }), killed(12, { at: 2 }))).toEqual([[1], [0]]);
		expect(others(killed(9), killed(9, { source: 'b' }))).toEqual([[]]);
	});
});

describe('an origin in words', () => {
	const mayor = { id: 'actor:mayor', kind: 'actor' as const, who: 'mayor' };

	it('is somebody’s name, with those who speak with one voice with them, or a source’s title', () => {
		const catalogue = catalogueOf([]);
		const source = (who: string) => originName({ id: `source:${who}`, kind: 'source', who }, catalogue);
		expect(originName(mayor, catalogue)).toBe('Mayor');
		expect(originName({ ...mayor, with: ['agency', 'guest'] }, catalogue)).toBe('Mayor (with Agency and Guest)');
		expect([source('a'), source('post'), source('gone')]).toEqual([
			'Article A',
			'a source without a title',
			'a source without a title'
		]);
	});

	it('is led to from the source: its kind, or its title where that is asked', () => {
		const catalogue = catalogueOf([]);
		const chain = { claim: 'c', source: 'live', links: ['agency', null] };
		expect(chainWords(chain, catalogue)).toBe('this live page ← Agency ← somebody not named');
		expect(chainWords(chain, catalogue, true)).toBe('Live page ← Agency ← somebody not named');
		expect(chainWords({ ...chain, source: 'gone', links: [] }, catalogue)).toBe('a source without a title');
	});
});
