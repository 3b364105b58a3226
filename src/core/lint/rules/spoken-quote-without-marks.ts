// Spoken words given as direct that the source does not put in quotation marks.
import { standsIn } from '#core/citation/containing.ts';
import type { VerifiedCitation } from '#core/citation/verify.ts';
import type { Statement } from '#core/dossier/types.ts';
import type { LintContext } from '../context.ts';
import { isQuoted } from '../quotation-marks.ts';
import type { LintRule } from '../rule.ts';

/** Media whose words are reproduced as written, without marks. */
const WRITTEN: ReadonlySet<string> = new Set(['post', 'email', 'written-statement', 'analysis', 'letter']);

/**
 * Looks at the marks around each `words` citation of a direct statement, unless its medium is a written one. A statement
 * without a medium counts as spoken, except where it stands in a post.
 */
export const spokenQuoteWithoutMarks: LintRule = {
	code: 'spoken-quote-without-marks',
	severity: 'warning',
	title:
		'Spoken words are given as a direct quotation, but the source has no quotation marks around them: it may be telling them in words of its own.',
	texts: 'needed',
	*find(context) {
		const placed = new Map(context.verification.citations.map((citation) => [citation.pointer, citation]));
		for (const [index, statement] of context.dossier.statements.entries()) {
			if (statement.form !== 'direct') continue;
			for (const [nth, citation] of statement.citations.entries()) {
				if (citation.as !== 'words' || isWritten(statement, nth, context)) continue;
				const pointer = `/statements/${index}/citations/${nth}`;
				const text = context.textOf(citation.source);
				const span = spanOf(placed.get(pointer));
				if (!text || span === null) continue;
				const { start, end } = span;
				if (isQuoted(text.text, text.unitOf(start), text.unitOf(end))) continue;
				yield {
					pointer,
					message: `“${citation.source}” has no quotation marks around characters ${start}–${end}. Cite the quoted words only, or make the statement indirect.`
				};
			}
		}
	}
};

function isWritten({ medium, citations }: Statement, nth: number, { dossier, catalogue }: LintContext): boolean {
	if (medium !== undefined) return WRITTEN.has(medium);
	const citation = citations[nth];
	return citation !== undefined && catalogue.sources.get(standsIn(citation, dossier.sources))?.type === 'post';
}

/** Where the words stand now; `null` where that is not known. */
function spanOf(citation: VerifiedCitation | undefined): { start: number; end: number } | null {
	if (citation?.verdict === 'moved') return citation.at ?? null;
	if (citation?.verdict !== 'exact' || citation.start === null || citation.end === null) return null;
	return { start: citation.start, end: citation.end };
}
