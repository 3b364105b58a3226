// The page's state: one packed file, what is asked to see of it, and what the worker answered.
import { dossierAddress } from '#lib/state/fetch-dossier.ts';
import type { MapView } from '#core/geo/view.ts';
import type { PointCamera, ViewGroups } from '#lib/points/types.ts';
import { buffersOf, reasonOf } from '#lib/worker/asking.ts';
import { Exporting } from './exporting.svelte.ts';
import { NO_FILTER, sizeOf, type CollectionFilter } from './filter.ts';
import { readFragment, writeFragment } from './fragment.ts';
import type { OpenedFile, Questions, RecordFacts, RowLine, ShownRows } from './messages.ts';
import { loadPack } from './load-pack.ts';
import { newestWins } from '#lib/worker/newest-wins.ts';
import { startIndex, startTitles, type IndexClient } from './start-workers.ts';
import { Titles } from './titles.svelte.ts';

/** Writes a fragment into the address bar, as a step of its own or in place of the present one. */
export interface AddressBar {
	push(fragment: string): void;
	replace(fragment: string): void;
}

/** Where a packed file came from. */
interface Origin {
	name: string;
	/** Path on the own origin; `null` for a file that was picked. */
	path: string | null;
}

/** The most records that a pressed spot of the map lists. */
export const MOST_HERE = 50;

/** One page for one packed file at a time. */
export class Collection {
	/** Where the open file came from; `null` before one is open. */
	origin = $state.raw<Origin | null>(null);
	file = $state.raw<OpenedFile | null>(null);
	shown = $state.raw<ShownRows | null>(null);
	/** The open record. */
	record = $state.raw<RecordFacts | null>(null);
	/** Records on a spot of the map that was pressed, where they are several. */
	here = $state.raw<readonly RowLine[]>([]);
	groups = $state.raw<ViewGroups | null>(null);
	/** What is being loaded or read now, in words; empty when nothing is. */
	working = $state('');
	/** A hand is moving a window of time: what is dear to draw waits until it lets go. */
	brushing = $state(false);
	/** What went wrong, in words. */
	problem = $state('');
	/** What a link asked the map to look at; `null`: everything. */
	view = $state.raw<MapView | null>(null);
	#filter = $state.raw<CollectionFilter>(NO_FILTER);
	#client: IndexClient | null = null;
	#camera: PointCamera | null = null;
	#titles = $state.raw<Titles | null>(null);
	readonly #bar: AddressBar;
	readonly #start: { index: typeof startIndex; titles: typeof startTitles };

	/** `start` is there for tests. */
	constructor(bar: AddressBar, start = { index: startIndex, titles: startTitles }) {
		this.#bar = bar;
		this.#start = start;
	}

	get filter(): CollectionFilter {
		return this.#filter;
	}
	/** How many filters are set. */
	get size(): number {
		return sizeOf(this.#filter);
	}
	/** Shown records without a date. */
	get undatedShown(): number {
		return this.shown?.histogram.at(-1) ?? 0;
	}

	/** What the page is at, in words; empty when nobody waits. */
	get told(): string {
		if (this.working !== '') return `${this.working}…`;
		const share = this.#titles?.share ?? 1;
		// In tens: it is read out.
		return this.#isSearched && share < 1 ? `Reading titles, ${10 * Math.floor(10 * share)} %…` : '';
	}
	get #isSearched(): boolean {
		return this.#filter.query.trim() !== '';
	}

	/** Writes what is shown into a file. */
	readonly exporting = new Exporting({
		name: () => this.origin?.name ?? 'records',
		ask: (question) => this.#trying(() => question(this.#ask()))
	});

	readonly #show = newestWins((question: Questions['show']) => this.#ask().ask('show', question));
	readonly #group = newestWins((question: Questions['groups']) => this.#ask().ask('groups', question));
	readonly #rows = newestWins((question: Questions['rows']) => this.#ask().ask('rows', question));
	readonly #facts = newestWins((question: Questions['record']) => this.#ask().ask('record', question));

	/** Opens a picked or dropped file. What is open stays open when it cannot be read. */
	async openFile(file: File, fragment = ''): Promise<void> {
		await this.#opening(`Reading ${file.name}`, { name: file.name, path: null }, () => file.arrayBuffer(), fragment);
	}

	/** Opens the file at a path of the own origin, and nothing else. */
	async openPath(path: string, page: { href: string; origin: string }, fragment: string): Promise<void> {
		const url = dossierAddress(path, page);
		if (url === null) {
			this.problem = `A packed file is only opened from this site itself, not from ${path}.`;
			return;
		}
		const name = decodeURI(url.pathname.split('/').at(-1) ?? path);
		await this.#opening(`Loading ${name}`, { name, path }, () => loadPack(url, path), fragment);
	}

	/** Brings the page to what a fragment says. */
	async restore(fragment: string): Promise<void> {
		if (this.file === null) return;
		const { filter, open, view } = readFragment(fragment, this.file.names, this.file.rows);
		this.view = view;
		if (open !== (this.record?.row ?? null)) void this.#openRow(open);
		await this.#apply(filter);
	}

	/** Changes some keys of the filter; `keep`: while a hand is still moving, no step back is made of it. */
	async set(change: Partial<CollectionFilter>, keep: 'push' | 'replace' | 'not' = 'push'): Promise<void> {
		const next = { ...this.#filter, ...change };
		const applied = this.#apply(next);
		this.brushing = keep === 'not';
		this.here = [];
		this.#write(keep);
		await applied;
	}

	/** Asks nothing again. */
	async reset(): Promise<void> {
		await this.set(NO_FILTER);
	}

	/** Opens a record, or with `null` none. */
	open(row: number | null): void {
		void this.#openRow(row).then(() => this.#write('push'));
	}

	/** Opens what was pressed on the map: one record at once, of several a list. */
	async openHere(rows: readonly number[]): Promise<void> {
		const [only] = rows;
		this.here = [];
		if (only === undefined) return;
		if (rows.length === 1) return this.open(only);
		await this.#trying(async () => {
			this.here = await this.#ask().ask('named', { rows: rows.slice(0, MOST_HERE) });
		});
	}

	/** The map came to rest. `view` is `null` while it shows everything. */
	async look(camera: PointCamera, view: MapView | null): Promise<void> {
		this.#camera = camera;
		this.view = view;
		this.#write('replace');
		if (this.#filter.inView) await this.#apply(this.#filter);
		else await this.#regroup();
	}

	/** Shown rows in time order; `null` where a newer question came. */
	async rows(skip: number, limit: number): Promise<RowLine[] | null> {
		return (await this.#trying(() => this.#rows({ skip, limit }))) ?? null;
	}

	/** Somebody is about to search: the titles are read, if they have not been. */
	readTitles(): void {
		void this.#trying(async () => void (await this.#titles?.read()));
	}

	/** Lets the worker and its memory go. */
	close(): void {
		this.#client?.close();
		this.#titles?.close();
		this.#client = this.#titles = null;
	}

	async #opening(words: string, origin: Origin, read: () => Promise<ArrayBuffer>, fragment: string): Promise<void> {
		this.problem = '';
		this.working = words;
		let client: IndexClient | null = null;
		try {
			const bytes = await read();
			const opening = (client = this.#start.index());
			const file = await opening.ask('open', { bytes }, { transfer: [bytes] });
			this.close();
			this.#client = opening;
			this.#titles = new Titles(() => opening.ask('titles', null), this.#start.titles);
			this.origin = origin;
			this.record = this.shown = this.groups = null;
			this.here = [];
			this.#filter = NO_FILTER;
			this.file = file;
			await this.restore(fragment);
			this.#write('replace');
			this.#titles?.readSoon();
		} catch (error) {
			client?.close();
			this.problem = `${origin.name} was not opened: ${reasonOf(error)}`;
		} finally {
			this.working = '';
		}
	}

	async #apply(filter: CollectionFilter): Promise<void> {
		const searched = filter.query !== this.#filter.query;
		this.#filter = filter;
		if (!searched) return this.#refresh();
		const found = this.#search(filter.query);
		// What else is asked need not wait until the titles have been read.
		await (this.#isSearched && !this.#titles?.ready ? this.#refresh() : found);
	}

	/** Finds the rows of a search, then shows them; the newest search wins. */
	async #search(query: string): Promise<void> {
		await this.#trying(async () => {
			let rows: Uint32Array | null = null;
			if (this.#isSearched) {
				await this.#titles?.read();
				if (this.#filter.query !== query) return;
				rows = (await this.#titles?.find(query)) ?? null;
				if (this.#filter.query !== query) return;
			}
			const matched = this.#ask().ask('match', { rows }, { transfer: buffersOf({ rows }) });
			await Promise.all([matched, this.#refresh()]);
		});
	}

	/** Shows what fits the filter, and the search that was found last. */
	async #refresh(): Promise<void> {
		await this.#trying(async () => {
			const shown = await this.#show({ filter: this.#filter, camera: this.#camera });
			if (shown === null) return;
			this.shown = shown;
			await this.#regroup();
			// Its place among what is shown is another now.
			if (this.record) void this.#openRow(this.record.row);
		});
	}

	async #regroup(): Promise<void> {
		const camera = this.#camera;
		if (camera === null || this.#client === null) return;
		await this.#trying(async () => {
			this.groups = (await this.#group({ camera })) ?? this.groups;
		});
	}

	async #openRow(row: number | null): Promise<void> {
		if (row === null) {
			this.record = null;
			return;
		}
		await this.#trying(async () => {
			this.record = (await this.#facts({ row })) ?? this.record;
		});
	}

	/** Whatever the worker cannot answer is told; the page goes on. */
	async #trying<T>(work: () => Promise<T>): Promise<T | undefined> {
		const client = this.#client;
		try {
			return await work();
		} catch (error) {
			// The file it was asked of has been closed meanwhile: nobody waits for it.
			if (client === this.#client) this.problem = reasonOf(error);
			return undefined;
		}
	}

	#ask(): IndexClient {
		if (this.#client === null) throw new Error('No packed file is open.');
		return this.#client;
	}

	#write(keep: 'push' | 'replace' | 'not'): void {
		if (this.file === null || keep === 'not') return;
		const state = {
			pack: this.origin?.path ?? null,
			filter: this.#filter,
			open: this.record?.row ?? null,
			view: this.view
		};
		this.#bar[keep](writeFragment(state, this.file.names));
	}
}
