import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '#core/dossier/types.ts';
import { Origins } from '#core/accounts/origins.ts';
import { chainWords, originName, originWords } from '#core/accounts/words.ts';
import { asked, catalogueOf, claim, figure, statement } from './sample.ts';

const STATEMENTS = [
	statement('s-mayor', 'mayor', { reportedVia: ['agency'] }),
	statement('s-unknown', null),
	statement('s-unknown-too', null),
	statement('s-via-agency', null, { reportedVia: [null, 'agency'] }),
	statement('s-passed-on', 'witness', { reportedVia: [null, 'herald'] })
];

const killed = (rest: Parameters<typeof claim>[2]) => claim('killed', figure(141), rest);
const origins = (claims: Claim[]) => new Origins(catalogueOf(claims, { statements: STATEMENTS })).of(claims);

describe('independent origins', () => {
	it('two outlets that repeat one agency are one', () => {
		const { accounts } = asked([
			killed({ source: 'a', reportedVia: ['agency'] }),
			killed({ source: 'b', by: 'agency' }),
			killed({ source: 'live', by: 'agency', reportedVia: ['herald'] })
		]);
		expect(accounts.map((account) => account.origins.map(({ id }) => id))).toEqual([['actor:agency']]);
		expect(accounts[0]?.sources).toEqual(['a', 'b', 'live']);
	});

	it.each<[string, Claim[], string[]]>([
		[
			'a speaker, whoever carried the words',
			[killed({ assertedIn: 's-mayor' }), killed({ by: 'mayor' })],
			['actor:mayor']
		],
		['two speakers', [killed({ by: 'mayor' }), killed({ by: 'witness' })], ['actor:mayor', 'actor:witness']],
		['the first who is named, where the speaker is not', [killed({ assertedIn: 's-via-agency' })], ['actor:agency']],
		['a source in its own voice', [killed({ source: 'a' }), killed({ source: 'a' })], ['source:a']],
		['two sources in their own voices', [killed({ source: 'a' }), killed({ source: 'b' })], ['source:a', 'source:b']],
		[
			'a publisher in its own voice, and named by another',
			[killed({ source: 'live' }), killed({ source: 'herald-article' }), killed({ source: 'a', by: 'herald' })],
			['actor:herald']
		],
		[
			'the page, for a caption without a name',
			[killed({ source: 'a', at: 20_000_100 }), killed({ source: 'a' })],
			['source:a']
		],
		['a post, not the page that prints it', [killed({ source: 'live', at: 10_000_100 })], ['source:post']]
	])('%s', (_, claims, expected) => {
		expect(origins(claims).map(({ id }) => id)).toEqual(expected);
	});

	it('somebody not named is never somebody else who is not named', () => {
		expect(origins([killed({ reportedVia: [null] }), killed({ reportedVia: [null] })])).toHaveLength(2);
		expect(origins([killed({ assertedIn: 's-unknown' }), killed({ assertedIn: 's-unknown-too' })])).toHaveLength(2);
		expect(origins([killed({ assertedIn: 's-unknown' }), killed({ assertedIn: 's-unknown' })])).toHaveLength(1);
		const unplaced = () => ({ ...killed({ reportedVia: [null] }), citations: [{ source: 'a' }] });
		expect(origins([unplaced(), unplaced()])).toHaveLength(2);
		expect(origins([killed({ reportedVia: [null], at: 5 }), killed({ reportedVia: [null], at: 5 })])).toHaveLength(1);
	});

	it('a repeat of an origin never raises the number, and a new one raises it by one at most', () => {
		const from = fc.constantFrom<Parameters<typeof claim>[2]>(
			{ by: 'mayor' },
			{ by: 'agency', reportedVia: ['herald'] },
			{ assertedIn: 's-mayor', source: 'b' },
			{ assertedIn: 's-unknown' },
			{ assertedIn: 's-passed-on', source: 'live' },
			{ source: 'live' },
			{ source: 'a' }
		);
		fc.assert(
			fc.property(fc.array(from, { minLength: 1 }), fc.nat(), (made, pick) => {
				const claims = made.map(killed);
				const before = origins(claims).length;
				const chosen = made[pick % made.length];
				expect(origins([...claims, killed(chosen)])).toHaveLength(before);
				expect(before).toBeLessThanOrEqual(claims.length);
			})
		);
	});

	it('are counted in words, with how many are not named', () => {
		const count = (claims: Claim[]) => originWords(origins(claims));
		expect(count([killed({ by: 'mayor' })])).toBe('1 origin');
		expect(count([killed({ reportedVia: [null] })])).toBe('1 origin, not named');
		expect(count([killed({ reportedVia: [null] }), killed({ by: 'mayor' })])).toBe('2 origins, 1 of them not named');
	});
});

describe('a chain', () => {
	const words = (one: Claim, titled = false) => {
		const catalogue = catalogueOf([one], { statements: STATEMENTS });
		return chainWords(new Origins(catalogue).chainOf(one), catalogue, titled);
	};

	it.each<[string, Claim]>([
		['this article ← Agency', killed({ by: 'agency' })],
		['this article ← Agency ← Mayor', killed({ assertedIn: 's-mayor' })],
		['this article ← The Herald ← somebody not named ← Witness', killed({ assertedIn: 's-passed-on' })],
		['this article ← somebody not named', killed({ reportedVia: [null] })],
		['this article', killed({})],
		['this live page', killed({ source: 'live' })],
		['this post', killed({ source: 'live', at: 10_000_100 })]
	])('%s', (expected, one) => {
		expect(words(one)).toBe(expected);
	});

	it('names the source by its title where "this" would say nothing', () => {
		expect(words(killed({ source: 'b', by: 'agency' }), true)).toBe('Article B ← Agency');
	});

	it('ends at the origin, which has a name too', () => {
		const catalogue = catalogueOf([]);
		expect(originName({ id: 'source:b', kind: 'source', who: 'b' }, catalogue)).toBe('Article B');
		expect(originName({ id: 'actor:agency', kind: 'actor', who: 'agency' }, catalogue)).toBe('Agency');
		expect(originName({ id: 'unnamed:1', kind: 'unnamed', who: null }, catalogue)).toBe('somebody not named');
	});
});
