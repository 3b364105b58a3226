// Whether a statement's quote is the very text of the passages cited for its words.
import { fitsAround, hasReplacedWords } from '#core/dossier/replaced-words.ts';
import type { Citation, Statement } from '#core/dossier/types.ts';
import { sha256 } from './digest.ts';
import { resolveCitation, type Verdict } from './resolve.ts';
import type { NormalisedText } from './text.ts';

/** Stands between the passages of a quote that is cited in several pieces. */
export const QUOTE_JOINT = ' … ';

/** A quote, or a piece of one, that is not what its passage says. */
export interface QuoteFinding {
	/** Id of the statement. */
	statement: string;
	/** Position among the statement's citations; `null` where the quote as a whole is at fault. */
	citation: number | null;
	/** What the statement quotes. */
	expected: string;
	/** What the passage says; `null` where its text is not at hand. */
	found: string | null;
	reason: string;
}

/**
 * What is wrong with a statement's quote, passage by passage. Digests decide, so it works without the texts too; but a quote that is
 * marked as editorial where it has brackets is held against the text around them, and against nothing where that is not at hand.
 */
export function checkQuote(statement: Statement, texts: ReadonlyMap<string, NormalisedText>): QuoteFinding[] {
	return compareQuote(statement, (citation) => {
		const text = texts.get(citation.source);
		return wordsAt(text, resolveCitation(citation, text));
	});
}

/** The words of a passage where it stands now; `null` where that is not known. */
export function wordsAt(text: NormalisedText | undefined, { start, end }: Verdict): string | null {
	return text && start !== undefined && end !== undefined ? text.slice(start, end) : null;
}

/** The same check for passages that have been looked up already; `wordsOf` gives `null` for one that is not known. */
export function compareQuote(statement: Statement, wordsOf: (citation: Citation) => string | null): QuoteFinding[] {
	const { id, quote, citations } = statement;
	if (quote === undefined) return [];
	const words = [...citations.entries()].filter(([, citation]) => citation.as === 'words');
	const whole = { statement: id, citation: null, expected: quote };
	if (words.length === 0) {
		return [{ ...whole, found: null, reason: 'The quote has no citation marked "as": "words".' }];
	}
	const passages = words.map(([, citation]) => wordsOf(citation));
	if (passages.every((passage) => passage !== null) && passages.join(QUOTE_JOINT) === quote) return [];

	const pieces = words.length === 1 ? [quote] : quote.split(QUOTE_JOINT);
	if (pieces.length !== words.length) {
		const found = passages.every((passage) => passage !== null) ? passages.join(QUOTE_JOINT) : null;
		const reason = `The quote has ${pieces.length} pieces joined by "${QUOTE_JOINT}", but ${words.length} passages are cited for its words.`;
		return [{ ...whole, found, reason }];
	}
	const isReplaced = hasReplacedWords(statement);
	return words.flatMap(([citation, { sha256: digest }], n) => {
		const [expected = '', found = null] = [pieces[n], passages[n]];
		const around = isReplaced ? fitsAround(expected, found ?? expected) : null;
		const same = found === null ? digest === undefined || sha256(expected) === digest : expected === found;
		return (around ?? same)
			? []
			: [{ statement: id, citation, expected, found, reason: 'The quote is not what its passage says.' }];
	});
}
