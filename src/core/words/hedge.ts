// How doubt and denial are said: one wording for lists, panels, labels, exports and print.
import { hedgeOfStatement, type Hedge } from '#core/dossier/hedge.ts';
import type { Doubt, Statement } from '#core/dossier/types.ts';
import { term } from './vocabulary.ts';

/** "denies", "reportedly denies": what stands before a statement's words; `null` where they are told flatly. */
export function statementHedge(statement: Pick<Statement, 'polarity' | 'certainty'>): string | null {
	return together(hedgeOfStatement(statement), 'denies');
}

/** "denied", "believed": what stands before a claim's value; `null` where it is told flatly. */
export function claimHedge(hedge: Hedge): string | null {
	return together(hedge, 'denied');
}

/** "believed: hiding in Afghanistan"; the words alone where there is nothing to be said before them. */
export function hedged(hedge: string | null, words: string): string {
	return hedge === null ? words : `${hedge}: ${words}`;
}

/** The words of a statement in a line: in quotation marks where they are quoted, with doubt and denial before them. */
export function statementLine(statement: Pick<Statement, 'quote' | 'gist' | 'polarity' | 'certainty'>): string {
	return hedged(statementHedge(statement), bareWords(statement));
}

/** The same without doubt and denial: only where these stand beside it. */
export function bareWords({ quote, gist }: Pick<Statement, 'quote' | 'gist'>): string {
	return quote === undefined ? (gist ?? '') : `“${quote.replace(/^["“]|["”]$/g, '')}”`;
}

function together({ denied, doubt }: Hedge, denial: string): string | null {
	if (doubt === null) return denied ? denial : null;
	return denied ? `${denial} (${doubtWord(doubt)})` : doubtWord(doubt);
}

/** "believed", "reportedly". */
export function doubtWord(doubt: Doubt): string {
	return term('certainty', doubt);
}
