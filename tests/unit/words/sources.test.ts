import { expect, test } from 'vitest';
import type { Source, SourceType } from '#core/dossier/types.ts';
import { besideSource, letteredSources, sourcesWords } from '#core/words/sources.ts';

const source = (id: string, type: SourceType, host?: string): Source => ({
	id,
	type,
	language: 'en',
	...(host !== undefined && { within: { source: host, start: 0, end: 9 } })
});
const all = [
	source('a', 'article'),
	source('b', 'live-blog'),
	source('c', 'post', 'b'),
	source('d', 'post', 'b'),
	source('e', 'post', 'b'),
	source('f', 'photo-caption', 'a')
];
const letters = new Map(all.map(({ id }) => [id, id.toUpperCase()]));

test('sources are counted as texts and what is printed in them, with what their letters stand for', () => {
	expect(sourcesWords(all)).toBe('2 texts, in which 3 posts and 1 photo caption are printed');
	expect(letteredSources(all, letters)).toBe('2 texts (A, B), in which 3 posts and 1 photo caption (C–F) are printed');
	expect(letteredSources(all.slice(0, 3), letters)).toBe('2 texts (A, B), in which 1 post (C) is printed');
	expect(sourcesWords(all.slice(0, 1))).toBe('1 source');
	expect(letteredSources(all.slice(2), letters)).toBe('3 posts and 1 photo caption, printed in other sources (C–F)');
	expect(sourcesWords([])).toBe('0 sources');
});

test('a lane says what is printed in its source, or where that is printed', () => {
	expect(all.map((one) => besideSource(one, all, letters)?.short)).toEqual([
		'F in it',
		'C–E in it',
		'in B',
		'in B',
		'in B',
		'in A'
	]);
	expect(all.slice(0, 3).map((one) => besideSource(one, all, letters)?.full)).toEqual([
		'1 photo caption (F) is printed in it',
		'3 posts (C–E) are printed in it',
		'printed in B'
	]);
	expect(besideSource(source('g', 'report'), all, letters)).toBeNull();
});
