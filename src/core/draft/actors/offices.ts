// Offices that stand for whoever holds them: "the prime minister said".
import { isPersonNoun } from '../lexicon/roles.ts';
import type { Paragraph, Utf16Span } from '../reading/paragraphs.ts';
import { isOffice, officesOf } from './office.ts';

/** An office with its article; UTF-16 code units. `office` as roles are compared. */
export interface OfficeFound extends Utf16Span {
	office: string;
}

const LONGEST = 4;

/** Phrases of a definite article, at most three words and a noun for a person, none of them with a name behind it. */
export function officesIn({ tokens }: Paragraph): OfficeFound[] {
	const found: OfficeFound[] = [];
	for (const [at, token] of tokens.entries()) {
		if (token.lower !== 'the') continue;
		for (let to = at + 1; to <= at + LONGEST && tokens[to]?.kind === 'word'; to++) {
			const noun = tokens[to];
			const next = tokens[to + 1];
			if (noun === undefined || !isOffice(noun.lower)) continue;
			if (next?.kind === 'word' && (next.capital || isPersonNoun(next.lower))) continue;
			const words = tokens.slice(at + 1, to + 1).map(({ text }) => text);
			const [office] = officesOf(words.join(' '));
			if (office !== undefined) found.push({ start: token.start, end: noun.end, office });
			break;
		}
	}
	return found;
}
