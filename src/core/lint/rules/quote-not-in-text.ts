// A quotation that is not what its passages say.
import { statementHedge } from '#core/words/hedge.ts';
import type { LintRule } from '../rule.ts';

/** Holds each quote against its `words` citations, piece by piece; by their digests where the text is not at hand. */
export const quoteNotInText: LintRule = {
	code: 'quote-not-in-text',
	severity: 'error',
	title:
		'A quote differs from the words of its passages: somebody would be quoted with words they are not reported to have said.',
	texts: 'helpful',
	*find({ dossier, verification }) {
		const indexOf = new Map(dossier.statements.map(({ id }, index) => [id, index]));
		const hedgeOf = (id: string) => statementHedge(dossier.statements[indexOf.get(id) ?? -1] ?? {});
		for (const { statement, citation, expected, found, reason } of verification.quotes) {
			// Without any passage marked as words there is nothing to hold it against; the check of the file says so.
			if (citation === null && !/pieces/.test(reason)) continue;
			const base = `/statements/${indexOf.get(statement) ?? 0}`;
			if (citation === null) yield { pointer: `${base}/quote`, message: `${reason} Give each piece its passage.` };
			else {
				const passage = found === null ? 'another digest' : `“${short(found)}”`;
				const hedge = hedgeOf(statement);
				const quote = hedge === null ? 'The quote' : `The quote (${hedge})`;
				const message = `${quote} has “${short(expected)}”, its passage ${passage}. Correct the quote or the citation.`;
				yield { pointer: `${base}/citations/${citation}`, message };
			}
		}
	}
};

function short(words: string): string {
	const letters = [...words.replace(/\s+/gu, ' ')];
	return letters.length > 60 ? `${letters.slice(0, 60).join('')}…` : letters.join('');
}
