// A passage as one line: its words, what stands around them, and no more than fits.
import { expect, it } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { passageLine } from '#lib/workbench/passage-line.ts';

const WORDS = `The ferry 🚢 stood\nat the quay of Nordhamn. ${'It did not leave. '.repeat(10)}`;
const texts = new Map([['report', { name: 'report.txt', text: readText(WORDS) }]]);
const line = (start: number, end: number) => passageLine({ source: 'report', start, end, sha256: '' }, texts);

it('shows the words in what stands around them, on one line', () => {
	expect(line(4, 9)).toEqual({ before: 'The ', words: 'ferry', after: ' 🚢 stood at the quay of …' });
	expect(line(33, 41)).toMatchObject({ before: '… 🚢 stood at the quay of ', words: 'Nordhamn' });
});

it('cuts a long passage', () => {
	const { words = '', after } = line(0, 150) ?? {};
	expect([...words].length).toBe(92);
	expect(after).toBe('');
});

it('has nothing for a text that is not at hand, or a whole source', () => {
	expect(passageLine({ source: 'other', start: 0, end: 3, sha256: '' }, texts)).toBeNull();
	expect(passageLine({ source: 'report' }, texts)).toBeNull();
});
