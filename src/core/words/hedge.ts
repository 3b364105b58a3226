// How doubt and denial are said: one wording for lists, panels, labels, exports and print.
import { hedgeOfStatement, type Hedge, type Told } from '#core/dossier/hedge.ts';
import type { Doubt, Statement } from '#core/dossier/types.ts';
import { term } from './vocabulary.ts';

/** "denies", "reportedly denies": what stands before a statement's words; `null` where they are told flatly. */
export function statementHedge(statement: Pick<Statement, 'polarity' | 'certainty'>): string | null {
	const { denied, doubt } = hedgeOfStatement(statement);
	return together(denied, doubt === null ? [] : [doubt], 'denies');
}

/** "denied", "believed": what stands before a claim's value; `null` where it is told flatly. */
export function claimHedge({ denied, doubt }: Hedge): string | null {
	return together(denied, doubt === null ? [] : [doubt], 'denied');
}

/** "alleged", "believed or possible", "denied": the same for an answer that several claims give. */
export function toldHedge({ denied, doubts }: Pick<Told<unknown>, 'denied' | 'doubts'>): string | null {
	return together(denied, doubts, 'denied');
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

function together(denied: boolean, doubts: readonly Doubt[], denial: string): string | null {
	if (doubts.length === 0) return denied ? denial : null;
	const words = doubts.map(doubtWord).join(' or ');
	return denied ? `${denial} (${words})` : words;
}

/** "believed", "reportedly". */
export function doubtWord(doubt: Doubt): string {
	return term('certainty', doubt);
}
