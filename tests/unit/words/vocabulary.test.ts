import { describe, expect, test } from 'vitest';
import { CERTAINTIES, MEDIA, PRECISIONS, SHARES, SOURCE_TYPES, STATUSES } from '#core/dossier/types.ts';
import { capital, counted, listed, term, titleTerm, type Vocabulary } from '#core/words/vocabulary.ts';

describe('a slug in words', () => {
	test.each<[Vocabulary, string, string]>([
		['eventKind', 'news-conference', 'news conference'],
		['certainty', 'believed', 'believed'],
		['status', 'under-way', 'under way'],
		['medium', 'carrier-pigeon', 'carrier pigeon'],
		['role', 'co-ordinated from there', 'co-ordinated from there'],
		['role', 'co-ordinator', 'co-ordinator'],
		['role', 'former-co-owner', 'former co-owner'],
		['role', 'disco-owner', 'disco owner'],
		['property', 'killed', 'How many were killed?'],
		['property', '__proto__', 'proto'],
		['property', 'constructor', 'constructor'],
		['key', 'partOf', 'what it lies in'],
		['key', 'timeZone', 'time zone'],
		['key', 'ownNewKey2Here', 'own new key2 here']
	])('%s “%s” reads “%s”', (vocabulary, slug, words) => {
		expect(term(vocabulary, slug)).toBe(words);
	});

	test.each<[Vocabulary, readonly string[]]>([
		['precision', PRECISIONS],
		['certainty', CERTAINTIES],
		['status', STATUSES],
		['sourceType', SOURCE_TYPES],
		['medium', MEDIA],
		['share', SHARES]
	])('every %s of the format has words without a hyphen', (vocabulary, slugs) => {
		for (const slug of slugs) expect(term(vocabulary, slug)).toMatch(/^[a-z“” ]+$/);
	});

	test('starts with a capital where it heads something, beyond the first plane too', () => {
		expect(titleTerm('placeKind', 'site')).toBe('Site');
		expect(capital('élan')).toBe('Élan');
		expect(capital('𐐨x')).toBe('𐐀x');
		expect(capital('')).toBe('');
	});
});

test('numbers carry their noun, and lists their last “and”', () => {
	expect([counted(0, 'record'), counted(1, 'record'), counted(1200, 'record')]).toEqual([
		'0 records',
		'1 record',
		'1,200 records'
	]);
	expect([listed([]), listed(['a']), listed(['a', 'b', 'c'])]).toEqual(['', 'a', 'a, b and c']);
});
