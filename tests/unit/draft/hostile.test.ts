// Texts no reporter wrote: the draft ends, its offsets stay inside the text, and what it makes of them is sound.
import { describe, expect, it, vi } from 'vitest';
import { readText } from '#core/citation/text.ts';
import { listIssues } from '#core/dossier/parse.ts';
import { toDossier } from '#core/draft/dossier.ts';
import { draftText } from '#core/draft/draft.ts';
import type { Span } from '#core/citation/resolve.ts';
import type { TextDraft } from '#core/draft/types.ts';

// A rule that takes time out of proportion would not end in minutes; how long it takes is not tested.
vi.setConfig({ testTimeout: 300_000 });

const SIZE = 120_000;

/** What is written again and again, without a line break but for its own. */
const PATTERNS: Readonly<Record<string, string>> = {
	'quotation marks': '"',
	'opening marks': '“ a ',
	'short quotations': '“a” ',
	'nested marks': '“‘a “b” c’ d ',
	capitals: 'Ada ',
	'one word': 'A',
	'names in a row': 'Ada Quill, ',
	'a verb': 'said ',
	'statements without end': 'he said that ',
	denials: 'denied claims that 12 people ',
	'negations without end': 'did not say whether 12 ',
	figures: '12 people ',
	'spelled figures': 'one hundred and ',
	dates: '3 May 2019 at 12:04 ',
	apostrophes: "'tis the boys' ",
	bodies: 'Ministry of ',
	offices: 'the president ',
	'line breaks': '\n',
	stops: 'a.',
	'right-to-left words': 'שלום עולם ',
	'invisible characters': '\u200b\u2060\ufeff',
	'direction marks': '\u202e\u2066',
	'combining marks': 'e\u0301\u0302',
	pairs: '🌉',
	'half pairs': '\ud83c ',
	'null characters': '\0',
	'paragraphs of open speech': '“One more line of speech.\n\n'
};

function spansOf(draft: TextDraft): Span[] {
	const speakers = [...draft.quotations, ...draft.indirect].flatMap(({ speaker }) => speaker ?? []);
	const lists = [draft.quotations, draft.indirect, draft.actors, draft.dates, draft.figures, speakers];
	return lists.flat();
}

function expectSound(words: string): void {
	const text = readText(words);
	const draft = draftText(text.text, null);
	const outside = spansOf(draft).filter(({ start, end }) => !(start >= 0 && start < end && end <= text.length));
	expect(outside).toEqual([]);
	const errors = listIssues(toDossier([{ name: 'text', text, draft }])).filter(({ severity }) => severity === 'error');
	expect(errors).toEqual([]);
}

describe('a draft ends and is sound for', () => {
	it.each(Object.entries(PATTERNS))('%s', (_, pattern) => {
		expectSound(pattern.repeat(Math.ceil(SIZE / pattern.length)));
	});

	it('no text', () => {
		expectSound('');
	});

	it('thousands of people of one surname', () => {
		const people = Array.from(
			{ length: 3000 },
			(_, n) => `Mr ${letters(n)} Quill said: “We lost ${n} people here today.”`
		);
		expectSound(`${people.join('\n')}\nMr Quill left.`);
	});

	it('thousands of bodies whose names end the same', () => {
		const bodies = Array.from({ length: 3000 }, (_, n) => `The ${letters(n)} Taliban left. Then the Taliban left.`);
		expectSound(bodies.join(' '));
	});
});

/** A capitalised word for each number. */
function letters(n: number): string {
	const word = [...String(n)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('a');
	return word[0]?.toUpperCase() + word.slice(1) + 'a';
}
