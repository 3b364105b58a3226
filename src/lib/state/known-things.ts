// What links and the page name: whether the open dossier has it, and the same under other ids.
import type { Catalogue } from '#core/index/catalogue.ts';
import type { LinkState } from './fragment.ts';
import { aboutOf, renamed, type Open } from './selection.svelte.ts';
import type { Session } from './session.svelte.ts';

/** What of a page's state names things of the dossier. */
type Naming = Pick<LinkState, 'open' | 'focus' | 'filter'>;

/** Whether the dossier has a thing; a list is always there. */
export function has({ catalogue, comparisons }: Session, open: Open): boolean {
	switch (open.type) {
		case 'place':
			return catalogue.places.has(open.id);
		case 'event':
			return catalogue.events.has(open.id);
		case 'statement':
			return catalogue.statements.has(open.id);
		case 'actor':
			return catalogue.actors.has(open.id);
		case 'source':
			return catalogue.sources.has(open.id);
		case 'question':
			return comparisons.some(({ id }) => id === open.id);
		case 'passage':
			return catalogue.citationsOf(open.id)[open.index] !== undefined;
		case 'list':
			return true;
	}
}

/** Whether every id is one of the dossier. */
export function knowsAll(catalogue: Catalogue, { open, focus, filter }: Naming): boolean {
	const { actors, sources, places, events, statements, claims } = catalogue;
	const known = (id: string) => [actors, sources, places, events, statements, claims].some((all) => all.has(id));
	const opened = open === null || open.type === 'list' ? [] : [open.type === 'question' ? aboutOf(open.id) : open.id];
	return [...opened, ...(focus === null ? [] : [focus]), ...filter.actors, ...filter.sources].every(known);
}

/** The same things under other ids. */
export function renamedState({ open, focus, filter }: Naming, to: (id: string) => string): Naming {
	return {
		open: renamed(open, to),
		focus: focus === null ? null : to(focus),
		filter: { ...filter, actors: filter.actors.map(to), sources: filter.sources.map(to) }
	};
}
