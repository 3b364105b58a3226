// Everything the rooms of the page share, in one place: they meet here and nowhere else.
import { createContext } from 'svelte';
import { emptyDossier } from '#core/dossier/empty.ts';
import type { Citation, Dossier, Issue } from '#core/dossier/types.ts';
import { FilteredDossier } from '#core/records/shown.ts';
import { hasPrivatePeople } from '#core/redact/private.ts';
import type { MapView } from '#core/geo/view.ts';
import { NO_FILTER, type Filter } from '#core/index/filter.ts';
import { facetsOf } from '#core/records/store-head.ts';
import type { FacetValue, RecordFacet } from '#core/records/types.ts';
import { Dropped } from './dropped.ts';
import { Filters, type TickDimension } from './filters.svelte.ts';
import { readFragment, writeFragment, type LinkState } from './fragment.ts';
import type { TextFile } from './held-files.ts';
import { HELD_IN_PAGE, LINE_LISTS, type LargeRecords, type OpenLarge, type StoreOrigin } from './large.ts';
import type { PointsOpen } from './points.ts';
import { Preferences } from './preferences.svelte.ts';
import { renamedIds, withRoles, type AskNames, type OpenedDossier } from './private-names.ts';
import { has, knowsAll, renamedState } from './known-things.ts';
import { Selection, type Open } from './selection.svelte.ts';
import type { Refused } from '#core/dossier/salvage.ts';
import { Session } from './session.svelte.ts';

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
	/** Key of the dropped file that the dossier came from, carried by its history entries; `null` for any other. */
	file = $state<string | null>(null);
	/** Id of the dossier in work that is shown; `null` for any other. */
	kept = $state<string | null>(null);
	/** What is asked for on the map, while the workbench shows everything; `null` while it holds. */
	#aside = $state.raw<Filter | null>(null);
	/** Address of the map archive that a link named; `null` for the embedded basemap or a picked file. */
	basemap = $state<string | null>(null);
	/** The archive of points over the map, if one is open. */
	points = $state.raw<PointsOpen | null>(null);
	/** The dossier of which the page holds only what it draws; `session` then shows what belongs to the open thing. */
	large = $state.raw<LargeRecords | null>(null);
	/** What filters work on. */
	readonly #index = $derived.by(() => new FilteredDossier(this.session.catalogue));
	/** The dossier without filters. */
	readonly whole = $derived(this.#index.whole);
	readonly #filtered = $derived.by(() => this.#index.apply(this.filters.value, this.session.disputed));
	readonly shown = $derived(this.#filtered.shown);
	readonly counts = $derived(this.large?.applied.counts ?? this.#filtered.counts);
	/** Records of the open thing that are too many to be shown beside it. */
	left = $state(0);
	/** The values that records can be filtered by, with how many have each without any filter. */
	readonly facets: Readonly<Record<RecordFacet, readonly FacetValue[]>> = $derived(
		this.large?.head.facets ?? facetsOf(this.#index.records.columns)
	);
	/** Opens dossiers that are too large for the page itself; without it there are none. */
	opener: OpenLarge | null = null;
	/** What the filters leave, whatever window of time is chosen. */
	readonly shownAtAnyTime = $derived(this.#filtered.anyTime);
	readonly #navigate: Navigate;
	#builtIn: OpenedDossier | null = null;
	/** Whether the built-in dossier is the one that is shown. */
	#atHome: boolean;
	readonly #dropped = new Dropped();
	/** How often a dossier was asked for. */
	#asked = 0;

	/**
	 * Begins with the built-in dossier, or empty where the first page does without it; `names` reads it with the names of its private
	 * people, who are shown by their role until then.
	 */
	constructor(dossier: Dossier | null, navigate: Navigate, names?: AskNames) {
		if (dossier) this.home(dossier, names);
		this.#atHome = dossier !== null;
		this.session = new Session(dossier ?? emptyDossier({ id: 'dossier', title: '', language: 'en' }), names);
		this.#navigate = navigate;
	}

	/** Takes the built-in dossier, once. */
	home(dossier: Dossier, names?: AskNames): void {
		this.#builtIn ??= { dossier, refused: [], issues: [], ...(names && { names }) };
	}

	get catalogue() {
		return this.session.catalogue;
	}
	/** How many records there are, and how many of them the filters leave. */
	get records(): number {
		return this.large?.head.records ?? this.catalogue.records.length;
	}
	get shownRecords(): number {
		return this.large?.applied.shown ?? this.shown.records.length;
	}

	/** The state a link to this page restores. It never names private people: whoever gets the link has not asked. */
	get state(): LinkState {
		const { view, path: dossier, kept, basemap, session } = this;
		const { open, focus, filter } = this.#renamed((id) => session.idWithRoles(id));
		// Whoever has seen a name may be typing it: half a name is no word of it yet.
		const query = session.namesSeen || session.mentionsPrivatePerson(filter.query) ? '' : filter.query;
		const points = this.points?.address ?? null;
		const state = { open, focus, filter: { ...filter, query }, view, dossier, kept, basemap, points };
		// The workbench shows private people by name: what is open there may be one of them.
		return this.#aside && hasPrivatePeople(session.dossier) ? { ...state, open: null, focus: null } : state;
	}

	/** The state as the address has it after its `#`. */
	get fragment(): string {
		return writeFragment(this.state);
	}

	/** Shows every record, as the workbench does, and keeps what is asked for; or holds to that again, and to the roles of private people. */
	showEverything(everything: boolean): void {
		if (everything === (this.#aside !== null)) return;
		// Nothing of it is shown by name any more: who asks for it next gets it by roles.
		if (!everything && this.kept !== null && hasPrivatePeople(this.session.dossier)) void this.putDropped(null);
		const asked = this.#aside ?? NO_FILTER;
		this.#aside = everything ? this.filters.value : null;
		this.filters.value = asked;
	}

	/** Shows the names of private people, or their roles again; what is open, filtered and linked stays. Throws where the names cannot be read. */
	async showNames(shown: boolean): Promise<void> {
		const { session, selection, filters } = this;
		if (shown) await session.readNames();
		session.showNames(shown);
		const to = (id: string) => session.shownId(id);
		filters.value = this.#renamed(to).filter;
		selection.rename(to);
		if (this.placesInView) this.placesInView = renamedIds(this.placesInView, to);
		this.replace();
	}

	/** Puts a dropped dossier in place of the present one, as a new history entry. */
	async load(
		dossier: Dossier,
		refused: readonly Refused[],
		issues: readonly Issue[],
		enter: 'push' | 'replace' = 'push'
	): Promise<void> {
		if (this.opener && dossier.events.length + dossier.statements.length > HELD_IN_PAGE)
			return this.openFrom({ dossier, refused }, {}, enter);
		const read = { dossier, refused, issues };
		const opened = hasPrivatePeople(dossier) ? await withRoles(read) : read;
		const matched = this.put(opened, { file: this.#dropped.add(read, opened) });
		this[enter]();
		await matched;
	}

	/** Opens a dossier of any size in place of the present one, read and kept in a worker where it is large. Rejects with the reason in words. */
	async openFrom(
		origin: StoreOrigin,
		from: { path?: string; kept?: string; beside?: readonly TextFile[] },
		enter: 'push' | 'replace' | 'later' = 'push'
	): Promise<void> {
		if (this.opener === null) throw new Error('Files of this size are opened on the map.');
		const wanted = this.asking();
		const opened = await this.opener(origin);
		if (!wanted()) return void ('large' in opened && opened.large.close());
		if ('small' in opened) {
			const { dossier, refused, issues } = opened.small;
			const { acceptedOnly } = await import('#core/edit/suggestions.ts');
			const shown = await withRoles({ dossier: acceptedOnly(dossier), refused, issues });
			if (!wanted()) return;
			if (from.path !== undefined || from.kept !== undefined) return this.put(shown, from, null, from.beside);
			return this.load(acceptedOnly(dossier), refused, issues, enter === 'later' ? 'replace' : enter);
		}
		const file = from.path === undefined && from.kept === undefined ? this.#dropped.addOrigin(origin) : null;
		await this.#putLarge(opened.large, { ...from, file });
		if (enter !== 'later') this[enter]();
	}

	/** Puts a large dossier in place of the present one. */
	async #putLarge(
		large: LargeRecords,
		from: { path?: string; kept?: string; beside?: readonly TextFile[]; file: string | null }
	): Promise<void> {
		const shown = this.put(partOf(large, large.head.dossier), from, lettersIn(large), from.beside);
		this.large = large;
		await shown;
	}

	/**
	 * Gets ready to show a thing: of a large dossier what belongs to it is fetched. What is answered puts it in place; rejects with the
	 * reason in words where it cannot be had.
	 */
	async prepare(open: Open | null): Promise<() => void> {
		const { large } = this;
		if (large === null) return () => undefined;
		const listed = open === null || isLines(open) || (open.type === 'list' && open.id !== 'accounts');
		const excerpt = listed ? { dossier: large.head.dossier, left: 0 } : await large.excerpt(open);
		if (excerpt === null) throw new Error('This dossier has nothing by that name.');
		return () => {
			if (this.large !== large) return;
			this.left = excerpt.left;
			void this.session.show(partOf(large, excerpt.dossier), lettersIn(large));
		};
	}

	/** Asks for a dossier; the answer tells whether nothing else has been asked for since. What comes too late is not shown. */
	asking(): () => boolean {
		const asked = ++this.#asked;
		return () => asked === this.#asked;
	}

	/** Puts a dossier in place of the present one, all at once: filters and selection of the old one mean nothing in it. */
	put(
		opened: OpenedDossier,
		from: { path?: string; file?: string | null; kept?: string },
		letters: ReadonlyMap<string, string> | null = null,
		beside: readonly TextFile[] = []
	): Promise<void> {
		this.asking();
		this.large?.close();
		this.large = null;
		this.left = 0;
		this.#atHome = opened === this.#builtIn;
		this.filters.reset();
		if (this.#aside) this.#aside = NO_FILTER;
		this.selection.restore(null, null);
		this.view = null;
		this.placesInView = null;
		this.path = from.path ?? null;
		this.file = from.file ?? null;
		this.kept = from.kept ?? null;
		return this.session.show(opened, letters, beside);
	}

	/** Shows a dossier in work with its texts: another than the present one takes its place, the next step of the same leaves open what is open. */
	putWork(id: string, opened: OpenedDossier, beside: readonly TextFile[]): Promise<void> {
		if (this.kept !== id || this.large) return this.put(opened, { kept: id }, null, beside);
		this.asking();
		// What was asked for by a name goes by the role again: the session is about to forget the names.
		const fragment = this.session.namesSeen ? this.fragment : null;
		const shown = this.session.show(opened, null, beside);
		if (fragment !== null) this.restore(fragment);
		return shown;
	}

	/**
	 * Shows the dossier of a history entry that names no path: the dropped one of that key, else the built-in one. Done when it stands;
	 * texts may still be matched with it.
	 */
	async putDropped(key: string | null): Promise<void> {
		const file = key !== null && this.#dropped.has(key) ? key : null;
		const wanted = this.asking();
		if (file === null ? this.#atHome : this.file === file) return;
		const origin = file === null ? undefined : this.#dropped.origin(file);
		if (origin && this.opener) {
			const opened = await this.opener(origin);
			if ('large' in opened) return wanted() ? this.#putLarge(opened.large, { file }) : opened.large.close();
		}
		const found = (file === null ? null : await this.#dropped.get(file)) ?? this.#builtIn;
		if (found && wanted()) void this.put(found, { file });
	}

	/** Asks for something else, and tells the address: as a new history entry, or over the present one. */
	ask(change: Partial<Filter>, enter: 'push' | 'replace' = 'push'): void {
		this.filters.set(change);
		this[enter]();
	}

	/** Ticks or unticks one value of the filters, and tells the address. */
	tick<D extends TickDimension>(dimension: D, value: Filter[D][number]): void {
		this.filters.toggle(dimension, value);
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
		this.#navigate.push(this.fragment);
	}

	/** Writes the state over the present history entry. */
	replace(): void {
		this.#navigate.replace(this.fragment);
	}

	/** Takes over what the address bar says; ids the dossier does not have are left out. Returns the map view it names. */
	restore(fragment: string): MapView | null {
		const { view, ...read } = readFragment(fragment);
		const { catalogue, session } = this;
		const { open, focus, filter } = renamedState(read, (id) => session.shownId(id));
		const among = (facet: RecordFacet) => (asked: string) => this.facets[facet].some(({ value }) => value === asked);
		if (this.#aside) this.#aside = filter;
		else
			this.filters.value = {
				...filter,
				actors: filter.actors.filter(among('actors')),
				sources: filter.sources.filter(among('sources')),
				eventKinds: filter.eventKinds.filter(among('eventKinds'))
			};
		const marked = focus !== null && (this.large || catalogue.record(focus)) ? focus : null;
		this.selection.restore(open !== null && (this.large || has(session, open)) ? open : null, marked);
		this.view = view;
		return view;
	}

	/** The citations of a record, claim, place or actor. */
	citations(id: string): readonly Citation[] {
		return this.catalogue.citationsOf(id);
	}

	/** Whether a link goes by ids that only the dossier with the names of private people may have. */
	namesUnread(fragment: string): boolean {
		return this.session.canShowNames && !this.session.namesRead && !knowsAll(this.catalogue, readFragment(fragment));
	}

	/** What is open and filtered, under other ids. */
	#renamed(to: (id: string) => string) {
		const { open, focus } = this.selection;
		return renamedState({ open, focus, filter: this.#aside ?? this.filters.value }, to);
	}
}

/** Whether a thing is a list of records by line. */
export function isLines(open: Open): boolean {
	return open.type === 'list' && (open.id === 'in-view' || (LINE_LISTS as readonly string[]).includes(open.id));
}

function partOf({ refused, issues }: LargeRecords, dossier: Dossier): OpenedDossier {
	return { dossier, refused, issues };
}

function lettersIn({ head }: LargeRecords): ReadonlyMap<string, string> {
	return new Map(head.facets.sources.flatMap(({ value, letter }) => (letter ? [[value, letter] as const] : [])));
}

export const [getDashboard, setDashboard] = createContext<Dashboard>();
