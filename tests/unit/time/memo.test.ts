// What was read from a text is read again only when it was long forgotten.
import { describe, expect, it } from 'vitest';
import { remembered } from '#core/time/memo.ts';

describe('what is remembered', () => {
	it('is read once for each text, and again when many others were asked for since', () => {
		const asked: string[] = [];
		const lengthOf = remembered((text) => {
			asked.push(text);
			return text.length;
		}, 4);
		expect([lengthOf('a'), lengthOf('bb'), lengthOf('a')]).toEqual([1, 2, 1]);
		expect(asked).toEqual(['a', 'bb']);
		for (const text of ['ccc', 'd', 'a', 'e', 'f', 'a']) lengthOf(text);
		expect(asked).toEqual(['a', 'bb', 'ccc', 'd', 'e', 'f']);
		for (const text of ['g', 'h', 'i', 'j']) lengthOf(text);
		expect(lengthOf('a')).toBe(1);
		expect(asked).toEqual(['a', 'bb', 'ccc', 'd', 'e', 'f', 'g', 'h', 'i', 'j', 'a']);
	});
});
