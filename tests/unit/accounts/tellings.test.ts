// Who gives an account, one by one; an account's words in two; the order of the questions; when a claim was told.
import { describe, expect, it } from 'vitest';
import type { Claim, Value } from '#core/dossier/types.ts';
import { groupByVerdict, leadingQuestions } from '#core/accounts/order.ts';
import { questionsOf } from '#core/accounts/questions.ts';
import { tellingChain, tellingsOf, valueAndDetail } from '#core/accounts/tellings.ts';
import { claimTimeWords } from '#core/accounts/time-words.ts';
import { asked, catalogueOf, claim, figure, named, place, statement } from './sample.ts';

const fence = (rest: Parameters<typeof claim>[2]) => claim('entry', named('fence'), rest);

function tellings(claims: Claim[], rest: Parameters<typeof catalogueOf>[1] = {}) {
	const questions = [{ property: 'entry', label: 'How?' }];
	const [account] = asked(claims, { questions, ...rest }).accounts;
	if (!account) throw new Error('no account');
	return tellingsOf(account, catalogueOf(claims, { questions, ...rest }));
}

describe('the tellings of an account', () => {
	it('put together what one origin says by one chain, and keep other chains and origins apart', () => {
		const told = tellings([
			fence({ by: 'mayor', at: 10 }),
			fence({ by: 'mayor', source: 'b', at: 10 }),
			fence({ by: 'mayor', reportedVia: ['agency'], source: 'b', at: 50 }),
			fence({ source: 'live', at: 10 })
		]);
		expect(told.map(({ origin, chain, claims }) => [origin.who, chain.links, claims.length])).toEqual([
			['mayor', ['mayor'], 2],
			['mayor', ['agency', 'mayor'], 1],
			['herald', [], 1]
		]);
	});

	it('never put two together who are not named', () => {
		expect(tellings([fence({ reportedVia: [null], at: 10 }), fence({ reportedVia: [null], at: 50 })])).toHaveLength(2);
	});

	it('say why one adds no origin: inferred, doubtful beside what is flat, or a repetition', () => {
		const told = (...claims: Claim[]) => tellings(claims).map(({ origin, uncounted }) => [origin.who, uncounted]);
		expect(told(fence({ by: 'mayor' }), fence({ source: 'b', certainty: 'alleged', by: 'guest' }))).toEqual([
			['mayor', null],
			['guest', 'doubtful']
		]);
		expect(told(fence({ by: 'mayor', at: 5 }), fence({ at: 10 }))).toEqual([
			['mayor', null],
			['a', 'repeats']
		]);
		expect(told(fence({ by: 'mayor', certainty: 'alleged', at: 5 }), fence({ certainty: 'alleged', at: 10 }))).toEqual([
			['mayor', null],
			['a', 'repeats']
		]);
		expect(told(fence({ by: 'mayor' }), fence({ source: 'b', inferred: 'It follows.' }))).toEqual([
			['mayor', null],
			['b', 'inferred']
		]);
	});

	it('count the spokesman of a body as the body', () => {
		const actors = catalogueOf([]).dossier.actors.map((one) =>
			one.id === 'guest' ? { ...one, roles: [{ title: 'head', of: 'agency' }] } : one
		);
		const told = tellings([fence({ by: 'agency' }), fence({ by: 'guest', source: 'b' })], { actors });
		expect(told.map(({ uncounted }) => uncounted)).toEqual([null, null]);
	});

	it('lead from all their sources back to who says it, and nowhere where a source says it by itself', () => {
		const claims = [
			fence({ by: 'mayor', reportedVia: ['agency'], at: 1 }),
			fence({ by: 'mayor', reportedVia: ['agency'], source: 'live', at: 1 }),
			fence({ by: 'mayor', reportedVia: ['agency'], source: 'live', at: 50 }),
			fence({ source: 'b', at: 1 })
		];
		const chains = tellings(claims).map((telling) => tellingChain(telling, catalogueOf(claims)));
		expect(chains).toEqual(['this article and this live page ← Agency ← Mayor', null]);
	});

	it('list a passage once, however many claims rest on it', () => {
		const [only] = tellings([
			fence({ by: 'mayor', at: 10 }),
			fence({ by: 'mayor', at: 10 }),
			fence({ by: 'mayor', at: 30 })
		]);
		expect(only?.claims).toHaveLength(3);
		expect(only?.passages.map(({ citation }) => citation.start)).toEqual([10, 30]);
	});
});

describe('the words of an account in two', () => {
	const cell: Value = { type: 'place', place: 'cellar', role: 'co-ordinated from there' };
	it.each<[string, string, Value, 'denied'?]>([
		[
			'At least 141 people',
			'among them 132 children',
			figure(141, { bound: 'at-least', parts: [{ of: 'children', value: 132 }] })
		],
		[
			'7 people',
			'among them 4 children and 3 staff',
			figure(undefined, {
				parts: [
					{ of: 'children', value: 4 },
					{ of: 'staff', value: 3 }
				]
			})
		],
		['Fence', 'all of them', named('fence', 'all')],
		['Fence', '', named('fence')],
		['Cellar', 'co-ordinated from there', cell],
		['In cellar', '', { ...cell, role: 'in' }],
		['Denied: fence', 'all of them', named('fence', 'all'), 'denied']
	])('“%s” and “%s”', (value, detail, given, polarity) => {
		const one = claim('purpose', given, polarity ? { polarity } : {});
		const rest = { placed: [place('cellar', [1, 1], 10)], questions: [{ property: 'purpose', label: 'What?' }] };
		const [account] = asked([one], rest).accounts;
		expect(account && valueAndDetail(account, catalogueOf([one], rest))).toEqual({ value, detail });
	});
});

describe('questions in the order of a reader', () => {
	const two = (property: string, ...values: [Value, Value]) =>
		values.map((value, index) => claim(property, value, { source: index === 0 ? 'a' : 'b' }));
	const comparisons = questionsOf(
		catalogueOf(
			[
				...two('status', named('took-place'), named('under-way')),
				...two('weapons', named('knives'), named('guns')),
				claim('motive', named('anger')),
				...two('duration', figure(2, { unit: 'hours' }), figure(2, { unit: 'hours' })),
				...two('dress', named('white'), named('green')),
				...two('entry', named('fence'), named('walls')),
				...two('killed', figure(3), figure(4))
			],
			{
				questions: [
					{ property: 'status', label: 'Did it?' },
					{ property: 'motive', label: 'Why?' },
					{ property: 'weapons', label: 'With what?', mayBothBeTrue: [['knives', 'guns']] }
				]
			}
		)
	);

	it('conflicts stand first, then what differs, one account alone last, and whether it happened after what was done', () => {
		expect(
			groupByVerdict(comparisons).map((group) => [group.verdict, ...group.comparisons.map(({ property }) => property)])
		).toEqual([
			['conflict', 'killed'],
			['differ', 'entry', 'dress'],
			['compatible', 'weapons', 'status'],
			['agree', 'duration'],
			['single', 'motive']
		]);
	});

	it.each([
		[9, ['killed', 'entry', 'dress', 'weapons', 'status']],
		[3, ['killed', 'entry', 'dress']],
		[1, ['killed']]
	])('the first %i with more than one account never leave a conflict out', (most, properties) => {
		expect(leadingQuestions(comparisons, most).map(({ property }) => property)).toEqual(properties);
	});
});

describe('when a claim was told', () => {
	const words = (one: Claim, full = false) => {
		const statements = [
			statement('s', 'mayor', { said: '2020-03-02' }),
			statement('t', 'mayor', { said: '2021-01-01' })
		];
		return claimTimeWords(one, catalogueOf([one], { statements }), full);
	};
	it.each<[string | null, Claim]>([
		['as of 3 March 2020', fence({ asOf: '2020-03-03', assertedIn: 's', source: 'friday' })],
		['known by 3 March 2020', fence({ asOf: '../2020-03-03' })],
		['said 2 March 2020', fence({ assertedIn: 's', source: 'friday' })],
		['published 6 March 2020', fence({ source: 'friday' })],
		[null, fence({ source: 'a' })]
	])('%s', (expected, one) => {
		expect(words(one, true)).toBe(expected);
	});

	it('is short in a table, with its year where the dossier has several', () => {
		expect(words(fence({ source: 'friday' }))).toBe('published 6 Mar 2020');
	});
});
