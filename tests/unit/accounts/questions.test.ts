import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#core/dossier/types.ts';
import { questionsOf } from '#core/accounts/questions.ts';
import { asked, catalogueOf, claim, figure, named, place, statement } from './sample.ts';

const killed = (value: number, rest: Parameters<typeof claim>[2] = {}) => claim('killed', figure(value), rest);
const entry = (slug: string, rest: Parameters<typeof claim>[2] = {}) => claim('entry', named(slug), rest);
const verdict = (...args: Parameters<typeof asked>) => asked(...args).verdict;
const words = (...args: Parameters<typeof asked>) => asked(...args).accounts.map((account) => account.words);

describe('the verdict of a question', () => {
	it.each<[string, string, Claim[]]>([
		['one origin, told twice', 'single', [killed(9, { by: 'agency' }), killed(9, { by: 'agency', source: 'b' })]],
		['two origins with one answer', 'agree', [killed(9), killed(9, { source: 'b' })]],
		[
			'two answers that come to the same',
			'agree',
			[claim('duration', figure(2, { unit: 'hours' })), claim('duration', figure(120, { unit: 'minutes' }))]
		],
		[
			'figures that leave room for each other',
			'compatible',
			[killed(9), claim('killed', figure(8, { bound: 'more-than' }))]
		],
		['figures that exclude each other, without a date', 'conflict', [killed(9), killed(12, { source: 'b' })]],
		['two free answers', 'differ', [entry('wall'), entry('fence', { source: 'b' })]],
		['a flat answer and another only suspected', 'differ', [entry('wall'), entry('fence', { certainty: 'suspected' })]],
		['a figure and another only feared', 'differ', [killed(9), killed(12, { source: 'b', certainty: 'feared' })]],
		[
			'a figure that is both flat and feared, and another',
			'conflict',
			[killed(9), killed(12, { certainty: 'feared' }), killed(12, { source: 'b' })]
		],
		['an answer and its denial', 'conflict', [entry('wall'), entry('wall', { polarity: 'denied', source: 'b' })]],
		[
			'an answer and its doubtful denial',
			'differ',
			[entry('wall'), entry('wall', { polarity: 'denied', certainty: 'reported' })]
		]
	])('%s: %s', (_, expected, claims) => {
		expect(verdict(claims)).toBe(expected);
	});

	it('is taken over all pairs: two that each fit a third may exclude each other', () => {
		const open = claim('killed', figure(5, { bound: 'at-least' }));
		const pair = [killed(9), killed(12, { source: 'b' })];
		expect(verdict([open, ...pair.slice(0, 1)])).toBe('compatible');
		expect(verdict([open, ...pair.slice(1)])).toBe('compatible');
		expect(verdict([open, ...pair])).toBe('conflict');
	});

	it('does not depend on the order of the claims', () => {
		const claims = [
			killed(4, { source: 'live', at: 900, by: 'witness' }),
			killed(5, { source: 'live', at: 800 }),
			killed(7, { source: 'live', at: 700, by: 'mayor' }),
			killed(7, { source: 'a' }),
			claim('killed', figure(3, { unit: 'children' }), { source: 'b', certainty: 'feared' }),
			claim('killed', figure(6, { bound: 'more-than', parts: [{ of: 'children', share: 'most' }] }), { source: 'b' }),
			entry('wall', { assertedIn: 's' }),
			entry('fence', { source: 'b' })
		];
		const statements = [statement('s', 'witness', { certainty: 'alleged' })];
		const expected = questionsOf(catalogueOf(claims, { statements }));
		expect(expected.map(({ verdict }) => verdict)).toEqual(['update', 'differ']);
		fc.assert(
			fc.property(fc.shuffledSubarray(claims, { minLength: claims.length }), (shuffled) => {
				expect(questionsOf(catalogueOf(shuffled, { statements }))).toEqual(expected);
			}),
			{ numRuns: 30 }
		);
	});

	it('takes doubt from the statement that a claim stands in', () => {
		const statements = [statement('s', 'witness', { certainty: 'alleged' })];
		const { verdict, accounts } = asked([entry('wall', { assertedIn: 's' }), entry('fence')], { statements });
		expect(verdict).toBe('differ');
		expect(accounts.map(({ doubts }) => doubts)).toContainEqual(['alleged']);
		expect(accounts.map(({ words }) => words)).toContain('alleged: wall');
	});

	it('leaves to a speaker what one statement says together', () => {
		const statements = [statement('s', 'witness')];
		const both = [entry('wall', { assertedIn: 's' }), entry('fence', { assertedIn: 's' })];
		expect(verdict(both, { statements })).toBe('compatible');
		expect(verdict([killed(4, { assertedIn: 's' }), killed(5, { assertedIn: 's' })], { statements })).toBe('conflict');
	});

	it('goes by what a question declares', () => {
		const questions = [{ property: 'entry', label: 'How?', mayBothBeTrue: [['wall', 'fence'] as [string, string]] }];
		expect(asked([entry('wall'), entry('fence')], { questions })).toMatchObject({
			verdict: 'compatible',
			label: 'How?'
		});
	});
});

describe('an update', () => {
	const live = [
		killed(7, { source: 'live', at: 100, by: 'mayor' }),
		killed(5, { source: 'live', at: 200 }),
		killed(4, { source: 'live', at: 300, reportedVia: [null] })
	];

	it('is a later entry of a page that runs newest first, cited further up', () => {
		expect(verdict(live)).toBe('update');
		expect(words(live)).toEqual(['4 people', '5 people', '7 people']);
	});

	it('names for each account what replaces it', () => {
		const [four, five, seven] = asked(live).accounts;
		expect(four?.standings.map(({ newer }) => newer)).toEqual(['other', 'other']);
		expect(five?.standings.map(({ newer }) => newer)).toEqual(['this', 'other']);
		expect(seven?.standings.map(({ newer }) => newer)).toEqual(['this', 'this']);
	});

	it('holds when another source gives the newest figure too, undated', () => {
		expect(verdict([...live, killed(7, { source: 'a' })])).toBe('update');
	});

	it('does not hold when another source still gives the old one, undated', () => {
		expect(verdict([...live, killed(4, { source: 'a' })])).toBe('conflict');
	});

	it.each<[string, string, Claim[]]>([
		['order in a plain article', 'conflict', [killed(4, { at: 10 }), killed(5, { at: 5 })]],
		['publication, across sources', 'update', [killed(4, { source: 'monday' }), killed(5, { source: 'friday' })]],
		['publication of one source only', 'conflict', [killed(4, { source: 'monday' }), killed(5)]],
		[
			'the day it is counted, across sources',
			'update',
			[killed(4, { asOf: '2020-03-02' }), killed(5, { source: 'b', asOf: '2020-03-04' })]
		],
		[
			'days that may be one',
			'conflict',
			[killed(4, { asOf: '2020-03-02' }), killed(5, { source: 'b', asOf: '2020-03' })]
		],
		[
			'the day it is counted, before the place on the page',
			'update',
			[
				killed(4, { source: 'live', at: 5, asOf: '2020-03-02' }),
				killed(5, { source: 'live', at: 10, asOf: '2020-03-03' })
			]
		],
		[
			'another unit',
			'differ',
			[
				claim('killed', figure(100, { unit: 'children' }), { source: 'live', at: 10 }),
				killed(140, { source: 'live', at: 5 })
			]
		],
		[
			'a toll that has risen, though both could be true',
			'update',
			[
				claim('killed', figure(9, { bound: 'at-least' }), { source: 'live', at: 10 }),
				claim('killed', figure(12, { bound: 'at-least' }), { source: 'live', at: 5 })
			]
		],
		[
			'a figure of another who is named, later',
			'conflict',
			[killed(17, { source: 'monday', by: 'mayor' }), killed(2, { source: 'friday', by: 'guest' })]
		],
		[
			'a figure of the same, later',
			'update',
			[killed(17, { source: 'monday', by: 'mayor' }), killed(2, { source: 'friday', by: 'mayor' })]
		],
		[
			'a denial by another, later',
			'conflict',
			[killed(17, { source: 'monday', by: 'mayor' }), killed(17, { source: 'friday', by: 'guest', polarity: 'denied' })]
		],
		[
			'a toll of a live page that has fallen by another’s count',
			'conflict',
			[killed(9, { source: 'live', at: 10, by: 'mayor' }), killed(4, { source: 'live', at: 5, by: 'guest' })]
		],
		[
			'a plan told after the event',
			'compatible',
			[
				claim('status', named('took-place'), { source: 'monday' }),
				claim('status', named('announced'), { source: 'friday' })
			]
		],
		[
			'a fact told more exactly',
			'compatible',
			[
				claim('attackers', figure(6, { bound: 'at-least' }), { source: 'live', at: 10 }),
				claim('attackers', figure(7), { source: 'live', at: 5 })
			]
		],
		[
			'a way in, told by another later',
			'differ',
			[entry('wall', { source: 'monday', by: 'mayor' }), entry('fence', { source: 'friday', by: 'witness' })]
		],
		[
			'a way in, told otherwise by the same, who need not mean it instead',
			'differ',
			[entry('wall', { source: 'monday', by: 'mayor' }), entry('fence', { source: 'friday', by: 'mayor' })]
		],
		[
			'a way in, taken back by the same',
			'update',
			[
				entry('wall', { source: 'monday', by: 'mayor' }),
				entry('wall', { source: 'friday', by: 'mayor', polarity: 'denied' })
			]
		],
		[
			'a toll of another source that leaves room for it',
			'compatible',
			[
				claim('killed', figure(9, { bound: 'at-least' }), { source: 'monday' }),
				claim('killed', figure(12, { bound: 'at-least' }), { source: 'friday' })
			]
		],
		[
			'figures that go back and forth',
			'conflict',
			[
				killed(5, { source: 'a', asOf: '2020-03-01' }),
				killed(4, { source: 'b', asOf: '2020-03-03' }),
				killed(5, { source: 'b', asOf: '2020-03-05' })
			]
		],
		[
			'a flat figure by a doubtful one',
			'differ',
			[killed(4, { source: 'live', at: 10 }), killed(5, { source: 'live', at: 5, certainty: 'feared' })]
		],
		[
			'what is under way by its end',
			'update',
			[
				claim('status', named('under-way'), { source: 'live', at: 10 }),
				claim('status', named('took-place'), { source: 'live', at: 5 })
			]
		]
	])('%s: %s', (_, expected, claims) => {
		expect(verdict(claims)).toBe(expected);
	});

	it('takes the replaced account out of every conflict', () => {
		const { verdict, accounts } = asked([...live, claim('killed', figure(6, { bound: 'at-least' }), { source: 'a' })]);
		expect(verdict).toBe('update');
		expect(accounts.flatMap(({ standings }) => standings.map((one) => one.verdict))).not.toContain('conflict');
	});

	it('of one place by the next is not a conflict, but two places at one time are', () => {
		const placed = [place('north', [0, 0], 100), place('south', [10, 10], 100)];
		const at = (id: string, asOf?: string) =>
			claim('whereabouts', { type: 'place', place: id }, { about: 'mayor', source: 'b', ...(asOf ? { asOf } : {}) });
		expect(verdict([at('north'), at('south')], { placed })).toBe('compatible');
		expect(verdict([at('north', '2020-03-02'), at('south', '2020-03-04')], { placed })).toBe('update');
		expect(verdict([at('north', '2020-03-02'), at('south', '2020-03-02')], { placed })).toBe('conflict');
		const towards = claim(
			'whereabouts',
			{ type: 'place', place: 'south', role: 'towards' },
			{ about: 'mayor', asOf: '2020-03-02' }
		);
		expect(verdict([towards, at('north', '2020-03-04')], { placed })).toBe('update');
		expect(verdict([towards, at('north', '2020-03-02')], { placed })).toBe('compatible');
	});
});

describe('a question', () => {
	const took = (actor: string, rest: Parameters<typeof claim>[2] = {}) =>
		claim('participant', { type: 'participant', actor, role: 'speaker' }, rest);

	it('of who was involved is not asked where one origin alone names them, flatly', () => {
		expect(questionsOf(catalogueOf([took('mayor'), took('guest')]))).toEqual([]);
		expect(questionsOf(catalogueOf([took('mayor', { by: 'agency' }), took('mayor', { by: 'agency' })]))).toEqual([]);
	});

	it('of who was involved sets actors, roles and doubt side by side', () => {
		const set = (...claims: Claim[]) => {
			const { label, verdict, accounts } = asked(claims);
			return [label, verdict, ...accounts.map(({ words }) => words)];
		};
		const label = 'Who was involved?';
		expect(set(took('mayor'), took('guest', { source: 'b' }))).toEqual([
			label,
			'compatible',
			'Mayor, speaker',
			'Guest, speaker'
		]);
		const did = (actor: string, rest: Parameters<typeof claim>[2] = {}) =>
			claim('participant', { type: 'participant', actor, role: 'attacker' }, rest);
		expect(set(did('mayor'), did('guest', { source: 'b' }))[1]).toBe('differ');
		expect(set(did('mayor', { by: 'agency' }), did('guest', { by: 'agency' }), did('guest', { source: 'b' }))[1]).toBe(
			'compatible'
		);
		expect(set(took('mayor'), took('mayor', { source: 'b', certainty: 'alleged' }))).toEqual([
			label,
			'compatible',
			'Mayor, speaker',
			'alleged: Mayor, speaker'
		]);
		expect(set(took('mayor'), took('guest'), took('guest', { polarity: 'denied', source: 'b' }))).toEqual([
			label,
			'conflict',
			'Mayor, speaker',
			'Guest, speaker',
			'denied: Guest, speaker'
		]);
		// Whoever names both does not mean the one instead of the other.
		expect(set(took('mayor'), took('guest'), took('guest', { source: 'b' }))[1]).toBe('compatible');
	});

	it('about when, where and whether is asked of one answer that is only doubtful', () => {
		const questions = [{ property: 'status', label: 'Did it happen?' }];
		const status = (rest: Parameters<typeof claim>[2]) => [claim('status', named('took-place'), rest)];
		expect(questionsOf(catalogueOf(status({}), { questions }))).toEqual([]);
		expect(asked(status({ certainty: 'alleged' }), { questions }).verdict).toBe('single');
		expect(asked(status({ polarity: 'denied' }), { questions }).verdict).toBe('single');
	});

	it('counts those who give an answer flatly, and not those who doubt it beside them', () => {
		const [account] = asked([killed(5, { by: 'mayor' }), killed(5, { by: 'guest', certainty: 'alleged' })], {
			questions: [{ property: 'killed', label: 'How many?' }]
		}).accounts;
		expect(account?.origins.map(({ who }) => who)).toEqual(['mayor']);
		expect(account?.doubts).toEqual([]);
	});

	it('has no verdict from what only the editors infer', () => {
		const ours = entry('fence', { source: 'b', inferred: 'It follows.' });
		expect(asked([entry('wall'), ours]).verdict).toBe('single');
		expect(asked([entry('wall'), entry('gate', { source: 'b' }), ours]).verdict).toBe('differ');
		const [, inferred] = asked([entry('wall', { at: 1 }), ours]).accounts;
		expect(inferred?.origins).toEqual([]);
	});

	it('takes a body and its head for one teller, who takes back what the other said', () => {
		const actors = catalogueOf([]).dossier.actors.map((one) =>
			one.id === 'guest' ? { ...one, roles: [{ title: 'head', of: 'agency' }] } : one
		);
		const said = entry('wall', { source: 'monday', by: 'agency' });
		const takenBack = entry('wall', { source: 'friday', by: 'guest', polarity: 'denied' });
		expect(verdict([said, takenBack], { actors })).toBe('update');
		expect(verdict([said, takenBack])).toBe('conflict');
	});

	it('about somebody that one origin answers flatly stands on the page of that alone', () => {
		const questions = [{ property: 'whereabouts', label: 'Where?' }];
		const lone = (rest: Parameters<typeof claim>[2]) =>
			asked([claim('whereabouts', named('away'), rest)], { questions });
		expect(lone({ about: 'mayor' }).onlyThere).toBe(true);
		expect(lone({ about: 'mayor', certainty: 'believed' }).onlyThere).toBe(false);
		expect(lone({ about: 'fire' }).onlyThere).toBe(false);
	});

	it('is asked of a lone claim only where the dossier declares it', () => {
		expect(questionsOf(catalogueOf([killed(4)]))).toEqual([]);
		const questions = [{ property: 'killed', label: 'How many?' }];
		const { verdict, silent } = asked([killed(4)], { questions });
		expect([verdict, silent]).toEqual(['single', ['b', 'live', 'monday', 'friday', 'herald-article']]);
	});

	it('about when, where and whether is asked only when answered more than once', () => {
		const questions = [{ property: 'status', label: 'Did it happen?' }];
		const status = (source: string) => claim('status', named('took-place'), { source });
		expect(questionsOf(catalogueOf([status('a')], { questions }))).toEqual([]);
		expect(verdict([status('a'), status('b')], { questions })).toBe('agree');
	});

	it('is one per event and property, in the order of the declared questions', () => {
		const questions = ['entry', 'killed'].map((property) => ({ property, label: property }));
		const claims = [
			killed(4),
			killed(5, { about: 'march' }),
			entry('wall'),
			claim('injured', figure(1)),
			claim('injured', figure(2))
		];
		expect(questionsOf(catalogueOf(claims, { questions })).map(({ id }) => id)).toEqual([
			'fire/entry',
			'fire/killed',
			'march/killed',
			'fire/injured'
		]);
	});

	it('merges equal values, whatever the order of their parts', () => {
		const parts = [
			{ of: 'children', value: 2 },
			{ of: 'staff', value: 1 }
		];
		const both = [figure(3, { parts }), figure(3, { parts: parts.toReversed() })].map((value) =>
			claim('killed', value)
		);
		expect(asked(both).accounts.map(({ workedOut, words }) => [workedOut, words])).toEqual([
			['2 + 1 = 3', '3 people, among them 2 children and 1 staff']
		]);
	});
});
