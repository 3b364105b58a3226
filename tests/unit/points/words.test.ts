import { describe, expect, it } from 'vitest';
import { BUTTONS_SENTENCE, groupName, GROUPS_SENTENCE, shortCount } from '#lib/points/words.ts';

describe('the name of a group', () => {
	it.each([
		[{ x: 73.047, y: 33.684, count: 1204 }, false, '1,204 records, near 33.7, 73.0'],
		[{ x: -0.02, y: -33.46, count: 2 }, false, '2 records, near −33.5, 0.0'],
		[{ x: 73.0479, y: 33.6844, count: 1 }, true, '1 record, at 33.684, 73.048']
	])('%o', (group, exact, name) => {
		expect(groupName({ ...group, row: 0 }, exact)).toBe(name);
	});
});

describe('a count in a disc', () => {
	it.each([
		[7, '7'],
		[999, '999'],
		[1000, '1k'],
		[1249, '1.2k'],
		[9960, '10k'],
		[35_400, '35k'],
		[999_499, '999k'],
		[999_500, '1M'],
		[1_250_000, '1.3M']
	])('%d is %s', (count, text) => {
		expect(shortCount(count)).toBe(text);
	});
});

describe('the sentences', () => {
	it('say the numbers that hold', () => {
		expect(BUTTONS_SENTENCE).toMatch(/60 largest groups.*60 points.*list/);
		expect(GROUPS_SENTENCE).toMatch(/4,000 records.*level 11/);
	});
});
