// What can be opened in the panel: by id, by name, in words.
import { nameOf } from '#core/words/value.ts';
import { titleTerm } from '#core/words/vocabulary.ts';
import { speakerName } from '#core/words/who.ts';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { DossierRecord } from '#core/index/records.ts';
import type { Session } from '#lib/state/session.svelte.ts';
import type { ListName, Open } from '#lib/state/selection.svelte.ts';

/** Headings of the lists. */
export const LIST_TITLES: Record<ListName, string> = {
	'in-view': 'In view',
	unplaced: 'Without a place',
	undated: 'Without a date',
	refused: 'Left out'
};

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

/** The name of an event, actor, place or source. */
export function thingName(id: string, catalogue: Catalogue): string {
	return catalogue.sources.has(id) ? sourceTitle(id, catalogue) : nameOf(id, catalogue);
}

/** What a thing is called where the way back to it is shown. */
export function openName(open: Open | null, session: Session): string {
	const { catalogue } = session;
	switch (open?.type) {
		case undefined:
			return 'Dossier';
		case 'place':
			return catalogue.places.get(open.id)?.properties.name ?? open.id;
		case 'event':
			return catalogue.events.get(open.id)?.title ?? open.id;
		case 'statement':
			return `Statement, ${speakerName(catalogue.statements.get(open.id)?.speaker ?? null, catalogue)}`;
		case 'actor':
			return catalogue.actors.get(open.id)?.name ?? open.id;
		case 'source':
			return sourceTitle(open.id, catalogue);
		case 'passage':
			return 'Passage';
		case 'list':
			return LIST_TITLES[open.id];
	}
}

/** A link's address and what to show of it, or `null` for anything that is not http or https. */
export function webLink(text: string): { href: string; words: string } | null {
	if (!URL.canParse(text)) return null;
	const url = new URL(text);
	if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
	return { href: url.href, words: (url.host.replace(/^www\./, '') + url.pathname).replace(/\/$/, '') };
}
