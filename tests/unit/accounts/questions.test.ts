// Which claims make one question, and how it is asked.
import { describe, expect, it } from 'vitest';
import { questionsOf } from '#core/accounts/questions.ts';
import type { Claim } from '#core/dossier/types.ts';
import { asked, catalogueOf, claim, entry, figure, killed, named, verdict } from './sample.ts';

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
