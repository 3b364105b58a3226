// What a text search looks at: titles, quotes, gists and the names of a record's people and places.
import { withoutAccents } from '#core/basics/letters.ts';
import type { DossierRecord } from './records.ts';

/** Lower case without accents or marks, so that "Tehrik" finds "Teḥrīk"; typographic quotation marks become straight. */
export function foldText(text: string): string {
	return withoutAccents(text).replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}

/** What a record says itself, by which it is found: the title of an event, a statement's words in each form it has them. */
export function ownWords(record: DossierRecord): string[] {
	if (record.type === 'event') return [record.title];
	const { quote, gist, translation } = record.statement;
	return [quote ?? '', gist ?? '', translation?.text ?? ''];
}
