// What is marked as disputed, and which of the two a record is: accounts differ on it, or they conflict.
import { describe, expect, it } from 'vitest';
import { disputedRecords } from '#core/accounts/disputed.ts';
import { questionsOf } from '#core/accounts/questions.ts';
import { catalogueOf, claim, figure, named, statement } from './sample.ts';

const entry = (slug: string, assertedIn: string) => claim('entry', named(slug), { assertedIn });
const killed = (value: number, assertedIn: string, about = 'fire') =>
	claim('killed', figure(value), { assertedIn, about });

describe('what is disputed', () => {
	const disputes = (...claims: ReturnType<typeof claim>[]) => {
		const statements = ['s', 't', 'u'].map((id) => statement(id, id === 's' ? 'mayor' : 'witness'));
		return Object.fromEntries(disputedRecords(questionsOf(catalogueOf(claims, { statements }))));
	};

	it('is what accounts differ on, with the statements that assert them', () => {
		expect(disputes(entry('wall', 's'), entry('fence', 't'))).toEqual({ fire: 'differ', s: 'differ', t: 'differ' });
	});

	it('is a conflict where any question about it is one', () => {
		expect(disputes(entry('wall', 's'), entry('fence', 't'), killed(4, 't'), killed(5, 'u'))).toEqual({
			fire: 'conflict',
			s: 'differ',
			t: 'conflict',
			u: 'conflict'
		});
	});

	it('is nothing that all tell alike', () => {
		expect(disputes(killed(4, 's'), killed(4, 't'), killed(4, 's', 'march'), killed(5, 't', 'march'))).toEqual({
			march: 'conflict',
			s: 'conflict',
			t: 'conflict'
		});
	});
});
