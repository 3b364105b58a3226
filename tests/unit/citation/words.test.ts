// Where a citation stands, in words and among embedded sources.
import { describe, expect, it } from 'vitest';
import { standsIn } from '#core/citation/containing.ts';
import { citationWords } from '#core/citation/words.ts';
import type { Source } from '#core/dossier/types.ts';

const article: Source = {
	id: 'gazette',
	type: 'article',
	title: 'Storm takes the pier',
	publisher: 'The Gazette',
	language: 'en',
	text: { length: 900, sha256: '0'.repeat(64), paragraphs: [0, 22, 512] }
};
const span = { start: 512, end: 640, sha256: '0'.repeat(64) };

describe('a citation in words', () => {
	const { title: _, ...untitled } = article;
	const { publisher: __, ...nameless } = untitled;
	const { text: ___, ...textless } = article;
	it.each([
		[
			'names title, paragraph and characters',
			article,
			undefined,
			'Storm takes the pier, paragraph 3, characters 512–640'
		],
		[
			'takes the paragraphs it is given',
			article,
			[3, 400, 500, 600],
			'Storm takes the pier, paragraph 3, characters 512–640'
		],
		['leaves the paragraph out where none is known', textless, undefined, 'Storm takes the pier, characters 512–640'],
		['leaves it out before the first', article, [600], 'Storm takes the pier, characters 512–640'],
		['takes the publisher for a title', untitled, undefined, 'The Gazette, paragraph 3, characters 512–640'],
		['takes the id where there is neither', nameless, undefined, 'gazette, paragraph 3, characters 512–640']
	])('%s', (_, source, paragraphs, words) => {
		expect(citationWords({ source: 'gazette', ...span }, source, paragraphs)).toBe(words);
	});

	it('says so where no passage is given', () => {
		for (const part of [{}, { start: 512 }, { end: 640 }])
			expect(citationWords({ source: 'gazette', ...part }, article)).toBe('Storm takes the pier, no passage given');
	});
});

describe('a citation stands in', () => {
	const embedded = (id: string, start: number, end: number, source = 'gazette'): Source => ({
		id,
		type: 'post',
		language: 'en',
		within: { source, start, end }
	});
	const sources = [
		article,
		embedded('thread', 100, 300),
		embedded('post', 150, 200),
		embedded('other', 100, 300, 'live'),
		embedded('caption', 400, 450)
	];
	it.each([
		[120, 140, 'thread'],
		[150, 200, 'post'],
		[160, 161, 'post'],
		[149, 160, 'thread'],
		[190, 201, 'thread'],
		[100, 300, 'thread'],
		[99, 300, 'gazette'],
		[299, 301, 'gazette'],
		[410, 420, 'caption'],
		[0, 50, 'gazette']
	])('characters %i to %i: %s', (start, end, id) => {
		expect(standsIn({ source: 'gazette', start, end, sha256: '' }, sources)).toBe(id);
		expect(standsIn({ source: 'gazette', start, end, sha256: '' }, sources.toReversed())).toBe(id);
	});

	it('the later of two that are as long as each other: a post that is all of the post around it', () => {
		const thread = embedded('thread', 100, 300);
		const post = embedded('post', 100, 300);
		const cited = { source: 'gazette', start: 120, end: 140 };
		expect(standsIn(cited, [article, thread, post])).toBe('post');
		expect(standsIn(cited, [article, post, thread])).toBe('thread');
	});

	it('its own source where it has no span', () => {
		const whole = embedded('post', 0, 900);
		for (const part of [{}, { start: 120 }, { end: 140 }])
			expect(standsIn({ source: 'gazette', ...part }, [article, whole])).toBe('gazette');
	});
});
