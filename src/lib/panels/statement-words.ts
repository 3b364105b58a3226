// The meta line of a statement: when, how, from where, to whom, through whom.
import type { StatementRecord } from '#core/index/records.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import { citationWords } from '#core/citation/words.ts';
import { preposition } from '#core/words/place-words.ts';
import { term } from '#core/words/vocabulary.ts';
import { speakerName, toWords, viaWords } from '#core/words/who.ts';
import { whenWords } from './when.ts';

/** Words that are sent and not spoken: they come from a place. */
const SENT = ['email', 'post', 'written-statement'];

/** "16 Dec, by 12:04 UTC", "by email, from Lahore", "to Reuters": what is not stated says so. */
export function metaWords(record: StatementRecord, catalogue: Catalogue): string[] {
	const { medium, saidAt, to, reportedVia } = record.statement;
	const how = medium === undefined ? 'medium not stated' : term('medium', medium);
	const place = catalogue.places.get(saidAt ?? '');
	const where =
		place === undefined
			? null
			: `${medium !== undefined && SENT.includes(medium) ? 'from' : preposition(place.properties.precision)} ${place.properties.name}`;
	const parts = [
		whenWords(record, catalogue) ?? 'date not stated',
		where === null ? how : `${how}, ${where}`,
		toWords(to, catalogue),
		viaWords(reportedVia, catalogue, to)
	];
	return parts.filter((part) => part !== null);
}

/** The citation of a statement as plain text, to be pasted into a report. */
export function citationText(record: StatementRecord, catalogue: Catalogue): string {
	const { quote, gist, speaker, citations } = record.statement;
	const said = quote === undefined ? (gist ?? '') : `“${quote}”`;
	const passages = citations.flatMap((citation) => {
		const source = catalogue.sources.get(citation.source);
		return source === undefined ? [] : [citationWords(citation, source)];
	});
	return `${said} (${[speakerName(speaker, catalogue), ...new Set(passages)].join('; ')})`;
}

/** Index of the citation a statement is shown with: its first words, else its first citation. */
export function leadCitation(record: StatementRecord): number {
	const words = record.statement.citations.findIndex((citation) => citation.as !== 'attribution');
	return Math.max(0, words);
}
