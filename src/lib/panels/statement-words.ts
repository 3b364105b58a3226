// The meta line of a statement: when, how, from where, to whom, through whom.
import type { StatementRecord } from '#core/index/records.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { citationWords } from '#core/citation/words.ts';
import { preposition } from '#core/words/place-words.ts';
import { term } from '#core/words/vocabulary.ts';
import { statementLine } from '#core/words/hedge.ts';
import { speakerName, toWords, viaWords } from '#core/words/who.ts';
import { whenByClock } from './when.ts';

/** Words that are sent and not spoken: they come from a place. */
const SENT = ['email', 'post', 'written-statement'];

/** "16 Dec, by 17:04 Pakistan time (12:04 UTC)", "by email, from Lahore", "to Reuters": a date that is not stated says so, how it was said only where it is. */
export function metaWords(record: StatementRecord, catalogue: Catalogue): string[] {
	const { medium, saidAt, to, reportedVia } = record.statement;
	const how = medium === undefined ? null : term('medium', medium);
	const place = catalogue.places.get(saidAt ?? '');
	const where =
		place === undefined
			? null
			: `${medium !== undefined && SENT.includes(medium) ? 'from' : preposition(place.properties.precision)} ${place.properties.name}`;
	const parts = [
		whenByClock(record, catalogue) ?? 'date not stated',
		how !== null && where !== null ? `${how}, ${where}` : (how ?? where),
		toWords(to, catalogue),
		viaWords(reportedVia, catalogue, to)
	];
	return parts.filter((part) => part !== null);
}

/** The citation of a statement as plain text, with its doubt and denial, to be pasted into a report. */
export function citationText(record: StatementRecord, catalogue: Catalogue): string {
	const { speaker, citations } = record.statement;
	const passages = citations.flatMap((citation) => {
		const source = catalogue.sources.get(citation.source);
		return source === undefined ? [] : [citationWords(citation, source)];
	});
	return `${statementLine(record.statement)} (${[speakerName(speaker, catalogue), ...new Set(passages)].join('; ')})`;
}

/** Index of the citation a statement is shown with: its first words, else its first citation. */
export function leadCitation(record: StatementRecord): number {
	const words = record.statement.citations.findIndex((citation) => citation.as !== 'attribution');
	return Math.max(0, words);
}
