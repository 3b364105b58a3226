// Which verdict a question has, by what its claims say and who first said it.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { questionsOf } from '#core/accounts/questions.ts';
import type { Claim } from '#core/dossier/types.ts';
import { asked, catalogueOf, claim, entry, figure, killed, statement, verdict } from './sample.ts';

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
		[
			'figures in words alone',
			'compatible',
			[
				claim('killed', figure(undefined, { bound: 'at-least', words: 'hundreds' })),
				claim('killed', figure(undefined, { bound: 'at-least', words: 'dozens' }))
			]
		],
		['an answer without a passage, and another', 'differ', [entry('wall', { citations: [] }), entry('fence')]],
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
		// What is declared of the answers to another question says nothing of these.
		const other = [{ property: 'exit', label: 'How out?', mayBothBeTrue: [['wall', 'fence'] as [string, string]] }];
		expect(verdict([entry('wall'), entry('fence')], { questions: other })).toBe('differ');
	});

	it('says of each pair why, with the doubt that it is told with', () => {
		const reasons = (...claims: Claim[]) =>
			asked(claims).accounts.flatMap(({ standings }) => standings.map(({ reason }) => reason));
		const twice = (reason: string) => [reason, reason];
		const atLeast = (certainty?: 'feared' | 'alleged') =>
			claim('killed', figure(5, { bound: 'at-least' }), { at: 1, ...(certainty ? { certainty } : {}) });
		const room = 'the figures leave room for each other';
		expect(reasons(atLeast(), killed(9))).toEqual(twice(room));
		expect(reasons(atLeast('feared'), killed(9))).toEqual(twice(`${room}, and one is given only as feared`));
		expect(reasons(atLeast('feared'), killed(9, { certainty: 'alleged' }))).toEqual(
			twice(`${room}, and both are given only as feared or alleged`)
		);
		expect(reasons(killed(5, { at: 1 }), killed(9, { certainty: 'alleged' }))).toEqual(
			twice('one is given only as alleged')
		);
		expect(reasons(killed(5, { at: 1 }), killed(9, { inferred: 'It follows.' }))).toEqual(
			twice('one is only inferred by the editors')
		);
	});
});
