// The figure that a few words give, for a person who makes a claim of them.
import type { Claim, QuantityValue } from '#core/dossier/types.ts';
import { datesIn } from '../dates/read.ts';
import { withTokens } from '../reading/paragraphs.ts';
import type { FigureMention } from '../types.ts';
import { figuresIn } from './figures.ts';

/** A figure as a claim tells it: with its denial, where it is what is denied, and its doubt. */
export type FigureRead = { value: QuantityValue } & Pick<Claim, 'polarity' | 'certainty'>;

/** The first figure of some words with its bound, which is `exactly` where they have none; `null` where they give no figure. */
export function figureRead(words: string): FigureRead | null {
	const paragraph = withTokens(words, { start: 0, end: words.length });
	const [first] = figuresIn(paragraph, datesIn(paragraph.tokens));
	if (first === undefined) return null;
	return {
		value: quantityOf(first),
		...(first.denied ? { polarity: 'denied' as const } : {}),
		...(first.doubt ? { certainty: first.doubt } : {})
	};
}

/** A figure as a claim has it: "hundreds" keeps its word and has no number. */
export function quantityOf({
	value,
	high,
	bound,
	unit,
	words
}: Pick<FigureMention, 'value' | 'high' | 'bound' | 'unit' | 'words'>): QuantityValue {
	if (words !== undefined) return { type: 'quantity', bound, unit, words };
	return { type: 'quantity', value, ...(high === undefined ? {} : { high }), bound, unit };
}
