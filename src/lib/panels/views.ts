// The pages of the panel, each loaded when it is first opened: the first view of the page needs none of them.
import type { Component } from 'svelte';
import type { Open } from '#lib/state/selection.svelte.ts';

/** What every page is given; each takes what it needs. */
export interface ViewProps extends Record<string, unknown> {
	id: string;
	/** Which citation, for a passage. */
	index: number;
	/** Opens the browser's picker for dossiers and texts. */
	onopenfiles: (() => void) | undefined;
}

type Page = Component<ViewProps>;

/** A list takes nothing: it is called without what a page is given. */
function asPage(list: Component<Record<string, never>>): Page {
	return (internals) => list(internals, {});
}

const load = {
	place: async () => (await import('./PlaceView.svelte')).default,
	event: async () => (await import('./EventView.svelte')).default,
	statement: async () => (await import('./StatementView.svelte')).default,
	actor: async () => (await import('./ActorView.svelte')).default,
	source: async () => (await import('./SourceView.svelte')).default,
	passage: async () => (await import('./PassageView.svelte')).default,
	unplaced: async () => asPage((await import('./UnplacedList.svelte')).default),
	undated: async () => asPage((await import('./UndatedList.svelte')).default),
	refused: async () => asPage((await import('./RefusedList.svelte')).default)
} as const;

/** A page and the way back that stands over it. */
export interface View {
	Page: Page;
	Crumb: Component<Record<string, never>>;
}

/** The page of an open thing; `null` for the dossier itself and the list of what is in view, which share the first page. */
export async function loadView(open: Open | null): Promise<View | null> {
	if (open === null) return null;
	const name = open.type === 'list' ? open.id : open.type;
	if (name === 'in-view') return null;
	const [Page, Crumb] = await Promise.all([load[name](), import('./Crumb.svelte')]);
	return { Page, Crumb: Crumb.default };
}
