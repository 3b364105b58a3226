// Reads the quotations of a text as the tests write them down: words, speaker, rule.
import { QuotationReader, type Quotation } from '#core/draft/quotations/quotations.ts';
import { paragraphsOf, withTokens, type Utf16Span } from '#core/draft/reading/paragraphs.ts';

export function readAll(text: string) {
	const reader = new QuotationReader(text);
	const spoken = [...paragraphsOf(text)].map((paragraph) => reader.read(withTokens(text, paragraph)));
	return { quotations: spoken.flatMap((one) => one.quotations), indirect: spoken.flatMap((one) => one.indirect) };
}

export const cut = (text: string, stretch: Utf16Span | null) =>
	stretch ? text.slice(stretch.start, stretch.end) : null;

/** [words, speaker] of every quotation. */
export function saidIn(text: string): [string, string | null][] {
	return readAll(text).quotations.map((one: Quotation) => [
		text.slice(one.quoted.from, one.quoted.to),
		cut(text, one.speaker)
	]);
}
