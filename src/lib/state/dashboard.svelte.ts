// Everything the rooms of the page share, in one place: they meet here and nowhere else.
import { createContext } from 'svelte';
import type { Citation, Dossier, Issue } from '#core/dossier/types.ts';
import { count, show } from '#core/index/filter.ts';
import { Filters } from './filters.svelte.ts';
import { readFragment, writeFragment, type MapView, type PageState } from './fragment.ts';
import { Preferences } from './preferences.svelte.ts';
import { Selection, type Open } from './selection.svelte.ts';
import { Session, type Refused } from './session.svelte.ts';

/** How a change reaches the address bar: a new history entry, or the present one rewritten. */
export interface Navigate {
	push(fragment: string): void;
	replace(fragment: string): void;
}

/** Session, filters, selection and view of one page, and the commands that change several of them at once. */
export class Dashboard {
	readonly session: Session;
	readonly filters = new Filters();
	readonly selection = new Selection();
	readonly preferences = new Preferences();
	/** Where the map last came to rest. */
	view = $state.raw<MapView | null>(null);
	/** Ids of shown places in the map's view; `null` until the map has said. */
	placesInView = $state.raw<ReadonlySet<string> | null>(null);
	/** Path on the own origin that the dossier came from; `null` for the built-in one. */
	path = $state<string | null>(null);
	/** Address of the map archive that a link named; `null` for the embedded basemap or a picked file. */
	basemap = $state<string | null>(null);
	readonly shown = $derived.by(() => show(this.session.catalogue, this.filters.value));
	readonly counts = $derived.by(() => count(this.session.catalogue, this.filters.value));
	readonly #navigate: Navigate;

	constructor(dossier: Dossier, navigate: Navigate) {
		this.session = new Session(dossier);
		this.#navigate = navigate;
	}

	get catalogue() {
		return this.session.catalogue;
	}

	/** The state a link to this page restores. */
	get state(): PageState {
		const { open, focus } = this.selection;
		return { open, focus, filter: this.filters.value, view: this.view, dossier: this.path, basemap: this.basemap };
	}

	/** Puts another dossier in place of the present one; filters and selection of the old one mean nothing in it. */
	async load(dossier: Dossier, refused: readonly Refused[], issues: readonly Issue[]): Promise<void> {
		await this.session.replace(dossier, refused, issues);
		this.filters.reset();
		this.selection.restore(null, null);
		this.view = null;
		this.placesInView = null;
		this.path = null;
		this.push();
	}

	/** Opens a thing in the panel, optionally with a record marked in it. */
	open(open: Open | null, focus: string | null = null): void {
		this.selection.show(open, focus);
		this.push();
	}

	/** Marks a record in the open thing: its line is drawn and its details unfold. */
	mark(id: string | null): void {
		this.selection.mark(id);
		this.push();
	}

	/** A step back in the panel. */
	back(): void {
		this.selection.back();
		this.push();
	}

	/** Writes the state as a new history entry. */
	push(): void {
		this.#navigate.push(writeFragment(this.state));
	}

	/** Writes the state over the present history entry. */
	replace(): void {
		this.#navigate.replace(writeFragment(this.state));
	}

	/** Takes over what the address bar says; ids the dossier does not have are left out. Returns the map view it names. */
	restore(fragment: string): MapView | null {
		const { open, focus, filter, view } = readFragment(fragment);
		const { catalogue } = this;
		this.filters.value = {
			...filter,
			actors: filter.actors.filter((id) => catalogue.actors.has(id)),
			sources: filter.sources.filter((id) => catalogue.sources.has(id))
		};
		this.selection.restore(open !== null && this.#exists(open) ? open : null, focus);
		this.view = view;
		return view;
	}

	/** The citations of a record, claim, place or actor. */
	citations(id: string): readonly Citation[] {
		return this.catalogue.citationsOf(id);
	}

	#exists(open: Open): boolean {
		const { catalogue } = this;
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
			case 'passage':
				return catalogue.citationsOf(open.id)[open.index] !== undefined;
			case 'list':
				return true;
		}
	}
}

export const [getDashboard, setDashboard] = createContext<Dashboard>();
