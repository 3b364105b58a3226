// The page's state: one packed file, what is asked to see of it, and what the worker answered.
import { dossierAddress } from '#lib/state/fetch-dossier.ts';
import type { MapView } from '#lib/state/fragment-parts.ts';
import type { PointCamera, ViewGroups } from '#lib/points/types.ts';
import { download } from '#lib/ui/download.ts';
import { EXPORTS, type ExportFormat } from './export-formats.ts';
import { NO_FILTER, sizeOf, type CollectionFilter } from './filter.ts';
import { readFragment, writeFragment } from './fragment.ts';
import { IndexClient } from './index-client.ts';
import type { OpenedFile, Questions, RecordFacts, RowLine, ShownRows } from './messages.ts';
import { newestWins } from './newest-wins.ts';

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
	/** What went wrong, in words. */
	problem = $state('');
	/** Rows of an export that is being written. */
	exporting = $state.raw<{ done: number; of: number } | null>(null);
	/** What a link asked the map to look at; `null`: everything. */
	view = $state.raw<MapView | null>(null);
	#filter = $state.raw<CollectionFilter>(NO_FILTER);
	#client: IndexClient | null = null;
	#camera: PointCamera | null = null;
	#titlesRead = false;
	readonly #bar: AddressBar;
	readonly #start: () => IndexClient;

	/** `start` is there for tests. */
	constructor(bar: AddressBar, start = () => new IndexClient()) {
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
		await this.#opening(`Loading ${name}`, { name, path }, () => load(url, path), fragment);
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

	/** Reads the titles before the first search is asked: of a million that takes a second or two, once. */
	async readTitles(): Promise<void> {
		if (this.#titlesRead || this.#client === null) return;
		this.#titlesRead = true;
		const words = (this.working = 'Reading the titles');
		await this.#trying(() => this.#ask().ask('readTitles', null));
		if (this.working === words) this.working = '';
	}

	/** Writes what is shown into a file and offers it: a complete one, or none. */
	async export(format: ExportFormat): Promise<void> {
		if (this.exporting !== null) return;
		const { extension } = EXPORTS[format];
		const name = `${(this.origin?.name ?? 'records').replace(/\.dlpack$/i, '')}.${extension}`;
		this.exporting = { done: 0, of: this.shown?.shown ?? 0 };
		const progress = (done: number, of: number) => (this.exporting = { done, of });
		const blob = await this.#trying(() => this.#ask().ask('export', { format }, { progress }));
		this.exporting = null;
		if (blob) download({ name, mediaType: blob.type, text: blob });
	}

	/** Stops the export that is being written. */
	stopExport(): void {
		void this.#trying(() => this.#ask().ask('stop', null));
	}

	/** Lets the worker and its memory go. */
	close(): void {
		this.#client?.close();
		this.#client = null;
	}

	async #opening(words: string, origin: Origin, read: () => Promise<ArrayBuffer>, fragment: string): Promise<void> {
		this.problem = '';
		this.working = words;
		let client: IndexClient | null = null;
		try {
			const bytes = await read();
			client = this.#start();
			const file = await client.ask('open', { bytes }, { transfer: [bytes] });
			this.close();
			this.#client = client;
			this.#titlesRead = false;
			this.origin = origin;
			this.record = this.shown = this.groups = null;
			this.here = [];
			this.#filter = NO_FILTER;
			this.file = file;
			await this.restore(fragment);
			this.#write('replace');
		} catch (error) {
			client?.close();
			this.problem = `${origin.name} was not opened: ${reasonOf(error)}`;
		} finally {
			this.working = '';
		}
	}

	async #apply(filter: CollectionFilter): Promise<void> {
		this.#filter = filter;
		if (filter.query.trim() !== '') void this.readTitles();
		await this.#trying(async () => {
			const shown = await this.#show({ filter, camera: this.#camera });
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

async function load(url: URL, path: string): Promise<ArrayBuffer> {
	const response = await fetch(url);
	if (!response.ok) throw new Error(`the server answered ${response.status} for ${path}.`);
	return response.arrayBuffer();
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
