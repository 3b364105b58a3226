// What the panel shows of an open thing: a page, and the way back over it. Which page it is, routes decide.
import type { Component } from 'svelte';
import type { Catalogue } from '#core/index/catalogue.ts';
import type { Open } from '#lib/state/selection.svelte.ts';

/** What every page is given; each takes what it needs. */
export interface ViewProps extends Record<string, unknown> {
	id: string;
	/** Which citation, for a passage. */
	index: number;
	/** Opens the browser's picker for dossiers and texts. */
	onopenfiles: (() => void) | undefined;
}

export type Page = Component<ViewProps>;

/** A page and the way back that stands over it. */
export interface View {
	Page: Page;
	Crumb: Component<Record<string, never>>;
	/** A page stays as it is, and only its props change, between things of the same key; without this it is made anew. */
	keyOf?: (open: Open, catalogue: Catalogue) => string;
}

/** Finds the page of an open thing; `null` for the dossier itself and the list of what is in view, which share the first page. */
export type LoadView = (open: Open | null) => Promise<View | null>;
