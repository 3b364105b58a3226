// Whose words they are where one sentence holds several verbs of saying, and in transcripts.
import { describe, expect, it } from 'vitest';
import { readAll, saidIn } from './read.ts';

describe('the speaker in a sentence of several verbs', () => {
	it.each([
		['Quill said she expects the council “to keep its word about the bridge”.', 'Quill'],
		['Ada Quill says she hopes to stay, but she knows that “nobody stays for ever”.', 'Ada Quill'],
		['Quill said Tom Brand was wrong when he called it “the worst bridge of all”.', 'he'],
		['Tom Brand had mocked the letter, saying anybody who complains “is not having a good night”.', 'Tom Brand'],
		['He was asked about a builder who said he was never paid, answering, “Maybe he did a bad job.”', 'He'],
		[
			'Crowds met the engineers with Mayor Ada Quill calling the day “a new beginning for all of us”.',
			'Mayor Ada Quill'
		],
		[
			'The envoy to Kenya, Ada Quill, has sent a letter expressing “deep regret at the fall of the bridge”.',
			'Ada Quill'
		],
		['Since then, Mr. Brand said, many people have come to believe “that the bridge is safe”.', 'Mr. Brand'],
		['The group gave him more time on a court order, saying his “first payment was less than expected”.', 'The group']
	])('%s', (text, speaker) => {
		expect(saidIn(text).map(([, who]) => who)).toEqual([speaker]);
	});

	it('is who the sentence names last, for what follows', () => {
		const text = 'Tom Brand scolded her: “The bridge is not safe at all,” he said. “It never was, and you knew it.”';
		const [, second] = readAll(text).quotations;
		expect(text.slice(second?.speaker?.start, second?.speaker?.end)).toBe('he');
	});

	it('may be named before a sentence of their own', () => {
		expect(saidIn('Her old partner, Tom Brand, called her a master. “She showed us how it is done.”')).toEqual([
			['She showed us how it is done.', 'Tom Brand']
		]);
	});

	it('is the name in capitals that opens a paragraph of a transcript', () => {
		const text = '“QUILL: Will the bridge be there tomorrow?\n\n“BRAND: It will be there, I think.”';
		expect(saidIn(text).map(([, who]) => who)).toEqual(['QUILL', 'BRAND']);
	});
});
