// A later figure of one origin takes the place of its earlier one.
import { describe, expect, it } from 'vitest';
import type { Claim } from '#core/dossier/types.ts';
import { asked, claim, entry, figure, killed, named, place, verdict, words } from './sample.ts';

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
		expect(five?.standings.map(({ reason }) => reason)).toEqual([
			'it replaces an earlier report',
			'a later report replaces it'
		]);
		expect(four?.standings[0]?.reason).toBe('a later report replaces it');
		expect(seven?.standings[0]?.reason).toBe('it replaces an earlier report');
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
			'where somebody is, denied by another, later',
			'conflict',
			[
				claim('whereabouts', named('away'), { source: 'monday', by: 'mayor' }),
				claim('whereabouts', named('away'), { source: 'friday', by: 'guest', polarity: 'denied' })
			]
		],
		[
			'where somebody is, taken back by the same',
			'update',
			[
				claim('whereabouts', named('away'), { source: 'monday', by: 'mayor' }),
				claim('whereabouts', named('away'), { source: 'friday', by: 'mayor', polarity: 'denied' })
			]
		],
		[
			'where somebody is, told otherwise by another, later',
			'update',
			[
				claim('whereabouts', named('away'), { source: 'monday', by: 'mayor' }),
				claim('whereabouts', named('home'), { source: 'friday', by: 'guest' })
			]
		],
		[
			'the same toll with its parts, later',
			'agree',
			[
				killed(9, { source: 'live', at: 10 }),
				claim('killed', figure(9, { parts: [{ of: 'children', value: 5 }] }), { source: 'live', at: 5 })
			]
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
