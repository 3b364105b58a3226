// Letters without accents, and numbers for people.
import { describe, expect, it } from 'vitest';
import { withoutAccents } from '#core/basics/letters.ts';
import { fineNumberWords, numberWords } from '#core/basics/numbers.ts';

describe('withoutAccents', () => {
	it('takes marks off, whichever way they are written, and keeps letters, case and other scripts', () => {
		expect(withoutAccents('Ménaka, Teḥrīk')).toBe('Menaka, Tehrik');
		expect(withoutAccents('Me\u0301naka')).toBe('Menaka');
		expect(withoutAccents('ﬁ')).toBe('fi');
		expect(withoutAccents('Пешавар')).toBe('Пешавар');
	});
});

describe('numbers in words', () => {
	it('set thousands apart and round to three and to six decimals', () => {
		expect(numberWords(1234567)).toBe('1,234,567');
		expect(numberWords(0.12345)).toBe('0.123');
		expect(fineNumberWords(1234.1234567)).toBe('1,234.123457');
	});
});
