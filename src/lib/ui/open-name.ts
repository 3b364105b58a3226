// What an open thing is called, where a link or the way back to it is shown.
import type { Catalogue } from '#core/index/catalogue.ts';
import { nameOf } from '#core/words/value.ts';
import { speakerName } from '#core/words/who.ts';
import type { ListName, Open } from '#lib/state/selection.svelte.ts';
import type { Session } from '#lib/state/session.svelte.ts';
import { sourceTitle } from '#lib/ui/things.ts';

/** Headings of the lists. */
const LIST_TITLES: Record<ListName, string> = {
	'in-view': 'In view',
	unplaced: 'Without a place',
	undated: 'Without a date',
	refused: 'Left out',
	accounts: 'Accounts',
	lint: 'Doubts',
	points: 'Points'
};

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
		case 'question':
			return session.comparisons.find(({ id }) => id === open.id)?.label ?? 'Question';
		case 'passage':
			return 'Passage';
		case 'list':
			return LIST_TITLES[open.id];
	}
}
