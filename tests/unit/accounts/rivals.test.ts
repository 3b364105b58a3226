// Many rival answers to one question: each stands to each other once, and what was replaced conflicts with nobody.
import { describe, expect, it } from 'vitest';
import { catalogueOf, claim, figure } from './sample.ts';
import { questionsOf } from '#core/accounts/questions.ts';

describe('a question with very many figures', () => {
	const count = 60;
	const claims = Array.from({ length: count }, (_, n) =>
		claim('killed', figure(n + 1), n < 3 ? { source: 'live', at: 1000 - n * 100 } : { source: n % 2 ? 'a' : 'b' })
	);
	const [question] = questionsOf(catalogueOf(claims));
	const accounts = question?.accounts ?? [];

	it('holds every account against every other, in the order of the rows', () => {
		const keys = accounts.map(({ key }) => key);
		expect(keys).toHaveLength(count);
		for (const { key, standings } of accounts) {
			expect(standings.map(({ other }) => other)).toEqual(keys.filter((other) => other !== key));
		}
	});

	it('begins with the chain of updates, whose older figures conflict with nobody any more', () => {
		const values = accounts.map(({ value }) => (value.type === 'quantity' ? value.value : null));
		expect(values.slice(0, 3)).toEqual([1, 2, 3]);
		const verdictsOf = (n: number) => new Set(accounts[n]?.standings.map(({ verdict }) => verdict));
		expect([...verdictsOf(0)].sort()).toEqual(['compatible', 'update']);
		expect(verdictsOf(count - 1)).toContain('conflict');
	});
});
