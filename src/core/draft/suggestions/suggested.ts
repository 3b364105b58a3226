// What every suggestion for a dossier carries: the rule that made it, how sure that is, and the passage it stands on.
import type { Span } from '#core/citation/resolve.ts';
import { sha256 } from '#core/citation/digest.ts';
import type { NormalisedText } from '#core/citation/text.ts';
import type { Citation } from '#core/dossier/types.ts';
import type { KeyMaker } from '../actors/keys.ts';
import type { TextDraft } from '../types.ts';

/** The mark of a suggestion: a record that has it waits for a person to accept it. */
export interface Draft {
	rule: string;
	/** From 0 to 1. */
	score: number;
}

/** A record with its mark. */
export type Suggested<T, D extends Draft = Draft> = T & { draft: D };

/** One drafted text within the dossier that is made. */
export interface Drafted {
	/** Id of its source. */
	source: string;
	text: NormalisedText;
	draft: TextDraft;
	/** Id of the actor record by the key an actor has within the text. */
	actors: Map<string, string>;
	/** Id of the place record by where in the text a mention of it begins. */
	places: Map<number, string>;
	/** Gives ids that no other record of the dossier has. */
	ids: KeyMaker;
}

/** Citations of one record; more say nothing new. */
export const MOST_CITATIONS = 200;

/** The passage of a span, with its digest. */
export function cite({ source, text }: Drafted, { start, end }: Span, as?: Citation['as']): Citation {
	return { source, start, end, sha256: sha256(text.slice(start, end)), ...(as === undefined ? {} : { as }) };
}

/** The surest of several marks. */
export function surest<D extends Draft>(marks: readonly D[]): D | undefined {
	return marks.reduce<D | undefined>((best, mark) => (best && best.score >= mark.score ? best : mark), undefined);
}

/** Two decimals are as exact as a score is. */
export function rounded(score: number): number {
	return Math.round(score * 100) / 100;
}
