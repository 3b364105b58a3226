// Normal form, digest and code point offsets of a text.
import { Refusal } from '#core/errors/refusal.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sha256 } from '#core/citation/digest.ts';
import { normalise } from '#core/citation/normalise.ts';
import { paragraphAt, readText } from '#core/citation/text.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const anyText = fc.string({ unit: 'binary' });

describe('the normal form', () => {
	it.each([
		['a byte order mark goes', '\uFEFFone', 'one'],
		['only the first one does', '\uFEFF\uFEFFone\uFEFF', '\uFEFFone\uFEFF'],
		['CRLF becomes LF', 'one\r\ntwo\r\n', 'one\ntwo\n'],
		['CR becomes LF', 'one\rtwo\r\r\n', 'one\ntwo\n\n'],
		['combining marks are composed', 'cafe\u0301', 'caf\u00e9'],
		['a no-break space stays', 'one\u00a0two', 'one\u00a0two'],
		['white space at the ends stays', ' \tone \n', ' \tone \n'],
		['a ligature stays', '\ufb01ne', '\ufb01ne'],
		['a line separator stays', 'one\u2028two', 'one\u2028two']
	])('%s, in strings and in bytes', (_, input, expected) => {
		expect(normalise(input)).toBe(expected);
		expect(normalise(bytes(input))).toBe(expected);
	});

	it('bytes that are not UTF-8 are refused with what to do', () => {
		expect(() => normalise(Uint8Array.of(0x61, 0xe9, 0x62))).toThrow(Refusal);
		expect(() => normalise(Uint8Array.of(0x61, 0xe9, 0x62))).toThrow('Save it as UTF-8');
		for (const utf16 of [
			[0xff, 0xfe, 0x61, 0x00],
			[0xfe, 0xff, 0x00, 0x61]
		])
			expect(() => normalise(Uint8Array.from(utf16))).toThrow('it looks like UTF-16');
		for (const other of [
			[0xff, 0x61],
			[0xfe, 0x61],
			[0x61, 0xff],
			[0x61, 0xfe]
		])
			expect(() => normalise(Uint8Array.from(other))).toThrow('The file is not UTF-8 text. Save it');
	});

	it('is its own normal form', () => {
		fc.assert(
			fc.property(
				anyText.filter((text) => !/^\uFEFF/.test(text)),
				(text) => {
					expect(normalise(normalise(text))).toBe(normalise(text));
				}
			)
		);
	});
});

describe('the digest', () => {
	it.each([
		['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
		['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
		['\u{1f54a}', '29f2df31d7189f1f69c337637a0cc043e1577f33feb8c10d3d2beac062b6ff83']
	])('of %j is %s', (text, digest) => {
		expect(sha256(text)).toBe(digest);
	});
});

describe('offsets', () => {
	it('count code points, not code units', () => {
		const text = readText('a\u{1f54a}b\u{10348}c');
		expect(text.length).toBe(5);
		expect(text.slice(1, 4)).toBe('\u{1f54a}b\u{10348}');
		expect([0, 1, 2, 3, 4, 5, 6, 7].map((unit) => text.offsetOf(unit))).toEqual([0, 1, 1, 2, 3, 3, 4, 5]);
		expect([0, 1, 2, 3, 4, 5].map((offset) => text.unitOf(offset))).toEqual([0, 1, 3, 4, 6, 7]);
	});

	it('count the normalised text', () => {
		expect(readText('\uFEFFe\u0301\r\nx')).toMatchObject({ text: '\u00e9\nx', length: 3, sha256: sha256('\u00e9\nx') });
	});

	it('outside the text are cut off', () => {
		const text = readText('abc');
		expect([text.slice(-5, 2), text.slice(2, 99), text.slice(7, 9), text.slice(2, 1)]).toEqual(['ab', 'c', '', '']);
		expect(text.slice(NaN, Infinity)).toBe('abc');
	});

	it('of any span of any text give the same code points as an array of them', () => {
		fc.assert(
			fc.property(anyText, fc.nat(40), fc.nat(40), (input, start, end) => {
				const text = readText(input);
				const points = Array.from(text.text);
				expect(text.length).toBe(points.length);
				expect(text.slice(start, end)).toBe(points.slice(start, end).join(''));
			})
		);
	});

	it('go to code units and back', () => {
		fc.assert(
			fc.property(anyText, fc.nat(40), (input, offset) => {
				const text = readText(input);
				const within = Math.min(offset, text.length);
				expect(text.offsetOf(text.unitOf(within))).toBe(within);
			})
		);
	});
});

describe('paragraphs', () => {
	const text = readText('\n\u{1f54a} One.\r\n \t\u00a0\nTwo\u2028still two.\n\nThree.');

	it('start at each line that is not blank', () => {
		expect(text.paragraphs).toEqual([1, 12, 28]);
		expect(text.paragraphs.map((start) => text.slice(start, start + 3))).toEqual(['\u{1f54a} O', 'Two', 'Thr']);
	});

	it.each([
		[0, null],
		[1, 1],
		[11, 1],
		[12, 2],
		[27, 2],
		[28, 3],
		[9999, 3]
	])('offset %i stands in paragraph %s', (offset, paragraph) => {
		expect(paragraphAt(text.paragraphs, offset)).toBe(paragraph);
	});

	it('an empty text has none', () => {
		expect(readText('').paragraphs).toEqual([]);
		expect(paragraphAt([], 3)).toBeNull();
	});
});
