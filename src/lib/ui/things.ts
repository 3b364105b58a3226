// What can be opened in the panel, and how.
import { titleTerm } from '#core/words/vocabulary.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';
import type { Open } from '#lib/state/selection.svelte.ts';

/** How an event, statement, place, actor or source is opened; a claim opens what asserts it or what it is about. */
export function openOf(id: string, catalogue: Catalogue): Open | null {
	if (catalogue.events.has(id)) return { type: 'event', id };
	if (catalogue.statements.has(id)) return { type: 'statement', id };
	if (catalogue.places.has(id)) return { type: 'place', id };
	if (catalogue.actors.has(id)) return { type: 'actor', id };
	if (catalogue.sources.has(id)) return { type: 'source', id };
	const claim = catalogue.claims.get(id);
	return claim === undefined ? null : openOf(claim.assertedIn ?? claim.about, catalogue);
}

/** How a record is opened. */
export function openRecord(record: DossierRecord): Open {
	return { type: record.type, id: record.id };
}

/** The record to mark when a thing is opened: a statement's line is drawn at once. */
export function markOf(open: Open | null): string | null {
	return open?.type === 'statement' ? open.id : null;
}

/** The name of a source; one without a title is named by its kind and publisher. */
export function sourceTitle(id: string, { sources }: Pick<Catalogue, 'sources'>): string {
	const source = sources.get(id);
	if (source === undefined) return id;
	return source.title ?? [titleTerm('sourceType', source.type), source.publisher].filter(Boolean).join(', ');
}

/** A link's address and what to show of it, or `null` for anything that is not http or https. */
export function webLink(text: string): { href: string; words: string } | null {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	return { href: url.href, words: (url.host.replace(/^www\./, '') + url.pathname).replace(/\/$/, '') };
}
