// The words that a dossier does carry of a text it does not: quoted speech, where its digest proves it to be the passage's own words.
import { sha256 } from '#core/citation/digest.ts';
import { QUOTE_JOINT } from '#core/citation/quote.ts';
import type { Span } from '#core/citation/resolve.ts';
import type { Dossier, Statement } from '#core/dossier/types.ts';

/** A stretch of a source's text whose words are known. */
export interface QuotedSpan extends Span {
	words: string;
}

/** The quoted stretches of a source in order; of two that overlap, the one that begins first, then the longer. */
export function quotedIn(source: string, { statements }: Pick<Dossier, 'statements'>): QuotedSpan[] {
	const all = statements
		.flatMap((statement) => piecesOf(statement, source))
		.toSorted((a, b) => a.start - b.start || b.end - a.end);
	const apart: QuotedSpan[] = [];
	for (const one of all) if (one.start >= (apart.at(-1)?.end ?? 0)) apart.push(one);
	return apart;
}

function piecesOf({ quote, citations }: Statement, source: string): QuotedSpan[] {
	const cited = citations.filter((citation) => citation.as === 'words');
	if (quote === undefined || !cited.some((citation) => citation.source === source)) return [];
	const pieces = cited.length === 1 ? [quote] : quote.split(QUOTE_JOINT);
	return cited.flatMap(({ start, end, sha256: digest, source: from }, n) => {
		const words = pieces[n] ?? '';
		if (from !== source || start === undefined || end === undefined || digest !== sha256(words)) return [];
		return [{ start, end, words }];
	});
}
