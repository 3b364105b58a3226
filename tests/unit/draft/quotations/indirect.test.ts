// What is reported without quotation marks, only where the sentence leaves no doubt.
import { describe, expect, it } from 'vitest';
import { cut, readAll } from './read.ts';

const told = (text: string) => readAll(text).indirect.map((one) => [cut(text, one), cut(text, one.speaker), one.rule]);

describe('an indirect statement', () => {
	it.each([
		['The ministry said that two bridges had been closed.', 'two bridges had been closed', 'The ministry', 'said-that'],
		['Ada Quill said the two bridges had been closed.', 'the two bridges had been closed', 'Ada Quill', 'said'],
		[
			'Officials told reporters that two bridges had been closed.',
			'two bridges had been closed',
			'Officials',
			'said-that'
		],
		[
			'Two bridges had been closed overnight, police said.',
			'Two bridges had been closed overnight',
			'police',
			'said-at-end'
		],
		[
			'According to the ministry, two bridges had been closed.',
			'two bridges had been closed',
			'the ministry',
			'according-to'
		],
		[
			'Two bridges had been closed, according to the ministry.',
			'Two bridges had been closed',
			'the ministry',
			'according-to'
		]
	])('%s', (text, words, speaker, rule) => {
		expect(told(text)).toEqual([[words, speaker, rule]]);
	});

	it.each([
		['It is said that two bridges had been closed.'],
		['The states of the north lie on a river that floods.'],
		['He reads the paper that his father read.'],
		['The claim that two bridges had been closed is false.']
	])('is not seen in: %s', (text) => {
		expect(told(text)).toEqual([]);
	});
});
