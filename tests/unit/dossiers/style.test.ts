// What the editors of the built-in dossier decided about its wording: gists, roles, offices, pairs of answers.
import { describe, expect, test } from 'vitest';
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import { Catalogue } from '#core/index/catalogue.ts';
import { dossier } from './load.ts';

const catalogue = new Catalogue(dossier);

/** A gist that opens so says that something was said, or names the words, and not what they say. */
const NO_CONTENT =
	/^(?:How|On|Over|His|Her|Their|Agrees?|Blames?|Calls?|Claims?|Condemns?|Condolences|Declares?|Offers?|Passes|Praises?|Promises?|Protests?|Says?|Sends?|Speaks?|Sympathy|Voices?|Vows?)\b/;

describe('a gist', () => {
	test.each(dossier.statements.map(({ id, gist = '' }) => [id, gist]))('%s is one whole sentence: %s', (_, gist) => {
		expect(gist).toMatch(/^\p{Lu}[^.!?]+\.$/u);
		expect(gist).not.toMatch(NO_CONTENT);
	});

	test('leaves doubt to certainty, so that it is said once', () => {
		const doubtful = dossier.statements.filter(({ certainty }) => certainty !== undefined);
		expect(doubtful.map(({ id, certainty }) => [id, certainty])).toEqual([
			['s-authorities-fazlullah', 'believed'],
			['s-officials-protest', 'reported'],
			['s-analysis-unity', 'possible'],
			['s-rashid-reasons', 'possible'],
			['s-authorities-fear', 'feared']
		]);
		const twice = /\b(?:believed|suspected|alleged|reported|expected|feared|possib)/i;
		expect(doubtful.filter(({ gist = '' }) => twice.test(gist)).map(({ id }) => id)).toEqual([]);
	});
});

describe('a claim', () => {
	test('is as doubtful as its passage: with a word of its own, that of its statement, or flat inside a doubtful one', () => {
		const doubtful = dossier.claims.flatMap((claim) => {
			const { doubt } = hedgeOfClaim(claim, catalogue.statements);
			return doubt === null ? [] : [`${claim.id} ${doubt}`];
		});
		expect(doubtful).toEqual([
			'c-attack-participant-ttp-al-jazeera alleged',
			'c-attack-participant-leaders alleged',
			'c-attack-injured-under-15 believed',
			'c-attack-motive-rashid-suggests possible',
			'c-attack-motive-prize possible',
			'c-attack-motive-city possible',
			'c-attack-planned-in-afghanistan possible',
			'c-attack-effect-unity possible',
			'c-attack-effect-violence feared',
			'c-attack-effect-revenge possible',
			'c-embassies-mourn-where reported',
			'c-embassies-mourn-status reported',
			'c-embassies-mourn-participant reported',
			'c-embassies-mourn-when reported',
			'c-army-offensive-killed reported',
			'c-army-offensive-displaced reported',
			'c-mullah-fazlullah-whereabouts believed',
			'c-army-public-school-pupils-boys-and-girls reported',
			'c-army-public-school-pupils-families reported'
		]);
		const flat = dossier.claims.filter(({ certainty }) => certainty === 'stated').map(({ id }) => id);
		expect(flat).toEqual([
			'c-nobel-peace-prize-status',
			'c-nobel-peace-prize-when',
			'c-nobel-peace-prize-participant',
			'c-peshawar-ungovernable',
			'c-peshawar-terrorism'
		]);
	});
});

describe('who is named in an event', () => {
	const roles = dossier.claims.flatMap(({ id, value }) =>
		value.type === 'participant' ? [{ id, role: value.role, kind: catalogue.actors.get(value.actor)?.kind }] : []
	);

	test('has a role that says how, in the plural for groups', () => {
		expect(roles.filter(({ role }) => /^participants?$/.test(role))).toEqual([]);
		const one = /^(?:attacker|victim|mourner|survivor|witness|eyewitness|negotiator|target)$/;
		expect(roles.filter(({ role, kind }) => kind !== 'person' && one.test(role))).toEqual([]);
	});

	test('is no attacker where they only are blamed, allegedly responsible or planned', () => {
		const blamed = new Set(['ttp-leaders', 'afghan-based-ttp', 'ttp-military-chief', 'mullah-fazlullah']);
		const attackers = dossier.claims.flatMap(({ value }) =>
			value.type === 'participant' && value.role === 'attackers' ? [value.actor] : []
		);
		expect(attackers.filter((actor) => blamed.has(actor))).toEqual([]);
		expect([...new Set(attackers)]).toEqual(['pakistani-taliban', 'attackers']);
	});
});

describe('an office', () => {
	test('has its year, which is ours', () => {
		const offices = dossier.actors.filter(({ roles = [] }) => roles.some(({ when }) => when !== undefined));
		expect(offices).toHaveLength(13);
		for (const { id, roles = [], editorial = [] } of offices) {
			expect({ id, when: roles[0]?.when, ours: Array.isArray(editorial) && editorial.includes('roles') }).toEqual({
				id,
				when: '2014',
				ours: true
			});
		}
	});

	test('names the body it leads or speaks for, so that the two are one origin', () => {
		const led = dossier.actors.flatMap(({ id, roles = [] }) =>
			roles.flatMap(({ of }) => (of === undefined ? [] : [`${id} ${of}`]))
		);
		expect(led).toEqual([
			'mullah-fazlullah pakistani-taliban',
			'ttp-military-chief pakistani-taliban',
			'khurasani pakistani-taliban',
			'nawaz-sharif pakistan-government',
			'raheel-sharif pakistan-army',
			'rizwan-akhtar inter-services-intelligence',
			'barack-obama united-states',
			'john-kerry united-states'
		]);
	});
});

describe('a pair of answers', () => {
	const pairs = dossier.questions.flatMap(({ property, mayBothBeTrue = [], excludes = [] }) =>
		[...mayBothBeTrue, ...excludes.map(([a, b]) => [a, b] as const)].map(([a, b]) => ({ property, a, b }))
	);

	test('is of two answers that stand in one question', () => {
		const answers = (property: string, slug: string) =>
			dossier.claims.flatMap((claim) =>
				claim.property === property && claim.value.type === 'category' && claim.value.slug === slug ? [claim.about] : []
			);
		const apart = pairs.filter(({ property, a, b }) => {
			const about = new Set(answers(property, a));
			return a === b || !answers(property, b).some((one) => about.has(one));
		});
		expect(apart).toEqual([]);
	});

	test('is declared to exclude each other once, with its ground in the passage', () => {
		const excludes = dossier.questions.flatMap(({ property, excludes: declared = [] }) =>
			declared.map(([a, b]) => `${property}: ${a}, ${b}`)
		);
		expect(excludes).toEqual(['younger-children: spared, random']);
		const claims = dossier.claims.filter(({ property }) => property === 'younger-children');
		expect(new Set(claims.map(({ citations: [first] }) => first?.source))).toEqual(new Set(['retaliation']));
	});
});
