// Doubt and denial in words, for every certainty there is, on statements and on claims.
import { describe, expect, it } from 'vitest';
import { hedgeOfClaim } from '#core/dossier/hedge.ts';
import { CERTAINTIES, DOUBTS, type Claim, type Statement } from '#core/dossier/types.ts';
import { bareWords, claimHedge, hedged, statementLine } from '#core/words/hedge.ts';
import { term } from '#core/words/vocabulary.ts';

const statement = (more: Partial<Statement>): Statement => ({
	id: 's',
	speaker: null,
	form: 'indirect',
	gist: 'The bridge fell.',
	about: [],
	citations: [],
	...more
});
const claimIn = (more: Partial<Claim>, holder: Partial<Statement> = {}) =>
	claimHedge(hedgeOfClaim({ assertedIn: 's', ...more }, new Map([['s', statement(holder)]])));

describe('a statement in a line', () => {
	it.each(DOUBTS)('tells “%s” before its words', (certainty) => {
		expect(statementLine(statement({ certainty }))).toBe(`${term('certainty', certainty)}: The bridge fell.`);
	});

	it.each([
		['flat', {}, 'The bridge fell.'],
		['stated', { certainty: 'stated' }, 'The bridge fell.'],
		['denied', { polarity: 'denied' }, 'denies: The bridge fell.'],
		['denied with doubt', { polarity: 'denied', certainty: 'reported' }, 'denies (reportedly): The bridge fell.'],
		['quoted', { quote: '“We left.”', polarity: 'denied' }, 'denies: “We left.”']
	] as const)('%s', (_, more, words) => {
		expect(statementLine(statement(more))).toBe(words);
	});

	it('without words has none', () => {
		expect(bareWords({})).toBe('');
	});
});

describe('a claim', () => {
	it.each(CERTAINTIES)('has the certainty “%s” of its statement until it has its own', (certainty) => {
		const word = certainty === 'stated' ? null : term('certainty', certainty);
		expect(claimIn({}, { certainty })).toBe(word);
		expect(claimIn({ certainty })).toBe(word);
		expect(claimIn({ certainty: 'stated' }, { certainty })).toBe(null);
		expect(claimIn({ certainty }, { certainty: 'feared' })).toBe(word);
	});

	it('is denied where it or its statement says so, with its doubt', () => {
		expect(claimIn({ polarity: 'denied' })).toBe('denied');
		expect(claimIn({}, { polarity: 'denied' })).toBe('denied');
		expect(claimIn({ certainty: 'alleged' }, { polarity: 'denied' })).toBe('denied (alleged)');
	});

	it('in no statement speaks for itself', () => {
		expect(claimHedge(hedgeOfClaim({ certainty: 'possible' }, new Map()))).toBe('possible');
		expect(hedged(null, 'seven')).toBe('seven');
	});
});
