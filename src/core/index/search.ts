// What a text search looks at: titles, quotes, gists and the names of a record's people and places.
import { withoutAccents } from '#core/basics/letters.ts';
import type { Catalogue } from './catalogue.ts';
import type { DossierRecord } from './records.ts';

/** Lower case without accents or marks, so that "Tehrik" finds "Teḥrīk"; typographic quotation marks become straight. */
export function foldText(text: string): string {
	return withoutAccents(text).replace(/[‘’ʼ]/g, "'").replace(/[“”]/g, '"').toLowerCase();
}

const cache = new WeakMap<Catalogue, Map<string, string>>();

/** The folded text that a record is found by. */
export function searchText(record: DossierRecord, catalogue: Catalogue): string {
	let texts = cache.get(catalogue);
	if (!texts) cache.set(catalogue, (texts = new Map()));
	const known = texts.get(record.id);
	if (known !== undefined) return known;
	const words = ownWords(record);
	for (const id of record.actors.acts) {
		const actor = catalogue.actors.get(id);
		if (actor) words.push(actor.name, ...(actor.aliases ?? []));
	}
	for (const { place } of record.places) {
		const properties = catalogue.places.get(place)?.properties;
		if (properties) words.push(properties.name, ...Object.values(properties.names ?? {}));
	}
	const text = foldText(words.join('\n'));
	texts.set(record.id, text);
	return text;
}

/** What a record says itself, by which it is found: the title of an event, a statement's words in each form it has them. */
export function ownWords(record: DossierRecord): string[] {
	if (record.type === 'event') return [record.title];
	const { quote, gist, translation } = record.statement;
	return [quote ?? '', gist ?? '', translation?.text ?? ''];
}
