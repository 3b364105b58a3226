// Proves a dossier against the texts it was made from: how every citation stands in them, and every quote.
import { groupBy } from '#core/basics/lists.ts';
import type { Citation, Dossier } from '#core/dossier/types.ts';
import { textFinder } from './match.ts';
import { compareQuote, wordsAt, type QuoteFinding } from './quote.ts';
import { resolveCitations, type Span, type Verdict, type VerdictKind } from './resolve.ts';
import type { NormalisedText } from './text.ts';
import { citationsOf } from './walk.ts';

export { matchTexts, type TextMatch } from './match.ts';
export { checkQuote, type QuoteFinding } from './quote.ts';

/** One citation as it stands. */
export interface VerifiedCitation {
	/** Id of the record. */
	record: string;
	source: string;
	/** Code points, as the citation says; `null` without a span. */
	start: number | null;
	end: number | null;
	/** Of a moved passage: where it stands now, code points. */
	at?: { start: number; end: number };
	/** Of an ambiguous passage: where it may stand now, code points. */
	candidates?: Span[];
	verdict: VerdictKind;
	/** JSON pointer to the citation. */
	pointer: string;
	reason?: string;
}

/** How all citations of a dossier stand: a count by verdict, each citation, and the quotes that are not what their passages say. */
export interface Verification {
	exact: number;
	moved: number;
	ambiguous: number;
	missing: number;
	noText: number;
	citations: VerifiedCitation[];
	quotes: QuoteFinding[];
}

const COUNTERS = {
	exact: 'exact',
	moved: 'moved',
	ambiguous: 'ambiguous',
	missing: 'missing',
	'no-text': 'noText'
} as const;

const NOT_KNOWN: Verdict = { verdict: 'no-text' };

/** Verifies every citation against the texts by source id; a source that carries its `body` needs no other text. */
export function verifyDossier(dossier: Dossier, texts: ReadonlyMap<string, NormalisedText>): Verification {
	const textOf = textFinder(dossier.sources, texts);
	const placed = [...citationsOf(dossier)];
	const verdicts = verdictsBySource(
		placed.map(({ citation }) => citation),
		textOf
	);
	const wordsOf = (citation: Citation) => wordsAt(textOf(citation.source), verdicts.get(citation) ?? NOT_KNOWN);
	const quotes = dossier.statements.flatMap((statement) => compareQuote(statement, wordsOf));
	const verification: Verification = { exact: 0, moved: 0, ambiguous: 0, missing: 0, noText: 0, citations: [], quotes };
	for (const { record, citation, pointer } of placed) {
		const { verdict, start, end, candidates, reason } = verdicts.get(citation) ?? NOT_KNOWN;
		verification[COUNTERS[verdict]]++;
		verification.citations.push({
			record,
			source: citation.source,
			start: citation.start ?? null,
			end: citation.end ?? null,
			verdict,
			pointer,
			...(verdict === 'moved' && start !== undefined && end !== undefined ? { at: { start, end } } : {}),
			...(candidates === undefined ? {} : { candidates }),
			...(reason === undefined ? {} : { reason })
		});
	}
	return verification;
}

/** The citations of one source are looked up together: where one has moved to leads to the others. */
function verdictsBySource(
	citations: readonly Citation[],
	textOf: (source: string) => NormalisedText | undefined
): Map<Citation, Verdict> {
	const verdicts = new Map<Citation, Verdict>();
	for (const [source, group] of groupBy(citations, (citation) => citation.source)) {
		for (const [n, verdict] of resolveCitations(group, textOf(source)).entries()) {
			const citation = group[n];
			if (citation) verdicts.set(citation, verdict);
		}
	}
	return verdicts;
}
