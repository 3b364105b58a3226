import { describe, expect, test } from 'vitest';
import type { Source } from '#core/dossier/types.ts';
import type { SourcePassage } from '#lib/reader/passages.ts';
import {
	authorWords,
	kindWords,
	originWords,
	restingWords,
	shortDigest,
	standingWords,
	verdictWords
} from '#lib/reader/words.ts';

const source = (more: Partial<Source>): Source => ({ id: 's', type: 'article', language: 'en', ...more });
const passage = (more: Partial<SourcePassage>): SourcePassage => ({
	key: '10-20',
	cited: { start: 10, end: 20 },
	stands: [{ start: 10, end: 20 }],
	verdict: 'exact',
	reason: null,
	resting: [],
	...more
});

describe('a source in words', () => {
	test.each<[string, string, string]>([
		['its kind', kindWords(source({})), 'Article'],
		['its order', kindWords(source({ type: 'live-blog', order: 'newest-first' })), 'Live page, newest entry first'],
		['nothing given', originWords(source({})), 'Publisher and date not given.'],
		['a date alone', originWords(source({ published: '2014-05-27' })), 'Publisher not given, 27 May 2014.'],
		['a publisher alone', originWords(source({ publisher: 'Northwire' })), 'Northwire, date not given.'],
		['no author', authorWords(source({})), 'Authors not given.'],
		['two authors', authorWords(source({ authors: ['Ada Lind', 'Bo Ek'] })), 'By Ada Lind and Bo Ek.'],
		['many authors', authorWords(source({ authors: ['a', 'b', 'c', 'd'] })), '4 named authors.'],
		['nothing rests on it', restingWords({ placed: [], homeless: [] }), 'Nothing in this dossier rests on it.']
	])('%s', (_, words, expected) => expect(words).toBe(expected));

	test('counts each record once, however often it is cited, and agrees in number', () => {
		const resting = (id: string, type: 'event' | 'statement') => ({
			id,
			index: 0,
			position: 0,
			type,
			citation: { source: 's' },
			head: '',
			words: ''
		});
		const twice = [passage({ resting: [resting('a', 'event')] }), passage({ resting: [resting('a', 'event')] })];
		expect(restingWords({ placed: twice, homeless: [] })).toBe('1 event rests on it.');
		const more = [...twice, passage({ resting: [resting('b', 'statement')] })];
		expect(restingWords({ placed: more, homeless: [] })).toBe('1 statement and 1 event rest on it.');
	});
});

describe('a changed text in words', () => {
	test('counts what stands, what has moved and what is gone', () => {
		const placed = [
			passage({}),
			passage({ verdict: 'moved' }),
			passage({ verdict: 'moved' }),
			passage({ verdict: 'ambiguous' })
		];
		expect(standingWords({ placed, homeless: [passage({ verdict: 'missing' })] })).toBe(
			'1 passage stands where it was cited, 2 have moved, 1 stands at several places and 1 is not found.'
		);
	});

	test('tells of each passage from where to where', () => {
		const at = [{ start: 15, end: 25 }];
		expect(verdictWords(passage({}))).toBeNull();
		expect(verdictWords(passage({ verdict: 'no-text' }))).toBeNull();
		expect(verdictWords(passage({ verdict: 'moved', stands: at }))).toBe(
			'Moved: cited at ¶ 10–20, stands now at ¶ 15–25.'
		);
		expect(verdictWords(passage({ verdict: 'ambiguous', stands: [...at, { start: 30, end: 40 }] }))).toBe(
			'The same words stand at 2 places, none of them where they were cited, ¶ 10–20.'
		);
		expect(verdictWords(passage({ verdict: 'missing', stands: [], reason: 'It is gone.' }))).toBe(
			'Not found in the text at hand; cited at ¶ 10–20. It is gone.'
		);
	});

	test('names a digest by its two ends', () => {
		expect(shortDigest('844370be7185e89a8b817013ff8804df7cded3ae89c6cbdc129b94e3e93a8944')).toBe('844370be…3a8944');
		expect(shortDigest('abc')).toBe('abc');
	});
});
