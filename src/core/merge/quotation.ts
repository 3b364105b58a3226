// A quote and the citations of its very words belong together.
import { isObject } from '#core/dossier/records.ts';
import { at, replaced } from './bonds.ts';

const isWords = (citation: unknown) => isObject(citation) && citation.as === 'words';

/** The citations of a statement's words, in their order. */
export function words(record: unknown): unknown[] {
	const citations = at(record, ['citations']);
	return Array.isArray(citations) ? citations.filter(isWords) : [];
}

/** The statement with the quote of another, and with the citations of its words before its own other ones. */
export function takeQuotation(record: unknown, from: unknown): unknown {
	const citations = at(record, ['citations']);
	const others = Array.isArray(citations) ? citations.filter((citation) => !isWords(citation)) : [];
	const quoted = replaced(record, ['quote'], at(from, ['quote']));
	return replaced(quoted, ['citations'], [...words(from), ...others]);
}
