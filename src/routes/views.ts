// The pages of the panel, of whichever room, each loaded when it is first opened: the first view of the page needs none of them.
import type { Component } from 'svelte';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Page, View } from '#lib/panels/view.ts';
import type { Open } from '#lib/state/selection.svelte.ts';

/** A list takes nothing: it is called without what a page is given. */
function asPage(list: Component<Record<string, never>>): Page {
	return (internals) => list(internals, {});
}

const load = {
	place: async () => (await import('#lib/panels/PlaceView.svelte')).default,
	event: async () => (await import('#lib/panels/EventView.svelte')).default,
	statement: async () => (await import('#lib/panels/StatementView.svelte')).default,
	actor: async () => (await import('#lib/panels/ActorView.svelte')).default,
	source: async () => (await import('#lib/reader/Reader.svelte')).default,
	passage: async () => (await import('#lib/reader/Reader.svelte')).default,
	unplaced: async () => asPage((await import('#lib/panels/UnplacedList.svelte')).default),
	undated: async () => asPage((await import('#lib/panels/UndatedList.svelte')).default),
	question: async () => (await import('#lib/accounts/QuestionView.svelte')).default,
	accounts: async () => asPage((await import('#lib/accounts/AccountsView.svelte')).default),
	lint: async () => asPage((await import('#lib/panels/LintList.svelte')).default),
	points: async () => asPage((await import('#lib/map/archive-points/PointsView.svelte')).default),
	refused: async () => asPage((await import('#lib/panels/RefusedList.svelte')).default)
} as const;

/** The page of an open thing; `null` for the dossier itself and the list of what is in view, which share the first page. */
export async function loadView(open: Open | null): Promise<View | null> {
	if (open === null) return null;
	const name = open.type === 'list' ? open.id : open.type;
	// Records by line share the first page.
	if (name === 'in-view') return null;
	const [Page, Crumb] = await Promise.all([load[name](), import('#lib/panels/Crumb.svelte')]);
	const reader = open.type === 'source' || open.type === 'passage';
	return { Page, Crumb: Crumb.default, ...(reader ? { keyOf: readerKey } : {}) };
}

/** A source and all its passages are one page of the reader. */
function readerKey(open: Open, catalogue: Catalogue): string {
	const source = open.type === 'passage' ? catalogue.citationsOf(open.id)[open.index]?.source : open.id;
	return `reader:${source ?? ''}`;
}
