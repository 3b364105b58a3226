import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Actor, Claim } from '#core/dossier/types.ts';
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

	it('a source is none beside somebody whom it names for the same answer', () => {
		const ids = (...claims: Claim[]) => origins(claims).map(({ id }) => id);
		expect(ids(killed({ source: 'a' }), killed({ source: 'a', by: 'mayor' }))).toEqual(['actor:mayor']);
		// Reports that it does not name add nothing to its own word.
		expect(ids(killed({ source: 'a' }), killed({ source: 'a', reportedVia: [null] }))).toEqual(['source:a']);
		// A post of its own, printed in a page that names somebody, is nobody's voice but its writer's.
		expect(ids(killed({ source: 'live', at: 10_000_100 }), killed({ source: 'live', by: 'mayor' }))).toEqual([
			'source:post',
			'actor:mayor'
		]);
		// A post printed in the live page stands in it; the other report of the same outlet names nobody.
		const inPost = killed({ source: 'live', at: 10_000_100, by: 'mayor' });
		expect(ids(killed({ source: 'live' }), inPost)).toEqual(['actor:mayor']);
		expect(ids(killed({ source: 'live' }), inPost, killed({ source: 'herald-article' }))).toEqual([
			'actor:mayor',
			'actor:herald'
		]);
		expect(ids(killed({ source: 'b' }), killed({ source: 'a', by: 'mayor' }))).toEqual(['source:b', 'actor:mayor']);
	});

	it.each<[string, Partial<Actor>, number]>([
		['its head', { roles: [{ title: 'head', of: 'agency' }] }, 1],
		['its spokeswoman', { roles: [{ title: 'Spokeswoman', of: 'agency' }] }, 1],
		['a spokesman who is said to belong to it', { roles: [{ title: 'spokesman' }], memberOf: ['agency'] }, 1],
		['one of its ministers', { roles: [{ title: 'Interior Minister', of: 'agency' }] }, 2],
		['its deputy head', { roles: [{ title: 'deputy head', of: 'agency' }] }, 2],
		['the head of a part of it', { roles: [{ title: 'head of the night desk', of: 'agency' }] }, 2],
		['the wife of its head', { roles: [{ title: 'wife of the head', of: 'agency' }] }, 2],
		['the leader of its opposition', { roles: [{ title: 'leader of the opposition', of: 'agency' }] }, 2],
		['the secretary of somebody', { roles: [{ title: 'secretary to the chief', of: 'agency' }] }, 2],
		['its head, by its name', { roles: [{ title: 'Chairwoman of the Agency', of: 'agency' }] }, 1],
		['its chief of staff', { roles: [{ title: 'chief of army staff', of: 'agency' }] }, 1],
		['a head who is said to be of nothing', { roles: [{ title: 'head' }], memberOf: ['agency'] }, 2],
		['its former head', { roles: [{ title: 'former head', of: 'agency' }] }, 2],
		['a member', { memberOf: ['agency'] }, 2],
		['the head of what the dossier does not hold', { roles: [{ title: 'head of the mill', of: 'mill' }] }, 2],
		['a doctor there', { roles: [{ title: 'doctor', of: 'agency' }] }, 2],
		['the head of something else', { roles: [{ title: 'head', of: 'herald' }] }, 2]
	])('a body and %s: %#', (_, more, expected) => {
		const actors = catalogueOf([]).dossier.actors.map((one) => (one.id === 'guest' ? { ...one, ...more } : one));
		const claims = [killed({ by: 'agency' }), killed({ by: 'guest', source: 'b' })];
		const found = new Origins(catalogueOf(claims, { actors })).of(claims);
		expect(found).toHaveLength(expected);
		expect(new Origins(catalogueOf(claims, { actors })).of(claims.toReversed())).toHaveLength(expected);
		if (expected === 1) expect(found[0]).toMatchObject({ who: 'agency', with: ['guest'] });
	});

	it('two articles of one publisher are one voice, whether or not it is an actor', () => {
		const sources = catalogueOf([]).dossier.sources.map((one) =>
			['a', 'b'].includes(one.id) ? { ...one, publisher: one.id === 'a' ? 'The Wire' : 'the wire ' } : one
		);
		const claims = [killed({ source: 'a' }), killed({ source: 'b' })];
		expect(new Origins(catalogueOf(claims, { sources })).of(claims)).toHaveLength(1);
	});

	it('two who speak for one body are one, though the body says nothing', () => {
		const roles = [{ title: 'spokesman', of: 'agency' }];
		const actors = catalogueOf([]).dossier.actors.map((one) =>
			['guest', 'witness'].includes(one.id) ? { ...one, roles } : one
		);
		const claims = [killed({ by: 'guest' }), killed({ by: 'witness', source: 'b' })];
		expect(new Origins(catalogueOf(claims, { actors })).of(claims)).toHaveLength(1);
	});

	it.each<[string, Claim, number]>([
		['an inference', killed({ inferred: 'It follows.' }), 0],
		['an inference from what somebody says', killed({ by: 'mayor', inferred: 'It follows.' }), 0],
		['a value of ours', killed({ by: 'mayor', editorial: ['value'] }), 0],
		['a claim of ours', killed({ editorial: true }), 0],
		['an inferred time of telling', killed({ by: 'mayor', inferred: 'By its place.', asOf: '2020-03-02' }), 1],
		['another key of ours', killed({ by: 'mayor', inferred: 'By its place.', editorial: ['asOf'] }), 1],
		[
			'a day worked out from what somebody says',
			claim('when', { type: 'time', edtf: '2020-03-02' }, { by: 'mayor', inferred: 'He says today.' }),
			1
		],
		[
			'a day worked out from nobody’s words',
			claim('when', { type: 'time', edtf: '2020-03-02' }, { inferred: 'By the page.' }),
			0
		],
		[
			'a sum of figures that are given',
			claim('killed', figure(3, { parts: [1, 2].map((value) => ({ of: `those of ward ${value}`, value })) }), {
				inferred: '1 and 2 make 3.'
			}),
			1
		]
	])('%s is the origin of as many: %#', (_, one, expected) => {
		expect(origins([one])).toHaveLength(expected);
	});

	it('never grow by an inference of ours, nor by the voice of a source that names one of them', () => {
		const from = fc.constantFrom<Parameters<typeof claim>[2]>(
			{ by: 'mayor' },
			{ by: 'agency', source: 'b' },
			{ assertedIn: 's-unknown', source: 'live' },
			{ source: 'a' }
		);
		fc.assert(
			fc.property(fc.array(from, { minLength: 1 }), (made) => {
				const claims = made.map(killed);
				const before = origins(claims).length;
				expect(origins([...claims, killed({ by: 'witness', inferred: 'It follows.' })])).toHaveLength(before);
				const naming = claims.filter(({ by, assertedIn }) => by !== undefined || assertedIn !== undefined);
				const voices = naming.map(({ citations: [first] }) => killed({ source: first?.source ?? 'a' }));
				expect(origins([...claims, ...voices])).toHaveLength(before);
			})
		);
	});

	it('are counted in words, with how many are not named', () => {
		const count = (claims: Claim[]) => originWords(origins(claims));
		expect(count([killed({ by: 'mayor' })])).toBe('1 origin');
		expect(count([killed({ inferred: 'It follows.' })])).toBe('no origin: inferred');
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
